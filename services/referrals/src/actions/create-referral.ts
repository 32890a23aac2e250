import { isRefusal, type NewReferral, type createReferral as operation, type Refusal, refuse } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import type { ChainedEvent } from '../acting/life/chain.ts'
import { begun, draftOf, partiesOf, sealTexts, sent } from '../acting/life/new-referral.ts'
import type { Actor } from '../acting/life/perform.ts'
import { makeAgreement, textsAboveCeiling } from '../acting/rules/agreement.ts'
import { type Ahead, aheadOfNew, toldAhead } from '../acting/rules/ahead.ts'
import { ceilingOfOrganisation, grantedLevel, rankOf } from '../acting/rules/disclosure.ts'
import type { AboutPerson } from '../acting/rules/duplicates.ts'
import { askParties, type Known, type Parties } from '../acting/rules/facts.ts'
import { unknownRights } from '../acting/rules/rights.ts'
import { actionsOn, showProgress, viewerOn } from '../acting/rules/viewer.ts'
import { askCheck, attachCheck } from '../acting/thread/attach-check.ts'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import { indexIdentity } from '../desk/identity.ts'
import { type AgreementRow, findAgreement, insertAgreement, keepAgreements } from '../store/persons/agreements.ts'
import { findPerson, type OwnPerson } from '../store/persons/persons.ts'
import { insertContents } from '../store/referrals/contents.ts'
import { insertReferral, type PartyRow, type ReferralRow } from '../store/referrals/write-referral.ts'
import type { Tables } from '../store/tables.ts'
import { recordPerson } from './persons/create-person.ts'

type Trx = Transaction<Tables>

/** What a sender asks of one recipient. */
export type Leg = Pick<
  NewReferral,
  | 'recipientId'
  | 'agreementId'
  | 'agreement'
  | 'rights'
  | 'urgent'
  | 'territoryId'
  | 'need'
  | 'followUp'
  | 'assessment'
  | 'send'
  | 'rightsCheckWaiver'
  | 'rightsCheckId'
  | 'duplicateDecision'
>

/** Writes a referral, with its person and agreement when they come whole, and sends it at once when asked: one transaction. */
export async function createReferral(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { body } = asked
  const known = await askAbout(desk, asked, colleague, { ...body, personId: body.personId ?? null }, 'body')
  if (isRefusal(known)) return known
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  const answer = await desk.answerOnce(asked, {
    read: (trx) => findGiven(trx, keys, colleague, body),
    change: async (trx, given) => {
      if (body.personId !== undefined && given.person === undefined) return refuse('person-not-found')
      if (body.agreementId !== undefined && given.agreement === undefined) return refuse('agreement-not-found')
      const person = given.person ?? recordPerson(trx, keys, colleague, body.person!, asked.now)
      const writing = { trx, keys, colleague, known, ahead: given.ahead, now: asked.now }
      const row = writeLeg(writing, body, person, given.agreement, null, 'body')
      if (isRefusal(row)) return row
      const actions = actionsOn(row, 'sender', colleague)
      return {
        status: 201,
        version: row.version,
        location: `/v1/referrals/${row.id}`,
        body: {
          ...showProgress(row, 'sender', ceilingFor(known), actions),
          ...toldAhead(given.ahead, body.rights, asked.now)
        }
      } as const
    }
  })
  desk.wake()
  return answer
}

/** What is known of both ends of a new referral. */
export type KnownEnds = Known & { parties: Parties }

/** What the directory and the catalogue say of a new referral, asked before the transaction; `at` is where it stands in the body. */
export async function askAbout(
  desk: Desk,
  asked: Pick<Asked, 'call'>,
  colleague: Colleague,
  leg: Leg & { personId?: string | null },
  at: string
): Promise<KnownEnds | Refusal> {
  if (leg.recipientId === colleague.organisationId) {
    const message = 'Choose another organisation than your own.'
    return refuse('invalid-request', { errors: [{ field: `${at}.recipientId`, rule: 'not-yourself', message }] })
  }
  const [calendar, parties, unknown] = await Promise.all([
    desk.neighbours.calendar(asked.call, colleague.collectiveId),
    askParties(desk.neighbours, asked.call, colleague, leg.recipientId, leg.territoryId, at),
    unknownRights(desk.neighbours, asked.call, leg.rights, at)
  ])
  if (isRefusal(calendar)) return calendar
  if (isRefusal(parties)) return parties
  if (unknown !== null) return unknown
  const tooHigh = textsAboveCeiling(parties, textsOf(leg, at))
  if (tooHigh.length > 0) return refuse('invalid-request', { errors: tooHigh })
  const check =
    leg.rightsCheckId === undefined
      ? null
      : await askCheck(desk.neighbours, asked.call, leg.rightsCheckId, leg.personId ?? null, `${at}.rightsCheckId`)
  if (check !== null && isRefusal(check)) return check
  return { calendar, parties, origin: null, owner: null, check }
}

/** With what a new referral is written. */
export interface Writing {
  keys: CollectiveKeys
  colleague: Colleague
  known: KnownEnds
  /** Looked up when it is sent at once. */
  ahead: Ahead | undefined
  now: Date
}

/** The rows of a new referral; the agreement when it is recorded with it. */
export interface LegRows {
  row: ReferralRow
  parties: PartyRow[]
  events: ChainedEvent[]
  agreement: AgreementRow | undefined
  sealed: { level: number; sealed: Buffer }[]
}

/**
 * Writes one referral of a person that is recorded already, with its agreement, its texts and its events. Nothing waits for what it sends: it
 * leaves together with the kept answer and the commit, and one statement that fails fails them all.
 */
export function writeLeg(writing: Writing & { trx: Trx }, ...about: LegAbout): ReferralRow | Refusal {
  const made = composeLeg(writing, ...about)
  if (isRefusal(made)) return made
  const { row, parties, events, agreement, sealed } = made
  const { trx } = writing
  if (agreement !== undefined) trx.run(insertAgreement, agreement)
  trx.run(...insertReferral(row, parties, events))
  if (sealed.length > 0) trx.run(...insertContents({ referral_id: row.id, collective_id: row.collective_id }, sealed))
  const { keys, known, now } = writing
  if (known.check) attachCheck({ trx, keys, now }, row, known.check)
  return row
}

/** What is written, of whom, under which agreement that is recorded already, in which group; `at` is where it stands in the body. */
type LegAbout = [
  leg: Leg,
  person: Pick<OwnPerson, 'id' | 'age_band' | 'language'>,
  given: AgreementRow | undefined,
  groupId: string | null,
  at: string
]

/** Makes the rows of a new referral, or refuses; writes nothing. */
export function composeLeg(
  { keys, colleague, known, ahead, now }: Writing,
  ...[leg, person, given, groupId, at]: LegAbout
): LegRows | Refusal {
  const { parties } = known
  const agreement = given ?? agreementIn(colleague, leg, person.id, known, now, at)
  if (agreement !== undefined && isRefusal(agreement)) return agreement
  const actor: Actor = { ...viewerOn('sender', colleague), ...whoIs(colleague) }
  const draft = draftOf(
    {
      collectiveId: colleague.collectiveId,
      senderId: colleague.organisationId,
      recipientId: leg.recipientId,
      person,
      agreementId: agreement?.id ?? null,
      granted:
        agreement === undefined
          ? 0
          : rankOf(grantedLevel(parties.sender, parties.recipient, agreement.level as 'minimal')),
      rights: leg.rights,
      urgent: leg.urgent,
      territoryId: leg.territoryId,
      rightsCheckWaiver: leg.rightsCheckWaiver ?? null,
      duplicateDecision: leg.duplicateDecision ?? null,
      createdBy: colleague.memberId,
      groupId,
      parent: null
    },
    now,
    known
  )
  const { rightsCheckWaiver, duplicateDecision } = leg
  const payload = {
    ...(rightsCheckWaiver === undefined ? {} : { rightsCheckWaiver }),
    ...(duplicateDecision === undefined ? {} : { duplicateDecision })
  }
  const drafted = begun(draft, actor, now)
  const written = leg.send ? sent(drafted, agreement, actor, payload, known, ahead, now) : drafted
  if (isRefusal(written)) return written
  const { row, events, receiverDisclosure } = written

  return {
    row,
    parties: partiesOf(row, parties.sender, agreement, receiverDisclosure),
    events,
    agreement: given === undefined ? agreement : undefined,
    sealed: sealTexts(keys, row.id, textsOf(leg, at))
  }
}

/** What the sender of a new referral reads of it. */
export function ceilingFor({ parties }: KnownEnds): number {
  return rankOf(ceilingOfOrganisation(parties.sender))
}

function whoIs({ organisationId, memberId, clientId }: Colleague) {
  return { organisationId, memberId, clientId }
}

/** Whom a leg is about, for what is looked up before it is sent. */
export function aboutPerson(
  keys: CollectiveKeys,
  { personId, person }: Pick<NewReferral, 'personId' | 'person'>,
  { recipientId, rights }: Leg
): AboutPerson {
  const identity = person === undefined ? null : indexIdentity(keys, person).identity_index
  return { person: personId ?? null, identity, recipient: recipientId, rights }
}

async function findGiven(
  trx: Trx,
  keys: CollectiveKeys,
  { organisationId: organisation }: Colleague,
  body: NewReferral
): Promise<{
  person: OwnPerson | undefined
  agreement: AgreementRow | undefined
  ahead: Ahead | undefined
}> {
  const [persons, agreements, [ahead]] = await Promise.all([
    body.personId === undefined ? [] : trx.run(findPerson, { id: body.personId, organisation }),
    agreementsToSendOn(trx, [body.agreementId], organisation),
    aheadOfNew(trx, organisation, body.send ? [aboutPerson(keys, body, body)] : [])
  ])
  return { person: persons[0], agreement: agreements[0], ahead }
}

/** Agreements of one's own, each for its leg; whoever withdraws one meanwhile waits, and then finds what was sent. */
export async function agreementsToSendOn(
  trx: Trx,
  ids: readonly (string | undefined)[],
  organisation: string
): Promise<(AgreementRow | undefined)[]> {
  const given = ids.filter((id) => id !== undefined)
  if (given.length > 0) trx.run(keepAgreements, { ids: given })
  const found = await Promise.all(
    ids.map((id) => (id === undefined ? [] : trx.run(findAgreement, { id, organisation })))
  )
  return found.map(([one]) => one)
}

function textsOf({ need, followUp, assessment }: Leg, at: string) {
  return [
    { field: `${at}.need`, level: 2, text: need },
    { field: `${at}.followUp`, level: 3, text: followUp },
    { field: `${at}.assessment`, level: 4, text: assessment }
  ]
}

function agreementIn(
  colleague: Colleague,
  leg: Leg,
  personId: string,
  known: KnownEnds,
  now: Date,
  at: string
): AgreementRow | Refusal | undefined {
  if (leg.agreement === undefined) return undefined
  const about = { personId, recipientId: leg.recipientId, rights: leg.rights }
  return makeAgreement(colleague, leg.agreement, about, known, now, `${at}.agreement`)
}
