import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const address = z
  .url({ protocol: /^https?$/, error: 'Give an http:// or https:// address.' })
  .transform((value) => value.replace(/\/+$/, ''))

const namesBucket = (value: string) => {
  const { username, password, pathname } = new URL(value)
  return username !== '' && password !== '' && pathname.length > 1
}

/** Every setting of Relais, read from the environment at start; the README's table is checked against this list. */
export const SETTINGS = {
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Port that answers; 0 takes a free one.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address that listens.'),
  PUBLIC_URL: address.optional().describe('Address that people and software use; by default http://HOST:PORT.'),
  DATA_DIR: z.string().min(1).default('.data').describe('Folder of the embedded database, its secret and its files.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'Give a postgres:// address.' })
    .optional()
    .describe('PostgreSQL 18 or newer to use in place of the embedded one; needs SECRET.'),
  SECRET: z
    .string()
    .min(43, { error: 'Give at least 32 random bytes in base64, for instance the output of: openssl rand -base64 32' })
    .optional()
    .describe(
      '32 random bytes or more in base64: wraps the encryption keys. Made and kept in DATA_DIR with the embedded database.'
    ),
  DEMO: flag
    .optional()
    .describe('true loads the demo collective into an empty database; by default only with the embedded one.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('What is logged, as JSON lines without personal data.'),
  RATE_LIMIT: z.coerce
    .number()
    .int()
    .min(1)
    .default(500)
    .describe('Requests that one token holder may send in 10 seconds.'),
  TRUST_PROXY: flag
    .default(false)
    .describe('true behind a reverse proxy that sets X-Forwarded-For and X-Forwarded-Proto.'),
  UNSAFE_DATABASE: flag
    .default(false)
    .describe('true accepts a database that may lose acknowledged writes (fsync off); never with real data.'),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'Give an smtps:// or smtp:// address, for instance smtps://user:password@mail.example.org.'
    })
    .optional()
    .describe('Mail server, with its user and password; without it mails are files in DATA_DIR/mail.'),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
      error: 'Give an address, alone or behind a name: Relais <relais@example.org>.'
    })
    .optional()
    .describe('Who mails come from; needed with SMTP_URL.'),
  CONTACT_EMAIL: z
    .email({ error: 'Give one address, such as accessibilite@example.org.' })
    .optional()
    .describe('Whom people write to when a page stops them; named in the accessibility statement.'),
  SMS_URL: address
    .optional()
    .describe('Gateway of text messages, which takes POST {id, to, text}; without it they are files in DATA_DIR/sms.'),
  SMS_TOKEN: z.string().min(1).optional().describe('Bearer token of that gateway; needed with SMS_URL.'),
  FILES_URL: z
    .url({
      protocol: /^s3(\+http)?$/,
      error: 'Give s3://KEY:SECRET@host/bucket?region=..., key and secret percent-encoded.'
    })
    .refine(namesBucket, { error: 'Name key, secret and bucket: s3://KEY:SECRET@host/bucket?region=...' })
    .optional()
    .describe('Bucket (S3) that keeps the documents people attach; by default the folder files of DATA_DIR.'),
  CLAMD_URL: z
    .url({ protocol: /^(tcp|unix)$/, error: 'Give tcp://host:3310 or unix:///path/of/clamd.ctl.' })
    .optional()
    .describe('Where ClamAV scans documents; without it they stay in quarantine.'),
  SCAN: z
    .enum(['on', 'off'])
    .default('on')
    .describe('off lets documents through that nobody scanned; only in a demo, never with real data.'),
  IDENTITY_URL: address.optional().describe('Where identity answers when it runs as a process of its own.'),
  REFERRALS_URL: address.optional().describe('The same for referrals.'),
  RIGHTS_CHECK_URL: address.optional().describe('The same for rights-check.'),
  REPORTING_URL: address.optional().describe('The same for reporting.')
} as const

const Settings = z.object(SETTINGS)
export type Config = z.infer<typeof Settings>

/** A bad setting, or anything else that keeps Relais from starting: one sentence for whoever starts it. */
export class StartRefused extends Error {}

/** Reads the settings; throws one sentence that names the setting and what to write. An empty value counts as absent. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in SETTINGS && value !== '')
  )
  const read = Settings.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new StartRefused(
      `The setting ${issue!.path.join('.')} is not acceptable: ${issue!.message} (given: ${shown(issue!.path[0], given)}).`
    )
  }
  if (read.data.DATABASE_URL !== undefined && read.data.SECRET === undefined) {
    throw new StartRefused(
      'DATABASE_URL is set without SECRET: give SECRET 32 random bytes in base64 (openssl rand -base64 32) and keep it, for it opens the encrypted data.'
    )
  }
  for (const [setting, needed] of [
    ['SMTP_URL', 'MAIL_FROM'],
    ['SMS_URL', 'SMS_TOKEN']
  ] as const) {
    if (given[setting] !== undefined && given[needed] === undefined)
      throw new StartRefused(`${setting} is set without ${needed}: give ${needed} too.`)
  }
  const { SCAN, CLAMD_URL, DATABASE_URL, DEMO } = read.data
  if (SCAN === 'off' && (CLAMD_URL !== undefined || (DEMO ?? DATABASE_URL === undefined) === false)) {
    throw new StartRefused(
      'SCAN is off, but this is no demo without a scanner: leave SCAN out, and documents wait in quarantine until ClamAV (CLAMD_URL) has scanned them.'
    )
  }
  return read.data
}

const SECRETS = new Set(['SECRET', 'DATABASE_URL', 'FILES_URL', 'SMTP_URL', 'SMS_URL', 'SMS_TOKEN'])

// Secrets are named in the sentence, never shown.
function shown(name: PropertyKey | undefined, given: Record<string, string | undefined>): string {
  return SECRETS.has(String(name)) ? 'not shown' : JSON.stringify(given[String(name)])
}
