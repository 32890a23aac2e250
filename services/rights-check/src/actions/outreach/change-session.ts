import { type changeDropInSession as operation, type Refusal, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { dayOf } from '../../checking/civil-days.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { holderMissing, wrongField } from '../../desk/places.ts'
import { showSession } from '../../queries/outreach/show.ts'
import { lockSession, type SessionRow, updateSession } from '../../store/outreach/sessions.ts'
import { timesRefused } from './plan-sessions.ts'
import { sessionDayRefused } from './when.ts'

type Change = Asked<typeof operation>['body']

/** Moves, counts or cancels a session over the version that was read. */
export async function changeDropInSession(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('drop-in-session-not-found')
  const { body, now } = asked
  const wrong =
    (await holderMissing(asked.call, colleague, body.holderId)) ??
    (body.day === undefined ? null : sessionDayRefused('body.day', body.day, now))
  const one = { id: asked.params.id, organisation: colleague.organisationId }
  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [row] = await trx.run(lockSession, one)
    if (row === undefined) return refuse('drop-in-session-not-found')
    if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
    const changed = { ...changedBy(row, body), updated_at: now.toISOString() }
    const refused = wrong ?? timesRefused(changed.starts_at, changed.ends_at) ?? countRefused(changed, dayOf(now))
    if (refused !== null) return refused
    await trx.run(updateSession, { ...changed, ...one })
    return { status: 200, version: changed.version, body: showSession(changed) } as const
  })
}

function changedBy(row: SessionRow, change: Change): SessionRow {
  const { attendance } = change
  const counted =
    attendance === undefined
      ? {}
      : {
          welcomed: attendance?.welcomed ?? null,
          turned_away: attendance?.turnedAway ?? null,
          appointments: attendance?.appointments ?? null,
          no_shows: attendance?.noShows ?? null
        }
  return {
    ...row,
    ...counted,
    version: row.version + 1,
    day: change.day ?? row.day,
    starts_at: change.startsAt ?? row.starts_at.slice(0, 5),
    ends_at: change.endsAt ?? row.ends_at.slice(0, 5),
    holder_id: change.holderId === undefined ? row.holder_id : change.holderId,
    cancelled: change.cancelled === undefined ? row.cancelled : change.cancelled
  }
}

function countRefused({ welcomed, cancelled, day }: SessionRow, today: string): Refusal | null {
  if (welcomed === null) return null
  if (cancelled !== null)
    return wrongField('body.attendance', 'cancelled', 'A cancelled session welcomes nobody: send attendance as null.')
  return day <= today
    ? null
    : wrongField('body.attendance', 'not-yet-held', 'Count who came once the day of the session has come.')
}
