import type { ReferralFact } from '../../feed/fact.ts'
import type { OutreachKept } from '../../store/outreach/outreach-kept.ts'
import { adding, type Tally } from './tally.ts'
import { tallyFunnel } from './tally-funnel.ts'
import { tallyActivity, tallyContact, tallyPerson } from './tally-outreach.ts'
import { tallyResults } from './tally-results.ts'

/** Adds what chains count for, or takes it away; all of their referrals are given. */
export function tallyReferrals(tally: Tally, facts: Iterable<ReferralFact>, sign: 1 | -1): void {
  for (const chain of Map.groupBy(facts, ({ rootId }) => rootId).values()) {
    const add = adding(tally, chain[0]!.collectiveId, sign)
    tallyFunnel(chain, add)
    tallyResults(chain, add)
  }
}

/** The same of contacts, activities and the checks of persons; all checks of each person are given. */
export function tallyOutreach(tally: Tally, { contacts, activities, checks }: OutreachKept, sign: 1 | -1): void {
  for (const contact of contacts) tallyContact(contact, adding(tally, contact.collective_id, sign))
  for (const activity of activities) tallyActivity(activity, adding(tally, activity.collective_id, sign))
  const persons = Map.groupBy(checks, ({ collective_id, person, check_id }) => `${collective_id} ${person ?? check_id}`)
  for (const made of persons.values()) tallyPerson(made, adding(tally, made[0]!.collective_id, sign))
}
