import { statement } from '@relais/database'
import { type Insertable, type Kysely, sql } from 'kysely'
import type { OrganisationsTable, ServicesTable, Tables } from './tables.ts'

/** An organisation held until the end of the transaction, if it may be changed by whoever asks. */
export const lockOrganisation = statement((db: Kysely<Tables>, value: { id: string }) =>
  db.selectFrom('organisations').selectAll().where('id', '=', value.id).forUpdate()
)

/** The slugs of the collective that begin like this one. */
export const listSlugs = statement((db: Kysely<Tables>, value: { slug: string }) =>
  db.selectFrom('organisations').select('slug').where(sql<boolean>`starts_with(slug, ${value.slug})`)
)

/** Writes a new organisation. */
export const insertOrganisation = statement((db: Kysely<Tables>, value: Insertable<OrganisationsTable>) =>
  db.insertInto('organisations').values({
    id: value.id,
    collective_id: value.collective_id,
    slug: value.slug,
    name: value.name,
    kind: value.kind,
    siret: value.siret,
    secrecy_regime: value.secrecy_regime,
    may_send: value.may_send,
    may_receive: value.may_receive,
    paused_from: value.paused_from,
    paused_until: value.paused_until,
    retention_months: value.retention_months,
    version: value.version,
    created_at: value.created_at,
    changed_at: value.changed_at,
    left_at: value.left_at
  })
)

/** Writes what an organisation has become. */
export const updateOrganisation = statement(
  (db: Kysely<Tables>, value: Omit<OrganisationsTable, 'collective_id' | 'slug' | 'created_at'>) =>
    db
      .updateTable('organisations')
      .set({
        name: value.name,
        kind: value.kind,
        siret: value.siret,
        secrecy_regime: value.secrecy_regime,
        may_send: value.may_send,
        may_receive: value.may_receive,
        paused_from: value.paused_from,
        paused_until: value.paused_until,
        retention_months: value.retention_months,
        version: value.version,
        changed_at: value.changed_at,
        left_at: value.left_at
      })
      .where('id', '=', value.id)
)

/** Of these places, those that the collective has. */
export const knownTerritories = statement((db: Kysely<Tables>, value: { ids: string[] }) =>
  db.selectFrom('territories').select('id').where(sql<boolean>`id = any(${value.ids})`)
)

/** Forgets where an organisation works. */
export const clearTerritories = statement((db: Kysely<Tables>, value: { organisation: string }) =>
  db.deleteFrom('organisation_territories').where('organisation_id', '=', value.organisation)
)

/** Writes where an organisation works. */
export const insertTerritories = statement(
  (db: Kysely<Tables>, value: { collective: string; organisation: string; ids: string[] }) =>
    db
      .insertInto('organisation_territories')
      .columns(['collective_id', 'organisation_id', 'territory_id'])
      .expression(sql`select ${value.collective}::uuid, ${value.organisation}::uuid, unnest(${value.ids}::uuid[])`)
)

/** The ids of the services of an organisation. */
export const listServiceIds = statement((db: Kysely<Tables>, value: { organisation: string }) =>
  db.selectFrom('services').select('id').where('organisation_id', '=', value.organisation)
)

/** Removes the services of an organisation that are not named. */
export const dropOtherServices = statement((db: Kysely<Tables>, value: { organisation: string; kept: string[] }) =>
  db
    .deleteFrom('services')
    .where('organisation_id', '=', value.organisation)
    .where(sql<boolean>`id <> all(${value.kept})`)
)

/** Writes a service, new or kept. */
export const putService = statement((db: Kysely<Tables>, value: Insertable<ServicesTable>) =>
  db
    .insertInto('services')
    .values({
      id: value.id,
      collective_id: value.collective_id,
      organisation_id: value.organisation_id,
      place: value.place,
      name: value.name,
      rights: value.rights,
      opening_hours: value.opening_hours,
      phone: value.phone,
      email: value.email
    })
    .onConflict((on) =>
      on.column('id').doUpdateSet((given) => ({
        place: given.ref('excluded.place'),
        name: given.ref('excluded.name'),
        rights: given.ref('excluded.rights'),
        opening_hours: given.ref('excluded.opening_hours'),
        phone: given.ref('excluded.phone'),
        email: given.ref('excluded.email')
      }))
    )
)

/** Raises the version of an organisation: something that it shows has changed beside it. */
export const bumpOrganisation = statement((db: Kysely<Tables>, value: { id: string; at: string }) =>
  db
    .updateTable('organisations')
    .set((on) => ({ version: on('version', '+', 1), changed_at: value.at }))
    .where('id', '=', value.id)
)
