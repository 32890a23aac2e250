import type { DropInSession, Observation, OutreachContact } from '@relais/contract'
import type { ContactRow } from '../../store/outreach/contacts.ts'
import type { ObservationRow } from '../../store/outreach/observations.ts'
import type { SessionRow } from '../../store/outreach/sessions.ts'

/** A contact as the contract shows it. */
export function showContact(row: ContactRow): OutreachContact {
  return {
    id: row.id,
    version: row.version,
    placeKind: row.place_kind as OutreachContact['placeKind'],
    territoryId: row.territory_id,
    metAt: row.met_at,
    minutes: row.minutes,
    language: row.language,
    themes: row.themes as OutreachContact['themes'],
    rights: row.rights,
    followUp: row.follow_up as OutreachContact['followUp'],
    sessionId: row.session_id,
    checkIds: row.checks,
    memberId: row.member_id,
    clientId: row.client_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    voidedAt: row.voided_at
  }
}

/** A session as the contract shows it. */
export function showSession(row: SessionRow): DropInSession {
  const counted = row.welcomed !== null
  return {
    id: row.id,
    version: row.version,
    placeKind: row.place_kind as DropInSession['placeKind'],
    territoryId: row.territory_id,
    hostId: row.host_id,
    day: row.day,
    startsAt: row.starts_at.slice(0, 5),
    endsAt: row.ends_at.slice(0, 5),
    holderId: row.holder_id,
    status: row.cancelled !== null ? 'cancelled' : counted ? 'held' : 'planned',
    attendance: counted
      ? {
          welcomed: row.welcomed!,
          turnedAway: row.turned_away,
          appointments: row.appointments,
          noShows: row.no_shows
        }
      : null,
    cancelled: row.cancelled as DropInSession['cancelled'],
    seriesId: row.series_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at
  }
}

/** An observation as the contract shows it. */
export function showObservation(row: ObservationRow): Observation {
  return {
    id: row.id,
    version: row.version,
    about: row.about as Observation['about'],
    right: row.right_id,
    nonTakeUp: row.non_take_up as Observation['nonTakeUp'],
    cause: row.cause,
    territoryId: row.territory_id,
    placeKind: row.place_kind as Observation['placeKind'],
    observedOn: row.observed_on,
    memberId: row.member_id,
    clientId: row.client_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    voidedAt: row.voided_at
  }
}
