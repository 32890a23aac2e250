import type { Organisation } from '@relais/contract'
import type { Transaction } from '@relais/database'
import type { Facts } from '@relais/referral-lifecycle'
import { capacitiesOf, freeOne, takeOne } from '../../store/intake/capacities.ts'
import type { Tables } from '../../store/tables.ts'
import { type Counted, countOn } from '../rules/capacity.ts'

type Trx = Transaction<Tables>

/** What may be counted on at a recipient, for the rights of a referral. */
export async function askCapacity(
  trx: Trx,
  recipientId: string,
  rights: readonly string[],
  now: Date
): Promise<Counted> {
  return countOn(await trx.run(capacitiesOf, { organisations: [recipientId] }), rights, now)
}

/** What the lifecycle asks of a recipient, with what it states of its places. */
export function withCapacity(recipient: Facts['recipient'], { availability }: Counted): Facts['recipient'] {
  return {
    ...recipient,
    open: recipient?.open === true && availability !== 'paused',
    hasPlace: availability !== 'full'
  }
}

/** What a refusal for want of a place says: when it reopens, or whom to ask. */
export function sayWhenItReopens(
  { rows }: Counted,
  { name, services }: Pick<Organisation, 'name' | 'services'>
): string {
  const days = rows.flatMap(({ reopens_on }) => (reopens_on === null ? [] : [reopens_on])).sort()
  if (days.length > 0) return `${name} expects places again on ${days[0]}.`
  const desk = services.map(({ email, phone }) => email ?? phone).find((way) => way !== null)
  return desk === undefined ? `Ask ${name} when it has places again.` : `Ask ${name} when it has places again: ${desk}.`
}

/** Takes one place at the recipient for a referral that is accepted; when none is left the person is taken on all the same. */
export function takePlace(
  trx: Trx,
  referral: { id: string; recipient_id: string; rights: string[] },
  at: string
): void {
  // not waited for: it leaves with what is written next
  trx.run(takeOne, { referral: referral.id, organisation: referral.recipient_id, rights: referral.rights, at })
}

/** Gives back the place that a referral took, if it took one. */
export function freePlace(trx: Trx, referral: string): void {
  trx.run(freeOne, { referral })
}
