import { setTimeout as sleep } from 'node:timers/promises'
import { type MailBox, openMailBox, smtpError } from '@relais/test-kit'
import { createAsk } from '../kill/ask.ts'
import { followOne, RECEIVER, SENDER } from '../kill/follow-one.ts'
import { type Ground, openGround } from '../kill/ground.ts'
import type { KillOptions } from '../kill/kill-under-writers.ts'
import { lookAtMails, type MailsFound, unseenFaults } from './look-at-mails.ts'

/** What came of it. */
export interface MailsResult {
  kills: number
  referrals: number
  mails: number
  found: MailsFound
  /** Why it ended early. */
  refused: string | null
  unseen: string[]
}

/** Milliseconds that a writer leaves between two referrals: what is written is to be sent meanwhile. */
const BETWEEN = 1_000
const PATIENCE = 180_000

/** Kills Relais at random instants while it tells what two organisations do, then looks into the mailboxes. */
export async function killUnderMails(options: Omit<KillOptions, 'victim'>): Promise<MailsResult> {
  const closing: (() => Promise<void> | void)[] = []
  try {
    const box = await openMailBox({ teardown: (clear) => void closing.push(clear) })
    answerAsServersDo(box)
    const settings = { SMTP_URL: box.url, MAIL_FROM: 'Relais <relais@relais.example>' }
    const ground = await openGround({ careless: false, settings })
    closing.push(ground.close)
    const { followed, kills, refused } = await writeAndKill(ground, options)
    // From here on it takes everything, and what was put off for minutes is due.
    for (const asked of ['rcpt', 'data'] as const) delete box.answers[asked]
    const sent = await untilSent(ground)
    const look = (mails: MailBox['mails'] | readonly MailBox['mails'][number][]) =>
      lookAtMails(mails, followed, SENDER, RECEIVER)
    const found = look(box.mails)
    const whole = found.missing === 0 && found.twice === 0
    return {
      kills,
      referrals: followed.length,
      mails: box.mails.length,
      found,
      refused: refused ?? (sent ? null : `not all was sent within ${PATIENCE / 1000} s`),
      unseen: whole ? unseenFaults(box.mails, look) : []
    }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

/** Slow at times; busy at times; and at times it has taken a mail and says that it has not. */
function answerAsServersDo({ answers }: MailBox): void {
  answers.rcpt = () => (Math.random() < 0.02 ? smtpError(450, 'try again later') : null)
  answers.data = async () => {
    await sleep(Math.random() * 20)
    return Math.random() < 0.03 ? smtpError(451, 'taken, and not said so') : null
  }
}

async function writeAndKill(
  ground: Ground,
  { kills: most, writers, minutes, signal, tell = () => {} }: Omit<KillOptions, 'victim'>
) {
  const ask = createAsk(ground)
  const followed: string[] = []
  const stop = new AbortController()
  let refused: string | null = null
  const end = (why: string) => {
    refused ??= why
    stop.abort()
  }
  signal?.addEventListener('abort', () => end('interrupted'), { once: true })
  const write = async () => {
    try {
      while (!stop.signal.aborted) {
        let id = ''
        await followOne(ask, 'Exemple', ({ path, text }) => {
          if (path === '/v1/referrals') id = (JSON.parse(text) as { id: string }).id
        })
        followed.push(id)
        await sleep(BETWEEN, undefined, { signal: stop.signal }).catch(() => {})
      }
    } catch (error) {
      end((error as Error).message)
    }
  }
  const writing = Array.from({ length: writers }, write)
  const until = performance.now() + minutes * 60_000
  let kills = 0
  for (; kills < most && performance.now() < until && !stop.signal.aborted; kills += 1) {
    await sleep(500 + Math.random() * 3_000, undefined, { signal: stop.signal }).catch(() => {})
    await ground.kill.process()
    if ((kills + 1) % 10 === 0) tell(`${kills + 1} of ${most} kills`)
  }
  stop.abort()
  await Promise.all(writing)
  return { followed, kills, refused }
}

async function untilSent({ asOwner }: Ground): Promise<boolean> {
  for (const late = performance.now() + PATIENCE; performance.now() < late; await sleep(500)) {
    const left = await asOwner(async (owner) => {
      await owner.query(
        "update referrals.notifications set next_at = now() where state = 'waiting' and next_at > now()"
      )
      const { rows } = await owner.query<{ left: boolean }>(
        `select exists (select from referrals.outbox) or (select position from referrals.telling) < (select max(position) from referrals.event_feed)
           or exists (select from referrals.notifications where state in ('waiting', 'sending')) as left`
      )
      return rows[0]!.left
    })
    if (!left) return true
  }
  return false
}
