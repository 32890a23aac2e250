import type { ProblemCode } from '@relais/contract'
import { PROBLEMS } from '@relais/contract'
import { type CollectiveKeys, newId, type Transaction } from '@relais/database'
import {
  CONTACT_RESULTS,
  type Decision,
  decide,
  REFERRAL_ACTIONS,
  type ReferralAction,
  type Role,
  type Side
} from '@relais/referral-lifecycle'
import { insertEventText } from '../../store/events/events.ts'
import { freePlace, takePlace } from '../../store/intake/capacities.ts'
import { dropParties } from '../../store/referrals/redact.ts'
import { advanceReferral, type PartyRow, type ReferralRow } from '../../store/referrals/write-referral.ts'
import type { Tables } from '../../store/tables.ts'
import { countFailed, insertContact } from '../../store/work/contacts.ts'
import { insertIncident } from '../../store/work/incidents.ts'
import { insertOutcomes, type OutcomeRow, replaceOutcomes, sayOfOutcomes } from '../../store/work/outcomes.ts'
import { endLinks } from '../links.ts'
import type { Found, Known } from '../rules/facts.ts'
import { factsFor } from '../rules/facts.ts'
import { levelOfWords, takeApart } from '../rules/payload.ts'
import { asReferral } from '../rules/viewer.ts'
import { applyAction, type Kept } from './apply.ts'
import { type ChainedEvent, chain } from './chain.ts'
import { type ActionPayload, askAgainAt, contactRow, keptFrom, outcomeRows, sealable, tellable } from './effects.ts'

/** Whoever acts: a worker for an organisation, the person through their link, or a rule of time. */
export interface Actor {
  side: Side
  roles: readonly Role[]
  organisationId: string | null
  memberId: string | null
  clientId: string
}

/** One action that is about to be done, inside its transaction. */
export interface Doing {
  trx: Transaction<Tables>
  keys: CollectiveKeys
  actor: Actor
  action: ReferralAction
  payload: ActionPayload
  known: Known
  now: Date
}

/** What an action made of a referral. */
export interface Done {
  row: ReferralRow
  receiverDisclosure: number
  event: ChainedEvent
  decision: Extract<Decision, { allowed: true }>
}

/** What an action adds besides: the rows of a new party, and what the referral keeps of a child. */
export interface Added {
  kept?: Kept
  parties?: (row: ReferralRow, receiverDisclosure: number) => PartyRow[]
}

/**
 * Does one action to one referral: decided by the lifecycle's table, written with its event, its words, its outcomes and its contact. What
 * else follows from it (siblings, children, links) is done by whoever calls. A refusal has changed nothing.
 */
export async function perform(doing: Doing, found: Found, added: Added = {}): Promise<Done | { refusal: ProblemCode }> {
  const { trx, actor, action, payload, known, now } = doing
  const { row, outcomes } = found
  const results = new Map(outcomes.map(({ right_code, result }) => [right_code, result]))
  const failedContacts = await failedIn(doing, row)
  const facts = factsFor(action, payload, { ...found, ...failedContacts }, known, actor, now)
  const decision = decide(asReferral(row, results), action, actor, facts)
  if (!decision.allowed) return { refusal: problemFor(decision.refusal) }

  const recorded = payload.outcomes === undefined ? [] : outcomeRows(row, payload.outcomes, actor, now)
  const contact = contactRow(row, action, payload, actor, now)
  const kept = {
    ...keptFrom(action, payload, found, known, actor),
    ...asked(action, recorded, outcomes, now, known),
    ...added.kept
  }
  const { row: after, receiverDisclosure } = applyAction(row, action, decision, kept, now, known.calendar)
  const { codes, words } = takeApart(payload as Record<string, unknown>, REFERRAL_ACTIONS[action].payload.fields)
  const parties = added.parties?.(after, receiverDisclosure) ?? []
  if (parties.length > 0)
    after.party_ids = [...new Set([...row.party_ids, ...parties.map((party) => party.organisation_id)])]
  const event = chain(row.id, after.version, row.head_hash, {
    action,
    ...who(actor),
    from: row.state,
    to: after.state,
    at: now.toISOString(),
    payload: { ...tellable(codes, recorded, contact), ...ofOwner(row, after), ...ofLevel(action, after) },
    told: decision.told
  })
  const written = { ...after, head_hash: event.hash }
  // Nothing waits for these: they leave together with the kept answer and the commit, and one that fails fails them all.
  trx.run(...advanceReferral(written, receiverDisclosure, parties, [event]))
  writeOutcomes(doing, row, recorded, event)
  if (contact !== null) trx.run(insertContact, contact)
  writeWords(doing, row, event, sealable(words, payload))
  writeMarks(doing, found, decision.effects)
  movePlaces(doing, written, decision.effects)
  endLinks(trx, row, written)
  return { row: written, receiverDisclosure, event, decision }
}

/** How an actor stands in an event. */
export function who({ side, organisationId, memberId, clientId }: Actor) {
  return { side, organisationId, memberId, clientId }
}

async function failedIn({ trx, payload }: Doing, { id }: ReferralRow): Promise<Pick<Found, 'failedContacts'>> {
  if (!payload.outcomes?.some(({ result }) => result === 'unreachable')) return {}
  const failed = Object.entries(CONTACT_RESULTS).flatMap(([code, { failed }]) => (failed ? [code] : []))
  const [counted] = await trx.run(countFailed, { referral: id, failed })
  return counted === undefined ? {} : { failedContacts: counted }
}

function problemFor(refusal: string): ProblemCode {
  return refusal in PROBLEMS ? (refusal as ProblemCode) : 'referral-state-forbids'
}

/** When files that are pending are asked about, when this action says something of them. */
function asked(
  action: ReferralAction,
  recorded: readonly OutcomeRow[],
  present: readonly OutcomeRow[],
  now: Date,
  { calendar }: Known
): Kept {
  if (action !== 'ask-again' && recorded.length === 0) return {}
  const replaced = new Set(recorded.map(({ right_code }) => right_code))
  const standing = [...present.filter(({ right_code }) => !replaced.has(right_code)), ...recorded]
  return { askAgainAt: askAgainAt(standing, now, calendar) }
}

function ofOwner(before: ReferralRow, after: ReferralRow): Record<string, unknown> {
  if (before.owner_id === after.owner_id) return {}
  return { ownerId: after.owner_id, ...(before.owner_id === null ? {} : { previousOwnerId: before.owner_id }) }
}

function ofLevel(action: ReferralAction, { escalation }: ReferralRow): Record<string, unknown> {
  return action === 'escalate' ? { level: escalation } : {}
}

function writeOutcomes(
  { trx, action, payload }: Doing,
  row: ReferralRow,
  recorded: OutcomeRow[],
  { at, side }: ChainedEvent
) {
  if (recorded.length > 0) {
    const rights = recorded.map(({ right_code }) => right_code)
    trx.run(replaceOutcomes, { referral: row.id, at, rights })
    trx.run(...insertOutcomes(recorded))
  }
  if (side === 'person' && (action === 'confirm' || action === 'dispute'))
    trx.run(sayOfOutcomes, {
      referral: row.id,
      rights: payload.rights ?? row.rights,
      said: action === 'confirm' ? 'confirmed' : 'disputed'
    })
}

function writeWords(
  { trx, keys, action }: Doing,
  row: ReferralRow,
  event: ChainedEvent,
  words: Record<string, unknown>
) {
  if (Object.keys(words).length === 0) return
  const sealed = keys.seal({ table: 'event_texts', column: 'sealed', row: event.id }, JSON.stringify(words))
  const of = { event_id: event.id, referral_id: row.id, collective_id: row.collective_id }
  trx.run(insertEventText, { ...of, level: levelOfWords(action), sealed })
}

/** Takes a place of the recipient, or gives back the one that was taken; without one left the person is taken on all the same. */
function movePlaces({ trx, now }: Doing, { id, state }: ReferralRow, effects: readonly string[]) {
  const at = now.toISOString()
  if (effects.includes('capacity-restored')) trx.run(freePlace, { referral: id, at })
  if (effects.includes('capacity-decremented') && (state === 'accepted' || state === 'in_progress'))
    trx.run(takePlace, { referral: id, at })
}

function writeMarks({ trx, actor, action, payload, now }: Doing, { row }: Found, effects: readonly string[]) {
  if (action === 'discard') trx.run(dropParties, { referral: row.id })
  if (effects.includes('incident-possible') && payload.incident === true && actor.organisationId !== null)
    trx.run(insertIncident, {
      id: newId(),
      collective_id: row.collective_id,
      organisation_id: actor.organisationId,
      referral_id: row.id,
      reason: payload.reason ?? 'other',
      opened_by: actor.memberId,
      opened_at: now.toISOString()
    })
}
