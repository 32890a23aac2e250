import { isRefusal, listStaff } from '@relais/contract'
import { type Post, PostAway } from '@relais/messages'
import { READER, type ReportDesk } from '../../desk.ts'
import { beginMail, type MailRow, setMail } from '../../store/kept/files.ts'
import { mailOf } from './mail-words.ts'

const MINUTE = 60_000
/** Minutes between the tries of one mail. */
const WAITS = [1, 5, 15, 60, 240]
/** After how long it would be no news any more. */
const TOO_LATE = 3 * 24 * 60 * MINUTE

/** What sending needs beside the desk. */
export interface Mailing {
  desk: ReportDesk
  post: Post
  /** The address that people use. */
  publicUrl: string
}

/**
 * Writes to those whose file is ready, or failed. Each mail is put off before it is tried and settled after: one that a killed process was at goes out
 * once more, under the id by which a mailbox knows it.
 */
export async function mailAskers(mailing: Mailing, now: Date, leaving: AbortSignal): Promise<void> {
  const { desk } = mailing
  const nextAt = new Date(now.getTime() + MINUTE).toISOString()
  while (!leaving.aborted) {
    const [row] = await desk.database.transaction(READER, (trx) =>
      trx.run(beginMail, { now: now.toISOString(), nextAt })
    )
    if (row === undefined) return
    const mailAt = (await mailOne(mailing, row)) ? null : later(row, now)
    await desk.database.transaction(READER, async (trx) => void trx.run(setMail, { id: row.id, mailAt }))
  }
}

/** Answers whether there is nothing more to send. */
async function mailOne({ desk, post, publicUrl }: Mailing, row: MailRow): Promise<boolean> {
  const to = await addressOf(desk, row)
  if (to === null) return true
  const mail = mailOf(row, publicUrl)
  try {
    await post.sendMail({ id: `export-${row.id}`, to, ...mail, language: 'fr' })
    return true
  } catch (error) {
    if (!(error instanceof PostAway)) throw error
    return false
  }
}

/** Where the asker reads mails now; null when they left, or want none. */
async function addressOf({ ownCall }: ReportDesk, row: MailRow): Promise<string | null> {
  if (row.member_id === null) return null
  const query = { collectiveId: row.collective_id, organisationId: [row.organisation_id] }
  const answer = await ownCall(listStaff, { query })
  if (isRefusal(answer)) throw new Error(`identity does not tell whom to write to: ${answer.refusal}`)
  const member = answer.body.items.flatMap(({ members }) => members).find(({ id }) => id === row.member_id)
  return member === undefined || member.notices.mail === 'none' ? null : member.email
}

function later({ mail_attempts: tried, ended_at: since }: MailRow, now: Date): string | null {
  if (now.getTime() - Date.parse(since) > TOO_LATE) return null
  return new Date(now.getTime() + WAITS[Math.min(tried, WAITS.length) - 1]! * MINUTE).toISOString()
}
