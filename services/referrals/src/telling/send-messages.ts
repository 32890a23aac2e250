import { setTimeout as delay } from 'node:timers/promises'
import { type Post, PostAway } from '@relais/messages'
import type { Desk } from '../desk/desk.ts'
import type { LinkMeans } from '../links/means.ts'
import { type ClaimedRow, claimDue, putOff, settle, takeBack } from '../store/telling/send.ts'
import { compose, type Known, lookUp } from './compose.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
const CLAIMED = 20
const AT_ONCE = 2
/** Milliseconds that each of them leaves between two messages: answers go before mails, and mail servers like an even pace. */
const BETWEEN = 50
const MINUTE = 60_000
/** Minutes between the tries of one message, and after how long it would be no news any more. */
const WAITS = [1, 5, 15, 60, 240]
const TOO_LATE = 3 * 24 * 60 * MINUTE

/** What sending needs beside the desk. */
export interface Sending {
  desk: Desk
  post: Post
  /** The address that people use. */
  publicUrl: string
  links: LinkMeans
}

/**
 * Sends what waits, at least once: each message is claimed and marked before, and what came of it is written after. What a killed process was at
 * is sent once more, under the id by which a mailbox knows that it has it.
 */
export async function sendMessages(sending: Sending, now: Date, leaving: AbortSignal): Promise<void> {
  const { desk, links } = sending
  const at = now.toISOString()
  // One process at a time does this: what is marked as being sent is nobody's.
  await desk.database.transaction(SERVICE, (trx) => trx.run(takeBack, {}))
  const away = new Set<string>()
  while (!leaving.aborted) {
    const claimed = await desk.database.transaction(SERVICE, (trx) => trx.run(claimDue, { now: at, limit: CLAIMED }))
    if (claimed.length === 0) return
    const known = await lookUp(desk, links, claimed, now)
    const round: Round = { ...sending, now, known, away, leaving }
    const work = async () => {
      for (let row = claimed.shift(); row !== undefined; row = claimed.shift()) {
        if (await sendOne(round, row)) await delay(BETWEEN, undefined, { signal: leaving }).catch(() => {})
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }
}

interface Round extends Sending {
  now: Date
  known: Known
  /** Who cannot be reached at present: mail, sms. */
  away: Set<string>
  leaving: AbortSignal
}

/** Answers whether it was tried to send it. */
async function sendOne(round: Round, row: ClaimedRow): Promise<boolean> {
  const { desk, post, publicUrl, known, away, leaving, now } = round
  let tried = false
  try {
    const message = compose(row, known, post, publicUrl, now)
    if (message === null) await end(round, row, 'dropped')
    else if (leaving.aborted || away.has(message.by)) await later(round, row, 1, row.attempts - 1)
    else {
      tried = true
      const outcome = await message.send().catch((error) => waiting(error, round, message.by))
      if (outcome === 'waits') await tryAgain(round, row)
      else await end(round, row, outcome)
    }
  } catch (error) {
    // It must not stand in the way of the others.
    desk.log.error({ err: error }, 'a message could not be sent; it is tried again')
    await tryAgain(round, row)
  }
  return tried
}

/** What was not taken now waits; when nothing is, all that goes the same way does. */
function waiting(error: unknown, { desk, away }: Round, by: 'mail' | 'sms'): 'waits' {
  if (!(error instanceof PostAway)) throw error
  if (error.unreachable && !away.has(by)) {
    away.add(by)
    desk.log.warn({ said: error.message }, 'messages wait')
  }
  return 'waits'
}

function end({ desk, now }: Round, { id }: ClaimedRow, state: string): Promise<void> {
  return desk.database.transaction(SERVICE, async (trx) => {
    await trx.run(settle, { id, state, at: now.toISOString() })
  })
}

async function tryAgain(round: Round, row: ClaimedRow): Promise<void> {
  if (round.now.getTime() - Date.parse(row.created_at) > TOO_LATE) return end(round, row, 'dropped')
  await later(round, row, WAITS[Math.min(row.attempts, WAITS.length) - 1]!, row.attempts)
}

function later({ desk, now }: Round, { id }: ClaimedRow, minutes: number, attempts: number): Promise<void> {
  const nextAt = new Date(now.getTime() + minutes * MINUTE).toISOString()
  return desk.database.transaction(SERVICE, async (trx) => {
    await trx.run(putOff, { id, nextAt, attempts })
  })
}
