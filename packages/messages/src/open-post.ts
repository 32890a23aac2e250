import { join } from 'node:path'
import type { Config } from '@relais/service-kit'
import { mailFolder } from './mail/mail-folder.ts'
import { mailServer } from './mail/mail-server.ts'
import type { Post } from './message.ts'
import { smsFolder } from './sms/sms-folder.ts'
import { smsGateway } from './sms/sms-gateway.ts'
import { forgetIn } from './write-into.ts'

export type PostSettings = Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'SMS_URL' | 'SMS_TOKEN' | 'DATA_DIR'>

const NOBODY = 'Relais <relais@relais.invalid>'

/** Opens the mail server and the gateway of text messages that are set; what has none is written into DATA_DIR, to be looked at. */
export function openPost({ SMTP_URL, MAIL_FROM = NOBODY, SMS_URL, SMS_TOKEN, DATA_DIR }: PostSettings): Post {
  const mail = SMTP_URL === undefined ? mailFolder(join(DATA_DIR, 'mail'), MAIL_FROM) : mailServer(SMTP_URL, MAIL_FROM)
  const sms = SMS_URL === undefined ? smsFolder(join(DATA_DIR, 'sms')) : smsGateway(SMS_URL, SMS_TOKEN ?? '')
  const folders = [join(DATA_DIR, 'mail'), join(DATA_DIR, 'sms')]
  return {
    sendMail: mail.send,
    sendSms: sms,
    forget: async (before) => {
      for (const folder of folders) await forgetIn(folder, before)
    },
    close: mail.close
  }
}
