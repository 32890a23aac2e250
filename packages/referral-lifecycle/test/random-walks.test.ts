import fc from 'fast-check'
import t from 'tap'
import {
  availableActions,
  type Decision,
  decide,
  disclosureFor,
  OUTCOME_RESULTS,
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  type Referral,
  type ReferralAction,
  type Viewer
} from '../src/index.ts'
import { FAVOURABLE } from './decide/favourable-case.ts'

const ACTIONS = Object.keys(REFERRAL_ACTIONS) as ReferralAction[]
const RESULTS = Object.keys(OUTCOME_RESULTS) as (keyof typeof OUTCOME_RESULTS)[]
const BALL_HOLDERS = ['sender', 'receiver', 'person', 'coordinator']
// By hand: what may still be done once a referral has ended.
const EXCEPTIONS: Record<string, string[]> = {
  closed: ['correct-outcome', 'reopen', 'ask-again'],
  withdrawn: ['reopen'],
  expired: ['reopen']
}

const DONE: readonly string[] = ['resolved', 'closed']
const PAUSED: readonly string[] = ['info_requested', 'on_hold']
const isEnded = ({ state }: Referral) => REFERRAL_STATES[state].terminal

const viewers: Viewer[] = [
  { side: 'sender', roles: ['agent'] },
  { side: 'receiver', roles: ['agent'] },
  { side: 'receiver', roles: ['lead'] },
  { side: 'sender', roles: ['privacy_officer'] },
  { side: 'coordinator', roles: ['coordinator'] },
  { side: 'person', roles: [] },
  { side: 'system', roles: [] }
]

// Ends are rare among the choices, so that walks grow long; one step in ten tries anything at all.
const RARE: readonly string[] = [
  'person-declines',
  'withdraw-agreement',
  'mark-error',
  'redirect',
  'supersede',
  'withdraw'
]
const step = fc.record({
  wild: fc.integer({ min: 0, max: 9 }),
  pick: fc.nat(),
  action: fc.constantFrom(...ACTIONS),
  viewer: fc.constantFrom(...viewers),
  met: fc.boolean(),
  right: fc.constantFrom('rsa', 'c2s'),
  result: fc.constantFrom(...RESULTS)
})

function choose(
  referral: Referral,
  { wild, pick, action, viewer }: { wild: number; pick: number; action: ReferralAction; viewer: Viewer }
) {
  const offered = viewers.flatMap((one) =>
    availableActions(referral, one)
      .filter((may) => wild === 1 || !RARE.includes(may.action))
      .map((may) => ({ viewer: one, action: may.action }))
  )
  return wild === 0 || offered.length === 0 ? { viewer, action } : offered[pick % offered.length]!
}

const start: Referral = {
  state: 'draft',
  frozen: false,
  hop: 0,
  rights: [
    { code: 'rsa', result: null },
    { code: 'c2s', result: null }
  ]
}

type Allowed = Extract<Decision, { allowed: true }>

// What a server stores of a decision.
function store(
  referral: Referral,
  action: ReferralAction,
  { next, returnTo, flags }: Allowed,
  right: string,
  result: Referral['rights'][number]['result']
): Referral {
  const recorded = action === 'record-outcome' || action === 'correct-outcome'
  const rights = referral.rights.map((one) => (recorded && one.code === right ? { ...one, result } : one))
  return { ...referral, ...flags, state: next, returnTo, rights }
}

// The invariants of the procedure, each by the sentence that it breaks.
function broken(
  before: Referral,
  action: ReferralAction,
  viewer: Viewer,
  after: Referral,
  { clock }: Allowed
): string[] {
  const { ballWith, terminal } = REFERRAL_STATES[after.state]
  const reads = disclosureFor({
    side: 'receiver',
    state: after.state,
    secrecyRegime: 'professional_secrecy',
    organisationKind: 'ccas',
    agreementLevel: 'confidential',
    otherCeiling: 'confidential',
    frozen: after.frozen,
    formerReceiver: false
  })
  const rules: [string, boolean][] = [
    ['an open state has exactly one holder of the ball', terminal || BALL_HOLDERS.includes(ballWith ?? '')],
    ['an ended state has none', !terminal || ballWith === null],
    ['an ended state has no clock', !terminal || (clock.clock === null && REFERRAL_STATES[after.state].clock === null)],
    ['an open state has a clock, but for a draft', terminal || after.state === 'draft' || clock.clock !== null],
    [
      'an ended state allows its exceptions only',
      !isEnded(before) || (EXCEPTIONS[before.state]?.includes(action) ?? false)
    ],
    ['what is allowed was offered', availableActions(before, viewer).some((offered) => offered.action === action)],
    [
      'a resolved or closed referral has an outcome for every right',
      !DONE.includes(after.state) || after.rights.every(({ result }) => result !== null)
    ],
    ['a paused referral knows where to come back', !PAUSED.includes(after.state) || after.returnTo != null],
    ['a person’s no freezes', after.state !== 'person_declined' || after.frozen],
    ['frozen content is not read by the receiver', !after.frozen || reads === 'metadata'],
    ['a withdrawal is requested only of a receiver at work', !after.withdrawalRequested || !terminal]
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${before.state} ${action}: ${rule}`)
}

t.test('wherever people lead a referral, somebody holds the ball until it ends, and it ends with its outcomes', (t) => {
  let steps = 0
  let taken = 0
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 60, maxLength: 120, size: 'max' }), (walk) => {
      let referral = start
      for (const { met, right, result, ...may } of walk) {
        steps += 1
        if (isEnded(referral) && (referral.frozen || referral.returnTo == null)) referral = start
        const { action, viewer } = choose(referral, may)
        const decision = decide(referral, action, viewer, {
          ...FAVOURABLE,
          failedContacts: { attempts: 3, channels: 2 },
          met,
          outcomes: [{ right, result }]
        })
        if (!decision.allowed) continue
        taken += 1
        const next = store(referral, action, decision, right, result)
        const faults = broken(referral, action, viewer, next, decision)
        if (faults.length > 0) throw new Error(faults.join('; '))
        referral = next
        reached.add(referral.state)
      }
    }),
    { numRuns: 300, seed: 20261123 }
  )
  t.ok(steps >= 10_000, `${steps} steps tried`)
  t.ok(taken >= 10_000, `${taken} steps taken`)
  t.strictSame(
    [...reached].sort(),
    Object.keys(REFERRAL_STATES)
      .filter((state) => state !== 'draft')
      .sort(),
    'every state was reached'
  )
  t.end()
})
