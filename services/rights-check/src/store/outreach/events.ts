import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** What is counted of a contact. */
export interface ContactFacts {
  placeKind: string
  territoryId: string
  metAt: string
  minutes: number | null
  followUp: string
  voided: boolean
}

/** What is counted of a check; the person stands under a keyed pseudonym. */
export interface CheckFacts {
  territoryId: string | null
  madeAt: string
  person: string | null
  findings: {
    right: string
    mainstream: boolean
    status: string
    nonTakeUp: string | null
    cause: string | null
    renounced: boolean
  }[]
}

/** What is counted of an activity for the network. */
export interface ActivityFacts {
  kind: string
  day: string
  territoryId: string | null
  minutes: number | null
  audiences: { audience: string; people: number | null }[]
  organisationIds: string[]
  otherOrganisations: { kind: string; count: number }[]
  voided: boolean
}

export type OutreachEventRow = {
  position: number
  id: string
  version: number
  collective_id: string
  organisation_id: string
  at: string
} & (
  | { kind: 'contact'; facts: ContactFacts }
  | { kind: 'check'; facts: CheckFacts }
  | { kind: 'activity'; facts: ActivityFacts }
)

/** Any number; the same for every process, so that one writes events at a time and a lower position never appears later. */
const ORDER = 7_103

const hold = statement((db: Kysely<Tables>, _: object) => ({
  compile: () => sql<never>`select pg_advisory_xact_lock(${sql.lit(ORDER)})`.compile(db)
}))

interface Changed {
  organisation: string
  id: string
  at: string
}

const writeContact = statement((db: Kysely<Tables>, value: Changed) => ({
  compile: () =>
    sql<never>`insert into outreach_events (kind, subject_id, version, collective_id, organisation_id, at, facts)
      select 'contact', id, version, collective_id, organisation_id, ${value.at}::timestamptz, jsonb_build_object('placeKind', place_kind,
        'territoryId', territory_id, 'metAt', met_at, 'minutes', minutes, 'followUp', follow_up, 'voided', voided_at is not null)
      from outreach_contacts where organisation_id = ${value.organisation} and id = ${value.id}`.compile(db)
}))

const writeCheck = statement(
  (db: Kysely<Tables>, value: Changed & { person: string | null; mainstream: string[] }) => ({
    compile: () =>
      sql<never>`insert into outreach_events (kind, subject_id, version, collective_id, organisation_id, at, facts)
      select 'check', id, version, collective_id, organisation_id, ${value.at}::timestamptz, jsonb_build_object('territoryId', territory_id,
        'madeAt', created_at, 'person', coalesce(${value.person}::text, (select e.facts ->> 'person' from outreach_events e
          where e.organisation_id = c.organisation_id and e.kind = 'check' and e.subject_id = c.id order by e.version limit 1)), 'findings', (select jsonb_agg(jsonb_build_object('right', right_id,
          'mainstream', right_id = any(${value.mainstream}::text[]), 'status', status, 'nonTakeUp', non_take_up, 'cause', cause,
          'renounced', renounced_on is not null) order by right_id) from findings where check_id = c.id))
      from checks c where organisation_id = ${value.organisation} and id = ${value.id}`.compile(db)
  })
)

const writeActivity = statement((db: Kysely<Tables>, value: Changed) => ({
  compile: () =>
    sql<never>`insert into outreach_events (kind, subject_id, version, collective_id, organisation_id, at, facts)
      select 'activity', id, version, collective_id, organisation_id, ${value.at}::timestamptz, jsonb_build_object('kind', kind, 'day', day,
        'territoryId', territory_id, 'minutes', minutes, 'audiences', (select jsonb_agg(jsonb_build_object('audience', a, 'people', p) order by n)
          from unnest(audiences, people) with ordinality as came (a, p, n)), 'organisationIds', organisation_ids,
        'otherOrganisations', coalesce((select jsonb_agg(jsonb_build_object('kind', k, 'count', c) order by n)
          from unnest(other_kinds, other_counts) with ordinality as came (k, c, n)), '[]'), 'voided', voided_at is not null)
      from network_activities where organisation_id = ${value.organisation} and id = ${value.id}`.compile(db)
}))

/**
 * Tells what a contact has become, as the last thing of its transaction: whoever writes events holds the others until the commit. Not waited for:
 * it leaves with the commit, which fails when it does.
 */
export function tellContact(trx: Transaction<Tables>, changed: Changed): void {
  trx.run(hold, {})
  trx.run(writeContact, changed)
}

/** The same for an activity: all but its title. */
export function tellActivity(trx: Transaction<Tables>, changed: Changed): void {
  trx.run(hold, {})
  trx.run(writeActivity, changed)
}

/** The same for a check: the rights that are droit commun are named, and the person by a pseudonym; null is that of the event before, if there is one. */
export function tellCheck(
  trx: Transaction<Tables>,
  changed: Changed & { person: string | null; mainstream: string[] }
): void {
  trx.run(hold, {})
  trx.run(writeCheck, changed)
}

/** Events behind a position, oldest first. */
export const eventsAfter = statement((db: Kysely<Tables>, value: { after: number; limit: number }) => ({
  compile: () =>
    sql<OutreachEventRow>`select position, kind, subject_id as id, version, collective_id, organisation_id, at, facts
      from outreach_events where position > ${value.after} order by position limit ${value.limit}`.compile(db)
}))
