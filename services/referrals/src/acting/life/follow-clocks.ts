import { isRefusal } from '@relais/contract'
import { type CollectiveKeys, DatabaseUnavailable, type Transaction } from '@relais/database'
import { REFERRAL_STATES, type ReferralAction, type ReferralState } from '@relais/referral-lifecycle'
import type { House } from '@relais/service-kit'
import type { Calendar } from '../../desk/calendar.ts'
import type { Desk } from '../../desk/desk.ts'
import { listDue, lockDue } from '../../store/referrals/locks.ts'
import { forgetTexts, lookAgain, nothingLeft } from '../../store/referrals/redact.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import type { Tables } from '../../store/tables.ts'
import { forgetThread } from '../../store/thread/forget-thread.ts'
import { currentOutcomes } from '../../store/work/outcomes.ts'
import { RULE } from './follow.ts'
import { nextLook } from './next-look.ts'
import { perform } from './perform.ts'

const BATCH = 200
const LATER = 3_600_000
const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const

/**
 * Does what rules of time ask at this instant: reminders, closing, granting a withdrawal, asking again, throwing drafts away, expiry where the
 * charter lets it, deleting what may no longer be kept. Each referral in its own transaction, in the order in which it fell due; one that
 * another process is at is left to it.
 */
export async function followClocks(desk: Desk, now: Date): Promise<void> {
  while ((await followBatch(desk, now)) === BATCH);
}

async function followBatch(desk: Desk, now: Date): Promise<number> {
  const due = await desk.database.transaction(
    SERVICE,
    (trx) => trx.run(listDue, { now: now.toISOString(), limit: BATCH }),
    {
      readOnly: true
    }
  )
  for (const { id, collective_id: collectiveId } of due) {
    const calendar = await desk.neighbours.calendarFor(desk.ownCall, collectiveId)
    if (isRefusal(calendar)) throw new Error(`identity does not tell the charter: ${calendar.refusal}`)
    const keys = await desk.vault.keysFor(collectiveId)
    // The collective of the row: the outbox and the group ask for it.
    const viewer = { ...SERVICE, collectiveId }
    try {
      await desk.database.transaction(viewer, (trx) => followOne({ trx, keys, calendar, now, log: desk.log }, id))
    } catch (error) {
      // Whatever is wrong with this one must not keep the others from their turn.
      if (error instanceof DatabaseUnavailable) throw error
      desk.log.error({ err: error, referral: id }, 'the rules of time failed at a referral; they look again later')
      await desk.database.transaction(viewer, (trx) => trx.run(lookAgain, { id, next_at: soon(now) }))
    }
  }
  if (due.length > 0) desk.wake()
  return due.length
}

interface Following {
  trx: Transaction<Tables>
  keys: CollectiveKeys
  calendar: Calendar
  now: Date
  log: House['log']
}

/** All that is due of one referral now, one step after the other; several when nobody looked for a while. */
async function followOne({ trx, keys, calendar, now, log }: Following, id: string): Promise<void> {
  const at = now.toISOString()
  let row: ReferralRow | undefined = (await trx.run(lockDue, { id, now: at }))[0]
  while (row !== undefined && row.next_at !== null && row.next_at <= at) {
    const next = nextLook(row, calendar)
    if (next === null || next > at) {
      // It fell due under another charter than that of today.
      await trx.run(lookAgain, { id, next_at: next })
      return
    }
    const action = dueAction(row, at)
    if (action === null) {
      // Nothing of its life is due: what is left of it is deleted.
      trx.run(forgetTexts, { referral: id })
      trx.run(forgetThread, { referral: id, at })
      await trx.run(nothingLeft, { id, next_at: nextLook({ ...row, redact_at: null }, calendar) })
      return
    }
    const outcomes = await trx.run(currentOutcomes, { referral: id })
    const known = { calendar, parties: null, origin: null, owner: null }
    const doing = { trx, keys, actor: RULE, action, payload: {}, known, now }
    const done = await perform(doing, { row, agreement: undefined, outcomes })
    if ('refusal' in done) {
      // The table and this file disagree: a fault of ours, which must not keep the others from their turn.
      log.error({ action, state: row.state, refusal: done.refusal }, 'a rule of time was refused; it looks again later')
      await trx.run(lookAgain, { id, next_at: soon(now) })
      return
    }
    row = done.row
  }
}

const soon = (now: Date) => new Date(now.getTime() + LATER).toISOString()

/** Which action of the table is due; null when it is none of them. */
function dueAction(row: ReferralRow, at: string): ReferralAction | null {
  const state = row.state as ReferralState
  const isDue = (instant: string | null) => instant !== null && instant <= at
  if (row.withdrawal_requested && isDue(row.withdrawal_due_at)) return 'confirm-withdrawal'
  if (state === 'draft') return 'discard'
  if (
    isDue(row.ask_again_at) &&
    !row.frozen &&
    ['accepted', 'in_progress', 'on_hold', 'resolved', 'closed'].includes(state)
  )
    return 'ask-again'
  if (REFERRAL_STATES[state].terminal || !isDue(row.due_at)) return null
  if (state === 'resolved') return 'close'
  return row.escalation < 3 ? 'escalate' : 'expire'
}
