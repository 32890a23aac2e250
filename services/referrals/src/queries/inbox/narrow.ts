import { isRefusal, type Refusal, refuse } from '@relais/contract'
import { OPEN_STATES, REFERRAL_ACTIONS, type ReferralState } from '@relais/referral-lifecycle'
import type { Call } from '@relais/service-kit'
import { absencesOn } from '../../acting/absence/stand-ins.ts'
import { soonIn } from '../../desk/calendar.ts'
import type { Colleague, Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import type { Filters } from '../../store/referrals/inbox/filters.ts'

/** What a list may be asked to hold only, in a query or in a body. */
export interface Asking {
  side: 'received' | 'sent' | 'collective'
  state?: ReferralState[] | undefined
  clock?: 'late' | 'today' | 'soon' | 'running' | 'none' | undefined
  urgent?: boolean | undefined
  right?: string[] | undefined
  territoryId?: string[] | undefined
  ownerId?: string | undefined
  escalation?: number | undefined
  ballWith?: 'mine' | 'theirs' | 'sender' | 'receiver' | 'person' | undefined
}

/** Who asks, when, and where the fields stand: `query` or `body`. */
export interface Asker {
  colleague: Colleague
  call: Call
  now: Date
  at: 'query' | 'body'
}

type Work = Pick<Filters, 'owners' | 'unowned'> & { open: boolean }

const OPEN: string[] = [...OPEN_STATES]
const BEYOND_DRAFT = OPEN.filter((state) => state !== 'draft')

/** The states of a side in which somebody has to act. */
export function openOn(side: Asking['side']): string[] {
  return side === 'sent' ? OPEN : BEYOND_DRAFT
}

/** The states in which it has to be somebody's work. */
export function assignableOn(side: Asking['side']): string[] {
  return side === 'sent' ? OPEN : [...REFERRAL_ACTIONS.assign.from]
}

/** What the database is asked for; what only open referrals have makes it look at those alone. */
export async function narrow(desk: Desk, asking: Asking, asker: Asker): Promise<Filters | Refusal> {
  const { side, state, clock, urgent, right, territoryId, escalation, ballWith } = asking
  const wrong = side === 'collective' ? notOfCollective(asking, asker.at) : null
  if (wrong !== null) return wrong
  const [territories, work, due] = await Promise.all([
    territoryId === undefined ? null : withinTerritories(desk, territoryId, asker),
    workOf(desk, asking, asker),
    dueWithin(desk, clock, asker)
  ])
  for (const found of [territories, work, due]) if (found !== null && isRefusal(found)) return found
  const { open, ...owned } = work as Work
  const openOnly =
    open || (clock !== undefined && clock !== 'none') || ballWith !== undefined || escalation !== undefined
  return {
    states: state ?? (asking.ownerId === 'nobody' ? assignableOn(side) : openOnly ? openOn(side) : null),
    urgent: urgent ?? null,
    rights: right ?? null,
    territories: territories as string[] | null,
    ...owned,
    escalation: escalation ?? null,
    balls: ballWith === undefined ? null : [ballOn(side, ballWith)],
    ...(due as Pick<Filters, 'dueAfter' | 'dueUntil' | 'clocked'>)
  }
}

/** The side of the ball, as an organisation on this side says it. */
export function ballOn(side: Asking['side'], ball: NonNullable<Asking['ballWith']>): string {
  if (ball !== 'mine' && ball !== 'theirs') return ball
  return (side === 'received') === (ball === 'mine') ? 'receiver' : 'sender'
}

/** Content is not filtered by where it is not read, nor own work where there is none. */
function notOfCollective({ right, territoryId, ownerId, ballWith }: Asking, at: Asker['at']): Refusal | null {
  const asked = {
    right: right !== undefined,
    territoryId: territoryId !== undefined,
    ownerId: ownerId !== undefined && ownerId !== 'nobody',
    ballWith: ballWith === 'mine' || ballWith === 'theirs'
  }
  const errors = Object.entries(asked).flatMap(([field, given]) =>
    given
      ? [{ field: `${at}.${field}`, rule: 'not-with-collective', message: 'Leave it out, or choose received or sent.' }]
      : []
  )
  return errors.length === 0 ? null : refuse('invalid-request', { errors })
}

/** Territories with all that lie within them. */
async function withinTerritories(desk: Desk, ids: readonly string[], { colleague, call, at }: Asker) {
  const territories = await desk.neighbours.territories(call, colleague.collectiveId)
  if (isRefusal(territories)) return territories
  const errors = ids.flatMap((id, place) =>
    territories.has(id)
      ? []
      : [
          {
            field: `${at}.territoryId.${place}`,
            rule: 'unknown-territory',
            message: 'Use the id of a territory of your collective (GET /v1/territories).'
          }
        ]
  )
  if (errors.length > 0) return refuse('invalid-request', { errors })
  const found = new Set(ids)
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const [id, parent] of territories) if (parent !== null && found.has(parent)) found.add(id)
  }
  return [...found]
}

async function workOf(desk: Desk, { ownerId }: Asking, { colleague, now, at }: Asker): Promise<Work | Refusal> {
  const { memberId, collectiveId, organisationId } = colleague
  if (ownerId === undefined) return { owners: null, unowned: null, open: false }
  if (ownerId === 'nobody') return { owners: null, unowned: true, open: true }
  if (memberId === null && (ownerId === 'me' || ownerId === 'delegated')) {
    const message = 'Name a member: software has no work of its own.'
    return refuse('invalid-request', { errors: [{ field: `${at}.ownerId`, rule: 'members-only', message }] })
  }
  if (ownerId !== 'delegated' && ownerId !== 'uncovered')
    return { owners: [ownerId === 'me' ? memberId! : ownerId], unowned: null, open: false }
  const staff = await desk.neighbours.colleagues(desk.ownCall, collectiveId, organisationId)
  if (isRefusal(staff)) return staff
  return { owners: absencesOn(staff, memberId, dayOf(now))[ownerId], unowned: null, open: true }
}

async function dueWithin(desk: Desk, clock: Asking['clock'], { colleague, now }: Asker) {
  const whole = { dueAfter: null, dueUntil: null, clocked: null }
  if (clock === undefined) return whole
  if (clock === 'none') return { ...whole, clocked: false }
  const calendar = await desk.neighbours.calendarFor(desk.ownCall, colleague.collectiveId)
  if (isRefusal(calendar)) return calendar
  const { now: at, tonight, soon } = soonIn(calendar, now)
  const bounds = {
    late: [null, at],
    today: [at, tonight],
    soon: [tonight, soon],
    running: [at, null]
  } as const
  const [dueAfter, dueUntil] = bounds[clock]
  return { dueAfter, dueUntil, clocked: true }
}
