import type { OutreachEvent } from '@relais/contract'
import type { ActivityFactsTable, CheckFactsTable, ContactFactsTable, FindingFactsTable } from '../tables.ts'

export type ContactEvent = Extract<OutreachEvent, { kind: 'contact' }>
export type ActivityEvent = Extract<OutreachEvent, { kind: 'activity' }>
export type CheckEvent = Extract<OutreachEvent, { kind: 'check' }>

export function contactRow({ id, version, collectiveId, organisationId, contact }: ContactEvent): ContactFactsTable {
  return {
    organisation_id: organisationId,
    contact_id: id,
    collective_id: collectiveId,
    version,
    place_kind: contact.placeKind,
    territory_id: contact.territoryId,
    met_at: contact.metAt,
    minutes: contact.minutes,
    follow_up: contact.followUp,
    voided: contact.voided
  }
}

export function checkRow({ id, version, collectiveId, organisationId, check }: CheckEvent): CheckFactsTable {
  return {
    check_id: id,
    collective_id: collectiveId,
    organisation_id: organisationId,
    version,
    territory_id: check.territoryId,
    made_at: check.madeAt,
    person: check.person
  }
}

/** How each right of a check stood. */
export function findingRows({ id, collectiveId, check }: CheckEvent): FindingFactsTable[] {
  return check.findings.map((finding) => ({
    check_id: id,
    right_code: finding.right,
    collective_id: collectiveId,
    mainstream: finding.mainstream,
    status: finding.status,
    non_take_up: finding.nonTakeUp,
    cause: finding.cause,
    renounced: finding.renounced
  }))
}

export function activityRow({
  id,
  version,
  collectiveId,
  organisationId,
  activity
}: ActivityEvent): ActivityFactsTable {
  return {
    organisation_id: organisationId,
    activity_id: id,
    collective_id: collectiveId,
    version,
    kind: activity.kind,
    day: activity.day,
    territory_id: activity.territoryId,
    minutes: activity.minutes,
    audiences: activity.audiences.map(({ audience }) => audience),
    people: activity.audiences.map(({ people }) => people),
    organisation_ids: activity.organisationIds,
    other_kinds: activity.otherOrganisations.map(({ kind }) => kind),
    other_counts: activity.otherOrganisations.map(({ count }) => count),
    voided: activity.voided
  }
}

/** Contacts and activities are known by their organisation and their id. */
export const ofOrganisation = ({ organisationId, id }: OutreachEvent) => `${organisationId}/${id}`

/** The latest version of each: one statement cannot write a row twice. */
export function latest<E extends OutreachEvent>(events: readonly E[], keyOf: (event: E) => string): E[] {
  const byKey = new Map<string, E>()
  for (const event of events) {
    const known = byKey.get(keyOf(event))
    if (known === undefined || known.version < event.version) byKey.set(keyOf(event), event)
  }
  return [...byKey.values()]
}
