import type { Transaction } from '@relais/database'
import type { Audience } from '@relais/referral-lifecycle'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import type { Tables } from '../../store/tables.ts'
import { writeBeside } from '../../store/thread/beside.ts'
import { chain } from '../life/chain.ts'
import { type Actor, who } from '../life/perform.ts'

/** What happens beside the actions: something was said, or became of a document, or the person asks to be called. */
export type BesideAction =
  | 'ask-call'
  | 'message'
  | 'attach-document'
  | 'clear-document'
  | 'refuse-document'
  | 'delete-document'

/** The audience at the other end of whoever acts. */
export function otherEnd(side: string): Audience {
  return side === 'sender' ? 'receiver-owner' : 'sender'
}

/** Writes the event of something that happened beside the actions: ids alone, and a version that leaves the one before it good enough to act on. */
export function tellBeside(
  trx: Transaction<Tables>,
  row: ReferralRow,
  actor: Actor,
  happened: {
    action: BesideAction
    payload: Record<string, string>
    told: readonly Audience[]
    nextAt?: string | null
  },
  now: Date
): void {
  const { action, payload, told, nextAt = row.next_at } = happened
  const event = chain(row.id, row.version + 1, row.head_hash, {
    action,
    ...who(actor),
    from: row.state,
    to: row.state,
    at: now.toISOString(),
    payload,
    told
  })
  // Not waited for: it leaves with the commit, which fails when it does.
  trx.run(...writeBeside(row, event, nextAt))
}
