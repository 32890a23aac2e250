import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Which organisations, or all where somebody is; and which members of them. Null narrows nothing. */
export interface StaffFilter {
  organisations: string[] | null
  role: string | null
}

/** Organisations with the first address and the first phone number among their services, by id. */
export const listStaffed = statement((db: Kysely<Tables>, value: StaffFilter) =>
  db
    .selectFrom('organisations as o')
    .select(['o.id', 'o.name', 'o.slug', 'o.kind', 'o.retention_months'])
    .select((on) =>
      on
        .selectFrom('services as s')
        .select('s.email')
        .whereRef('s.organisation_id', '=', 'o.id')
        .where('s.email', 'is not', null)
        .orderBy('s.place')
        .limit(1)
        .as('desk_email')
    )
    .select((on) =>
      on
        .selectFrom('services as s')
        .select('s.phone')
        .whereRef('s.organisation_id', '=', 'o.id')
        .where('s.phone', 'is not', null)
        .orderBy('s.place')
        .limit(1)
        .as('desk_phone')
    )
    .where(
      sql<boolean>`case when ${value.organisations}::uuid[] is not null then o.id = any(${value.organisations})
        else exists (select from members as m where m.organisation_id = o.id and m.left_at is null and o.left_at is null and ${value.role} = any(m.roles)) end`
    )
    .orderBy('o.id')
)

/** Those who can act for these organisations, by id; nobody acts for one that left. */
export const listStaff = statement((db: Kysely<Tables>, value: StaffFilter) =>
  db
    .selectFrom('members as m')
    .innerJoin('organisations as o', 'o.id', 'm.organisation_id')
    .selectAll('m')
    .where('m.left_at', 'is', null)
    .where('o.left_at', 'is', null)
    .where(sql<boolean>`(${value.organisations}::uuid[] is null or m.organisation_id = any(${value.organisations}))`)
    .where(sql<boolean>`(${value.role}::text is null or ${value.role} = any(m.roles))`)
    .orderBy('m.id')
)
