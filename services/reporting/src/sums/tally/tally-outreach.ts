import { dayOf } from '../../feed/net-days.ts'
import { NOWHERE } from '../../store/funnel.ts'
import type { ActivityFactsTable, CheckFactsTable, ContactFactsTable, FindingFactsTable } from '../../store/tables.ts'
import { monthOf, periodsOf } from '../periods.ts'
import { type Add, WHOLE } from './tally.ts'

/** A rights check, and how each right of it stood. */
export interface Check extends CheckFactsTable {
  findings: readonly FindingFactsTable[]
}

interface Where {
  territory_id: string | null
  organisation_id: string
}
const partsOf = ({ territory_id, organisation_id }: Where) => [WHOLE, territory_id ?? NOWHERE, organisation_id]

function tallyParts({ territory_id, organisation_id }: Where, month: string, add: Add): void {
  add('outreach-parts', month, `territory:${territory_id ?? NOWHERE}`, 1, [WHOLE, organisation_id])
  add('outreach-parts', month, `organisation:${organisation_id}`, 1, [WHOLE])
}

/** What a contact adds to the month in which it took place; one that was noted in error adds nothing. */
export function tallyContact(contact: ContactFactsTable, add: Add): void {
  if (contact.voided) return
  const month = monthOf(dayOf(contact.met_at))
  const count = (name: string, n = 1) => add('outreach', month, name, n, partsOf(contact))
  tallyParts(contact, month, add)
  count(`place:${contact.place_kind}`)
  if (contact.follow_up === 'check_made' || contact.follow_up === 'referral') count('followed')
  if (contact.minutes === null) return
  count('timed')
  count('minutes', contact.minutes)
}

/** What an activity for the network adds to its month; one that was noted in error adds nothing. */
export function tallyActivity(activity: ActivityFactsTable, add: Add): void {
  if (activity.voided) return
  const month = monthOf(activity.day)
  const count = (name: string, n = 1) => add('outreach', month, name, n, partsOf(activity))
  tallyParts(activity, month, add)
  count(`kind:${activity.kind}`)
  if (!activity.people.includes(null)) count('counted')
  if (activity.minutes !== null) {
    count('activities timed')
    count('activities minutes', activity.minutes)
  }
  for (const [index, audience] of activity.audiences.entries()) {
    const people = activity.people[index] ?? 0
    count(`audience:${audience}`, people)
    if (activity.kind === 'training') count('trained', people)
  }
  for (const organisation of activity.organisation_ids) count(`member:${organisation}`)
  for (const others of activity.other_counts) count('others', others)
}

/** What all checks of one person add: each check to its month, the person once to every period in which one was made. */
export function tallyPerson(checks: readonly Check[], add: Add): void {
  const dated = checks.map((check) => ({ check, day: dayOf(check.made_at) }))
  for (const { check, day } of dated) {
    add('outreach', monthOf(day), 'checks', 1, partsOf(check))
    tallyParts(check, monthOf(day), add)
  }
  const periods = Map.groupBy(
    dated.flatMap(({ check, day }) => periodsOf(day).map((period) => ({ period, check }))),
    ({ period }) => period
  )
  for (const [period, found] of periods) {
    const made = found.map(({ check }) => check)
    for (const part of new Set(made.flatMap(partsOf))) {
      const count = (name: string, n = 1) => add('outreach-persons', period, name, n, [part])
      tallyStanding(
        made.filter((check) => partsOf(check).includes(part)),
        count
      )
    }
  }
}

/** How a right stood in the checks of one person: missing where one of them found it open and not received. */
interface Standing {
  mainstream: boolean
  missing: boolean
  renounced: boolean
  form: string | null
  cause: string | null
}

function tallyStanding(checks: readonly Check[], count: (name: string, n?: number) => void): void {
  const rights = standingOf(checks)
  count('checked')
  for (const [right, standing] of rights) {
    if (standing.mainstream) count(`right:${right}:mainstream`)
    count(`right:${right}:${standing.missing ? 'potential' : 'received'}`)
    if (standing.renounced) count(`right:${right}:renounced`)
  }
  const missing = [...rights.values()].filter((standing) => standing.missing)
  for (const name of new Set(missing.flatMap(behindOf))) {
    count(`pairs:${name}`, missing.filter((standing) => behindOf(standing).includes(name)).length)
    count(`persons:${name}`)
  }
}

function behindOf({ mainstream, renounced, form, cause }: Standing): string[] {
  const names = ['all']
  if (mainstream) names.push('mainstream')
  if (renounced) names.push('renounced')
  if (form !== null) names.push(`form:${form}`)
  if (cause !== null) names.push(`cause:${cause}`)
  return names
}

// The form and the cause are what the latest check that says one says.
function standingOf(checks: readonly Check[]): Map<string, Standing> {
  const rights = new Map<string, Standing>()
  const latestFirst = [...checks].sort((a, b) => {
    const later = Date.parse(b.made_at) - Date.parse(a.made_at)
    return later === 0 ? (a.check_id < b.check_id ? 1 : -1) : later
  })
  for (const { findings } of latestFirst) {
    for (const { right_code, mainstream, status, renounced, non_take_up, cause } of findings) {
      if (status !== 'entitled' && status !== 'received') continue
      const before = rights.get(right_code)
      const missing = status === 'entitled'
      rights.set(right_code, {
        mainstream: mainstream || (before?.mainstream ?? false),
        missing: missing || (before?.missing ?? false),
        renounced: (missing && renounced) || (before?.renounced ?? false),
        form: before?.form ?? (missing ? non_take_up : null),
        cause: before?.cause ?? (missing ? cause : null)
      })
    }
  }
  return rights
}
