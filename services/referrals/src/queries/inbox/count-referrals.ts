import { isRefusal, type countReferrals as operation, type ReferralCounts, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { absencesOn } from '../../acting/absence/stand-ins.ts'
import { soonIn } from '../../desk/calendar.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import { type Counted, countOfCollective, countOwn, type OwnCounted } from '../../store/referrals/inbox/counts.ts'
import { assignableOn, ballOn, openOn } from './narrow.ts'

const SIDES = { received: 'receiver', sent: 'sender' } as const

/** Counts what waits: in the worker's organisation, or for its coordinator in the collective. Nobody is named. */
export async function countReferrals(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  const { side } = asked.query
  if (colleague === null) return refuse('scope-missing')
  const { collectiveId, organisationId, memberId } = colleague
  if (side === 'collective' && !colleague.roles.includes('coordinator'))
    return refuse('role-missing', { required: ['coordinator'] })
  const [calendar, staff] = await Promise.all([
    desk.neighbours.calendarFor(desk.ownCall, collectiveId),
    desk.neighbours.colleagues(desk.ownCall, collectiveId, organisationId)
  ])
  if (isRefusal(calendar)) return calendar
  if (isRefusal(staff)) return staff
  const about = { states: openOn(side), assignable: assignableOn(side), ...soonIn(calendar, asked.now) }
  const { delegated, uncovered } = absencesOn(staff, memberId, dayOf(asked.now))
  const mine = memberId === null ? [] : [memberId, ...delegated]
  const rows = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      side === 'collective'
        ? trx.run(countOfCollective, { ...about, collective: collectiveId })
        : trx.run(countOwn, {
            ...about,
            organisation: organisationId,
            side: SIDES[side],
            ball: ballOn(side, 'mine'),
            me: memberId,
            mine,
            uncovered
          }),
    { readOnly: true }
  )
  return { status: 200, body: sumOf(side, rows, memberId !== null) } as const
}

function sumOf(
  side: ReferralCounts['side'],
  rows: readonly (Counted | OwnCounted)[],
  isMember: boolean
): ReferralCounts {
  const sum = (name: Exclude<keyof OwnCounted, 'state'>) =>
    rows.reduce((total, row) => total + ((row as OwnCounted)[name] ?? 0), 0)
  const own = side !== 'collective'
  return {
    side,
    open: sum('open'),
    states: openOn(side).flatMap((state) =>
      rows
        .filter((row) => row.state === state && row.open > 0)
        .map(({ open }) => ({ state: state as ReferralCounts['states'][number]['state'], count: open }))
    ),
    clock: { late: sum('late'), today: sum('today'), soon: sum('soon') },
    urgent: sum('urgent'),
    escalation: { reminded: sum('reminded'), lead: sum('lead'), coordinator: sum('coordinator') },
    unassigned: sum('unassigned'),
    uncovered: own ? sum('uncovered') : null,
    awaitingUs: own ? sum('awaiting_us') : null,
    mine: own && isMember ? sum('mine') : null,
    awaitingMe: own && isMember ? sum('awaiting_me') : null
  }
}
