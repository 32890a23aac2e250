import {
  type AssignmentReport,
  isRefusal,
  type assignReferrals as operation,
  refuse,
  type StaffMember
} from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { type Actor, type Doing, perform } from '../../acting/life/perform.ts'
import { isStale } from '../../acting/rules/version.ts'
import { mayAct, type PartySide } from '../../acting/rules/viewer.ts'
import type { Calendar } from '../../desk/calendar.ts'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { lockReferrals, type ReferralRow } from '../../store/referrals/write-referral.ts'
import type { Tables } from '../../store/tables.ts'

type Asking = Asked<typeof operation>
type Assignment = Asking['body']['assignments'][number]
type Held = ReferralRow & { side: string }

/** Hands out the work on many referrals: each is assigned by the rules of the action assign, or the report says why not. */
export async function assignReferrals(desk: Desk, asked: Asking) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { assignments } = asked.body
  const ids = assignments.map(({ referralId }) => referralId)
  const errors = ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{ field: `body.assignments.${at}.referralId`, rule: 'repeated', message: 'Name each referral once.' }]
  )
  if (errors.length > 0) return refuse('invalid-request', { errors })
  const { collectiveId, organisationId } = colleague
  const [calendar, staff] = await Promise.all([
    desk.neighbours.calendarFor(desk.ownCall, collectiveId),
    desk.neighbours.colleagues(desk.ownCall, collectiveId, organisationId)
  ])
  if (isRefusal(calendar)) return calendar
  if (isRefusal(staff)) return staff
  const keys = await desk.vault.keysFor(collectiveId)

  const answer = await desk.answerOnce(asked, {
    read: (trx) => trx.run(lockReferrals, { ids, organisation: organisationId }),
    change: async (trx, rows) => {
      const held = new Map(rows.map((row) => [row.id, row]))
      const handing: Handing = { trx, keys, calendar, staff, colleague, now: asked.now }
      const items: AssignmentReport[] = []
      for (const one of assignments) items.push(await assign(handing, one, held.get(one.referralId)))
      return { status: 200, body: { items } } as const
    }
  })
  desk.wake()
  return answer
}

interface Handing {
  trx: Transaction<Tables>
  keys: CollectiveKeys
  calendar: Calendar
  staff: ReadonlyMap<string, StaffMember>
  colleague: Colleague
  now: Date
}

async function assign(
  { trx, keys, calendar, staff, colleague, now }: Handing,
  { referralId, version, ownerId }: Assignment,
  held: Held | undefined
): Promise<AssignmentReport> {
  const refused = (refusal: AssignmentReport['refusal']) =>
    ({ referralId, assigned: false, version: held?.version ?? null, refusal }) as const
  if (held === undefined) return refused('referral-not-found')
  if (isStale(held, version)) return refused('version-stale')
  const { side: name, ...row } = held
  const side = name as PartySide
  if (!mayAct(side)) return refused('referral-not-yours')
  const { organisationId, memberId, clientId } = colleague
  // The software of an organisation distributes its work as a lead does: a desk tool has nobody behind each hand-over.
  const actor: Actor = {
    side,
    roles: memberId === null ? ['lead'] : colleague.roles,
    organisationId,
    memberId,
    clientId
  }
  const doing: Doing = {
    trx,
    keys,
    actor,
    action: 'assign',
    payload: { ownerId },
    known: { calendar, parties: null, origin: null, owner: staff.get(ownerId) ?? null },
    now
  }
  const done = await perform(doing, { row, agreement: undefined, outcomes: [] })
  return 'refusal' in done
    ? refused(done.refusal)
    : { referralId, assigned: true, version: done.row.version, refusal: null }
}
