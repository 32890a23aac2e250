import type { OutreachEvent } from '@relais/contract'
import type { FeedEvent } from '../feed/fact.ts'
import { fold } from '../feed/take-page.ts'
import { factRow, outcomeRows } from '../store/fact-rows.ts'
import {
  activityRow,
  checkRow,
  contactRow,
  findingRows,
  latest,
  ofOrganisation
} from '../store/outreach/outreach-rows.ts'
import { tallyOutreach, tallyReferrals } from './tally/changes.ts'
import { changesIn, type Tally } from './tally/tally.ts'

/** Rows of the tables of this service, by table. */
export type Rows = Record<string, readonly object[]>

/**
 * Makes of events the rows that taking them in would make, for whoever loads very many at once into empty tables: the facts of chains and of persons that
 * are given whole, and in the end the sums of all that was given.
 */
export function createLoad() {
  const tally: Tally = new Map()
  return {
    referrals: (events: readonly FeedEvent[]): Rows => {
      const facts = [...fold(new Map(), events).values()]
      tallyReferrals(tally, facts, 1)
      return {
        referral_facts: facts.map((fact) => ({ ...factRow(fact), pauses: JSON.stringify(fact.pauses) })),
        outcome_facts: facts.flatMap(outcomeRows)
      }
    },
    outreach: (events: readonly OutreachEvent[]): Rows => {
      const of = <K extends OutreachEvent['kind']>(kind: K) =>
        events.filter((event): event is Extract<OutreachEvent, { kind: K }> => event.kind === kind)
      const contacts = latest(of('contact'), ofOrganisation).map(contactRow)
      const activities = latest(of('activity'), ofOrganisation).map(activityRow)
      const made = latest(of('check'), ({ id }) => id)
      const checks = made.map((event) => ({ ...checkRow(event), findings: findingRows(event) }))
      tallyOutreach(tally, { contacts, activities, checks }, 1)
      return {
        contact_facts: contacts,
        activity_facts: activities,
        check_facts: made.map(checkRow),
        finding_facts: checks.flatMap(({ findings }) => findings)
      }
    },
    sums: (): Rows => ({
      sums: Array.from(changesIn(tally), ({ collective, part, sheet, period, name, n }) => ({
        ...{ collective_id: collective, part, sheet, period, name, n }
      }))
    })
  }
}
