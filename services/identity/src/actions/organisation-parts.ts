import {
  ALWAYS_OUTSIDE_SECRECY,
  type FieldError,
  isRefusal,
  listRightCodes,
  type Organisation,
  type OrganisationChange,
  type Refusal,
  refuse
} from '@relais/contract'
import { newId, type Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import * as store from '../store/organisation-changes.ts'
import type { Tables } from '../store/tables.ts'

type Parts = Pick<OrganisationChange, 'services' | 'territoryIds'>
interface Whose {
  collective: string
  organisation: string
}

/**
 * Refuses a code that the catalogue of rights does not have. When the catalogue cannot be asked (another process is down, the token may not
 * read it), the code is taken as written: the directory must stay correctable.
 */
export async function checkRights({ call }: Pick<Asked, 'call'>, { services = [] }: Parts): Promise<Refusal | null> {
  if (services.every(({ rights }) => rights.length === 0)) return null
  const answer = await call(listRightCodes, {})
  if (isRefusal(answer) || answer.status !== 200) return null
  const known = new Set(answer.body.items.map(({ code }) => code))
  const errors = services.flatMap(({ rights }, service) =>
    rights.flatMap((right, place) =>
      known.has(right)
        ? []
        : [wrong(`body.services.${service}.rights.${place}`, 'right-unknown', 'Use a code of the catalogue of rights.')]
    )
  )
  return errors.length === 0 ? null : refuse('invalid-request', { errors })
}

/** Refuses a secrecy regime that a kind of body never has: a landlord or a life place is shown the minimal level only. */
export function checkRegime({ kind, secrecyRegime }: Pick<Organisation, 'kind' | 'secrecyRegime'>): Refusal | null {
  if (!ALWAYS_OUTSIDE_SECRECY.includes(kind) || secrecyRegime === 'outside_secrecy') return null
  return refuse('invalid-request', {
    errors: [
      wrong('body.secrecyRegime', 'kind-outside-secrecy', 'A landlord or a life place is always outside_secrecy.')
    ]
  })
}

/** Writes where an organisation works and what it offers; both lists are whole. */
export async function writeParts(
  trx: Transaction<Tables>,
  { collective, organisation }: Whose,
  parts: Parts
): Promise<Refusal | null> {
  return (
    (await writeTerritories(trx, { collective, organisation }, parts)) ??
    (await writeServices(trx, { collective, organisation }, parts))
  )
}

async function writeTerritories(
  trx: Transaction<Tables>,
  whose: Whose,
  { territoryIds }: Parts
): Promise<Refusal | null> {
  if (territoryIds === undefined) return null
  const ids = [...new Set(territoryIds)]
  const known = new Set((await trx.run(store.knownTerritories, { ids })).map(({ id }) => id))
  const errors = territoryIds.flatMap((id, place) =>
    known.has(id)
      ? []
      : [wrong(`body.territoryIds.${place}`, 'territory-unknown', 'Use the id of a territory of your collective.')]
  )
  if (errors.length > 0) return refuse('invalid-request', { errors })
  await Promise.all([trx.run(store.clearTerritories, whose), trx.run(store.insertTerritories, { ...whose, ids })])
  return null
}

async function writeServices(
  trx: Transaction<Tables>,
  { collective, organisation }: Whose,
  { services }: Parts
): Promise<Refusal | null> {
  if (services === undefined) return null
  const present = new Set((await trx.run(store.listServiceIds, { organisation })).map(({ id }) => id))
  const seen = new Set<string>()
  const errors = services.flatMap(({ id }, place) => {
    if (id === undefined) return []
    const ours = present.has(id) && !seen.has(id)
    seen.add(id)
    return ours
      ? []
      : [
          wrong(
            `body.services.${place}.id`,
            'service-unknown',
            'Keep the id of a service of this organisation, once, or leave it out to add one.'
          )
        ]
  })
  if (errors.length > 0) return refuse('invalid-request', { errors })
  await trx.run(store.dropOtherServices, { organisation, kept: [...seen] })
  const rows = services.map(({ id = newId(), name, rights, openingHours, phone, email }, place) => ({
    id,
    collective_id: collective,
    organisation_id: organisation,
    place,
    name,
    rights: [...new Set(rights)],
    opening_hours: openingHours,
    phone,
    email
  }))
  await Promise.all(rows.map((row) => trx.run(store.putService, row)))
  return null
}

function wrong(field: string, rule: string, message: string): FieldError {
  return { field, rule, message }
}
