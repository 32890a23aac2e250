import { isRefusal } from '@relais/contract'
import type { Transaction } from '@relais/database'
import { REFERRAL_STATES, type ReferralAction, type ReferralState } from '@relais/referral-lifecycle'
import type { ActionPayload } from '../../acting/life/effects.ts'
import { follow, freezeOne } from '../../acting/life/follow.ts'
import { type Actor, type Doing, perform } from '../../acting/life/perform.ts'
import { tellBeside } from '../../acting/thread/tell-beside.ts'
import type { LinkRow } from '../../store/links/links.ts'
import { callsAsked, legsWith, outcomesOf } from '../../store/links/people.ts'
import { holdAgreements, withdrawAgreement } from '../../store/persons/agreements.ts'
import { lockReferralOfCollective, lockUnderAgreements } from '../../store/referrals/locks.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import type { Tables } from '../../store/tables.ts'
import { currentOutcomes, type OutcomeRow } from '../../store/work/outcomes.ts'
import type { LinkMeans } from '../means.ts'

const DAY = 86_400_000
const NONE = '00000000-0000-0000-0000-000000000000'

/** The person, through their own link. */
const PERSON: Actor = {
  side: 'person',
  roles: [],
  organisationId: null,
  memberId: null,
  clientId: 'relais-suivi'
}

/** What a person may ask of their page. */
export type Wish =
  | { wish: 'stop' }
  | { wish: 'decline'; referral: string }
  | { wish: 'call'; referral: string; moment: 'morning' | 'afternoon' | 'any' }
  | { wish: 'confirm'; outcome: string }
  | { wish: 'dispute'; outcome: string; reason: string; text: string | undefined }

/** What came of it: done, already so, or not possible any more because something changed. */
export type Granted = 'done' | 'nothing' | 'changed'

/** Does what a person asks, once: what is so already is left as it is. Both ends are told by its event. */
export async function actAsPerson(means: LinkMeans, link: LinkRow, wish: Wish): Promise<Granted> {
  const { desk } = means
  const calendar = await desk.neighbours.calendarFor(desk.ownCall, link.collective_id)
  if (isRefusal(calendar)) throw new Error(`identity does not tell the charter: ${calendar.refusal}`)
  const keys = await desk.vault.keysFor(link.collective_id)
  const known = { calendar, parties: null, origin: null, owner: null }
  const now = means.now()
  const viewer = { collectiveId: link.collective_id, organisationId: null, duty: 'service' } as const
  const granted = await desk.database.transaction(viewer, async (trx) => {
    const legs = lastLegs(await trx.run(legsWith, { referral: link.referral_id }))
    const doing: Ready = { trx, keys, actor: PERSON, known, now }
    switch (wish.wish) {
      case 'stop':
        return stopAll(doing, legs)
      case 'decline':
        return decline(doing, legs, wish.referral)
      case 'call':
        return askCall(doing, legs, wish)
      default:
        return sayOf(doing, legs, wish)
    }
  })
  desk.wake()
  return granted
}

type Ready = Omit<Doing, 'action' | 'payload'>
type Leg = Pick<ReferralRow, 'id' | 'root_id' | 'agreement_id' | 'collective_id'>

function lastLegs<L extends Leg>(legs: readonly L[]): L[] {
  return [...Map.groupBy(legs, ({ root_id }) => root_id).values()].map((some) => some.at(-1)!)
}

/** Takes back every agreement that the demands of the page stand on: from then on no recipient reads anything. */
async function stopAll(doing: Ready, legs: readonly Leg[]): Promise<Granted> {
  const { trx, now } = doing
  const agreements = [...new Set(legs.flatMap(({ agreement_id }) => agreement_id ?? []))]
  trx.run(holdAgreements, { ids: agreements })
  const rows = await trx.run(lockUnderAgreements, { agreements })
  for (const id of agreements) trx.run(withdrawAgreement, { id, at: now.toISOString() })
  for (const row of rows)
    await freezeOne({ ...doing, action: 'withdraw-agreement', payload: { proof: 'by_link' } }, row)
  return rows.some(({ frozen }) => !frozen) ? 'done' : 'nothing'
}

async function decline(doing: Ready, legs: readonly Leg[], id: string): Promise<Granted> {
  const row = await lock(doing.trx, legs, id)
  if (row === null) return 'changed'
  if (row.state === 'person_declined') return 'nothing'
  if (REFERRAL_STATES[row.state as ReferralState].terminal) return 'changed'
  return act(doing, row, 'person-declines', { proof: 'by_link' })
}

/** The person's word on one outcome: kept beside it, nothing else changes. */
async function sayOf(doing: Ready, legs: readonly Leg[], wish: Extract<Wish, { outcome: string }>): Promise<Granted> {
  const { trx } = doing
  const about = await trx.run(outcomesOf, { referrals: legs.map(({ id }) => id) })
  const row = await lock(trx, legs, about.find(({ id }) => id === wish.outcome)?.referral_id ?? NONE)
  if (row === null) return 'changed'
  // Read again now that nobody can replace it.
  const outcomes = await trx.run(currentOutcomes, { referral: row.id })
  const found = outcomes.find(({ id }) => id === wish.outcome)
  if (found === undefined) return 'changed'
  if (found.person_confirmation === (wish.wish === 'confirm' ? 'confirmed' : 'disputed')) return 'nothing'
  if (row.state !== 'resolved') return 'changed'
  const rights = [found.right_code]
  if (wish.wish === 'confirm') return act(doing, row, 'confirm', { rights }, outcomes)
  const { reason, text } = wish
  return act(doing, row, 'dispute', { reason, ...(text !== undefined && { text }), rights }, outcomes)
}

async function act(
  doing: Ready,
  row: ReferralRow,
  action: ReferralAction,
  payload: ActionPayload,
  outcomes: readonly OutcomeRow[] = []
): Promise<Granted> {
  const whole: Doing = { ...doing, action, payload }
  const found = { row, agreement: undefined, outcomes }
  const done = await perform(whole, found)
  if ('refusal' in done) return 'changed'
  await follow(whole, found, done, undefined, 'service')
  return 'done'
}

/**
 * Asks to be called: no action of the lifecycle, for it moves neither state nor clock and makes nobody stale; an event beside them, so that it
 * stands in the history and both ends are told. Once a day.
 */
async function askCall(
  { trx, now }: Ready,
  legs: readonly Leg[],
  { referral, moment }: Extract<Wish, { wish: 'call' }>
): Promise<Granted> {
  const row = await lock(trx, legs, referral)
  if (row === null || row.state === 'entered_in_error') return 'changed'
  const since = new Date(now.getTime() - DAY).toISOString()
  const [before] = await trx.run(callsAsked, { referrals: [row.id], since })
  if (before !== undefined) return 'nothing'
  const open = !REFERRAL_STATES[row.state as ReferralState].terminal && !row.frozen
  const told = open ? (['sender', 'receiver-owner'] as const) : (['sender'] as const)
  tellBeside(trx, row, PERSON, { action: 'ask-call', payload: { moment }, told }, now)
  return 'done'
}

/** One of the legs of the page, held until the end of the transaction; null when it is none of them. */
async function lock(trx: Transaction<Tables>, legs: readonly Leg[], id: string): Promise<ReferralRow | null> {
  const leg = legs.find((one) => one.id === id)
  if (leg === undefined) return null
  const [row] = await trx.run(lockReferralOfCollective, { id, collective: leg.collective_id })
  return row ?? null
}
