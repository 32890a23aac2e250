import { collective, demoId, organisationOf, personOf, type ReferralStory } from '@relais/demo'
import { decide, type Facts, REFERRAL_ACTIONS } from '@relais/referral-lifecycle'
import { applyAction } from '../acting/life/apply.ts'
import { type ChainedEvent, chain, NO_HASH } from '../acting/life/chain.ts'
import { type ActionPayload, keptFrom, outcomeRows, tellable } from '../acting/life/effects.ts'
import { ceilingOfOrganisation, grantedLevel, rankOf } from '../acting/rules/disclosure.ts'
import { takeApart } from '../acting/rules/payload.ts'
import { asReferral } from '../acting/rules/viewer.ts'
import { ageBandOn } from '../desk/identity.ts'
import { dayOf } from '../desk/time.ts'
import type { AgreementRow } from '../store/agreements.ts'
import type { OutcomeRow } from '../store/outcomes.ts'
import type { PartyRow, ReferralRow } from '../store/referrals/write-referral.ts'

type Story = ReferralStory

/** A story as it ends: what is to be written of it. */
export interface Played {
  row: ReferralRow
  parties: PartyRow[]
  events: ChainedEvent[]
  outcomes: OutcomeRow[]
  words: { event: ChainedEvent; words: Record<string, unknown> }[]
}

/** Plays a story from its draft; a step that the lifecycle refuses is a mistake in the story. */
export function playStory(story: Story): Played {
  const agreement = agreementOf(story, demoId('person', `${story.person}@${story.sender}`))
  let row = draftOf(story)
  let receiverDisclosure = 0
  const outcomes: OutcomeRow[] = []
  const words: Played['words'] = []
  const events = [
    chain(row.id, 1, NO_HASH, {
      action: 'create',
      side: 'sender',
      ...actorOf(story, 'sender', story.draftedBy),
      from: null,
      to: 'draft',
      at: story.draftedAt,
      payload: {}
    })
  ]

  for (const { action, by, roles, memberId, at, payload: given } of stepsOf(story)) {
    const payload = given as ActionPayload
    const now = new Date(at)
    const results = new Map(
      outcomes.filter(({ replaced_at }) => replaced_at === null).map(({ right_code, result }) => [right_code, result])
    )
    const decision = decide(asReferral(row, results), action, { side: by, roles }, factsOf(payload, row, now))
    if (!decision.allowed)
      throw new Error(`The demo story ${story.slug} cannot ${action} from ${row.state}: ${decision.refusal}`)
    const actor = actorOf(story, by, memberId)
    const colleague = {
      collectiveId: collective.id,
      organisationId: actor.organisationId ?? '',
      memberId,
      clientId: actor.clientId,
      roles: [],
      scopes: []
    }
    const kept = keptFrom(action, payload, { row, agreement }, { parties: null, ownerIsMember: true }, colleague)
    const applied = applyAction(row, action, decision, kept, now)
    const recorded = payload.outcomes === undefined ? [] : outcomeRows(row, payload.outcomes, colleague, now)
    for (const old of outcomes)
      if (old.replaced_at === null && recorded.some(({ right_code }) => right_code === old.right_code))
        old.replaced_at = at
    outcomes.push(...recorded)
    const apart = takeApart(given, REFERRAL_ACTIONS[action].payload.fields)
    const event = chain(row.id, applied.row.version, events.at(-1)!.hash, {
      action,
      side: by,
      ...actor,
      from: row.state,
      to: applied.row.state,
      at,
      payload: tellable(apart.codes, recorded)
    })
    events.push(event)
    if (Object.keys(apart.words).length > 0 && event.organisationId !== null) words.push({ event, words: apart.words })
    row = applied.row
    receiverDisclosure = applied.receiverDisclosure
  }
  if (row.state !== story.state) throw new Error(`The demo story ${story.slug} ends ${row.state}, not ${story.state}`)
  const sent = row.sent_at !== null
  row = {
    ...row,
    head_hash: events.at(-1)!.hash,
    party_ids: sent ? [row.sender_id, row.recipient_id] : [row.sender_id]
  }
  return { row, parties: partiesOf(story, row, receiverDisclosure), events, outcomes, words }
}

/** A referral that was redirected here left at once, under the same check. */
function stepsOf(story: Story): Story['steps'] {
  if (story.parent === null || story.steps[0]?.action === 'send') return story.steps
  const payload = { duplicateDecision: 'none_found', rightsCheckWaiver: 'not_offered' }
  return [
    { action: 'send', by: 'sender', roles: ['agent'], memberId: story.draftedBy, at: story.draftedAt, payload },
    ...story.steps
  ]
}

function actorOf(story: Story, side: string, memberId: string | null) {
  const slug = side === 'sender' ? story.sender : side === 'receiver' ? story.receiver : null
  return { organisationId: slug === null ? null : organisationOf(slug).id, memberId, clientId: 'relais-web' }
}

/** The agreement of a story. */
export function agreementOf({ agreement, sender, receiver, rights, draftedAt }: Story, personId: string): AgreementRow {
  return {
    id: agreement.id,
    collective_id: collective.id,
    organisation_id: organisationOf(sender).id,
    person_id: personId,
    recipient_id: organisationOf(receiver).id,
    rights: [...rights],
    level: agreement.level,
    how_given: agreement.howGiven,
    given_on: agreement.givenOn,
    expires_on: agreement.expiresOn,
    withdrawn_at: null,
    version: 1,
    created_at: draftedAt
  }
}

function draftOf(story: Story): ReferralRow {
  const { birthDate, language } = personOf(story.person)
  const root = story.parent === null ? story.id : demoId('referral', story.parent)
  return {
    id: story.id,
    collective_id: collective.id,
    person_id: demoId('person', `${story.person}@${story.sender}`),
    agreement_id: story.agreement.id,
    sender_id: organisationOf(story.sender).id,
    recipient_id: organisationOf(story.receiver).id,
    party_ids: [],
    granted: rankOf(grantedLevel(organisationOf(story.sender), organisationOf(story.receiver), story.agreement.level)),
    parent_id: story.parent === null ? null : root,
    root_id: root,
    hop: story.parent === null ? 0 : 1,
    version: 1,
    state: 'draft',
    return_to: null,
    sub_status: null,
    urgent: story.urgent,
    withdrawal_requested: false,
    redirect_suggested: false,
    escalation: 0,
    frozen: false,
    rights: [...story.rights],
    territory_id: story.territoryId,
    age_band: ageBandOn(birthDate, dayOf(new Date(story.draftedAt))),
    language,
    rights_check_waiver: null,
    duplicate_decision: null,
    owner_id: null,
    reason: null,
    until_on: null,
    due_at: null,
    created_at: story.draftedAt,
    created_by: story.draftedBy,
    sent_at: null,
    updated_at: story.draftedAt,
    head_hash: NO_HASH
  }
}

function partiesOf(story: Story, row: ReferralRow, receiverDisclosure: number): PartyRow[] {
  const common = {
    referral_id: row.id,
    collective_id: row.collective_id,
    person_id: row.person_id,
    party_ids: row.party_ids,
    state: row.state,
    urgent: row.urgent,
    due_at: row.due_at,
    updated_at: row.updated_at
  }
  const ceiling = rankOf(ceilingOfOrganisation(organisationOf(story.sender)))
  const mine: PartyRow = {
    ...common,
    organisation_id: row.sender_id,
    side: 'sender',
    disclosure: ceiling,
    discloses_until: null,
    sort_at: row.sent_at ?? row.created_at
  }
  if (row.sent_at === null) return [mine]
  return [
    mine,
    {
      ...common,
      organisation_id: row.recipient_id,
      side: 'receiver',
      disclosure: receiverDisclosure,
      discloses_until: story.agreement.expiresOn,
      sort_at: row.sent_at
    }
  ]
}

/** A story tells what happened: what guards ask is taken as so. */
function factsOf(payload: ActionPayload, row: ReferralRow, now: Date): Facts {
  return {
    today: dayOf(now),
    agreement: 'live',
    sender: { maySend: true },
    recipient: { mayReceive: true, coversTerritory: true, open: true },
    duplicateAnswered: true,
    rightsCheck: payload.rightsCheckWaiver ?? row.rights_check_waiver ?? 'not_offered',
    owner: { member: true, away: false, self: true },
    met: payload.result === undefined || payload.result === 'met',
    askedItems: (payload.answers ?? []).map(({ item }) => item),
    answeredItems: (payload.answers ?? []).map(({ item }) => item),
    endedOn: dayOf(now),
    failedContacts: { attempts: 3, channels: 2 },
    wroteOutcome: true,
    target: { inChain: false },
    clockRunOut: true,
    workingDaysAtTopLevel: 30,
    siblingAccepted: true,
    reviewOn: payload.reviewOn,
    resumeOn: payload.resumeOn,
    outcomes: payload.outcomes
  }
}
