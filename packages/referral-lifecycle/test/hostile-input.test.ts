import fc from 'fast-check'
import t from 'tap'
import {
  availableActions,
  decide,
  disclosureFor,
  type Facts,
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  REFUSALS,
  type Reading,
  type Referral,
  type ReferralAction,
  type Viewer
} from '../src/index.ts'
import { FAVOURABLE, referralIn } from './decide/favourable-case.ts'

const ACTIONS = Object.keys(REFERRAL_ACTIONS) as ReferralAction[]
const start = referralIn('draft')
const viewers: Viewer[] = [
  { side: 'sender', roles: ['agent'] },
  { side: 'receiver', roles: ['agent', 'lead'] },
  { side: 'sender', roles: ['privacy_officer'] },
  { side: 'coordinator', roles: ['coordinator'] },
  { side: 'person', roles: [] },
  { side: 'system', roles: [] }
]

t.test('nothing that may come in makes decide fall over or say yes by accident', (t) => {
  const anything = fc.anything({
    withBigInt: true,
    withNullPrototype: true,
    withMap: true,
    withSet: true,
    maxDepth: 2,
    maxKeys: 3
  })
  const almost = fc.record(
    {
      state: fc.oneof(fc.constantFrom(...Object.keys(REFERRAL_STATES)), anything),
      frozen: fc.oneof(fc.boolean(), anything),
      hop: fc.oneof(fc.nat(4), anything),
      rights: anything,
      escalation: anything,
      returnTo: anything,
      withdrawalRequested: anything
    },
    { requiredKeys: [] }
  )
  const facts = fc.record(
    Object.fromEntries([...Object.keys(FAVOURABLE), 'failedContacts'].map((key) => [key, anything])),
    { requiredKeys: [] }
  )
  fc.assert(
    fc.property(
      fc.oneof(almost, anything),
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ACTIONS) }, anything),
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...viewers) }, anything),
      fc.oneof(facts, anything),
      (referral, action, viewer, known) => {
        const decision = decide(referral as Referral, action as ReferralAction, viewer as Viewer, known as Facts)
        availableActions(referral as Referral, viewer as Viewer)
        disclosureFor({ ...(referral as Reading), ...(viewer as Reading) })
        return decision.allowed
          ? Object.hasOwn(REFERRAL_STATES, decision.next)
          : Object.hasOwn(REFUSALS, decision.refusal)
      }
    ),
    { numRuns: 5_000, seed: 20261123 }
  )
  const real: Referral = { ...start, state: 'sent', rights: [{ code: 'rsa', result: null }] }
  fc.assert(
    fc.property(fc.constantFrom(...ACTIONS), fc.constantFrom(...viewers), facts, (action, viewer, known) => {
      decide(real, action, viewer, known as Facts)
      decide({ ...real, state: 'in_progress' }, action, viewer, known as Facts)
    }),
    { numRuns: 3_000, seed: 20261123 }
  )
  t.end()
})

t.test('a referral that is no referral, and a viewer who is nobody, are refused', (t) => {
  const nobody = null as unknown as Viewer
  t.match(decide(start, 'send', nobody), { allowed: false, refusal: 'referral-not-yours' })
  t.match(decide(start, 'send', { side: 'sender' } as Viewer), { refusal: 'role-forbids' })
  for (const broken of [
    null,
    {},
    { state: 'sent' },
    { ...start, rights: null },
    { ...start, rights: [null] },
    { ...start, frozen: 'no' },
    { ...start, escalation: 7 }
  ]) {
    t.match(decide(broken as Referral, 'send', viewers[0]!), { refusal: 'referral-state-forbids' })
  }
  t.end()
})
