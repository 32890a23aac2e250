import { isRefusal, type NewReferral, type createReferral as operation, type Refusal, refuse } from '@relais/contract'
import { type CollectiveKeys, newId, type Transaction } from '@relais/database'
import { decide } from '@relais/referral-lifecycle'
import type { Asked } from '@relais/service-kit'
import { applyAction } from '../acting/life/apply.ts'
import { chain, NO_HASH } from '../acting/life/chain.ts'
import { makeAgreement, textsAboveCeiling } from '../acting/rules/agreement.ts'
import { ceilingOfOrganisation, grantedLevel, rankOf } from '../acting/rules/disclosure.ts'
import { agreementFact, askParties, type Parties, partyFacts } from '../acting/rules/facts.ts'
import { unknownRights } from '../acting/rules/rights.ts'
import { actionsOn, asReferral, refuseAction, showProgress, viewerOn } from '../acting/rules/viewer.ts'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import { dayOf } from '../desk/time.ts'
import { type AgreementRow, findAgreement, insertAgreement } from '../store/agreements.ts'
import { findPerson, type OwnPerson } from '../store/persons.ts'
import { insertContents } from '../store/referrals/contents.ts'
import { insertReferral, type PartyRow, type ReferralRow } from '../store/referrals/write-referral.ts'
import type { Tables } from '../store/tables.ts'
import { recordPerson } from './create-person.ts'

type Trx = Transaction<Tables>

/** Writes a referral, with its person and agreement when they come whole, and sends it at once when asked: one transaction. */
export async function createReferral(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { body } = asked
  if (body.recipientId === colleague.organisationId) {
    return refuse('invalid-request', {
      errors: [
        { field: 'body.recipientId', rule: 'not-yourself', message: 'Choose another organisation than your own.' }
      ]
    })
  }
  const parties = await askParties(desk.neighbours, asked.call, colleague, body.recipientId, body.territoryId)
  if (isRefusal(parties)) return parties
  const unknown = await unknownRights(desk.neighbours, asked.call, body.rights)
  if (unknown !== null) return unknown
  const texts = textsOf(body)
  const tooHigh = textsAboveCeiling(parties, texts)
  if (tooHigh.length > 0) return refuse('invalid-request', { errors: tooHigh })
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  const answer = await desk.answerOnce(asked, {
    read: (trx) => findGiven(trx, colleague, body),
    change: async (trx, given) => {
      if (body.personId !== undefined && given.person === undefined) return refuse('person-not-found')
      if (body.agreementId !== undefined && given.agreement === undefined) return refuse('agreement-not-found')
      const person = given.person ?? recordPerson(trx, keys, colleague, body.person!, asked.now)
      const agreement = given.agreement ?? agreementIn(colleague, body, person.id, parties, asked.now)
      if (agreement !== undefined && isRefusal(agreement)) return agreement

      const draft = draftOf(colleague, body, person, agreement, parties, asked.now)
      const sent = body.send ? sendDraft(draft, colleague, body, agreement, parties, asked.now) : null
      if (sent !== null && isRefusal(sent)) return sent
      const row = sent?.row ?? draft
      const parts = partiesOf(row, parties, agreement, sent?.receiverDisclosure)
      const events = happeningsOf(draft, row, colleague, asked)
      const written = { ...row, head_hash: events.at(-1)!.hash }

      // Nothing waits for these: they leave together with the kept answer and the commit, and one that fails fails them all.
      if (given.agreement === undefined && agreement !== undefined) trx.run(insertAgreement, agreement)
      trx.run(...insertReferral(written, parts, events))
      const sealed = sealTexts(keys, row.id, texts)
      if (sealed.length > 0)
        trx.run(...insertContents({ referral_id: row.id, collective_id: row.collective_id }, sealed))
      const actions = actionsOn(written, 'sender', colleague)
      return {
        status: 201,
        version: written.version,
        location: `/v1/referrals/${row.id}`,
        body: showProgress(written, 'sender', parts[0]!.disclosure, actions)
      } as const
    }
  })
  desk.wake()
  return answer
}

async function findGiven(
  trx: Trx,
  { organisationId: organisation }: Colleague,
  body: NewReferral
): Promise<{ person: OwnPerson | undefined; agreement: AgreementRow | undefined }> {
  const [persons, agreements] = await Promise.all([
    body.personId === undefined ? [] : trx.run(findPerson, { id: body.personId, organisation }),
    body.agreementId === undefined ? [] : trx.run(findAgreement, { id: body.agreementId, organisation })
  ])
  return { person: persons[0], agreement: agreements[0] }
}

function textsOf({ need, followUp, assessment }: NewReferral) {
  return [
    { field: 'body.need', level: 2, text: need },
    { field: 'body.followUp', level: 3, text: followUp },
    { field: 'body.assessment', level: 4, text: assessment }
  ]
}

function sealTexts(keys: CollectiveKeys, id: string, texts: ReturnType<typeof textsOf>) {
  return texts.flatMap(({ level, text }) => {
    const place = { table: 'referral_contents', column: 'sealed', row: `${id}/${level}` }
    return text === null ? [] : [{ level, sealed: keys.seal(place, text) }]
  })
}

function agreementIn(
  colleague: Colleague,
  body: NewReferral,
  personId: string,
  parties: Parties,
  now: Date
): AgreementRow | Refusal | undefined {
  if (body.agreement === undefined) return undefined
  return makeAgreement(
    colleague,
    body.agreement,
    { personId, recipientId: body.recipientId, rights: body.rights },
    parties,
    now,
    'body.agreement'
  )
}

function draftOf(
  colleague: Colleague,
  body: NewReferral,
  person: OwnPerson,
  agreement: AgreementRow | undefined,
  parties: Parties,
  now: Date
): ReferralRow {
  const id = newId()
  const at = now.toISOString()
  return {
    id,
    collective_id: colleague.collectiveId,
    person_id: person.id,
    agreement_id: agreement?.id ?? null,
    sender_id: colleague.organisationId,
    recipient_id: body.recipientId,
    party_ids: [colleague.organisationId],
    granted:
      agreement === undefined
        ? 0
        : rankOf(grantedLevel(parties.sender, parties.recipient, agreement.level as 'minimal')),
    parent_id: null,
    root_id: id,
    hop: 0,
    version: 1,
    state: 'draft',
    return_to: null,
    sub_status: null,
    urgent: body.urgent,
    withdrawal_requested: false,
    redirect_suggested: false,
    escalation: 0,
    frozen: false,
    rights: body.rights,
    territory_id: body.territoryId,
    age_band: person.age_band,
    language: person.language,
    rights_check_waiver: body.rightsCheckWaiver ?? null,
    duplicate_decision: body.duplicateDecision ?? null,
    owner_id: null,
    reason: null,
    until_on: null,
    due_at: null,
    created_at: at,
    created_by: colleague.memberId,
    sent_at: null,
    updated_at: at,
    head_hash: NO_HASH
  }
}

function sendDraft(
  draft: ReferralRow,
  colleague: Colleague,
  body: NewReferral,
  agreement: AgreementRow | undefined,
  parties: Parties,
  now: Date
) {
  const today = dayOf(now)
  const decision = decide(asReferral(draft), 'send', viewerOn('sender', colleague), {
    today,
    ...partyFacts(parties, today),
    agreement: agreementFact(agreement, {
      recipientId: draft.recipient_id,
      personId: draft.person_id,
      rights: draft.rights,
      today
    }),
    duplicateAnswered: body.duplicateDecision !== undefined,
    rightsCheck: body.rightsCheckWaiver
  })
  if (!decision.allowed) return refuseAction(decision.refusal, draft, [])
  const { row, receiverDisclosure } = applyAction(draft, 'send', decision, {}, now)
  return { row: { ...row, party_ids: [row.sender_id, row.recipient_id] }, receiverDisclosure }
}

/** The sender's row, and the receiver's once it is sent. */
export function partiesOf(
  row: ReferralRow,
  { sender }: Pick<Parties, 'sender'>,
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
    sort_at: row.updated_at,
    updated_at: row.updated_at
  }
  const mine: PartyRow = {
    ...common,
    organisation_id: row.sender_id,
    side: 'sender',
    disclosure: rankOf(ceilingOfOrganisation(sender)),
    discloses_until: null
  }
  if (receiverDisclosure === undefined) return [mine]
  return [
    mine,
    {
      ...common,
      organisation_id: row.recipient_id,
      side: 'receiver',
      disclosure: receiverDisclosure,
      discloses_until: agreement!.expires_on
    }
  ]
}

function happeningsOf(
  draft: ReferralRow,
  row: ReferralRow,
  { organisationId, memberId, clientId }: Colleague,
  { now }: Pick<Asked, 'now'>
) {
  const who = { side: 'sender', organisationId, memberId, clientId, at: now.toISOString() }
  const created = chain(row.id, 1, NO_HASH, { ...who, action: 'create', from: null, to: 'draft', payload: {} })
  if (row === draft) return [created]
  const payload = { duplicateDecision: row.duplicate_decision, rightsCheckWaiver: row.rights_check_waiver }
  return [created, chain(row.id, 2, created.hash, { ...who, action: 'send', from: 'draft', to: 'sent', payload })]
}
