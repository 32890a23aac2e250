import { statement } from '@relais/database'
import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

type Over = ExpressionBuilder<Tables & { o: Tables['organisations'] }, 'o'>

/** A service as it is stored in an organisation's row. */
export interface ServiceJson {
  id: string
  name: string
  rights: string[]
  openingHours: string | null
  phone: string | null
  email: string | null
}

const inForce = (today: string) => sql<string>`(
  select c.id from conventions as c where c.collective_id = o.collective_id and c.published_on <= ${today}
  order by c.published_on desc, c.version desc limit 1)`

const signed = (today: string) => sql<boolean>`exists (
  select from convention_signatures as s where s.organisation_id = o.id and s.convention_id = ${inForce(today)})`

const paused = (today: string) => sql<boolean>`
  coalesce(o.paused_from <= ${today} and (o.paused_until is null or o.paused_until >= ${today}), false)`

const summary = (on: Over, today: string) =>
  [
    'o.id',
    'o.slug',
    'o.name',
    'o.kind',
    'o.secrecy_regime',
    'o.version',
    'o.may_receive',
    'o.paused_from',
    'o.paused_until',
    sql<
      string[]
    >`array(select t.territory_id from organisation_territories as t where t.organisation_id = o.id order by 1)`.as(
      'territory_ids'
    ),
    sql<
      string[]
    >`array(select distinct unnest(s.rights) from services as s where s.organisation_id = o.id order by 1)`.as(
      'rights'
    ),
    sql<{ version: string; signedAt: string; inForce: boolean } | null>`(
      select jsonb_build_object('version', c.version, 'signedAt', s.signed_at, 'inForce', c.id = ${inForce(today)})
      from convention_signatures as s join conventions as c on c.id = s.convention_id
      where s.organisation_id = o.id order by c.published_on desc, c.version desc limit 1)`.as('convention'),
    on.and([on('o.may_send', '=', true), on('o.left_at', 'is', null), signed(today)]).as('sends_now'),
    on
      .and([on('o.may_receive', '=', true), on('o.left_at', 'is', null), signed(today), on.not(paused(today))])
      .as('receives_now')
  ] as const

/** Where the page of a list begins, and what it is narrowed to; null narrows nothing. */
export interface OrganisationFilter {
  today: string
  kinds: string[] | null
  right: string | null
  territory: string | null
  may: 'send' | 'receive' | null
  like: string | null
  afterName: string | null
  afterId: string | null
  limit: number
}

/** A page of the organisations of the collective, by name. */
export const listOrganisations = statement((db: Kysely<Tables>, value: OrganisationFilter) =>
  db
    .selectFrom(
      db
        .selectFrom('organisations as o')
        .select((on) => summary(on, value.today))
        .where('o.left_at', 'is', null)
        .where(sql<boolean>`(${value.kinds}::text[] is null or o.kind = any(${value.kinds}))`)
        .where(sql<boolean>`(${value.like}::text is null or ${folded} like ${value.like})`)
        .where(sql<boolean>`(${value.territory}::uuid is null or exists (
          with recursive place as (
            select t.id, t.parent_id from territories as t where t.id = ${value.territory}
            union all select t.id, t.parent_id from territories as t join place on t.id = place.parent_id
          )
          select from organisation_territories as w join place on place.id = w.territory_id where w.organisation_id = o.id))`)
        .as('listed')
    )
    .selectAll()
    .where(sql<boolean>`(${value.right}::text is null or ${value.right} = any(rights))`)
    .where(
      sql<boolean>`(${value.may}::text is null or case when ${value.may} = 'send' then sends_now else receives_now end)`
    )
    .where(
      sql<boolean>`(${value.afterId}::uuid is null or (name collate "fr-x-icu", id) > (${value.afterName} collate "fr-x-icu", ${value.afterId}))`
    )
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('id')
    .limit(value.limit)
)

// Letters without accents or case, and one apostrophe: the same as `fold` in list-organisations.
const folded = sql`replace(lower(regexp_replace(normalize(o.name, nfkd), '[\u0300-\u036F]', '', 'g')), '’', '''')`

/** One organisation of the collective, whole. */
export const findOrganisation = statement((db: Kysely<Tables>, value: { id: string; today: string }) =>
  db
    .selectFrom('organisations as o')
    .select((on) => [
      ...summary(on, value.today),
      'o.siret',
      'o.may_send',
      'o.retention_months',
      'o.left_at',
      sql<string | null>`case when o.id = relais.current_organisation() then (
        select s.signed_by from convention_signatures as s join conventions as c on c.id = s.convention_id
        where s.organisation_id = o.id order by c.published_on desc, c.version desc limit 1) end`.as('signed_by'),
      sql<ServiceJson[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'rights', s.rights,
          'openingHours', s.opening_hours, 'phone', s.phone, 'email', s.email) order by s.place), '[]')
        from services as s where s.organisation_id = o.id)`.as('services'),
      sql<number | null>`case when o.id = relais.current_organisation() or relais.current_duty() = 'coordinator'
        then identity.count_members(o.id) end`.as('members')
    ])
    .where('o.id', '=', value.id)
)

export type OrganisationSummaryRow = NonNullable<(typeof listOrganisations)['row']>
export type OrganisationRow = NonNullable<(typeof findOrganisation)['row']>
