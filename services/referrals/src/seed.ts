import type { Database, Vault } from '@relais/database'
import { collective, demoId, organisationOf, personOf, type ReferralStory, referralStories } from '@relais/demo'
import { decide, type Facts, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import type { House } from '@relais/service-kit'
import { applyAction } from './acting/apply.ts'
import { ceilingOfOrganisation, grantedLevel, rankOf } from './acting/disclosure.ts'
import { type ActionPayload, keptFrom, outcomeRows, tellable } from './acting/effects.ts'
import { levelOfWords, takeApart } from './acting/payload.ts'
import { asReferral } from './acting/viewer.ts'
import { type ChainedEvent, chain, NO_HASH } from './events.ts'
import { ageBandOn, sealIdentity } from './identity.ts'
import { openDesk } from './service.ts'
import { type AgreementRow, insertAgreement } from './store/agreements.ts'
import { insertEventText } from './store/event-texts.ts'
import { insertOutcomes, type OutcomeRow } from './store/outcomes.ts'
import { insertPerson } from './store/persons.ts'
import type { Tables } from './store/tables.ts'
import { insertContent, insertReferral, type PartyRow, type ReferralRow } from './store/write-referral.ts'
import { dayOf } from './time.ts'

type Story = ReferralStory
type Means = { database: Database<Tables>; vault: Vault }

/** Loads the referrals of the demo collective: each story is played through the lifecycle's table, step by step, and written as it ends. */
export async function seedReferrals(house: House): Promise<void> {
  const { desk } = openDesk(house)
  try {
    const written = new Set<string>()
    for (const story of referralStories(house.now().toISOString())) await writeStory(desk, story, written)
  } finally {
    await desk.database.close()
  }
}

async function writeStory({ database, vault }: Means, story: Story, written: Set<string>): Promise<void> {
  const keys = await vault.keysFor(collective.id)
  const sender = organisationOf(story.sender)
  const receiver = organisationOf(story.receiver)
  const played = play(story)
  const personId = played.row.person_id
  // Both sides wrote something of it, and row-level security lets each write its own part only.
  const as = (organisationId: string) => ({ collectiveId: collective.id, organisationId, duty: 'service' }) as const

  await database.transaction(as(sender.id), async (trx) => {
    if (!written.has(personId)) {
      const { givenName, familyName, birthDate, phone, email, preferredChannel, language } = personOf(story.person)
      const made = {
        collective_id: collective.id,
        organisation_id: sender.id,
        created_at: story.draftedAt,
        updated_at: story.draftedAt
      }
      const seen = {
        age_band: played.row.age_band,
        language,
        preferred_channel: preferredChannel,
        last_contact_on: dayOf(new Date(story.draftedAt))
      }
      await trx.run(insertPerson, {
        id: personId,
        version: 1,
        ...sealIdentity(keys, personId, { givenName, familyName, birthDate, phone, email }),
        ...seen,
        ...made
      })
      written.add(personId)
    }
    await trx.run(insertAgreement, agreementOf(story, personId))
    await trx.run(...insertReferral(played.row, played.parties, played.events))
    for (const [level, text] of [story.need, story.followUp, story.assessment].entries()) {
      if (text === null) continue
      const place = { table: 'referral_contents', column: 'sealed', row: `${story.id}/${level + 2}` }
      await trx.run(insertContent, {
        referral_id: story.id,
        level: level + 2,
        collective_id: collective.id,
        sealed: keys.seal(place, text)
      })
    }
  })
  if (played.outcomes.length > 0)
    await database.transaction(as(receiver.id), (trx) => trx.run(...insertOutcomes(played.outcomes)))
  for (const { event, words } of played.words) {
    const place = { table: 'event_texts', column: 'sealed', row: event.id }
    const row = {
      event_id: event.id,
      referral_id: story.id,
      collective_id: collective.id,
      level: levelOfWords(event.action as ReferralAction),
      sealed: keys.seal(place, JSON.stringify(words))
    }
    await database.transaction(as(event.organisationId!), (trx) => trx.run(insertEventText, row))
  }
}

interface Played {
  row: ReferralRow
  parties: PartyRow[]
  events: ChainedEvent[]
  outcomes: OutcomeRow[]
  words: { event: ChainedEvent; words: Record<string, unknown> }[]
}

/** Plays a story from its draft; a step that the lifecycle refuses is a mistake in the story. */
function play(story: Story): Played {
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

function agreementOf({ agreement, sender, receiver, rights, draftedAt }: Story, personId: string): AgreementRow {
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
