import { statement } from '@relais/database'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { ContactsTable } from './tables.ts'

/** A contact, with the checks that came of it. */
export type ContactRow = Omit<Selectable<ContactsTable>, 'collective_id' | 'organisation_id'> & { checks: string[] }
interface One {
  id: string
  organisation: string
}

const SHOWN = sql`c.id, c.version, c.place_kind, c.territory_id, c.met_at, c.minutes, c.language, c.themes, c.rights,
  c.follow_up, c.session_id, c.member_id, c.client_id, c.created_at, c.updated_at, c.voided_at,
  array(select k.id from checks k where k.organisation_id = c.organisation_id and k.contact_id = c.id order by k.id) as checks`

/** Writes a contact unless it was noted before under its id; answers its id when it is new. */
export const insertContact = statement((db: Kysely<Tables>, value: Selectable<ContactsTable>) => ({
  compile: () =>
    sql<{
      id: string
    }>`insert into outreach_contacts (id, collective_id, organisation_id, version, place_kind, territory_id, met_at, minutes,
        language, themes, rights, follow_up, session_id, member_id, client_id, created_at, updated_at)
      values (${value.id}, ${value.collective_id}, ${value.organisation_id}, ${value.version}, ${value.place_kind}, ${value.territory_id},
        ${value.met_at}, ${value.minutes}, ${value.language}, ${value.themes}::text[], ${value.rights}::text[], ${value.follow_up},
        ${value.session_id}, ${value.member_id}, ${value.client_id}, ${value.created_at}, ${value.updated_at})
      on conflict (organisation_id, id) do nothing returning id`.compile(db)
}))

/** Reads a contact of one's own organisation. */
export const findContact = statement((db: Kysely<Tables>, value: One) => ({
  compile: () =>
    sql<ContactRow>`select ${SHOWN} from outreach_contacts c where c.organisation_id = ${value.organisation} and c.id = ${value.id}`.compile(
      db
    )
}))

/** The same, held until the end of the transaction. */
export const lockContact = statement((db: Kysely<Tables>, value: One) => ({
  compile: () =>
    sql<ContactRow>`select ${SHOWN} from outreach_contacts c where c.organisation_id = ${value.organisation} and c.id = ${value.id}
      for update of c`.compile(db)
}))

/** Writes a changed contact over the version that was read. */
export const updateContact = statement(
  (db: Kysely<Tables>, value: Omit<ContactRow, 'checks' | 'member_id' | 'client_id' | 'created_at'> & One) =>
    db
      .updateTable('outreach_contacts')
      .set({
        version: value.version,
        place_kind: value.place_kind,
        territory_id: value.territory_id,
        met_at: value.met_at,
        minutes: value.minutes,
        language: value.language,
        themes: value.themes,
        rights: value.rights,
        follow_up: value.follow_up,
        session_id: value.session_id,
        updated_at: value.updated_at,
        voided_at: value.voided_at
      })
      .where('organisation_id', '=', value.organisation)
      .where('id', '=', value.id)
)

/** Says that a check came of a contact; a referral that followed already stays. */
export const checkMadeOf = statement((db: Kysely<Tables>, value: One & { at: string }) => ({
  compile: () =>
    sql<{ id: string }>`update outreach_contacts set version = version + 1, updated_at = ${value.at},
        follow_up = case follow_up when 'referral' then follow_up else 'check_made' end
      where organisation_id = ${value.organisation} and id = ${value.id} and voided_at is null returning id`.compile(db)
}))

/** What a page holds; null does not narrow. */
export interface ContactFilters {
  places: string[] | null
  territories: string[] | null
  session: string | null
  from: string | null
  before: string | null
}
type Page = ContactFilters & { organisation: string; at: string; id: string; limit: number }

const narrowed = (value: Page) => sql`(${value.places}::text[] is null or c.place_kind = any(${value.places}::text[]))
  and (${value.territories}::uuid[] is null or c.territory_id = any(${value.territories}::uuid[]))
  and (${value.session}::uuid is null or c.session_id = ${value.session}::uuid)
  and (${value.from}::timestamptz is null or c.met_at >= ${value.from}::timestamptz)
  and (${value.before}::timestamptz is null or c.met_at < ${value.before}::timestamptz)`

/** A page of contacts, the latest meeting first, without those taken back. */
export const listContacts = statement((db: Kysely<Tables>, value: Page) => ({
  compile: () =>
    sql<ContactRow>`select ${SHOWN} from outreach_contacts c
      where c.organisation_id = ${value.organisation} and c.voided_at is null
        and (c.met_at, c.id) < (${value.at}::timestamptz, ${value.id}::uuid) and ${narrowed(value)}
      order by c.met_at desc, c.id desc limit ${value.limit}`.compile(db)
}))

/** A page of what changed, in the order of its changes, with those taken back. */
export const listChangedContacts = statement((db: Kysely<Tables>, value: Page) => ({
  compile: () =>
    sql<ContactRow>`select ${SHOWN} from outreach_contacts c
      where c.organisation_id = ${value.organisation}
        and (c.updated_at, c.id) > (${value.at}::timestamptz, ${value.id}::uuid) and ${narrowed(value)}
      order by c.updated_at, c.id limit ${value.limit}`.compile(db)
}))
