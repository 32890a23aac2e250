import type { Mail, Outcome } from '../message.ts'
import { writeInto } from '../write-into.ts'
import { compose } from './compose.ts'

/** A folder in place of a mail server: each mail is a file that any mail program opens; one that is sent once more replaces itself. */
export function mailFolder(folder: string, from: string) {
  return {
    send: async (mail: Mail): Promise<Outcome> => {
      const { createTransport } = await import('nodemailer')
      const written = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
      const { message } = await written.sendMail(compose(mail, from))
      return writeInto(folder, `${mail.id}.eml`, message as Buffer)
    },
    close: async () => {}
  }
}
