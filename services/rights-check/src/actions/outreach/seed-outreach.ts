import type { Transaction } from '@relais/database'
import {
  collective,
  demoContacts,
  demoObservations,
  demoSessions,
  organisationOf,
  outreachBy,
  territoryId
} from '@relais/demo'
import { dayOf, daysAfter } from '../../checking/civil-days.ts'
import type { Desk } from '../../desk/desk.ts'
import { insertContact } from '../../store/outreach/contacts.ts'
import { tellContact } from '../../store/outreach/events.ts'
import { insertObservation } from '../../store/outreach/observations.ts'
import { findSession, insertSessions, updateSession } from '../../store/outreach/sessions.ts'
import type { Tables } from '../../store/tables.ts'

const organisation = organisationOf(outreachBy).id
const viewer = { collectiveId: collective.id, organisationId: organisation, duty: 'member' } as const
const noter = {
  collective_id: collective.id,
  organisation_id: organisation,
  member_id: null,
  client_id: `${outreachBy}-api`
}

/** Loads the contacts, the weekly session and the observations of the demo; false when they are there already. */
export async function seedOutreach({ database }: Desk, now: Date): Promise<boolean> {
  return database.transaction(viewer, async (trx) => {
    const [there] = await trx.run(findSession, { id: demoSessions.id(-3), organisation })
    if (there !== undefined) return false
    for (const { id, daysAgo, territory, placeKind, followUp, ...told } of demoContacts) {
      const at = new Date(now.getTime() - daysAgo * 86_400_000).toISOString()
      trx.run(insertContact, {
        ...noter,
        ...told,
        id,
        version: 1,
        place_kind: placeKind,
        territory_id: territoryId(territory),
        met_at: at,
        follow_up: followUp,
        session_id: null,
        created_at: at,
        updated_at: at,
        voided_at: null
      })
      tellContact(trx, { organisation, id, at })
    }
    for (const { id, daysAgo, territory, placeKind, about, right, nonTakeUp, cause } of demoObservations) {
      const at = new Date(now.getTime() - daysAgo * 86_400_000)
      trx.run(insertObservation, {
        ...noter,
        id,
        version: 1,
        about,
        right_id: right,
        non_take_up: nonTakeUp,
        cause,
        territory_id: territoryId(territory),
        place_kind: placeKind,
        observed_on: dayOf(at),
        created_at: at.toISOString(),
        updated_at: at.toISOString(),
        voided_at: null
      })
    }
    await seedSessions(trx, now)
    return true
  })
}

async function seedSessions(trx: Transaction<Tables>, now: Date): Promise<void> {
  const { weeks, host, placeKind, territory, startsAt, endsAt, seriesId } = demoSessions
  const at = now.toISOString()
  const rows = await trx.run(insertSessions, {
    ...noter,
    ids: weeks.map(({ week }) => demoSessions.id(week)),
    days: weeks.map(({ week }) => daysAfter(dayOf(now), 7 * week)),
    version: 1,
    place_kind: placeKind,
    territory_id: territoryId(territory),
    host_id: organisationOf(host).id,
    holder_id: null,
    starts_at: startsAt,
    ends_at: endsAt,
    series_id: seriesId,
    created_at: at,
    updated_at: at
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const { week, attendance, cancelled } of weeks) {
    if (attendance === null && cancelled === null) continue
    trx.run(updateSession, {
      ...byId.get(demoSessions.id(week))!,
      organisation,
      version: 2,
      welcomed: attendance?.welcomed ?? null,
      turned_away: attendance?.turnedAway ?? null,
      appointments: attendance?.appointments ?? null,
      no_shows: attendance?.noShows ?? null,
      cancelled
    })
  }
}
