import type { OutreachEvent } from '@relais/contract'
import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Check } from '../../sums/tally/tally-outreach.ts'
import type { ActivityFactsTable, ContactFactsTable, Tables } from '../tables.ts'

/** What is kept of outreach, as far as some events may change it: with all checks of the persons whom they are about. */
export interface OutreachKept {
  contacts: ContactFactsTable[]
  activities: ActivityFactsTable[]
  checks: Check[]
}

/** What to look for: contacts and activities by organisation and id, each with the other; checks by id and by person. */
export interface Sought {
  organisations: string[]
  ids: string[]
  checks: string[]
  persons: string[]
}

const contactsOf = statement((db: Kysely<Tables>, { organisations, ids }: Sought) =>
  db
    .selectFrom('contact_facts')
    .selectAll()
    .where(
      sql<boolean>`(organisation_id, contact_id) in (select * from unnest(${organisations}::uuid[], ${ids}::uuid[]))`
    )
)

const activitiesOf = statement((db: Kysely<Tables>, { organisations, ids }: Sought) =>
  db
    .selectFrom('activity_facts')
    .selectAll()
    .where(
      sql<boolean>`(organisation_id, activity_id) in (select * from unnest(${organisations}::uuid[], ${ids}::uuid[]))`
    )
)

const personsOf = statement((db: Kysely<Tables>, value: { checks: string[] }) =>
  db
    .selectFrom('check_facts')
    .select('person')
    .where('person', 'is not', null)
    .where(sql<boolean>`check_id = any(${value.checks}::uuid[])`)
)

const checksOf = statement((db: Kysely<Tables>, { checks, persons }: Sought) =>
  db
    .selectFrom('check_facts')
    .selectAll()
    .where(sql<boolean>`(check_id = any(${checks}::uuid[]) or person = any(${persons}::text[]))`)
)

const findingsOf = statement((db: Kysely<Tables>, value: { checks: string[] }) =>
  db.selectFrom('finding_facts').selectAll().where(sql<boolean>`check_id = any(${value.checks}::uuid[])`)
)

/** What to look for because of these events: of a check also whom it was of before. */
export async function soughtBy(trx: Transaction<Tables>, events: readonly OutreachEvent[]): Promise<Sought> {
  const others = events.filter(({ kind }) => kind !== 'check')
  const checks = events.filter((event) => event.kind === 'check')
  const ids = checks.map(({ id }) => id)
  const before = await trx.run(personsOf, { checks: ids })
  const persons = new Set([...before.map(({ person }) => person), ...checks.map(({ check }) => check.person)])
  return {
    organisations: others.map(({ organisationId }) => organisationId),
    ids: others.map(({ id }) => id),
    checks: ids,
    persons: [...persons].filter((person) => person !== null)
  }
}

/** What is kept of what is sought. */
export async function readOutreach(trx: Transaction<Tables>, sought: Sought): Promise<OutreachKept> {
  const [contacts, activities, checks] = await Promise.all([
    trx.run(contactsOf, sought),
    trx.run(activitiesOf, sought),
    trx.run(checksOf, sought)
  ])
  const findings = Map.groupBy(
    await trx.run(findingsOf, { checks: checks.map(({ check_id }) => check_id) }),
    ({ check_id }) => check_id
  )
  return {
    contacts,
    activities,
    checks: checks.map((check) => ({ ...check, findings: findings.get(check.check_id) ?? [] }))
  }
}
