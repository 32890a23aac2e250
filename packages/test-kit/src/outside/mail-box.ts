import type { AddressInfo } from 'node:net'
import type { ParsedMail } from 'mailparser'
import type { Teardown } from '../test-database.ts'

/** A mail server on loopback, and what it took. */
export interface MailBox {
  /** For the setting SMTP_URL. */
  url: string
  /** In the order in which they were taken; a Message-ID that came twice is there twice. */
  mails: ParsedMail[]
  /** What the server says to an address or to a mail that it was handed; an Error with a `responseCode` refuses. */
  answers: {
    rcpt?: (address: string) => Error | null
    data?: (mail: ParsedMail) => Promise<Error | null> | Error | null
  }
}

/** Opens it; closed with the test. */
export async function openMailBox(t: Teardown): Promise<MailBox> {
  // Loaded here: few tests have mails, and every test loads this kit.
  const [{ simpleParser }, { SMTPServer }] = await Promise.all([import('mailparser'), import('smtp-server')])
  const mails: ParsedMail[] = []
  const answers: MailBox['answers'] = {}
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _, next) => next(answers.rcpt?.(address) ?? null),
    onData: (stream, _, next) => {
      simpleParser(stream)
        .then(async (mail) => {
          mails.push(mail)
          next((await answers.data?.(mail)) ?? null)
        })
        .catch(next)
    }
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, mails, answers }
}

/** An error as a mail server answers it. */
export function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
