import type { Outcome, Sms } from '../message.ts'
import { writeInto } from '../write-into.ts'

/** A folder in place of a gateway: each message is a file, its first line the number. */
export function smsFolder(folder: string) {
  return ({ id, to, text }: Sms): Promise<Outcome> => writeInto(folder, `${id}.txt`, `${to}\n\n${text}\n`)
}
