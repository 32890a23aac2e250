import { createReferralGroup, type Worker } from '@relais/contract'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { type Answered, staffOf } from '@relais/test-kit'
import type { ActionPayload } from '../../../src/acting/life/effects.ts'
import { follow } from '../../../src/acting/life/follow.ts'
import { followClocks } from '../../../src/acting/life/follow-clocks.ts'
import { type Actor, perform } from '../../../src/acting/life/perform.ts'
import { USUAL } from '../../../src/desk/calendar.ts'
import type { ReferralRow } from '../../../src/store/referrals/write-referral.ts'
import { currentOutcomes } from '../../../src/store/work/outcomes.ts'
import { expect, type Written, yasmina } from '../../setting/house.ts'
import { people, places } from '../../setting/places.ts'
import type { openStill } from '../../setting/still.ts'

export type Still = Awaited<ReturnType<typeof openStill>>

/** Who may be met on a walk, at each organisation. */
export const RECEIVERS = [places.caf, places.mission, places.prefecture, places.cafe]
const staff = new Map<string, Worker>()
export function somebodyAt(organisation: string, role: 'agent' | 'lead' | 'privacy_officer'): Worker {
  const name = `${organisation} ${role}`
  if (!staff.has(name)) staff.set(name, staffOf({ id: organisation }, [role]))
  return staff.get(name)!
}

export const viewer = { collectiveId: people.ccas.collectiveId!, organisationId: null, duty: 'service' } as const
const PERSON: Actor = { side: 'person', roles: [], organisationId: null, memberId: null, clientId: 'lien' }

/** Every referral written after another one. */
export const everyReferral = ({ desk }: Still, since: string): Promise<ReferralRow[]> =>
  desk.database.transaction(viewer, (trx) =>
    trx.db.selectFrom('referrals').selectAll().where('id', '>', since).orderBy('id').execute()
  )

/** The last referral that was written. */
export const lastOf = async ({ owner }: Still): Promise<string> =>
  (
    await owner<{ id: string }>(
      "select coalesce(max(id::text), '00000000-0000-0000-0000-000000000000') as id from referrals.referrals"
    )
  )[0]!.id

/** How a walk begins: one referral or several, of one person. */
export interface Beginning {
  recipients: number[]
  mode: 'parallel' | 'first_accepts'
  urgent: boolean
  onward: boolean
  draft: boolean
  /** In how many days the agreement ends. */
  days: number
  fromLandlord: boolean
  rights: number
}

/** Every recipient states more places than will be taken. */
export async function openPlaces({ owner }: Still): Promise<void> {
  await owner(
    `insert into referrals.capacities (organisation_id, unit_id, collective_id, version, rights, places, waiting_list, takes_urgent, territory_ids, stated_at)
     select id, id, $1, 1, '{}', $3, false, true, '{}', now() from unnest($2::uuid[]) as r (id)`,
    [viewer.collectiveId, RECEIVERS.map(({ id }) => id), PLACES]
  )
}
export const PLACES = 5_000

export async function begin({ ask, house }: Still, beginning: Beginning, nth: number): Promise<void> {
  const now = house.now()
  const { recipients, mode, urgent, onward, draft, days, fromLandlord, rights } = beginning
  const low = fromLandlord || recipients.some((one) => RECEIVERS[one]!.kind === 'life_place')
  const legs = recipients.map((one) => ({
    recipientId: RECEIVERS[one]!.id,
    agreement: {
      level: low ? 'minimal' : 'follow_up',
      howGiven: 'by_phone',
      givenOn: dayAfter(now, 0),
      expiresOn: dayAfter(now, days),
      onward
    } satisfies Written['agreement'],
    rights: ['rsa', 'prime_activite', 'apl'].slice(0, rights),
    urgent,
    need: 'Sans ressources.',
    send: !draft,
    duplicateDecision: 'other_need',
    rightsCheckWaiver: 'urgent_need'
  }))
  const person = { ...yasmina, familyName: `Exemple ${'abcdefghijklmnopqrstuvwxyz'[nth % 26]}` }
  const sender = somebodyAt(fromLandlord ? places.landlord.id : places.ccas.id, 'agent')
  expect(201, await ask(sender, createReferralGroup, { body: { mode, persons: [{ person }], legs } }))
}

/** As the person, by their link. */
export async function personDoes(
  { desk, house }: Still,
  row: ReferralRow,
  action: ReferralAction,
  payload: ActionPayload
): Promise<string> {
  const keys = await desk.vault.keysFor(row.collective_id)
  return desk.database.transaction(viewer, async (trx) => {
    const [found] = await trx.db.selectFrom('referrals').selectAll().where('id', '=', row.id).forUpdate().execute()
    const outcomes = await trx.run(currentOutcomes, { referral: row.id })
    const known = { calendar: USUAL, parties: null, origin: null, owner: null }
    const doing = { trx, keys, actor: PERSON, action, payload, known, now: house.now() }
    const done = await perform(doing, { row: found!, agreement: undefined, outcomes })
    if ('refusal' in done) return done.refusal
    await follow(doing, { row: found!, agreement: undefined, outcomes }, done, undefined, 'service')
    return 'done'
  })
}

/** As a worker, over the version that was read or another one. */
export function workerDoes(
  { act }: Still,
  who: Worker,
  row: ReferralRow,
  action: string,
  body: object,
  stale: boolean
): Promise<Answered> {
  return act(who, { id: row.id, version: stale ? row.version + 1 : row.version }, action, body)
}

/** What rules of time do until nothing is due any more. */
export async function rulesOfTime({ desk, house }: Pick<Still, 'desk' | 'house'>): Promise<void> {
  await followClocks(desk, house.now())
}

const DAY = 86_400_000
export function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY).toISOString().slice(0, 10)
}

const pickOf = <T>(list: readonly T[], luck: number): T => list[luck % list.length]!

const RESULTS = [
  'right_opened',
  'application_filed_pending',
  'not_eligible',
  'refused_by_body',
  'person_gave_up',
  'unreachable',
  'info_given_only'
]

/** What an action takes, mostly what its rules ask. */
export function payloadFor(action: string, row: ReferralRow, who: Worker | null, now: Date, luck: number): object {
  const outcome = (right: string, at: number) => {
    const result = pickOf(RESULTS, luck + at * 3)
    return {
      right,
      result,
      source: 'body_letter',
      confidence: 'likely',
      ...(result === 'refused_by_body' ? { refusedReason: 'age_condition' } : {}),
      ...(result === 'person_gave_up' ? { gaveUpReason: 'too_complex' } : {})
    }
  }
  const some = row.rights.filter((_, at) => (luck >> at) % 2 === 0 || at === luck % row.rights.length)
  const sending = { duplicateDecision: 'other_need', rightsCheckWaiver: 'urgent_need' }
  switch (action) {
    case 'send':
      return sending
    case 'ask-info':
      return { items: luck % 2 === 0 ? ['bank_details'] : ['payslips', 'other'], text: 'Le plus récent.' }
    case 'reply-info':
      return {
        answers: row.asked_items.map((item) => ({ item, answer: luck % 3 === 0 ? 'cannot_provide' : 'provided' }))
      }
    case 'waitlist':
      return { reviewOn: dayAfter(now, 1 + (luck % 58)) }
    case 'decline':
      return { reason: 'capacity_reached' }
    case 'un-accept':
      return { reason: 'capacity_reached', doneSoFar: 'Un appel.' }
    case 'assign':
      return { ownerId: who?.memberId }
    case 'log-contact':
      return {
        channel: pickOf(['phone', 'sms', 'in_person'], luck),
        date: dayAfter(now, 0),
        result: pickOf(['no_answer', 'message_left', 'spoke', 'met'], luck)
      }
    case 'schedule':
    case 'reschedule':
      return { channel: 'in_person', startsAt: new Date(now.getTime() + (1 + (luck % 20)) * DAY).toISOString() }
    case 'no-show':
      return { channel: 'in_person', date: dayAfter(now, 0) }
    case 'start':
      return { metOn: dayAfter(now, 0) }
    case 'hold':
      return { reason: 'person_asks_for_time', resumeOn: dayAfter(now, 1 + (luck % 90)) }
    case 'record-outcome':
      return { outcomes: some.map(outcome) }
    case 'correct-outcome':
      return { reason: 'decision_received', outcomes: some.map(outcome) }
    case 'dispute':
      return { reason: 'nothing_received' }
    case 'reopen':
      return { reason: 'new_information' }
    case 'redirect':
      return { ...sending, organisationId: pickOf(RECEIVERS, luck).id, reason: 'better_placed' }
    case 'suggest-redirect':
      return { reason: 'better_placed', suggestedOrganisationIds: [pickOf(RECEIVERS, luck).id] }
    case 'withdraw':
      return { reason: 'need_solved' }
    case 'person-declines':
    case 'withdraw-agreement':
      return { proof: 'by_phone' }
    case 'mark-error':
      return { reason: 'wrong_person', incident: luck % 2 === 0 }
    default:
      return {}
  }
}
