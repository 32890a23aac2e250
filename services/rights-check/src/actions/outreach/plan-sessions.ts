import { type createDropInSessions as operation, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { daysAfter } from '../../checking/civil-days.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { holderMissing, hostMissing, territoryMissing, wrongField } from '../../desk/places.ts'
import { showSession } from '../../queries/outreach/show.ts'
import { insertSessions } from '../../store/outreach/sessions.ts'
import { sessionDayRefused } from './when.ts'

/** Plans a session, or the same one every week. */
export async function createDropInSessions(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { body, now, call } = asked
  const { holderId = colleague.memberId } = body
  const days = Array.from({ length: body.weeks }, (_, week) => daysAfter(body.day, 7 * week))
  const wrong =
    timesRefused(body.startsAt, body.endsAt) ??
    sessionDayRefused('body.day', body.day, now) ??
    sessionDayRefused('body.weeks', days.at(-1)!, now) ??
    (await territoryMissing(call, body.territoryId)) ??
    (await hostMissing(call, body.hostId)) ??
    (await holderMissing(call, colleague, holderId))
  if (wrong !== null) return wrong
  const at = now.toISOString()

  return desk.answerOnce(asked, {
    read: async () => null,
    change: async (trx) => {
      const rows = await trx.run(insertSessions, {
        ids: days.map(() => newId()),
        days,
        collective_id: colleague.collectiveId,
        organisation_id: colleague.organisationId,
        version: 1,
        place_kind: body.placeKind,
        territory_id: body.territoryId,
        host_id: body.hostId,
        holder_id: holderId,
        starts_at: body.startsAt,
        ends_at: body.endsAt,
        series_id: days.length === 1 ? null : newId(),
        member_id: colleague.memberId,
        client_id: colleague.clientId,
        created_at: at,
        updated_at: at
      })
      const items = rows.map(showSession).toSorted((one, other) => (one.day < other.day ? -1 : 1))
      return { status: 201, body: { items } } as const
    }
  })
}

/** A refusal unless a session ends after it starts. */
export function timesRefused(startsAt: string, endsAt: string) {
  return startsAt < endsAt
    ? null
    : wrongField('body.endsAt', 'before-the-start', 'Give an end that is later than the start, the same day.')
}
