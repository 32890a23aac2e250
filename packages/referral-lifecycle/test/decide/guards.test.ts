import t from 'tap'
import {
  decide,
  type Facts,
  GUARDS,
  REFUSALS,
  type Referral,
  type ReferralAction,
  type Viewer
} from '../../src/index.ts'

const worker: Viewer = { side: 'receiver', roles: ['agent'] }
const lead: Viewer = { side: 'receiver', roles: ['lead'] }
const sender: Viewer = { side: 'sender', roles: ['agent'] }
const coordinator: Viewer = { side: 'coordinator', roles: ['coordinator'] }
const system: Viewer = { side: 'system', roles: [] }

const referral = (state: Referral['state'], more: Partial<Referral> = {}): Referral => ({
  state,
  frozen: false,
  hop: 0,
  rights: [{ code: 'rsa', result: null }],
  ...more
})
const refusal = (...asked: Parameters<typeof decide>) => {
  const decision = decide(...asked)
  return decision.allowed ? 'allowed' : decision.refusal
}

const disclosing: Facts = {
  agreement: 'live',
  sender: { maySend: true },
  recipient: { mayReceive: true, coversTerritory: true, open: true, hasPlace: true },
  duplicateAnswered: true,
  rightsCheck: 'attached'
}

t.test('sending is refused for each thing that is wrong or not known', (t) => {
  const send = (facts: Facts, more: Partial<Referral> = {}) => refusal(referral('draft', more), 'send', sender, facts)
  t.equal(send(disclosing), 'allowed')
  t.equal(send(disclosing, { rights: [] }), 'right-missing')
  t.equal(send({ ...disclosing, sender: undefined }), 'sender-may-not-send')
  t.equal(send({ ...disclosing, sender: { maySend: false } }), 'sender-may-not-send')
  for (const agreement of ['expired', 'withdrawn', undefined] as const) {
    t.equal(send({ ...disclosing, agreement }), 'agreement-not-live', `agreement ${agreement}`)
  }
  t.equal(send({ ...disclosing, agreement: 'not-covering' }), 'agreement-does-not-cover')
  const recipient = disclosing.recipient!
  t.equal(send({ ...disclosing, recipient: { ...recipient, mayReceive: false } }), 'recipient-may-not-receive')
  t.equal(send({ ...disclosing, recipient: undefined }), 'recipient-may-not-receive')
  t.equal(send({ ...disclosing, recipient: { ...recipient, coversTerritory: false } }), 'recipient-outside-territory')
  t.equal(
    send({ ...disclosing, recipient: { ...recipient, coversTerritory: undefined } }),
    'recipient-outside-territory'
  )
  t.equal(send({ ...disclosing, recipient: { ...recipient, open: false } }), 'recipient-paused')
  for (const hasPlace of [false, undefined])
    t.equal(send({ ...disclosing, recipient: { ...recipient, hasPlace } }), 'recipient-full')
  t.equal(send({ ...disclosing, duplicateAnswered: undefined }), 'duplicate-unanswered')
  t.equal(send({ ...disclosing, rightsCheck: undefined }), 'rights-check-missing')
  t.equal(send({ ...disclosing, rightsCheck: 'because' }), 'rights-check-missing')
  t.equal(send({ ...disclosing, rightsCheck: 'person_refused' }), 'allowed')
  t.equal(refusal(referral('draft'), 'send', sender), 'sender-may-not-send', 'no fact at all')
  t.end()
})

t.test('accepting and assigning need an owner of the organisation who is there', (t) => {
  const accept = (owner: Facts['owner']) => refusal(referral('sent'), 'accept', worker, { owner })
  t.equal(accept({ member: true, away: false, self: true }), 'allowed')
  t.equal(accept(undefined), 'owner-not-member')
  t.equal(accept({ member: false, away: false }), 'owner-not-member')
  t.equal(accept({ member: true, away: true }), 'owner-away')
  t.equal(accept({ member: true }), 'owner-away', 'not known whether away')
  t.equal(accept({ member: true, away: true, delegated: true }), 'allowed')
  const assign = (viewer: Viewer, self: boolean) =>
    refusal(referral('accepted'), 'assign', viewer, { owner: { member: true, away: false, self } })
  t.equal(assign(worker, true), 'allowed')
  t.equal(assign(worker, false), 'assigning-others-needs-lead')
  t.equal(assign(lead, false), 'allowed')
  t.end()
})

t.test('a reply answers every item that was asked', (t) => {
  const reply = (askedItems: string[] | undefined, answeredItems: string[] | undefined) =>
    refusal(referral('info_requested', { returnTo: 'sent' }), 'reply-info', sender, { askedItems, answeredItems })
  t.equal(reply(['payslips', 'lease'], ['lease', 'payslips']), 'allowed')
  t.equal(reply(['payslips', 'lease'], ['lease']), 'item-unanswered')
  t.equal(reply([], []), 'item-unanswered')
  t.equal(reply(undefined, ['lease']), 'item-unanswered')
  t.equal(reply(['lease'], undefined), 'item-unanswered')
  t.equal(
    refusal(referral('info_requested'), 'reply-info', sender, { askedItems: ['lease'], answeredItems: ['lease'] }),
    'return-state-unknown'
  )
  t.end()
})

t.test('the waiting list is looked at within 60 days and a pause ends within 180', (t) => {
  const waitlist = (reviewOn: string | undefined, more: Facts = {}) =>
    refusal(referral('sent'), 'waitlist', worker, { today: '2026-11-23', reviewOn, ...more })
  t.equal(waitlist('2026-11-24'), 'allowed')
  t.equal(waitlist('2027-01-22'), 'allowed', 'day 60')
  t.equal(waitlist('2027-01-23'), 'review-date-out-of-range', 'day 61')
  t.equal(waitlist('2026-11-23'), 'review-date-out-of-range', 'today')
  t.equal(waitlist('2026-11-31'), 'review-date-out-of-range', 'no such day')
  t.equal(waitlist(undefined), 'review-date-out-of-range')
  t.equal(waitlist('2026-12-01', { today: undefined }), 'review-date-out-of-range')
  t.equal(waitlist('2027-01-22', { charter: { clocks: { review: { maxDays: 30 } } } }), 'review-date-out-of-range')
  const hold = (resumeOn: string) => refusal(referral('accepted'), 'hold', worker, { today: '2026-11-23', resumeOn })
  t.equal(hold('2027-05-22'), 'allowed', 'day 180')
  t.equal(hold('2027-05-23'), 'resume-date-out-of-range', 'day 181')
  t.equal(hold('2026-11-22'), 'resume-date-out-of-range', 'yesterday')
  t.end()
})

t.test('work starts with a meeting, and a contact says what it gave', (t) => {
  t.equal(refusal(referral('accepted'), 'start', worker, { met: true }), 'allowed')
  t.equal(refusal(referral('accepted'), 'start', worker, { met: false }), 'person-not-met')
  t.equal(refusal(referral('accepted'), 'start', worker), 'person-not-met')
  t.equal(refusal(referral('accepted'), 'log-contact', worker), 'contact-result-unknown')
  t.end()
})

t.test('an outcome is for a requested right, known, and unreachable only after three tries on two channels', (t) => {
  const record = (right: string, result: string, more: Facts = {}) =>
    refusal(referral('in_progress'), 'record-outcome', worker, { outcomes: [{ right, result }], ...more })
  t.equal(record('rsa', 'right_opened'), 'allowed')
  t.equal(record('c2s', 'right_opened'), 'outcome-for-another-right')
  t.equal(record('rsa', 'done'), 'outcome-for-another-right')
  t.equal(refusal(referral('in_progress'), 'record-outcome', worker, { outcomes: [] }), 'outcome-for-another-right')
  t.equal(refusal(referral('in_progress'), 'record-outcome', worker), 'outcome-for-another-right')
  t.equal(record('rsa', 'unreachable'), 'contact-attempts-missing')
  t.equal(record('rsa', 'unreachable', { failedContacts: { attempts: 3, channels: 1 } }), 'contact-attempts-missing')
  t.equal(record('rsa', 'unreachable', { failedContacts: { attempts: 2, channels: 2 } }), 'contact-attempts-missing')
  t.equal(record('rsa', 'unreachable', { failedContacts: { attempts: 3, channels: 2 } }), 'allowed')
  t.end()
})

t.test('nothing closes while a right has no outcome', (t) => {
  const half = {
    rights: [
      { code: 'rsa', result: 'right_opened' },
      { code: 'c2s', result: null }
    ]
  } as const
  const whole = { rights: [{ code: 'rsa', result: 'application_filed_pending' }] } as const
  t.equal(refusal(referral('resolved', half), 'confirm', sender), 'outcome-missing')
  t.equal(refusal(referral('resolved', { rights: [] }), 'confirm', sender), 'outcome-missing')
  t.equal(refusal(referral('resolved', half), 'close', system, { clockRunOut: true }), 'outcome-missing')
  t.equal(refusal(referral('resolved', whole), 'close', system), 'clock-still-running')
  t.equal(refusal(referral('resolved', whole), 'close', system, { clockRunOut: true }), 'allowed')
  t.end()
})

t.test('an outcome is corrected by its author or a lead', (t) => {
  const done = { rights: [{ code: 'rsa', result: 'application_filed_pending' }] } as const
  const outcomes = [{ right: 'rsa', result: 'right_opened' }]
  const correct = (viewer: Viewer, wroteOutcome?: boolean) =>
    refusal(referral('closed', done), 'correct-outcome', viewer, { outcomes, wroteOutcome })
  t.equal(correct(worker, true), 'allowed')
  t.equal(correct(worker, false), 'outcome-not-yours')
  t.equal(correct(worker), 'outcome-not-yours')
  t.equal(correct(lead), 'allowed')
  t.end()
})

t.test('a referral is reopened within 60 days, under a live agreement, where it stood', (t) => {
  const facts: Facts = { today: '2026-11-23', endedOn: '2026-09-24', agreement: 'live', otherLegInCharge: false }
  const reopen = (more: Facts = {}, returnTo: Referral['state'] | null = 'acknowledged') =>
    refusal(referral('declined', { returnTo }), 'reopen', sender, { ...facts, ...more })
  t.equal(reopen(), 'allowed', 'day 60')
  t.equal(reopen({ endedOn: '2026-09-23' }), 'reopen-window-over', 'day 61')
  t.equal(reopen({ endedOn: '2026-11-24' }), 'reopen-window-over', 'not ended yet')
  t.equal(reopen({ endedOn: undefined }), 'reopen-window-over')
  t.equal(reopen({ otherLegInCharge: true }), 'other-leg-in-charge')
  t.equal(reopen({ otherLegInCharge: undefined }), 'other-leg-in-charge', 'not known')
  t.equal(reopen({ agreement: 'expired' }), 'agreement-not-live')
  t.equal(reopen({}, null), 'return-state-unknown')
  t.equal(reopen({}, 'on_hold'), 'return-state-unknown', 'a pause is never come back to')
  t.equal(reopen({ endedOn: '2026-09-23', charter: { limits: { reopenDays: 90 } } }), 'allowed', 'by charter')
  t.end()
})

t.test('redirecting asks all that sending asks, and where the referral has been', (t) => {
  const facts: Facts = { ...disclosing, agreementAllowsOnward: true, target: { inChain: false } }
  const redirect = (viewer: Viewer, more: Facts = {}, state: Partial<Referral> = {}) =>
    refusal(referral('acknowledged', state), 'redirect', viewer, { ...facts, ...more })
  t.equal(redirect(worker), 'allowed')
  t.equal(redirect(worker, { agreementAllowsOnward: undefined }), 'agreement-forbids-onward')
  t.equal(redirect(sender), 'redirect-not-suggested')
  t.equal(redirect(sender, {}, { redirectSuggested: true }), 'allowed')
  t.equal(
    refusal(referral('declined'), 'redirect', sender, facts),
    'allowed',
    'after a decline nothing needs suggesting'
  )
  t.equal(redirect(worker, {}, { hop: 2 }), 'allowed')
  t.equal(redirect(worker, {}, { hop: 3 }), 'hop-limit-reached')
  t.equal(redirect(worker, { target: { inChain: true } }), 'target-in-chain')
  t.equal(redirect(worker, { target: undefined }), 'target-in-chain')
  t.equal(redirect(worker, { target: { inChain: true, coordinatorAgrees: true } }), 'allowed')
  t.equal(redirect(worker, { agreement: 'not-covering' }), 'agreement-does-not-cover')
  t.equal(redirect(worker, { sender: undefined }), 'sender-may-not-send')
  t.equal(redirect(worker, { recipient: { mayReceive: true, coversTerritory: true, open: false } }), 'recipient-paused')
  t.equal(redirect(worker, { recipient: { mayReceive: true, coversTerritory: true, open: true } }), 'recipient-full')
  t.equal(redirect(worker, { duplicateAnswered: false }), 'duplicate-unanswered')
  t.equal(redirect(worker, { rightsCheck: '' }), 'rights-check-missing')
  t.end()
})

t.test('nothing ends by silence before everybody was reminded', (t) => {
  const expire = (viewer: Viewer, escalation: 0 | 2 | 3, facts: Facts = {}) =>
    refusal(referral('sent', { escalation }), 'expire', viewer, facts)
  t.equal(expire(coordinator, 3, { workingDaysAtTopLevel: 10 }), 'allowed')
  t.equal(expire(coordinator, 3, { workingDaysAtTopLevel: 9 }), 'escalation-not-exhausted')
  t.equal(expire(coordinator, 3), 'escalation-not-exhausted')
  t.equal(expire(coordinator, 2, { workingDaysAtTopLevel: 30 }), 'escalation-not-exhausted')
  t.equal(expire(system, 3, { workingDaysAtTopLevel: 10 }), 'charter-forbids-expiry')
  t.equal(expire(system, 3, { workingDaysAtTopLevel: 10, charter: { systemMayExpire: true } }), 'allowed')
  const escalate = (escalation: 0 | 3, clockRunOut?: boolean) =>
    refusal(referral('sent', { escalation }), 'escalate', system, { clockRunOut })
  t.equal(escalate(0, true), 'allowed')
  t.equal(escalate(0, false), 'clock-still-running')
  t.equal(escalate(0), 'clock-still-running')
  t.equal(escalate(3, true), 'escalation-at-top')
  t.end()
})

t.test(
  'a withdrawal is confirmed only when asked, and by rule only when late; a leg is superseded only by another',
  (t) => {
    const pending = referral('accepted', { withdrawalRequested: true })
    t.equal(refusal(referral('accepted'), 'confirm-withdrawal', worker), 'withdrawal-not-requested')
    t.equal(refusal(pending, 'confirm-withdrawal', system), 'clock-still-running')
    t.equal(refusal(pending, 'confirm-withdrawal', system, { clockRunOut: true }), 'allowed')
    t.equal(refusal(referral('sent'), 'supersede', system), 'sibling-not-accepted')
    t.equal(refusal(referral('sent'), 'supersede', system, { siblingAccepted: true }), 'allowed')
    // Whoever took charge and only asks for something has not lost it to another.
    for (const [returnTo, expected] of [
      ['acknowledged', 'allowed'],
      ['accepted', 'sibling-not-accepted'],
      ['in_progress', 'sibling-not-accepted']
    ] as const)
      t.equal(
        refusal(referral('info_requested', { returnTo }), 'supersede', system, { siblingAccepted: true }),
        expected
      )
    t.end()
  }
)

t.test('every refusal has its own code and its sentence', (t) => {
  const codes = Object.values(GUARDS).map((guard) => guard.refusal)
  t.equal(new Set(codes).size, codes.length)
  t.strictSame(
    Object.keys(REFUSALS).sort(),
    [
      'action-unknown',
      'referral-not-yours',
      'role-forbids',
      'referral-frozen',
      'referral-state-forbids',
      ...codes
    ].sort()
  )
  t.equal(refusal(referral('sent'), 'delete' as ReferralAction, worker), 'action-unknown')
  t.end()
})
