import { isRefusal, type ReferralActionOperation, type Refusal, refuse } from '@relais/contract'
import { type CollectiveKeys, newId, type Transaction } from '@relais/database'
import { availableActions, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import { type Asked, viewerOf } from '@relais/service-kit'
import { absencesOn } from '../acting/absence/stand-ins.ts'
import { type Held, holdReferral } from '../acting/hold-referral.ts'
import { type ActionPayload, payloadErrors } from '../acting/life/effects.ts'
import { follow } from '../acting/life/follow.ts'
import { partiesOf } from '../acting/life/new-referral.ts'
import { type Added, type Doing, perform } from '../acting/life/perform.ts'
import { sendChild } from '../acting/life/redirect.ts'
import { sayAhead, toldAhead } from '../acting/rules/ahead.ts'
import { askParties, type Found, type Known } from '../acting/rules/facts.ts'
import { isStale } from '../acting/rules/version.ts'
import {
  actionsOn,
  asReferral,
  mayAct,
  type PartySide,
  refuseAction,
  showProgress,
  viewerOn
} from '../acting/rules/viewer.ts'
import { keepAnswered, unknownDocuments } from '../acting/thread/answer-with-documents.ts'
import { askCheck, attachCheck, type WholeCheck } from '../acting/thread/attach-check.ts'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import { dayOf } from '../desk/time.ts'
import { type AgreementRow, findAgreement } from '../store/persons/agreements.ts'
import { chainOf } from '../store/referrals/locks.ts'
import { peekReferral } from '../store/referrals/read-referral.ts'
import type { ReferralRow } from '../store/referrals/write-referral.ts'
import type { Tables } from '../store/tables.ts'
import { attachedTo, detachCheck } from '../store/thread/attached-checks.ts'
import { actWithDuty } from '../store/viewpoint.ts'

/** Does one action of the lifecycle's table to a referral: decided there, written here, in one transaction. */
export async function actOnReferral(desk: Desk, asked: Asked<ReferralActionOperation>, action: ReferralAction) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const payload = asked.body as ActionPayload
  const known = await askBefore(desk, asked, action, colleague)
  if (isRefusal(known)) return known
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  const answer = await desk.answerOnce(asked, {
    read: (trx) => holdReferral(trx, asked, action, colleague, known.parties?.recipient.id),
    change: (trx, held) => change({ trx, keys, asked, action, colleague, payload, known }, held)
  })
  desk.wake()
  return answer
}

/** What neighbours know is asked before the transaction: both ends when the action shows content to somebody, the members when it names an owner. */
async function askBefore(
  desk: Desk,
  asked: Asked<ReferralActionOperation>,
  action: ReferralAction,
  colleague: Colleague
): Promise<Known | Refusal> {
  const { neighbours } = desk
  const { ownerId, organisationId: target } = asked.body as ActionPayload
  const calendar = await neighbours.calendar(asked.call, colleague.collectiveId)
  if (isRefusal(calendar)) return calendar
  const known: Known = { calendar, parties: null, origin: null, owner: null }
  if (ownerId !== undefined) {
    const members = await neighbours.members(asked.call, colleague.organisationId)
    return isRefusal(members) ? members : { ...known, owner: members.get(ownerId) ?? null }
  }
  if (action === 'correct-outcome') return standingIn(desk, known, colleague, asked.now)
  if (action !== 'send' && action !== 'redirect') return known
  const [row] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(peekReferral, { id: asked.params.id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  const mine = row?.sender_id === colleague.organisationId
  // Only the end that discloses may ask: anybody else is refused below, without a word about the directory.
  if (row === undefined || (action === 'send' ? !mine : !mine && row.recipient_id !== colleague.organisationId))
    return known
  const [parties, origin] = await Promise.all([
    askParties(neighbours, asked.call, colleague, action === 'send' ? row.recipient_id : target!, row.territory_id),
    mine ? null : neighbours.organisation(asked.call, colleague.collectiveId, row.sender_id)
  ])
  if (isRefusal(parties)) return parties
  if (origin !== null && isRefusal(origin)) return origin
  const check = await checkNamed(desk, asked, row, mine)
  if (check !== null && isRefusal(check)) return check
  return { ...known, parties, origin, check }
}

/** The rights check that is to go along: the one that is named, else that of the draft unless a waiver takes its place. */
async function checkNamed(
  { neighbours }: Desk,
  { body, call }: Asked<ReferralActionOperation>,
  row: { person_id: string; check_id: string | null; state: string },
  mine: boolean
): Promise<WholeCheck | Refusal | null> {
  const { rightsCheckId, rightsCheckWaiver } = body as ActionPayload
  const ofDraft = row.state === 'draft' && rightsCheckWaiver === undefined ? row.check_id : null
  const id = rightsCheckId ?? ofDraft
  if (id === null) return null
  if (mine) return askCheck(neighbours, call, id, row.person_id, 'body.rightsCheckId')
  const message = 'Leave it out: what you pass on stays the referral of its first sender, whose check goes along.'
  return refuse('invalid-request', { errors: [{ field: 'body.rightsCheckId', rule: 'sender-only', message }] })
}

/** While somebody is away their delegate corrects what they recorded, as they would. */
async function standingIn(
  { neighbours, ownCall }: Desk,
  known: Known,
  { collectiveId, organisationId, memberId }: Colleague,
  now: Date
): Promise<Known | Refusal> {
  const staff = await neighbours.colleagues(ownCall, collectiveId, organisationId)
  return isRefusal(staff) ? staff : { ...known, standsInFor: absencesOn(staff, memberId, dayOf(now)).delegated }
}

interface Acting {
  trx: Transaction<Tables>
  keys: CollectiveKeys
  asked: Asked<ReferralActionOperation>
  action: ReferralAction
  colleague: Colleague
  payload: ActionPayload
  known: Known
}

async function change({ trx, keys, asked, action, colleague, payload, known }: Acting, held: Held) {
  const { row, agreement: standing } = held
  if (row === undefined) return refuse('referral-not-found')
  if (isStale(row, asked.version)) return refuse('version-stale', { version: row.version })
  const wrong = payloadErrors(action, payload, asked.now, known.calendar)
  if (wrong !== null) return wrong
  const side = sideFor(held, row, action, colleague)
  if (!mayAct(side)) return refuseAction('referral-not-yours', row, [])
  const { duty } = viewerOf(colleague)
  // A coordinator whose own organisation is a party acts for the collective here.
  if (side === 'coordinator') trx.run(actWithDuty, { duty: 'service' })

  const { organisationId, memberId, clientId } = colleague
  const actor = { ...viewerOn(side, colleague), organisationId, memberId, clientId }
  if (action === 'reply-info' && side === 'sender') {
    const errors = await unknownDocuments(trx, row.id, organisationId, payload.answers ?? [])
    if (errors.length > 0) return refuse('invalid-request', { errors })
  }
  const named = await agreementFor(trx, action, payload, colleague, standing)
  if (named !== undefined && isRefusal(named)) return named
  const passing = action === 'redirect' ? await passingOn(trx, row, payload, duty) : null
  const { outcomes, otherLegInCharge, ahead } = held
  const found: Found = { row, agreement: named, outcomes, otherLegInCharge, ahead, ...passing?.found }
  const doing: Doing = { trx, keys, actor, action, payload, known: { ...known, ...passing?.known }, now: asked.now }
  const child = newId()
  const done = await perform(doing, found, addedTo(action, found, known, child))
  if ('refusal' in done) {
    const more = ahead && sayAhead(done.refusal, ahead, known.parties?.recipient)
    return refuseAction(done.refusal, row, actionsOn(row, side, colleague), more)
  }

  if (action === 'redirect') {
    const sent = await sendChild(doing, found, child, duty)
    if (isRefusal(sent)) return sent
  }
  if (action === 'send') takeCheckAlong(doing, done.row)
  if (action === 'reply-info') keepAnswered(trx, done.event.id, payload.answers ?? [])
  await follow(doing, found, done, held.group, duty)
  if (side === 'coordinator') trx.run(actWithDuty, { duty })

  const after = sideAfter(side, done.row)
  const ended = held.until !== null && held.until <= dayOf(asked.now)
  const mine =
    side === 'receiver' ? (ended ? 0 : done.receiverDisclosure) : side === 'coordinator' ? 0 : held.disclosure
  return {
    status: 200,
    version: done.row.version,
    body: {
      ...showProgress(done.row, after, mine, actionsOn(done.row, after, colleague)),
      ...toldAhead(ahead, row.rights, asked.now)
    }
  } as const
}

/** As a party, or for the collective where this is for its coordinator and not for this party. */
function sideFor({ side }: Held, row: ReferralRow, action: ReferralAction, colleague: Colleague): PartySide {
  if (side === 'coordinator' || !colleague.roles.includes('coordinator') || row.state === 'draft') return side
  if (!REFERRAL_ACTIONS[action].by.some((party) => party.side === 'coordinator')) return side
  const offered =
    mayAct(side) && availableActions(asReferral(row), viewerOn(side, colleague)).some((one) => one.action === action)
  return offered ? side : 'coordinator'
}

/** The agreement on which the action stands: for a new recipient the one that is named, when the present one does not cover it. */
async function agreementFor(
  trx: Transaction<Tables>,
  action: ReferralAction,
  { agreementId }: ActionPayload,
  { organisationId: organisation }: Colleague,
  standing: AgreementRow | undefined
): Promise<AgreementRow | Refusal | undefined> {
  if (action !== 'redirect' || agreementId === undefined || agreementId === standing?.id) return standing
  const [named] = await trx.run(findAgreement, { id: agreementId, organisation })
  return named ?? refuse('agreement-not-found')
}

/** What its recipient may read of the check goes along; a waiver takes the place of the one that the draft had. */
function takeCheckAlong({ trx, keys, payload, known, now }: Doing, row: ReferralRow): void {
  const { check } = known
  if (check || payload.rightsCheckWaiver !== undefined) trx.run(detachCheck, { referral: row.id })
  if (check) attachCheck({ trx, keys, now }, row, check)
}

/**
 * Whether the new recipient had this referral already, asked of the whole chain, of which each party sees its own legs only; and whether it
 * carries a check, which its receiver may not know.
 */
async function passingOn(
  trx: Transaction<Tables>,
  row: ReferralRow,
  { organisationId: target }: ActionPayload,
  duty: string
): Promise<{ found: Pick<Found, 'target'>; known: Pick<Known, 'carriesCheck'> }> {
  trx.run(actWithDuty, { duty: 'service' })
  const [[found], attached] = await Promise.all([
    trx.run(chainOf, { root: row.root_id, target: target! }),
    trx.run(attachedTo, { referral: row.id })
  ])
  trx.run(actWithDuty, { duty })
  return {
    found: { target: { inChain: found?.in_chain ?? true, coordinatorAgrees: found?.permitted ?? false } },
    known: { carriesCheck: attached.length > 0 }
  }
}

function addedTo(action: ReferralAction, { agreement }: Found, { parties }: Known, child: string): Added {
  if (action === 'redirect') return { kept: { childId: child } }
  if (action !== 'send' || parties === null) return {}
  return { parties: (row, disclosure) => partiesOf(row, parties.sender, agreement, disclosure).slice(1) }
}

/** Whoever passed a referral on only looks back on it. */
function sideAfter(side: PartySide, { state }: ReferralRow): PartySide {
  return side === 'receiver' && state === 'redirected' ? 'former_receiver' : side
}
