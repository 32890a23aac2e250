import type { OutreachEvent } from '@relais/contract'
import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import {
  type ActivityEvent,
  activityRow,
  type CheckEvent,
  type ContactEvent,
  checkRow,
  contactRow,
  findingRows,
  latest,
  ofOrganisation
} from './outreach-rows.ts'

// Rows travel as one JSON value, so that one statement writes a whole page.
const putContacts = statement((db: Kysely<Tables>, value: { rows: string }) => ({
  compile: () =>
    sql<never>`insert into contact_facts as known select * from jsonb_populate_recordset(null::contact_facts, ${value.rows}::jsonb)
      on conflict (organisation_id, contact_id) do update set (version, place_kind, territory_id, met_at, minutes, follow_up, voided)
        = (excluded.version, excluded.place_kind, excluded.territory_id, excluded.met_at, excluded.minutes, excluded.follow_up, excluded.voided)
      where known.version < excluded.version`.compile(db)
}))

const putActivities = statement((db: Kysely<Tables>, value: { rows: string }) => ({
  compile: () =>
    sql<never>`insert into activity_facts as known select * from jsonb_populate_recordset(null::activity_facts, ${value.rows}::jsonb)
      on conflict (organisation_id, activity_id) do update set (version, kind, day, territory_id, minutes, audiences, people, organisation_ids,
          other_kinds, other_counts, voided)
        = (excluded.version, excluded.kind, excluded.day, excluded.territory_id, excluded.minutes, excluded.audiences, excluded.people,
          excluded.organisation_ids, excluded.other_kinds, excluded.other_counts, excluded.voided)
      where known.version < excluded.version`.compile(db)
}))

const putChecks = statement((db: Kysely<Tables>, value: { rows: string }) => ({
  compile: () =>
    sql<{
      check_id: string
    }>`insert into check_facts as known select * from jsonb_populate_recordset(null::check_facts, ${value.rows}::jsonb)
      on conflict (check_id) do update set (version, territory_id, person) = (excluded.version, excluded.territory_id, excluded.person)
      where known.version < excluded.version returning check_id`.compile(db)
}))

const putFindings = statement((db: Kysely<Tables>, value: { rows: string }) => ({
  compile: () =>
    sql<never>`insert into finding_facts select * from jsonb_populate_recordset(null::finding_facts, ${value.rows}::jsonb)
      on conflict (check_id, right_code) do update set (mainstream, status, non_take_up, cause, renounced)
        = (excluded.mainstream, excluded.status, excluded.non_take_up, excluded.cause, excluded.renounced)`.compile(db)
}))

const deletions = [
  statement((db: Kysely<Tables>, _: object) => db.deleteFrom('finding_facts')),
  statement((db: Kysely<Tables>, _: object) => db.deleteFrom('check_facts')),
  statement((db: Kysely<Tables>, _: object) => db.deleteFrom('contact_facts')),
  statement((db: Kysely<Tables>, _: object) => db.deleteFrom('activity_facts'))
]

/** Writes contacts, checks and activities, new or known, with how each right of a check stands; an earlier version than is known changes nothing. */
export async function writeOutreach(trx: Transaction<Tables>, events: readonly OutreachEvent[]): Promise<void> {
  await writeContacts(
    trx,
    events.filter((event) => event.kind === 'contact')
  )
  await writeChecks(
    trx,
    events.filter((event) => event.kind === 'check')
  )
  await writeActivities(
    trx,
    events.filter((event) => event.kind === 'activity')
  )
}

/** Removes every fact of contacts, checks and activities, to write them anew in the same transaction. */
export async function deleteOutreachFacts(trx: Transaction<Tables>): Promise<void> {
  for (const deletion of deletions) await trx.run(deletion, {})
}

async function writeContacts(trx: Transaction<Tables>, events: readonly ContactEvent[]): Promise<void> {
  const rows = latest(events, ofOrganisation).map(contactRow)
  if (rows.length > 0) await trx.run(putContacts, { rows: JSON.stringify(rows) })
}

async function writeChecks(trx: Transaction<Tables>, events: readonly CheckEvent[]): Promise<void> {
  const checks = latest(events, ({ id }) => id)
  if (checks.length === 0) return
  const rows = checks.map(checkRow)
  const written = new Set((await trx.run(putChecks, { rows: JSON.stringify(rows) })).map(({ check_id }) => check_id))
  const findings = checks.filter(({ id }) => written.has(id)).flatMap(findingRows)
  if (findings.length > 0) await trx.run(putFindings, { rows: JSON.stringify(findings) })
}

async function writeActivities(trx: Transaction<Tables>, events: readonly ActivityEvent[]): Promise<void> {
  const rows = latest(events, ofOrganisation).map(activityRow)
  if (rows.length > 0) await trx.run(putActivities, { rows: JSON.stringify(rows) })
}
