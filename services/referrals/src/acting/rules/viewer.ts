import type { ReferralProgress, Refusal } from '@relais/contract'
import { available, PROBLEMS, refuse } from '@relais/contract'
import {
  availableActions,
  ballHolder,
  DISCLOSURES,
  REFERRAL_ACTIONS,
  type Referral,
  type ReferralAction,
  type ReferralState,
  type Role,
  type Viewer
} from '@relais/referral-lifecycle'
import type { Colleague } from '../../desk/desk.ts'
import type { ShownRow } from '../../store/referrals/inbox/shown.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'

/** As what an organisation sees a referral. */
export type PartySide = ReferralProgress['side']

/** The sides that may act on this leg; former receivers and those upstream only look on. */
type ActingSide = Exclude<PartySide, 'former_receiver' | 'upstream'>

/** Tells those who may act from those who only look on. */
export function mayAct(side: PartySide): side is ActingSide {
  return side !== 'former_receiver' && side !== 'upstream'
}

/** From which end a worker acts: an organisation's own software acts as one of its agents. */
export function viewerOn(side: ActingSide, { memberId, roles }: Pick<Colleague, 'memberId' | 'roles'>): Viewer {
  const held: readonly Role[] = memberId === null ? ['agent'] : roles
  return { side, roles: held }
}

/**
 * The little of a referral that the lifecycle decides on. Whoever may not read the outcomes still knows that a resolved or closed referral
 * has one for every right, whatever it is.
 */
export function asReferral(row: ShownRow, results: ReadonlyMap<string, string> = new Map()): Referral {
  const implied = row.state === 'resolved' || row.state === 'closed' ? 'info_given_only' : null
  return {
    state: row.state as ReferralState,
    frozen: row.frozen,
    hop: row.hop,
    rights: row.rights.map((code) => ({
      code,
      result: (results.get(code) ?? implied) as Referral['rights'][number]['result']
    })),
    urgent: row.urgent,
    withdrawalRequested: row.withdrawal_requested,
    redirectSuggested: row.redirect_suggested,
    escalation: row.escalation as NonNullable<Referral['escalation']>,
    returnTo: row.return_to as ReferralState | null
  }
}

const AT_MOST = 5_000
const known = new Map<string, readonly string[]>()

/** The actions that a worker may try now: of its side, and for the collective when it coordinates, whatever its side; in the order of the table. */
export function actionsOn(row: ShownRow, side: PartySide, colleague: Pick<Colleague, 'memberId' | 'roles'>): string[] {
  const own = mayAct(side) ? actionsAs(row, viewerOn(side, colleague)) : []
  if (side === 'coordinator' || !colleague.roles.includes('coordinator') || row.state === 'draft') return [...own]
  const all = new Set([...own, ...actionsAs(row, viewerOn('coordinator', colleague))])
  return Object.keys(REFERRAL_ACTIONS).filter((action) => all.has(action))
}

/** Looked for once in each situation, for a page of a list asks fifty times. */
function actionsAs(row: ShownRow, viewer: Viewer): readonly string[] {
  // all that asReferral and viewerOn take over: without results, rights differ in their number alone
  const situation = `${row.state} ${row.return_to} ${row.frozen} ${row.hop} ${row.rights.length} ${row.urgent} ${row.withdrawal_requested} ${row.redirect_suggested} ${row.escalation} ${viewer.side} ${viewer.roles}`
  let actions = known.get(situation)
  if (actions === undefined) {
    actions = availableActions(asReferral(row), viewer).map(({ action }) => action)
    if (known.size >= AT_MOST) known.clear()
    known.set(situation, actions)
  }
  return actions
}

/** The same with what each needs, as a referral that is read offers them. */
export function offersOn(row: ShownRow, actions: readonly string[]) {
  return actions.map((action) => available(row.id, action as ReferralAction))
}

/** A refusal of the lifecycle as the API answers it: where it stands, and what may be done. */
export function refuseAction(
  code: Refusal['refusal'],
  row: ReferralRow,
  actions: string[],
  more?: string | undefined
): Refusal {
  return refuse(code in PROBLEMS ? code : 'referral-state-forbids', {
    detail: `The referral is ${row.state} at version ${row.version}.${more === undefined ? '' : ` ${more}`}`,
    state: row.state,
    version: row.version,
    availableActions: actions
  })
}

/** Whether a reader sees the steps of the work: from the follow-up level on, and the recipient who takes them. */
export function readsSteps(side: PartySide, disclosure: number): boolean {
  return disclosure >= (side === 'receiver' ? 2 : 3)
}

// ISO 639-2.
const UNDETERMINED = 'und'

/** Whether a reader sees what is asked, and coarsely for whom: not those who have, or had, nothing to do with it but its clocks. */
function readsNeed(side: PartySide): boolean {
  return side !== 'coordinator' && side !== 'former_receiver'
}

/** What every reader of a referral may know of it. */
export function showHead(row: ShownRow, side: PartySide, disclosure: number) {
  const state = row.state as ReferralState
  const need = readsNeed(side)
  return {
    id: row.id,
    version: row.version,
    side,
    disclosure: DISCLOSURES[disclosure]!,
    state,
    ballWith: ballHolder(state, row.withdrawal_requested),
    urgent: row.urgent,
    rights: need ? row.rights : [],
    senderId: row.sender_id,
    recipientId: row.recipient_id,
    territoryId: need ? row.territory_id : null,
    ageBand: need ? (row.age_band as ReferralProgress['ageBand']) : 'unknown',
    language: need ? row.language : UNDETERMINED,
    stateSince: row.state_since,
    escalation: row.escalation,
    // Steps of the work: nothing for a landlord.
    subStatus: readsSteps(side, disclosure) ? row.sub_status : null,
    appointmentAt: readsSteps(side, disclosure) ? row.appointment_at : null,
    untilOn: row.until_on,
    ownerId: row.owner_id,
    reasonCode: row.reason,
    withdrawalRequested: row.withdrawal_requested,
    frozen: row.frozen,
    groupId: row.group_id,
    parentId: row.parent_id,
    childId: row.child_id,
    rootId: row.root_id,
    hop: row.hop,
    dueAt: row.withdrawal_due_at ?? row.due_at,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    updatedAt: row.updated_at
  } as const
}

/** Where a referral stands, without content. */
export function showProgress(
  row: ReferralRow,
  side: PartySide,
  disclosure: number,
  actions: readonly string[]
): ReferralProgress {
  const head = showHead(row, side, disclosure)
  return {
    ...head,
    rights: [...head.rights],
    personId: disclosure >= 2 ? row.person_id : null,
    agreementId: side === 'sender' ? row.agreement_id : null,
    availableActions: offersOn(row, actions)
  }
}
