import type { Transaction } from '@relais/database'
import { staysOpen } from '../links/door/entitled.ts'
import { endLinksTo } from '../store/links/links.ts'
import type { ReferralRow } from '../store/referrals/write-referral.ts'
import type { Tables } from '../store/tables.ts'

/** Takes back every link that the desk of a receiver has to a referral. Not waited for: it leaves with what is written next. */
export function revokeLinks(trx: Transaction<Tables>, referralId: string, at: string): void {
  trx.run(endLinksTo, { referral: referralId, kinds: ['receiver'], at })
}

/**
 * Takes back the links that end with what was made of a referral: those of the receiver's desk when it lost the referral or a member took it
 * on; the person's too when it was another person's.
 */
export function endLinks(trx: Transaction<Tables>, before: ReferralRow, after: ReferralRow): void {
  const taken = after.owner_id !== null && before.owner_id === null
  const lost = after.frozen || !staysOpen(after.state)
  if (before.state === 'draft' || !(taken || lost)) return
  if (after.state !== 'entered_in_error') revokeLinks(trx, after.id, after.updated_at)
  else trx.run(endLinksTo, { referral: after.id, kinds: ['receiver', 'person'], at: after.updated_at })
}
