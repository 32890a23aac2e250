import type { Transporter } from 'nodemailer'
import { type Mail, type Outcome, PostAway } from '../message.ts'
import { compose } from './compose.ts'

const SECONDS = 1_000

/** A mail server (SMTP). Two connections are kept while there is something to send. */
export function mailServer(url: string, from: string) {
  let transport: Promise<Transporter> | undefined
  // Loaded with the first mail: nobody waits for it at the start.
  const open = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport(settingsOf(url)) as unknown as Transporter
  }
  return {
    send: async (mail: Mail): Promise<Outcome> => {
      transport ??= open()
      try {
        await (await transport).sendMail(compose(mail, from))
        return 'sent'
      } catch (error) {
        return outcomeOf(error)
      }
    },
    close: async () => {
      ;(await transport)?.close()
    }
  }
}

/** How the server is reached. Between machines a mail is never in clear, unless the address says `?requireTLS=false`. */
export function settingsOf(url: string) {
  const { hostname, protocol, searchParams } = new URL(url)
  const here = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  return {
    url,
    pool: true as const,
    maxConnections: 2,
    requireTLS: protocol === 'smtp:' && !here && searchParams.get('requireTLS') !== 'false',
    ignoreTLS: here,
    connectionTimeout: 5 * SECONDS,
    greetingTimeout: 5 * SECONDS,
    socketTimeout: 15 * SECONDS,
    maxRequeues: 0
  }
}

/** Only this address or this message is refused for good by 5xx (RFC 5321 4.2.1); what else goes wrong is the server's affair, and is tried again. */
function outcomeOf(error: unknown): Outcome {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number }
  const final = responseCode !== undefined && responseCode >= 500
  if (final && (command === 'RCPT TO' || command === 'DATA')) return 'refused'
  if (code === 'EENVELOPE' && command === 'API') return 'refused'
  // what the server answered may quote the address
  throw new PostAway(
    `the mail server did not take a mail: ${[code, command, responseCode].filter(Boolean).join(' ')}`,
    {
      unreachable: command !== 'RCPT TO' && command !== 'DATA'
    }
  )
}
