import type { Organisation, Refusal } from '@relais/contract'
import { type CollectiveKeys, newId } from '@relais/database'
import { ballHolder, decide, type ReferralState, type Side } from '@relais/referral-lifecycle'
import type { AgreementRow } from '../../store/persons/agreements.ts'
import type { PartyRow, ReferralRow } from '../../store/referrals/write-referral.ts'
import { type Ahead, sayAhead } from '../rules/ahead.ts'
import { ceilingOfOrganisation, rankOf } from '../rules/disclosure.ts'
import { factsFor, type Known } from '../rules/facts.ts'
import { asReferral, refuseAction } from '../rules/viewer.ts'
import { applyAction } from './apply.ts'
import { type ChainedEvent, chain, NO_HASH } from './chain.ts'
import { type ActionPayload, keptFrom } from './effects.ts'
import { nextLook } from './next-look.ts'
import { type Actor, who } from './perform.ts'

/** What a new referral is about, before anything is decided. */
export interface Draft {
  collectiveId: string
  senderId: string
  recipientId: string
  person: { id: string; age_band: string; language: string }
  agreementId: string | null
  granted: number
  rights: readonly string[]
  urgent: boolean
  territoryId: string | null
  rightsCheckWaiver: string | null
  duplicateDecision: string | null
  createdBy: string | null
  groupId: string | null
  /** The referral that was passed on into this one. */
  parent: Pick<ReferralRow, 'id' | 'root_id' | 'hop'> | null
}

/** The row of a new draft. */
export function draftOf(draft: Draft, now: Date, { calendar }: Pick<Known, 'calendar'>): ReferralRow {
  const id = newId()
  const at = now.toISOString()
  const row: ReferralRow = {
    id,
    collective_id: draft.collectiveId,
    person_id: draft.person.id,
    agreement_id: draft.agreementId,
    sender_id: draft.senderId,
    recipient_id: draft.recipientId,
    party_ids: [draft.senderId],
    granted: draft.granted,
    parent_id: draft.parent?.id ?? null,
    root_id: draft.parent?.root_id ?? id,
    hop: draft.parent === null ? 0 : draft.parent.hop + 1,
    version: 1,
    state: 'draft',
    return_to: null,
    sub_status: null,
    urgent: draft.urgent,
    withdrawal_requested: false,
    redirect_suggested: false,
    escalation: 0,
    frozen: false,
    rights: [...draft.rights],
    territory_id: draft.territoryId,
    age_band: draft.person.age_band,
    language: draft.person.language,
    rights_check_waiver: draft.rightsCheckWaiver,
    duplicate_decision: draft.duplicateDecision,
    owner_id: null,
    reason: null,
    until_on: null,
    due_at: null,
    created_at: at,
    created_by: draft.createdBy,
    sent_at: null,
    updated_at: at,
    head_hash: NO_HASH,
    group_id: draft.groupId,
    child_id: null,
    asked_items: [],
    paused_clock: null,
    state_since: at,
    escalated_at: null,
    withdrawal_due_at: null,
    appointment_at: null,
    ask_again_at: null,
    redact_at: null,
    next_at: null,
    beside: 0,
    deserted_at: null
  }
  return { ...row, next_at: nextLook(row, calendar) }
}

/** A new referral with its events, ready to be written; `receiverDisclosure` once it is sent. */
export interface Written {
  row: ReferralRow
  events: ChainedEvent[]
  receiverDisclosure: number | undefined
}

/** A draft with its first event. */
export function begun(draft: ReferralRow, actor: Actor, now: Date): Written {
  const payload = draft.parent_id === null ? {} : { parentId: draft.parent_id }
  const event = chain(draft.id, 1, NO_HASH, {
    action: 'create',
    ...who(actor),
    from: null,
    to: 'draft',
    at: now.toISOString(),
    payload,
    told: []
  })
  return { row: { ...draft, head_hash: event.hash }, events: [event], receiverDisclosure: undefined }
}

/** The same, sent at once, or the refusal of the lifecycle. A rule sends on behalf of its sender what was passed on. */
export function sent(
  { row: draft, events }: Written,
  agreement: AgreementRow | undefined,
  actor: Actor,
  payload: ActionPayload,
  known: Known,
  ahead: Ahead | undefined,
  now: Date
): Written | Refusal {
  const found = { row: draft, agreement, outcomes: [], ahead }
  const viewer = actor.side === 'system' ? SENDER : actor
  const decision = decide(asReferral(draft), 'send', viewer, factsFor('send', payload, found, known, actor, now))
  if (!decision.allowed)
    return refuseAction(
      decision.refusal,
      draft,
      [],
      ahead && sayAhead(decision.refusal, ahead, known.parties?.recipient)
    )
  const { row, receiverDisclosure } = applyAction(
    draft,
    'send',
    decision,
    keptFrom('send', payload, found, known, actor),
    now,
    known.calendar
  )
  const event = chain(row.id, 2, draft.head_hash, {
    action: 'send',
    ...who(actor),
    from: 'draft',
    to: 'sent',
    at: now.toISOString(),
    payload: { duplicateDecision: row.duplicate_decision, rightsCheckWaiver: row.rights_check_waiver },
    told: decision.told
  })
  return {
    row: { ...row, party_ids: [row.sender_id, row.recipient_id], head_hash: event.hash },
    events: [...events, event],
    receiverDisclosure
  }
}

const SENDER = { side: 'sender' as Side, roles: ['agent'] as const }

/** The sender's row, and the receiver's once it is sent. */
export function partiesOf(
  row: ReferralRow,
  sender: Pick<Organisation, 'kind' | 'secrecyRegime'>,
  agreement: AgreementRow | undefined,
  receiverDisclosure: number | undefined
): PartyRow[] {
  const common = {
    referral_id: row.id,
    collective_id: row.collective_id,
    person_id: row.person_id,
    party_ids: row.party_ids,
    state: row.state,
    urgent: row.urgent,
    due_at: row.due_at,
    sort_at: row.sent_at ?? row.created_at,
    updated_at: row.updated_at,
    territory_id: row.territory_id,
    rights: row.rights,
    escalation: row.escalation,
    ball_with: ballHolder(row.state as ReferralState, row.withdrawal_requested)
  }
  const mine: PartyRow = {
    ...common,
    organisation_id: row.sender_id,
    side: 'sender',
    disclosure: rankOf(ceilingOfOrganisation(sender)),
    discloses_until: null,
    owner_id: row.created_by
  }
  if (receiverDisclosure === undefined) return [mine]
  const theirs: PartyRow = {
    ...common,
    organisation_id: row.recipient_id,
    side: 'receiver',
    disclosure: receiverDisclosure,
    discloses_until: agreement!.expires_on,
    owner_id: row.owner_id
  }
  return [mine, theirs]
}

/** Seals the texts of a referral for its row, one a level. */
export function sealTexts(
  keys: CollectiveKeys,
  id: string,
  texts: readonly { level: number; text: string | null }[]
): { level: number; sealed: Buffer }[] {
  return texts.flatMap(({ level, text }) => {
    const place = { table: 'referral_contents', column: 'sealed', row: `${id}/${level}` }
    return text === null ? [] : [{ level, sealed: keys.seal(place, text) }]
  })
}
