import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readConfig, SETTINGS, StartRefused } from '../../src/index.ts'

const SECRET = 'c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2U='
const refused = (environment: Record<string, string>) => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof StartRefused) return error.message
    throw error
  }
  return 'accepted'
}

t.test('nothing set is a good setting: this machine alone, with a database of its own', (t) => {
  t.strictSame(readConfig({ PATH: '/bin', HOME: '/root' }), {
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: '.data',
    LOG_LEVEL: 'info',
    RATE_LIMIT: 500,
    TRUST_PROXY: false,
    UNSAFE_DATABASE: false,
    SCAN: 'on'
  })
  t.end()
})

t.test('what is set is read; an empty value counts as absent', (t) => {
  const config = readConfig({
    PORT: '0',
    HOST: '',
    PUBLIC_URL: 'https://relais.example/',
    DATABASE_URL: 'postgresql://relais:word@db.example:5432/relais',
    SECRET,
    DEMO: 'false',
    TRUST_PROXY: 'true',
    REFERRALS_URL: 'http://referrals:3000//'
  })
  t.match(config, {
    PORT: 0,
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://relais.example',
    DEMO: false,
    TRUST_PROXY: true,
    REFERRALS_URL: 'http://referrals:3000'
  })
  t.end()
})

t.test('a setting that is not acceptable is one sentence: which, why, and what was given', (t) => {
  for (const [name, value] of [
    ['PORT', 'three'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PUBLIC_URL', 'relais.example'],
    ['PUBLIC_URL', 'ftp://relais.example'],
    ['DEMO', 'yes'],
    ['DEMO', 'TRUE'],
    ['LOG_LEVEL', 'loud'],
    ['RATE_LIMIT', '0'],
    ['TRUST_PROXY', '1'],
    ['UNSAFE_DATABASE', 'no'],
    ['CLAMD_URL', 'clamav:3310'],
    ['CLAMD_URL', 'http://clamav:3310'],
    ['SCAN', 'false'],
    ['IDENTITY_URL', 'identity:3000'],
    ['REFERRALS_URL', '/referrals'],
    ['RIGHTS_CHECK_URL', 'x'],
    ['REPORTING_URL', 'unix:/tmp/x']
  ] as const) {
    const sentence = refused({ [name]: value })
    t.match(
      sentence,
      new RegExp(
        `^The setting ${name} is not acceptable: [A-Z].+ \\(given: ${JSON.stringify(value).replaceAll(/[.?/]/g, '.')}\\)\\.$`
      )
    )
    t.notMatch(sentence, /\n/)
  }
  t.end()
})

t.test('a secret is never shown, whatever is wrong with it', (t) => {
  const short = refused({ SECRET: 'tiny-secret' })
  t.match(short, /^The setting SECRET is not acceptable: Give at least 32 random bytes/)
  t.notMatch(short, /tiny/)
  const odd = refused({ DATABASE_URL: 'mysql://relais:sesame@db/relais', SECRET })
  t.match(odd, /^The setting DATABASE_URL is not acceptable: Give a postgres:/)
  t.notMatch(odd, /sesame/)
  const alone = refused({ DATABASE_URL: 'postgres://relais:sesame@db/relais' })
  t.match(alone, /^DATABASE_URL is set without SECRET/)
  t.notMatch(alone, /sesame/)
  const post = refused({ SMTP_URL: 'imap://relais:sesame@mail', MAIL_FROM: 'relais@relais.example' })
  t.match(post, /^The setting SMTP_URL is not acceptable: Give an smtps:/)
  t.notMatch(post, /sesame/)
  t.end()
})

t.test('a mail server needs a sender, a gateway of text messages its token', (t) => {
  const SMTP_URL = 'smtps://relais:sesame@mail.example'
  t.equal(refused({ SMTP_URL }), 'SMTP_URL is set without MAIL_FROM: give MAIL_FROM too.')
  t.equal(refused({ SMS_URL: 'https://sms.example' }), 'SMS_URL is set without SMS_TOKEN: give SMS_TOKEN too.')
  for (const MAIL_FROM of ['relais@relais.example', 'Relais Vénissieux <relais@relais.example>'])
    t.equal(refused({ SMTP_URL, MAIL_FROM }), 'accepted')
  t.equal(refused({ CONTACT_EMAIL: 'acces@relais.example' }), 'accepted')
  t.match(refused({ CONTACT_EMAIL: 'Relais' }), /^The setting CONTACT_EMAIL is not acceptable: Give one address/)
  for (const MAIL_FROM of ['Relais', 'Relais <relais>', 'a@b\r\nBcc: c@d'])
    t.match(refused({ SMTP_URL, MAIL_FROM }), /^The setting MAIL_FROM is not acceptable: Give an address/)
  for (const bucket of [
    'https://GK1:sesame@s3.example/relais',
    's3://GK1:sesame@s3.example',
    's3://:sesame@s3.example/b'
  ]) {
    const sentence = refused({ FILES_URL: bucket })
    t.match(sentence, /^The setting FILES_URL is not acceptable: .+ \(given: not shown\)\.$/)
    t.notMatch(sentence, /sesame/)
  }
  t.equal(refused({ FILES_URL: 's3://GK1:ses%2Fame@s3.example/relais/pieces?region=fr-par' }), 'accepted')
  t.end()
})

t.test('documents go unscanned in a demo alone, and only when it is said', (t) => {
  t.equal(refused({ SCAN: 'off' }), 'accepted', 'everything on this machine is a demo unless told')
  t.equal(refused({ SCAN: 'off', DATABASE_URL: 'postgres://db.example/relais', SECRET, DEMO: 'true' }), 'accepted')
  for (const real of [
    { DEMO: 'false' },
    { DATABASE_URL: 'postgres://db.example/relais', SECRET },
    { CLAMD_URL: 'tcp://clamav:3310' }
  ])
    t.match(refused({ SCAN: 'off', ...real }), /^SCAN is off, but this is no demo/)
  t.end()
})

t.test('every setting is described, and the README shows the same table', (t) => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const shown = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.*?) \|$/gm)].map(([, name, otherwise, what]) => [
    name,
    otherwise,
    what
  ])
  const known = Object.entries(SETTINGS).map(([name, schema]) => {
    const read = schema.safeParse(undefined)
    const otherwise = read.success && read.data !== undefined ? `\`${read.data}\`` : ''
    return [name, otherwise, schema.description]
  })
  t.strictSame(shown, known)
  t.end()
})
