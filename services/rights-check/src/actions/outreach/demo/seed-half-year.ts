import { Situation } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import { ambassadorBy, collective, type DemoHalfYear, demoHalfYear, networkBy, organisationOf } from '@relais/demo'
import { dayOf } from '../../../checking/civil-days.ts'
import type { Desk } from '../../../desk/desk.ts'
import { sealTitle } from '../../../desk/sealed.ts'
import { insertActivity } from '../../../store/outreach/activities.ts'
import { findContact, insertContact } from '../../../store/outreach/contacts.ts'
import { tellActivity, tellContact } from '../../../store/outreach/events.ts'
import type { Tables } from '../../../store/tables.ts'
import { keepCheck } from '../../keep-check.ts'
import { sayFindings } from './say-findings.ts'

/** Who noted what the demo holds: the software of an organisation. */
const noterOf = (slug: string) => ({
  collectiveId: collective.id,
  organisationId: organisationOf(slug).id,
  memberId: null,
  clientId: `${slug}-api`,
  roles: [],
  scopes: []
})
const viewerOf = (slug: string) =>
  ({ collectiveId: collective.id, organisationId: organisationOf(slug).id, duty: 'member' }) as const

/** Loads the half-year of the pilot, worked out with the law of each of its days; false when it is there already. */
export async function seedHalfYear(desk: Desk, keys: CollectiveKeys, now: Date): Promise<boolean> {
  const past = demoHalfYear(now, dayOf)
  const maker = noterOf(ambassadorBy)
  const standing = await desk.shelf.inForce(maker, now)
  const made = await desk.database.transaction(viewerOf(ambassadorBy), async (trx) => {
    const [there] = await trx.run(findContact, { id: past.contacts[0]!.id, organisation: maker.organisationId })
    if (there !== undefined) return false
    for (const contact of past.contacts) seedContact(trx, contact)
    for (const { id, contactId, territoryId, findings, ...told } of past.checks) {
      const at = new Date(told.at)
      const question = { situation: Situation.parse(told.situation) }
      const evaluation = desk.checker.evaluate(question, dayOf(at), false, standing)
      const { mainstream } = desk.checker
      const check = { id, maker, personId: null, territoryId, contactId, question, evaluation, mainstream }
      keepCheck(trx, keys, { ...check, since: new Map(), at })
      sayFindings(trx, desk, { organisation: maker.organisationId, id, at, findings })
    }
    return true
  })
  // for itself: a first start that was cut short is completed by the next
  const noted = await desk.database.transaction(viewerOf(networkBy), (trx) =>
    Promise.all(past.activities.map((activity) => seedActivity(trx, keys, activity)))
  )
  return made || noted.includes(true)
}

function seedContact(trx: Transaction<Tables>, contact: DemoHalfYear['contacts'][number]): void {
  const { organisationId: organisation, clientId } = noterOf(ambassadorBy)
  const { id, at, placeKind, territoryId, followUp, ...told } = contact
  trx.run(insertContact, {
    ...told,
    id,
    collective_id: collective.id,
    organisation_id: organisation,
    version: 1,
    place_kind: placeKind,
    territory_id: territoryId,
    met_at: at,
    follow_up: followUp,
    session_id: null,
    member_id: null,
    client_id: clientId,
    created_at: at,
    updated_at: at,
    voided_at: null
  })
  tellContact(trx, { organisation, id, at })
}

async function seedActivity(
  trx: Transaction<Tables>,
  keys: CollectiveKeys,
  activity: DemoHalfYear['activities'][number]
): Promise<boolean> {
  const { organisationId: organisation, clientId } = noterOf(networkBy)
  const { id, day, kind, title, territoryId, minutes, audiences, organisationIds, otherOrganisations } = activity
  const at = `${day}T15:30:00.000Z`
  const [noted] = await trx.run(insertActivity, {
    id,
    collective_id: collective.id,
    organisation_id: organisation,
    version: 1,
    kind,
    day,
    territory_id: territoryId,
    minutes,
    title_sealed: sealTitle(keys, id, title),
    audiences: audiences.map(({ audience }) => audience),
    people: audiences.map(({ people }) => people),
    organisation_ids: organisationIds,
    other_kinds: otherOrganisations.map((other) => other.kind),
    other_counts: otherOrganisations.map(({ count }) => count),
    member_id: null,
    client_id: clientId,
    created_at: at,
    updated_at: at,
    voided_at: null
  })
  if (noted !== undefined) tellActivity(trx, { organisation, id, at })
  return noted !== undefined
}
