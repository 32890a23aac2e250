import { type Refusal, refuse } from '@relais/contract'
import type { Transaction } from '@relais/database'
import type { Colleague } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import { lockReferral, type ReferralRow } from '../../store/referrals/write-referral.ts'
import type { Tables } from '../../store/tables.ts'
import { otherReads } from '../../store/thread/beside.ts'
import type { Actor } from '../life/perform.ts'
import { mayAct, type PartySide, viewerOn } from '../rules/viewer.ts'

/** A referral held by one of its ends, to say or to attach something. */
export interface Thread {
  row: ReferralRow
  side: PartySide
  /** How much this end reads now. */
  disclosure: number
  /** True when what is said or attached now is read by the other end, at once or when it takes note. */
  open: boolean
}

/** Holds a referral for the thread; undefined when the organisation does not follow it. */
export async function holdThread(
  trx: Transaction<Tables>,
  id: string,
  { organisationId: organisation }: Colleague,
  now: Date
): Promise<Thread | undefined> {
  const today = dayOf(now)
  const [[found], [other]] = await Promise.all([
    trx.run(lockReferral, { id, organisation }),
    trx.run(otherReads, { referral: id, organisation, today })
  ])
  if (found === undefined) return undefined
  const { side, disclosure: most, discloses_until: until, ...row } = found
  const disclosure = until !== null && until <= today ? 0 : most
  return { row, side: side as PartySide, disclosure, open: isOpen(row, other?.disclosure ?? 0) }
}

/** The other end reads the content, or will as soon as it takes note. */
function isOpen({ state, frozen }: ReferralRow, other: number): boolean {
  return !frozen && other >= (state === 'sent' ? 1 : 2)
}

/** Whoever may say or attach something, as an actor; or why they may not. */
export function writerIn(thread: Thread | undefined, colleague: Colleague): Actor | Refusal {
  if (thread === undefined) return refuse('referral-not-found')
  if (!mayAct(thread.side)) return refuse('referral-not-yours')
  if (thread.disclosure < 2) return refuse('thread-closed')
  const { organisationId, memberId, clientId } = colleague
  return { ...viewerOn(thread.side, colleague), organisationId, memberId, clientId }
}
