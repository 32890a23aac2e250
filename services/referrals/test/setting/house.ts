import {
  createReferral,
  type NewReferral,
  REFERRAL_ACTION_OPERATIONS,
  type ReferralActionName,
  type ReferralProgress,
  readReferral,
  type Worker
} from '@relais/contract'
import type { Service } from '@relais/service-kit'
import {
  type Answered,
  asOwner,
  type Directory,
  identityWith,
  openHouse,
  rightsCheckWith,
  type Sent,
  type Teardown,
  testDatabase
} from '@relais/test-kit'
import type { z } from 'zod'
import { referrals } from '../../src/index.ts'
import { directory, people, places, RIGHTS } from './places.ts'

/** The body of a new referral, before defaults are filled in. */
export type Written = z.input<typeof NewReferral>

/** A Wednesday morning before Christmas: the clocks of these tests run over two public holidays. */
export const CHRISTMAS_EVE_BEFORE = '2026-12-23T09:00:00.000Z'

/** A person and what they agreed to. */
export const yasmina = {
  givenName: 'Yasmina',
  familyName: 'Exemple',
  birthDate: '1984-03-12',
  phone: '06 39 98 12 34',
  email: 'yasmina@exemple.fr'
} as const
export const agreed = {
  level: 'follow_up',
  howGiven: 'in_person_oral',
  givenOn: '2026-12-23'
} as const satisfies Written['agreement']

/** A whole referral to the CAF, sent at once. */
export const wholeReferral = {
  person: yasmina,
  recipientId: places.caf.id,
  agreement: agreed,
  rights: ['rsa', 'prime_activite'],
  need: 'Sans ressources depuis octobre.',
  followUp: 'Compte caf.fr créé, il manque un RIB.',
  send: true,
  duplicateDecision: 'other_need',
  rightsCheckWaiver: 'urgent_need'
} as const satisfies Written

/** What came of one right. */
export const came = (right: string, result = 'right_opened') => ({
  right,
  result,
  source: 'body_letter',
  confidence: 'certain'
})

type Served = Exclude<ReferralActionName, 'send'>
const PAYLOADS: Partial<Record<ReferralActionName, object>> = {
  send: { duplicateDecision: 'other_need', rightsCheckWaiver: 'urgent_need' },
  decline: { reason: 'capacity_reached' },
  'record-outcome': { outcomes: [came('rsa'), came('prime_activite')] },
  withdraw: { reason: 'need_solved' }
}

/** The actions that lead from `sent` to each state that is reached by actions served now. */
const WAYS = {
  sent: [],
  acknowledged: ['acknowledge'],
  accepted: ['acknowledge', 'accept'],
  in_progress: ['acknowledge', 'accept', 'start'],
  resolved: ['acknowledge', 'accept', 'start', 'record-outcome'],
  closed: ['acknowledge', 'accept', 'start', 'record-outcome', 'confirm'],
  declined: ['decline'],
  withdrawn: ['withdraw']
} as const satisfies Record<string, readonly Served[]>

/** A state that actions lead to. */
export type Reachable = keyof typeof WAYS

/** What a test puts in the place of the service as it is, of the usual directory, and of settings. */
export interface Instead {
  service?: Service
  directory?: Directory
  settings?: Record<string, string>
}

/** The referrals service with its neighbours, on a database of its own. */
export async function openReferrals(t: Teardown, now = CHRISTMAS_EVE_BEFORE, instead: Instead = {}) {
  const database = await testDatabase(t)
  const house = await openHouse(t, {
    database,
    now,
    settings: instead.settings ?? {},
    services: [instead.service ?? referrals, rightsCheckWith(RIGHTS)],
    identity: (signer) => identityWith(signer, instead.directory ?? directory)
  })
  const { ask } = house

  /** Does an action over a version; null sends no If-Match. */
  const act = (who: Worker, to: { id: string; version?: number }, action: string, body?: unknown, sent: Sent = {}) =>
    ask(who, REFERRAL_ACTION_OPERATIONS[action as ReferralActionName]!, {
      id: to.id,
      version: to.version,
      body: body ?? PAYLOADS[action as ReferralActionName] ?? {},
      ...sent
    })

  /** Writes a referral, or fails the test. */
  const write = async (more: Partial<Written> = {}, who: Worker = people.ccas): Promise<ReferralProgress> =>
    expect(201, await ask(who, createReferral, { body: { ...wholeReferral, ...more } }))

  /** Writes one and brings it to a state, by the actions of both sides. */
  const bring = async (
    state: Reachable,
    more: Partial<Written> = {},
    sender: Worker = people.ccas,
    receiver: Worker = people.caf
  ) => {
    let at = await write(more, sender)
    for (const action of WAYS[state]) {
      const who = action === 'confirm' || action === 'withdraw' ? sender : receiver
      const body = action === 'start' ? { metOn: '2026-12-23' } : undefined
      at = expect(200, await act(who, at, action, body))
    }
    return at
  }

  const read = (who: Worker, id: string, sent: Sent = {}) => ask(who, readReferral, { id, ...sent })
  const owner = <R extends object>(text: string, values: unknown[] = []) => asOwner<R>(database.adminUrl, text, values)
  return { ...house, database, act, write, bring, read, owner }
}

export type ReferralsHouse = Awaited<ReturnType<typeof openReferrals>>

/** The body of an answer that must have this status. */
export function expect(status: number, answer: Answered) {
  if (answer.status !== status) throw new Error(`${answer.status} in place of ${status}: ${answer.text}`)
  return answer.body
}
