import { isRefusal, type Refusal, type RightsCheck, refuse, type Situation } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import type { Call } from '@relais/service-kit'
import type { Neighbours } from '../../desk/neighbours.ts'
import { dayOf } from '../../desk/time.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import type { Tables } from '../../store/tables.ts'
import { attachedTo, insertAttached, insertCheckDay, insertParts, partsOf } from '../../store/thread/attached-checks.ts'
import { excerptOf } from './check-excerpt.ts'

/** A check whose answers are still there. */
export type WholeCheck = RightsCheck & { situation: Situation }

interface Attaching {
  trx: Transaction<Tables>
  keys: CollectiveKeys
  now: Date
}

/**
 * Asks rights-check for a check that is to go with a referral; never inside a transaction. It answers checks of the worker's own organisation
 * alone, and journals the read. `personId` is null for a person who is only being recorded: of them no check can tell yet.
 */
export async function askCheck(
  neighbours: Neighbours,
  call: Call,
  id: string,
  personId: string | null,
  field: string
): Promise<WholeCheck | Refusal> {
  const check = await neighbours.rightsCheck(call, id)
  if (isRefusal(check)) return check
  if (check.personId !== null && check.personId !== personId) {
    const message = 'Attach a check of the same person, or an anonymous one.'
    return refuse('invalid-request', { errors: [{ field, rule: 'another-person', message }] })
  }
  const { situation } = check
  return situation === null ? refuse('rights-check-forgotten') : { ...check, situation }
}

/** Writes that a check goes with a referral of its sender; once it is sent, what its recipient may read of it, and its day for counting. */
export function attachCheck({ trx, keys, now }: Attaching, row: ReferralRow, check: WholeCheck): void {
  trx.run(insertAttached, {
    referral_id: row.id,
    collective_id: row.collective_id,
    organisation_id: row.sender_id,
    check_id: check.id,
    attached_at: now.toISOString()
  })
  if (row.sent_at === null) return
  const madeOn = dayOf(new Date(check.createdAt))
  trx.run(insertCheckDay, { referral_id: row.id, collective_id: row.collective_id, made_on: madeOn })
  const parts = excerptOf(check, row.rights)
    .filter(({ level }) => level <= row.granted)
    .map(({ level, part }) => ({ level, text: JSON.stringify(part) }))
  writeParts({ trx, keys }, row, parts)
}

/** Gives the child of a redirection the check of its parent, as far as its own recipient may read. Written as its sender, with the duty `service`. */
export async function passCheckOn(
  { trx, keys, now }: Attaching,
  parent: ReferralRow,
  child: ReferralRow
): Promise<void> {
  const [[attached], parts] = await Promise.all([
    trx.run(attachedTo, { referral: parent.id }),
    trx.run(partsOf, { referral: parent.id, most: child.granted })
  ])
  if (attached === undefined) return
  trx.run(insertAttached, {
    referral_id: child.id,
    collective_id: child.collective_id,
    organisation_id: child.sender_id,
    check_id: attached.check_id,
    attached_at: now.toISOString()
  })
  const opened = parts.map(({ level, sealed }) => ({ level, text: keys.open(placeOf(parent.id, level), sealed) }))
  writeParts({ trx, keys }, child, opened)
}

function writeParts(
  { trx, keys }: Pick<Attaching, 'trx' | 'keys'>,
  row: ReferralRow,
  parts: readonly { level: number; text: string }[]
): void {
  if (parts.length === 0) return
  const sealed = parts.map(({ level, text }) => ({ level, sealed: keys.seal(placeOf(row.id, level), text) }))
  trx.run(...insertParts({ referral_id: row.id, collective_id: row.collective_id }, sealed))
}

/** Where a part is sealed to. */
export function placeOf(referral: string, level: number) {
  return { table: 'attached_check_parts', column: 'sealed', row: `${referral}/${level}` }
}
