import type { ReferralSummary } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import { ballHolder, OPEN_STATES, type ReferralState } from '@relais/referral-lifecycle'
import { actionsOn, type PartySide, showHead } from '../../acting/rules/viewer.ts'
import { type Calendar, workingDaysSince } from '../../desk/calendar.ts'
import type { Colleague } from '../../desk/desk.ts'
import { openName } from '../../desk/identity.ts'
import { groupsOf, type LeafRow, leavesOf } from '../../store/referrals/inbox/chains.ts'
import type { ListedRow } from '../../store/referrals/inbox/list-pages.ts'
import type { Tables } from '../../store/tables.ts'

type Around = Pick<ReferralSummary, 'leaf' | 'group'>
const ALONE: Around = { leaf: null, group: null }

/** What stands around referrals that one's own organisation sent: the last leg of their chain, and their group; by their id. */
export async function readAround(
  trx: Transaction<Tables>,
  rows: readonly ListedRow[],
  { organisationId: organisation }: Colleague
): Promise<ReadonlyMap<string, Around>> {
  const sent = rows.filter(({ side }) => side === 'sender')
  const roots = [...new Set(sent.flatMap(({ child_id, root_id }) => (child_id === null ? [] : [root_id])))]
  const groups = [...new Set(sent.flatMap(({ group_id }) => group_id ?? []))]
  if (roots.length + groups.length === 0) return new Map()
  const [foundLeaves, foundGroups] = await Promise.all([
    roots.length === 0 ? [] : trx.run(leavesOf, { roots }),
    groups.length === 0 ? [] : trx.run(groupsOf, { groups, organisation, open: [...OPEN_STATES] })
  ])
  const leaves = new Map(foundLeaves.map((leaf) => [leaf.root_id, leaf]))
  const found = new Map(foundGroups.map((group) => [group.id, group]))
  return new Map(
    sent.map((row) => {
      const leaf = row.child_id === null ? undefined : leaves.get(row.root_id)
      const group = row.group_id === null ? undefined : found.get(row.group_id)
      return [row.id, { leaf: leaf === undefined ? null : showLeaf(leaf), group: (group as Around['group']) ?? null }]
    })
  )
}

function showLeaf(leaf: LeafRow): NonNullable<Around['leaf']> {
  const state = leaf.state as ReferralState
  return {
    id: leaf.id,
    state,
    ballWith: ballHolder(state, leaf.withdrawal_requested),
    stateSince: leaf.state_since,
    dueAt: leaf.withdrawal_due_at ?? leaf.due_at,
    recipientId: leaf.recipient_id
  }
}

/** A referral in a list, as its reader may know it; `calendar` where its clock has run out. */
export function showSummary(
  keys: CollectiveKeys,
  row: ListedRow,
  colleague: Colleague,
  { around = ALONE, calendar, now }: { around?: Around | undefined; calendar: Calendar | null; now: Date }
): ReferralSummary {
  const side = row.side as PartySide
  const head = showHead(row, side, row.disclosure)
  return {
    ...head,
    rights: [...head.rights],
    person: row.name_sealed === null ? null : { id: row.person_id, ...openName(keys, row.person_id, row.name_sealed) },
    lateWorkingDays: calendar === null ? null : workingDaysSince(clockOf(row)!, now, calendar),
    ...around,
    availableActions: actionsOn(row, side, colleague) as ReferralSummary['availableActions']
  }
}

/** Those whose clock has run out. */
export function lateAmong<R extends ListedRow>(rows: readonly R[], now: Date): ReadonlySet<R> {
  const instant = now.toISOString()
  return new Set(
    rows.filter((row) => {
      const clock = clockOf(row)
      return clock !== null && clock <= instant
    })
  )
}

function clockOf({ withdrawal_due_at, due_at }: ListedRow): string | null {
  return withdrawal_due_at ?? due_at
}
