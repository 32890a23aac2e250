import { collective, demoId, organisationOf, personOf, type ReferralStory } from '@relais/demo'
import { decide, type Facts, REFERRAL_ACTIONS } from '@relais/referral-lifecycle'
import { applyAction } from '../acting/life/apply.ts'
import { type ChainedEvent, chain } from '../acting/life/chain.ts'
import {
  type ActionPayload,
  askAgainAt,
  contactRow,
  keptFrom,
  metIn,
  outcomeRows,
  sealable,
  tellable
} from '../acting/life/effects.ts'
import { begun, draftOf, partiesOf } from '../acting/life/new-referral.ts'
import { grantedLevel, rankOf } from '../acting/rules/disclosure.ts'
import { takeApart } from '../acting/rules/payload.ts'
import { asReferral } from '../acting/rules/viewer.ts'
import { USUAL } from '../desk/calendar.ts'
import { ageBandOn } from '../desk/identity.ts'
import { dayOf } from '../desk/time.ts'
import type { AgreementRow } from '../store/persons/agreements.ts'
import type { PartyRow, ReferralRow } from '../store/referrals/write-referral.ts'
import type { ContactRow } from '../store/work/contacts.ts'
import type { OutcomeRow } from '../store/work/outcomes.ts'

type Story = ReferralStory

/** A story as it ends: what is to be written of it. */
export interface Played {
  row: ReferralRow
  parties: PartyRow[]
  events: ChainedEvent[]
  outcomes: OutcomeRow[]
  contacts: ContactRow[]
  words: { event: ChainedEvent; words: Record<string, unknown> }[]
}

/** Plays a story from its draft; a step that the lifecycle refuses is a mistake in the story. `childId` is the story that it was passed on into. */
export function playStory(story: Story, childId: string | null): Played {
  const agreement = agreementOf(story, demoId('person', `${story.person}@${story.sender}`))
  const drafter = { side: 'sender', roles: [], ...actorOf(story, 'sender', story.draftedBy) } as const
  const begin = begun(rowOf(story), drafter, new Date(story.draftedAt))
  let { row } = begin
  let receiverDisclosure: number | undefined
  const outcomes: OutcomeRow[] = []
  const contacts: ContactRow[] = []
  const words: Played['words'] = []
  const { events } = begin

  for (const { action, by, roles, memberId, at, payload: given } of stepsOf(story)) {
    const payload = given as ActionPayload
    const now = new Date(at)
    const present = outcomes.filter(({ replaced_at }) => replaced_at === null)
    const results = new Map(present.map(({ right_code, result }) => [right_code, result]))
    const decision = decide(asReferral(row, results), action, { side: by, roles }, factsOf(action, payload, row, now))
    if (!decision.allowed)
      throw new Error(`The demo story ${story.slug} cannot ${action} from ${row.state}: ${decision.refusal}`)
    const actor = actorOf(story, by, memberId)
    const recorded = payload.outcomes === undefined ? [] : outcomeRows(row, payload.outcomes, actor, now)
    for (const old of present)
      if (recorded.some(({ right_code }) => right_code === old.right_code)) old.replaced_at = at
    outcomes.push(...recorded)
    const contact = contactRow(row, action, payload, actor, now)
    if (contact !== null) contacts.push(contact)
    const kept = {
      ...keptFrom(action, payload, { agreement }, { parties: null }, actor),
      ...(recorded.length > 0 && {
        askAgainAt: askAgainAt(
          outcomes.filter((one) => one.replaced_at === null),
          now,
          USUAL
        )
      }),
      ...(action === 'redirect' && childId !== null && { childId })
    }
    const applied = applyAction(row, action, decision, kept, now, USUAL)
    const apart = takeApart(given, REFERRAL_ACTIONS[action].payload.fields)
    const event = chain(row.id, applied.row.version, events.at(-1)!.hash, {
      action,
      side: by,
      ...actor,
      from: row.state,
      to: applied.row.state,
      at,
      payload: tellable(apart.codes, recorded, contact),
      // What the demo tells happened before anybody looked: nobody is written to about it.
      told: []
    })
    events.push(event)
    const said = sealable(apart.words, payload)
    if (Object.keys(said).length > 0 && event.organisationId !== null) words.push({ event, words: said })
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
  const parties = partiesOf(row, organisationOf(story.sender), agreement, sent ? (receiverDisclosure ?? 0) : undefined)
  const looksBack = row.state === 'redirected'
  return {
    row,
    parties: parties.map((one) => (looksBack && one.side === 'receiver' ? { ...one, side: 'former_receiver' } : one)),
    events,
    outcomes,
    contacts,
    words
  }
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
    created_at: draftedAt,
    onward: false
  }
}

function rowOf(story: Story): ReferralRow {
  const { birthDate, language } = personOf(story.person)
  const root = story.parent === null ? story.id : demoId('referral', story.parent)
  const draftedAt = new Date(story.draftedAt)
  const sender = organisationOf(story.sender)
  const receiver = organisationOf(story.receiver)
  const draft = draftOf(
    {
      collectiveId: collective.id,
      senderId: sender.id,
      recipientId: receiver.id,
      person: {
        id: demoId('person', `${story.person}@${story.sender}`),
        age_band: ageBandOn(birthDate, dayOf(draftedAt)),
        language
      },
      agreementId: story.agreement.id,
      granted: rankOf(grantedLevel(sender, receiver, story.agreement.level)),
      rights: story.rights,
      urgent: story.urgent,
      territoryId: story.territoryId,
      rightsCheckWaiver: null,
      duplicateDecision: null,
      createdBy: story.draftedBy,
      groupId: story.group === null ? null : demoId('group', story.group),
      parent: story.parent === null ? null : { id: root, root_id: root, hop: 0 }
    },
    draftedAt,
    { calendar: USUAL }
  )
  return { ...draft, id: story.id, root_id: root }
}

/** A story tells what happened: what guards ask is taken as so. */
function factsOf(action: Story['steps'][number]['action'], payload: ActionPayload, row: ReferralRow, now: Date): Facts {
  return {
    today: dayOf(now),
    agreement: 'live',
    sender: { maySend: true },
    recipient: { mayReceive: true, coversTerritory: true, open: true, hasPlace: true },
    duplicateAnswered: true,
    rightsCheck:
      payload.rightsCheckId === undefined
        ? (payload.rightsCheckWaiver ?? row.rights_check_waiver ?? 'not_offered')
        : 'attached',
    owner: { member: true, away: false, self: true },
    met: metIn(action, payload, dayOf(now)),
    askedItems: (payload.answers ?? []).map(({ item }) => item),
    answeredItems: (payload.answers ?? []).map(({ item }) => item),
    endedOn: dayOf(now),
    failedContacts: { attempts: 3, channels: 2 },
    wroteOutcome: true,
    pendingOutcomeDue: true,
    target: { inChain: false },
    clockRunOut: true,
    workingDaysAtTopLevel: 30,
    siblingAccepted: true,
    otherLegInCharge: false,
    reviewOn: payload.reviewOn,
    resumeOn: payload.resumeOn,
    outcomes: payload.outcomes
  }
}
