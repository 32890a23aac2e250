import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { MembersTable, Tables } from './tables.ts'

export type MemberRow = Selectable<MembersTable>

/** A page of the members of an organisation, in the order in which they came. */
export const listMembers = statement(
  (db: Kysely<Tables>, value: { organisation: string; role: string | null; after: string; limit: number }) =>
    db
      .selectFrom('members')
      .selectAll()
      .where('organisation_id', '=', value.organisation)
      .where('left_at', 'is', null)
      .where(sql<boolean>`(${value.role}::text is null or ${value.role} = any(roles))`)
      .where('id', '>', value.after)
      .orderBy('id')
      .limit(value.limit)
)

/** A member of an organisation who has not left. */
export const findMember = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('members')
    .selectAll()
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
    .where('left_at', 'is', null)
)

/** All who are there, held: two cannot both cease to be the last administrator, nor become each other's delegate. */
export const lockStaff = statement((db: Kysely<Tables>, value: { organisation: string }) =>
  db
    .selectFrom('members')
    .selectAll()
    .where('organisation_id', '=', value.organisation)
    .where('left_at', 'is', null)
    .orderBy('id')
    .forUpdate()
)

/** Writes a new member. */
export const insertMember = statement((db: Kysely<Tables>, value: Insertable<MembersTable>) =>
  db.insertInto('members').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    email_sealed: value.email_sealed,
    email_index: value.email_index,
    name_sealed: value.name_sealed,
    job_title: value.job_title,
    roles: value.roles,
    password_hash: value.password_hash,
    away_from: value.away_from,
    away_until: value.away_until,
    delegate_id: value.delegate_id,
    mail_notices: value.mail_notices,
    version: value.version,
    created_at: value.created_at,
    changed_at: value.changed_at,
    left_at: value.left_at
  })
)

/** Writes what a member has become. */
export const updateMember = statement(
  (
    db: Kysely<Tables>,
    value: Pick<
      MemberRow,
      | 'id'
      | 'name_sealed'
      | 'job_title'
      | 'roles'
      | 'away_from'
      | 'away_until'
      | 'delegate_id'
      | 'mail_notices'
      | 'version'
      | 'changed_at'
      | 'left_at'
    >
  ) =>
    db
      .updateTable('members')
      .set({
        name_sealed: value.name_sealed,
        job_title: value.job_title,
        roles: value.roles,
        away_from: value.away_from,
        away_until: value.away_until,
        delegate_id: value.delegate_id,
        mail_notices: value.mail_notices,
        version: value.version,
        changed_at: value.changed_at,
        left_at: value.left_at
      })
      .where('id', '=', value.id)
)

/** Whoever had this delegate has none any more. */
export const releaseDelegate = statement(
  (db: Kysely<Tables>, value: { organisation: string; delegate: string; at: string }) =>
    db
      .updateTable('members')
      .set((on) => ({ delegate_id: null, version: on('version', '+', 1), changed_at: value.at }))
      .where('organisation_id', '=', value.organisation)
      .where('delegate_id', '=', value.delegate)
)
