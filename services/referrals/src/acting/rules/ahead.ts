import type { Organisation, ReferralProgress, Refusal } from '@relais/contract'
import type { Transaction } from '@relais/database'
import { type CapacityRow, capacitiesOf } from '../../store/intake/capacities.ts'
import type { Tables } from '../../store/tables.ts'
import { countOn } from './capacity.ts'
import { type AboutPerson, alreadyReferred, sentAlready } from './duplicates.ts'

type Trx = Transaction<Tables>

/** What is looked up in the transaction before a person is shown to a recipient. */
export interface Ahead {
  /** The collective has an open referral of this person already, to this recipient or for one of these rights. */
  exists: boolean
  /** What the recipient states of its places. */
  places: readonly CapacityRow[]
}

/** Nothing stands in the way: for what was decided a moment ago. */
export const NOTHING_AHEAD: Ahead = { exists: false, places: [] }

/** Looks ahead for new referrals, in their order. */
export async function aheadOfNew(trx: Trx, organisation: string, about: readonly AboutPerson[]): Promise<Ahead[]> {
  if (about.length === 0) return []
  const [exists, places] = await Promise.all([
    alreadyReferred(trx, organisation, about),
    trx.run(capacitiesOf, { organisations: about.map(({ recipient }) => recipient) })
  ])
  return about.map(({ recipient }, at) => ({
    exists: exists[at] === true,
    places: places.filter(({ organisation_id }) => organisation_id === recipient)
  }))
}

/** Looks ahead for a draft that is sent, or a referral that is passed on. */
export async function aheadOf(trx: Trx, referral: string, recipient: string): Promise<Ahead> {
  const [exists, places] = await Promise.all([
    sentAlready(trx, referral, recipient),
    trx.run(capacitiesOf, { organisations: [recipient] })
  ])
  return { exists, places }
}

const ONE_EXISTS =
  'An open referral in the collective concerns this person already, to this recipient or for one of these rights: answer other_person, other_need or sent_knowingly.'

/** What a refusal says of what stands in the way. */
export function sayAhead(
  code: Refusal['refusal'],
  { exists, places }: Ahead,
  recipient: Pick<Organisation, 'name' | 'services'> | undefined
): string | undefined {
  if (code === 'duplicate-unanswered' && exists) return ONE_EXISTS
  return code === 'recipient-full' && recipient !== undefined ? sayWhenItReopens(places, recipient) : undefined
}

function sayWhenItReopens(
  places: readonly CapacityRow[],
  { name, services }: Pick<Organisation, 'name' | 'services'>
): string {
  const days = places.flatMap(({ reopens_on }) => (reopens_on === null ? [] : [reopens_on])).sort()
  if (days.length > 0) return `${name} expects places again on ${days[0]}.`
  const desk = services.map(({ email, phone }) => email ?? phone).find((way) => way !== null)
  return `Ask ${name} when it has places again${desk === undefined ? '' : `: ${desk}`}.`
}

/** What whoever sends is told of a recipient that has no place at present. */
export function toldAhead(
  ahead: Ahead | undefined,
  rights: readonly string[],
  now: Date
): Pick<ReferralProgress, 'forWaitingList'> {
  const waits = ahead !== undefined && countOn(ahead.places, rights, now).availability === 'waiting_list'
  return waits ? { forWaitingList: true } : {}
}
