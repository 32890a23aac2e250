import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, page, pageQuery } from '../../kit/values.ts'
import { outreachFilters, PlaceKind } from './codes.ts'

const Time = z
  .string()
  .max(5)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Give a time such as 14:00.' })
const count = z.int().min(0).max(1000)

/** How many came; null is not counted, which is not zero. */
export const Attendance = z
  .strictObject({
    welcomed: count.meta({ description: 'People received.' }),
    turnedAway: count.nullable().meta({ description: 'People who could not be received.' }),
    appointments: count.nullable().meta({ description: 'Appointments that were made for this session.' }),
    noShows: count.nullable().meta({ description: 'Appointments to which nobody came.' })
  })
  .refine(({ appointments, noShows }) => noShows === null || (appointments !== null && noShows <= appointments), {
    path: ['noShows'],
    error: 'Give the appointments too, and no more missed than there were.',
    params: { rule: 'more-than-appointments' }
  })
  .meta({ id: 'Attendance', description: 'How many came to a session; null is not counted, which is not zero.' })

const Cancellation = z
  .enum(['holder_absent', 'place_closed', 'public_holiday', 'nobody_expected', 'entered_by_mistake', 'other'])
  .meta({ id: 'SessionCancellation', description: 'Why a session does not take place.' })

const planned = {
  placeKind: PlaceKind,
  territoryId: Id.meta({ description: 'A territory of the collective.' }),
  hostId: Id.nullable().meta({ description: 'The organisation at which it takes place, as in the directory.' }),
  day: CivilDate.meta({ description: 'At most 92 days ago, at most a year ahead.' }),
  startsAt: Time.meta({ description: 'In the time of France.' }),
  endsAt: Time.meta({ description: 'The same day, in the time of France.' }),
  holderId: Id.nullable().meta({ description: 'The member of your organisation who holds it.' })
}

/** A drop-in session (permanence). */
export const DropInSession = z
  .strictObject({
    id: Id,
    version: z.int(),
    ...planned,
    status: z.enum(['planned', 'held', 'cancelled']).meta({ description: 'Held once its attendance is counted.' }),
    attendance: Attendance.nullable(),
    cancelled: Cancellation.nullable(),
    seriesId: Id.nullable().meta({ description: 'The same for sessions planned in one go.' }),
    createdAt: Instant,
    updatedAt: Instant
  })
  .meta({ id: 'DropInSession', description: 'A drop-in session (permanence).' })
export type DropInSession = z.infer<typeof DropInSession>

const read = { scope: 'outreach:read' } as const
const write = { scope: 'outreach:write' } as const
const byId = { params: z.object({ id: Id }) }
const written = {
  placeKind: 'social_centre',
  territoryId: '019b8d41-b400-7000-8000-0000000000d1',
  hostId: '019b8d41-b400-7b52-a1f7-2f6f4a0c9d12',
  day: '2026-12-01',
  startsAt: '14:00',
  endsAt: '17:00'
} as const
const session: DropInSession = {
  id: '019aaf6e-7a00-7000-8000-0000000000f2',
  version: 1,
  ...written,
  holderId: '019aaf6e-7a00-7000-8000-0000000000e1',
  status: 'planned',
  attendance: null,
  cancelled: null,
  seriesId: '019aaf6e-7a00-7000-8000-0000000000f3',
  createdAt: '2026-11-25T09:00:00.000Z',
  updatedAt: '2026-11-25T09:00:00.000Z'
}

export const createDropInSessions = operation({
  id: 'createDropInSessions',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/drop-in-sessions',
  tag: 'outreach',
  summary: 'Plan a drop-in session, once or every week',
  description:
    'A day, from one time to another in the time of France, whatever the season; `weeks` repeats it on the same day of the week. Each can then be moved, cancelled and counted on its own.',
  open: write,
  body: z.strictObject({
    ...planned,
    hostId: planned.hostId.default(null),
    holderId: Id.nullable()
      .optional()
      .meta({ description: 'You, unless another member is named; null: not known yet.' }),
    weeks: z.int().min(1).max(52).default(1).meta({ description: 'For how many weeks, the first included.' })
  }),
  example: { ...written, weeks: 10 },
  answers: {
    201: {
      description: 'The sessions, the first one first.',
      body: z
        .strictObject({ items: z.array(DropInSession) })
        .meta({ id: 'PlannedSessions', description: 'Sessions planned in one go.' }),
      example: { items: [session] }
    }
  },
  problems: []
})

export const readDropInSession = operation({
  id: 'readDropInSession',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/drop-in-sessions/{id}',
  tag: 'outreach',
  summary: 'Read a drop-in session of your organisation',
  description: 'With its attendance. The contacts noted at it are listed by `GET /v1/outreach-contacts?sessionId=`.',
  open: read,
  ...byId,
  answers: {
    200: { description: 'The session.', body: DropInSession, example: session },
    304: { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
  },
  problems: ['drop-in-session-not-found']
})

export const listDropInSessions = operation({
  id: 'listDropInSessions',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/drop-in-sessions',
  tag: 'outreach',
  summary: 'List the drop-in sessions of your organisation',
  description:
    'The latest day first, cancelled ones included. With updatedSince: in the order of their last change. All filters hold together.',
  open: read,
  query: z.strictObject({
    ...outreachFilters,
    from: CivilDate.optional().meta({ description: 'On this day or later.' }),
    until: CivilDate.optional().meta({ description: 'On this day or earlier.' }),
    updatedSince: Instant.optional().meta({ description: 'Only what changed at this instant or later.' }),
    ...pageQuery
  }),
  answers: {
    200: {
      description: 'A page of sessions.',
      body: page(DropInSession).meta({ id: 'DropInSessionList', description: 'A page of sessions.' }),
      example: { items: [session], next: null }
    }
  },
  problems: []
})

export const changeDropInSession = operation({
  id: 'changeDropInSession',
  service: 'rights-check',
  method: 'PATCH',
  path: '/v1/drop-in-sessions/{id}',
  tag: 'outreach',
  summary: 'Move, count or cancel a drop-in session',
  description:
    'Replaces the fields that are sent. Attendance is counted from its day on, and `cancelled: null` takes a cancellation back. A cancelled session has no attendance.',
  open: write,
  ...byId,
  versioned: true,
  body: z
    .strictObject({
      day: planned.day,
      startsAt: planned.startsAt,
      endsAt: planned.endsAt,
      holderId: planned.holderId,
      attendance: Attendance.nullable(),
      cancelled: Cancellation.nullable()
    })
    .partial()
    .refine((change) => Object.keys(change).length > 0, {
      error: 'Give at least one field to change.',
      params: { rule: 'nothing-to-change' }
    }),
  example: { attendance: { welcomed: 9, turnedAway: 2, appointments: 4, noShows: 1 } },
  answers: {
    200: {
      description: 'The session.',
      body: DropInSession,
      example: {
        ...session,
        version: 2,
        status: 'held',
        attendance: { welcomed: 9, turnedAway: 2, appointments: 4, noShows: 1 }
      }
    }
  },
  problems: ['drop-in-session-not-found', 'invalid-request']
})
