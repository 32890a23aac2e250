import {
  isRefusal,
  PROBLEMS,
  type ProblemCode,
  type ReferralActionOperation,
  type Refusal,
  refuse
} from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import { decide, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import { type Asked, viewerOf } from '@relais/service-kit'
import { applyAction } from '../acting/life/apply.ts'
import { chain } from '../acting/life/chain.ts'
import {
  type ActionPayload,
  factsFor,
  type Known,
  keptFrom,
  outcomeRows,
  payloadErrors,
  tellable
} from '../acting/life/effects.ts'
import { askParties } from '../acting/rules/facts.ts'
import { levelOfWords, takeApart } from '../acting/rules/payload.ts'
import {
  actionsOn,
  asReferral,
  mayAct,
  type PartySide,
  refuseAction,
  showProgress,
  viewerOn
} from '../acting/rules/viewer.ts'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import { dayOf } from '../desk/time.ts'
import { type AgreementRow, findAgreementOf } from '../store/agreements.ts'
import { insertEventText } from '../store/events.ts'
import { currentOutcomes, insertOutcomes, type OutcomeRow, replaceOutcomes } from '../store/outcomes.ts'
import { peekReferral } from '../store/referrals/read-referral.ts'
import { advanceReferral, lockReferral, type PartyRow, type ReferralRow } from '../store/referrals/write-referral.ts'
import type { Tables } from '../store/tables.ts'
import { partiesOf } from './create-referral.ts'

/** A referral held for an action, with all that the lifecycle may ask of it. */
interface Held {
  row: (ReferralRow & { side: string; disclosure: number; discloses_until: string | null }) | undefined
  agreement: AgreementRow | undefined
  outcomes: readonly OutcomeRow[]
}

/** Does one action of the lifecycle's table to a referral: decided there, written here, in one transaction. */
export async function actOnReferral(desk: Desk, asked: Asked<ReferralActionOperation>, action: ReferralAction) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const payload = asked.body as ActionPayload
  const wrong = payloadErrors(payload, asked.now)
  if (wrong !== null) return wrong
  const known = await askBefore(desk, asked, action, colleague)
  if (isRefusal(known)) return known
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  const answer = await desk.answerOnce(asked, {
    read: (trx) => hold(trx, asked.params.id, colleague),
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
  const { ownerId } = asked.body as ActionPayload
  if (ownerId !== undefined && ownerId !== colleague.memberId) {
    const members = await desk.neighbours.members(asked.call, colleague.organisationId)
    return isRefusal(members) ? members : { parties: null, ownerIsMember: members.has(ownerId) }
  }
  if (action !== 'send') return { parties: null, ownerIsMember: false }
  const [row] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(peekReferral, { id: asked.params.id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  if (row === undefined) return refuse('referral-not-found')
  // Only the sender's end may ask: anybody else is refused by the lifecycle below, without a word about the directory.
  if (row.sender_id !== colleague.organisationId) return { parties: null, ownerIsMember: false }
  const parties = await askParties(desk.neighbours, asked.call, colleague, row.recipient_id, row.territory_id)
  return isRefusal(parties) ? parties : { parties, ownerIsMember: false }
}

async function hold(trx: Transaction<Tables>, id: string, { organisationId }: Colleague): Promise<Held> {
  const [rows, agreements, outcomes] = await Promise.all([
    trx.run(lockReferral, { id, organisation: organisationId }),
    trx.run(findAgreementOf, { referral: id }),
    trx.run(currentOutcomes, { referral: id })
  ])
  return { row: rows[0], agreement: agreements[0], outcomes }
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

async function change(
  { trx, keys, asked, action, colleague, payload, known }: Acting,
  { row: found, agreement, outcomes }: Held
) {
  if (found === undefined) return refuse('referral-not-found')
  const { side: from, disclosure, discloses_until: until, ...row } = found
  const side = from as PartySide
  if (row.version !== asked.version) return refuse('version-stale', { version: row.version })
  if (!mayAct(side)) return refuseAction('referral-not-yours', row, [])

  const results = new Map(outcomes.map(({ right_code, result }) => [right_code, result]))
  const facts = factsFor(action, payload, { row, agreement }, known, colleague, asked.now)
  const decision = decide(asReferral(row, results), action, viewerOn(side, colleague), facts)
  if (!decision.allowed) return refuseAction(problemFor(decision.refusal), row, actionsOn(row, side, colleague))

  const kept = keptFrom(action, payload, { row, agreement }, known, colleague)
  const { row: after, receiverDisclosure } = applyAction(row, action, decision, kept, asked.now)
  const { codes, words } = takeApart(payload as Record<string, unknown>, REFERRAL_ACTIONS[action].payload.fields)
  const recorded = payload.outcomes === undefined ? [] : outcomeRows(row, payload.outcomes, colleague, asked.now)
  const sent: PartyRow[] = []
  if (action === 'send') {
    after.party_ids = [row.sender_id, row.recipient_id]
    sent.push(...partiesOf(after, known.parties!, agreement, receiverDisclosure).slice(1))
  }
  const event = chain(row.id, after.version, row.head_hash, {
    action,
    side,
    organisationId: colleague.organisationId,
    memberId: colleague.memberId,
    clientId: colleague.clientId,
    from: row.state,
    to: after.state,
    at: asked.now.toISOString(),
    payload: tellable(codes, recorded)
  })
  const written = { ...after, head_hash: event.hash }
  // Nothing waits for these: they leave together with the kept answer and the commit, and one that fails fails them all.
  trx.run(...advanceReferral(written, receiverDisclosure, sent, [event]))
  if (recorded.length > 0) {
    const rights = recorded.map(({ right_code }) => right_code)
    trx.run(replaceOutcomes, { referral: row.id, at: event.at, rights })
    trx.run(...insertOutcomes(recorded))
  }
  if (Object.keys(words).length > 0) {
    const sealed = keys.seal({ table: 'event_texts', column: 'sealed', row: event.id }, JSON.stringify(words))
    const of = { event_id: event.id, referral_id: row.id, collective_id: row.collective_id }
    trx.run(insertEventText, { ...of, level: levelOfWords(action), sealed })
  }
  const ended = until !== null && until <= dayOf(asked.now)
  const mine = side === 'receiver' ? (ended ? 0 : receiverDisclosure) : disclosure
  return {
    status: 200,
    version: written.version,
    body: showProgress(written, side, mine, actionsOn(written, side, colleague))
  } as const
}

function problemFor(refusal: string): ProblemCode {
  return refusal in PROBLEMS ? (refusal as ProblemCode) : 'referral-state-forbids'
}
