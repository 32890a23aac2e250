import { isRefusal, type Staff } from '@relais/contract'
import { OUTCOME_RESULTS, REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'
import { openName } from '../../desk/identity.ts'
import { dayOf } from '../../desk/time.ts'
import type { LinkRow } from '../../store/links/links.ts'
import {
  appointmentsOf,
  callsAsked,
  type LegRow,
  legsWith,
  outcomesOf,
  personOfReferral,
  readsOf
} from '../../store/links/people.ts'
import type { OutcomeRow } from '../../store/work/outcomes.ts'
import { type LinkMeans, SERVICE } from '../means.ts'

const DAY = 86_400_000

/** One thing that a person asked for: where it stands now, and who had it before. */
export interface Demand {
  /** The leg that is alive, or the last one. */
  leg: LegRow
  before: LegRow[]
  /** The latest outcome of each right; of an earlier leg where the present one has none. */
  outcomes: OutcomeRow[]
  appointment: { startsAt: string; channel: string; place: string | null } | null
  /** They asked to be called within a day. */
  called: boolean
}

/** All that the person's page tells, before it is put into words. */
export interface PersonPage {
  givenName: string
  demands: Demand[]
  reads: { day: string; organisation_id: string; level: number }[]
  organisations: ReadonlyMap<string, Pick<Staff, 'name' | 'deskPhone' | 'deskEmail'>>
  rightNames: ReadonlyMap<string, string>
  zone: string
  now: Date
}

/** Reads what a person's link shows; null when there is nothing any more: what identifies the person was destroyed. */
export async function readPersonPage(means: LinkMeans, link: LinkRow): Promise<PersonPage | null> {
  const { desk, now: clock } = means
  const now = clock()
  const calendar = await desk.neighbours.calendarFor(desk.ownCall, link.collective_id)
  if (isRefusal(calendar)) throw new Error(`identity does not tell the charter: ${calendar.refusal}`)
  const keys = await desk.vault.keysFor(link.collective_id)
  const found = await desk.database.transaction(
    SERVICE,
    async (trx) => {
      const [[person], legs] = await Promise.all([
        trx.run(personOfReferral, { referral: link.referral_id }),
        trx.run(legsWith, { referral: link.referral_id })
      ])
      if (person?.name_sealed == null || legs.length === 0) return null
      const referrals = legs.map(({ id }) => id)
      const since = new Date(now.getTime() - DAY).toISOString()
      const [outcomes, appointments, reads, calls] = await Promise.all([
        trx.run(outcomesOf, { referrals }),
        trx.run(appointmentsOf, { referrals }),
        trx.run(readsOf, { persons: [person.id], zone: calendar.zone }),
        trx.run(callsAsked, { referrals, since })
      ])
      const { givenName } = openName(keys, person.id, person.name_sealed)
      return { givenName, legs, outcomes, appointments, reads, calls: new Set(calls.map((one) => one.referral_id)) }
    },
    { readOnly: true }
  )
  if (found === null) return null
  const { givenName, legs, outcomes, appointments, reads, calls } = found
  const demands = [...Map.groupBy(legs, ({ root_id }) => root_id).values()].map((chain): Demand => {
    const leg = chain.at(-1)!
    const appointment = appointments.findLast(
      (one) => one.referral_id === leg.id && one.starts_at === leg.appointment_at
    )
    return {
      leg,
      before: chain.slice(0, -1),
      outcomes: latestOf(chain, outcomes),
      appointment:
        appointment === undefined
          ? null
          : {
              startsAt: appointment.starts_at,
              channel: appointment.channel,
              place: placeIn(appointment.sealed, (sealed) =>
                keys.open({ table: 'event_texts', column: 'sealed', row: appointment.event_id! }, sealed)
              )
            },
      called: calls.has(leg.id)
    }
  })
  const named = [
    ...legs.flatMap((leg) => [leg.sender_id, leg.recipient_id]),
    ...reads.map((one) => one.organisation_id)
  ]
  const [staff, rightNames] = await Promise.all([
    desk.neighbours.staff(desk.ownCall, link.collective_id, named),
    desk.neighbours.rightNames(desk.ownCall)
  ])
  const organisations = isRefusal(staff) ? new Map() : staff
  return { givenName, demands, reads, organisations, rightNames, zone: calendar.zone, now }
}

/** What a receiver may read of the person today: 0 nothing … 4 all. */
export function readsNow({ disclosure, discloses_until, frozen }: LegRow, now: Date): 0 | 1 | 2 | 3 | 4 {
  const ended = discloses_until !== null && discloses_until <= dayOf(now)
  return frozen || ended ? 0 : ((disclosure ?? 0) as 0 | 1 | 2 | 3 | 4)
}

/** Whether somebody still works on a demand. */
export function isOpen({ state }: Pick<LegRow, 'state'>): boolean {
  return !REFERRAL_STATES[state as ReferralState].terminal
}

/** Whether an outcome is one that the person may be asked about. */
export function isKnownResult(result: string): result is keyof typeof OUTCOME_RESULTS {
  return Object.hasOwn(OUTCOME_RESULTS, result)
}

function latestOf(chain: readonly LegRow[], outcomes: readonly OutcomeRow[]): OutcomeRow[] {
  const latest = new Map<string, OutcomeRow>()
  for (const { id } of chain) for (const one of outcomes) if (one.referral_id === id) latest.set(one.right_code, one)
  return [...latest.values()]
}

function placeIn(sealed: Buffer | null, open: (sealed: Buffer) => string): string | null {
  if (sealed === null) return null
  const { place } = JSON.parse(open(sealed)) as { place?: unknown }
  return typeof place === 'string' ? place : null
}
