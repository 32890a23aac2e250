import { type Database, statement } from '@relais/database'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { ChecksTable, FindingsTable, Tables } from './tables.ts'

export type CheckRow = Selectable<ChecksTable>
const LISTED = [
  'id',
  'version',
  'person_id',
  'territory_id',
  'contact_id',
  'member_id',
  'client_id',
  'read_on',
  'ruleset_version',
  'catalogue_version',
  'created_at',
  'updated_at',
  'forgotten_at'
] as const
/** A check without what was said or answered. */
export type ListedCheck = Pick<CheckRow, (typeof LISTED)[number]>

const FOUND = ['right_id', 'status', 'non_take_up', 'cause', 'renounced_on'] as const
export type FindingRow = Pick<Selectable<FindingsTable>, (typeof FOUND)[number]>

/** Writes a new check. */
export const insertCheck = statement((db: Kysely<Tables>, value: Omit<CheckRow, 'forgotten_at'>) =>
  db.insertInto('checks').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    version: value.version,
    person_id: value.person_id,
    territory_id: value.territory_id,
    contact_id: value.contact_id,
    member_id: value.member_id,
    client_id: value.client_id,
    read_on: value.read_on,
    ruleset_version: value.ruleset_version,
    catalogue_version: value.catalogue_version,
    situation_sealed: value.situation_sealed,
    verdicts_sealed: value.verdicts_sealed,
    created_at: value.created_at,
    updated_at: value.updated_at
  })
)

interface NewFindings {
  check: string
  collective: string
  organisation: string
  rights: string[]
  statuses: string[]
  renounced: (string | null)[]
}

/** Writes how each right of a new check stands. */
export const insertFindings = statement((db: Kysely<Tables>, value: NewFindings) => ({
  compile: () =>
    sql<never>`insert into findings (check_id, right_id, collective_id, organisation_id, status, renounced_on)
      select ${value.check}::uuid, x.right_id, ${value.collective}::uuid, ${value.organisation}::uuid, x.status, x.renounced_on
      from unnest(${value.rights}::text[], ${value.statuses}::text[], ${value.renounced}::date[]) as x (right_id, status, renounced_on)`.compile(
      db
    )
}))

/** What a person has renounced, by the latest check that the organisation made for them. */
export const findRenounced = statement((db: Kysely<Tables>, value: { person: string; organisation: string }) => ({
  compile: () =>
    sql<{ right_id: string; renounced_on: string }>`select right_id, renounced_on from findings
      where renounced_on is not null and check_id = (select id from checks
        where person_id = ${value.person} and organisation_id = ${value.organisation} order by id desc limit 1)`.compile(
      db
    )
}))

/** Reads a check of one's own organisation. */
export const findCheck = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('checks')
    .select([...LISTED, 'situation_sealed', 'verdicts_sealed'])
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
)

/** Holds a check of one's own organisation until the end of the transaction. */
export const lockCheck = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('checks')
    .select(LISTED)
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
    .forUpdate()
)

/** How each right of a check stands. */
export const findFindings = statement((db: Kysely<Tables>, value: { check: string }) =>
  db.selectFrom('findings').select(FOUND).where('check_id', '=', value.check).orderBy('right_id')
)

/** A page of the checks of an organisation, latest first; ids of version 7 sort by time. */
export const listChecks = statement(
  (db: Kysely<Tables>, value: { organisation: string; before: string; limit: number }) =>
    db
      .selectFrom('checks')
      .select(LISTED)
      .where('organisation_id', '=', value.organisation)
      .where('id', '<', value.before)
      .orderBy('id', 'desc')
      .limit(value.limit)
)

/** The same for one person. */
export const listChecksOf = statement(
  (db: Kysely<Tables>, value: { organisation: string; person: string; before: string; limit: number }) =>
    db
      .selectFrom('checks')
      .select(LISTED)
      .where('organisation_id', '=', value.organisation)
      .where('person_id', '=', value.person)
      .where('id', '<', value.before)
      .orderBy('id', 'desc')
      .limit(value.limit)
)

/** Writes why a right was not taken up. */
export const updateFinding = statement(
  (
    db: Kysely<Tables>,
    value: { check: string; right: string; nonTakeUp: string | null; cause: string | null; renouncedOn: string | null }
  ) =>
    db
      .updateTable('findings')
      .set({ non_take_up: value.nonTakeUp, cause: value.cause, renounced_on: value.renouncedOn })
      .where('check_id', '=', value.check)
      .where('right_id', '=', value.right)
)

/** Counts a change of a check. */
export const touchCheck = statement((db: Kysely<Tables>, value: { id: string; version: number; at: string }) =>
  db.updateTable('checks').set({ version: value.version, updated_at: value.at }).where('id', '=', value.id)
)

/** Tells whether the database answers; whoever asks it for work gets the fault itself. */
export async function databaseAnswers(database: Database<Tables>): Promise<boolean> {
  try {
    await database.kysely.selectFrom('data_keys').select('id').limit(1).execute()
    return true
  } catch {
    return false
  }
}
