import t from 'tap'
import { availableActions, decide, type Facts, type Referral, type ReferralAction, type Viewer } from '../src/index.ts'

// Written by hand from the procedure, never derived from the code under test. A dot is a refusal, = stays in the state.
// dr draft, se sent, ak acknowledged, ir info_requested (asked from acknowledged), wl waitlisted, ac accepted,
// ip in_progress, oh on_hold (held from in_progress), rs resolved, cl closed, de declined (from acknowledged),
// rd redirected, wd withdrawn (from sent), pd person_declined, ex expired (from waitlisted), su superseded, er entered_in_error
const LIFECYCLE = `
  side        role             action              dr se ak ir wl ac ip oh rs cl de rd wd pd ex su er
  sender      agent            send                se .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  sender      lead             send                se .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent            acknowledge         .  ak .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    lead             acknowledge         .  ak .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent            ask-info            .  ir ir .  ir ir ir .  .  .  .  .  .  .  .  .  .
  receiver    lead             ask-info            .  ir ir .  ir ir ir .  .  .  .  .  .  .  .  .  .
  sender      agent            reply-info          .  .  .  ak .  .  .  .  .  .  .  .  .  .  .  .  .
  sender      lead             reply-info          .  .  .  ak .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent            accept              .  ac ac .  ac .  .  .  .  .  .  .  .  .  .  .  .
  receiver    lead             accept              .  ac ac .  ac .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent            waitlist            .  wl wl .  .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    lead             waitlist            .  wl wl .  .  .  .  .  .  .  .  .  .  .  .  .  .
  receiver    agent            decline             .  de de .  de .  .  .  .  .  .  .  .  .  .  .  .
  receiver    lead             decline             .  de de .  de .  .  .  .  .  .  .  .  .  .  .  .
  receiver    lead             un-accept           .  .  .  .  .  de de de .  .  .  .  .  .  .  .  .
  receiver    agent            assign              .  =  =  =  =  =  =  =  =  .  .  .  .  .  .  .  .
  receiver    lead             assign              .  =  =  =  =  =  =  =  =  .  .  .  .  .  .  .  .
  receiver    agent            log-contact         .  .  .  .  .  ip =  .  .  .  .  .  .  .  .  .  .
  receiver    lead             log-contact         .  .  .  .  .  ip =  .  .  .  .  .  .  .  .  .  .
  receiver    agent            schedule            .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    lead             schedule            .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    agent            no-show             .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    lead             no-show             .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    agent            reschedule          .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    lead             reschedule          .  .  .  .  .  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    agent            start               .  .  .  .  .  ip .  .  .  .  .  .  .  .  .  .  .
  receiver    lead             start               .  .  .  .  .  ip .  .  .  .  .  .  .  .  .  .  .
  receiver    agent            hold                .  .  .  .  .  oh oh .  .  .  .  .  .  .  .  .  .
  receiver    lead             hold                .  .  .  .  .  oh oh .  .  .  .  .  .  .  .  .  .
  receiver    agent            resume              .  .  .  .  .  .  .  ip .  .  .  .  .  .  .  .  .
  receiver    lead             resume              .  .  .  .  .  .  .  ip .  .  .  .  .  .  .  .  .
  receiver    agent            record-outcome      .  .  .  .  .  rs rs rs .  .  .  .  .  .  .  .  .
  receiver    lead             record-outcome      .  .  .  .  .  rs rs rs .  .  .  .  .  .  .  .  .
  sender      agent            confirm             .  .  .  .  .  .  .  .  cl .  .  .  .  .  .  .  .
  sender      lead             confirm             .  .  .  .  .  .  .  .  cl .  .  .  .  .  .  .  .
  person      -                confirm             .  .  .  .  .  .  .  .  =  .  .  .  .  .  .  .  .
  sender      agent            dispute             .  .  .  .  .  .  .  .  ip .  .  .  .  .  .  .  .
  sender      lead             dispute             .  .  .  .  .  .  .  .  ip .  .  .  .  .  .  .  .
  person      -                dispute             .  .  .  .  .  .  .  .  =  .  .  .  .  .  .  .  .
  receiver    agent            correct-outcome     .  .  .  .  .  .  .  .  =  =  .  .  .  .  .  .  .
  receiver    lead             correct-outcome     .  .  .  .  .  .  .  .  =  =  .  .  .  .  .  .  .
  system      -                close               .  .  .  .  .  .  .  .  cl .  .  .  .  .  .  .  .
  sender      agent            reopen              .  .  .  .  .  .  .  .  .  ip ak .  se .  wl .  .
  sender      lead             reopen              .  .  .  .  .  .  .  .  .  ip ak .  se .  wl .  .
  receiver    lead             reopen              .  .  .  .  .  .  .  .  .  ip ak .  se .  wl .  .
  coordinator coordinator      reopen              .  .  .  .  .  .  .  .  .  ip ak .  se .  wl .  .
  receiver    agent            redirect            .  rd rd .  rd rd rd .  .  .  .  .  .  .  .  .  .
  receiver    lead             redirect            .  rd rd .  rd rd rd .  .  .  .  .  .  .  .  .  .
  sender      agent            redirect            .  rd rd .  rd rd rd .  .  .  rd .  .  .  .  .  .
  sender      lead             redirect            .  rd rd .  rd rd rd .  .  .  rd .  .  .  .  .  .
  receiver    agent            suggest-redirect    .  =  =  .  =  =  =  .  .  .  .  .  .  .  .  .  .
  receiver    lead             suggest-redirect    .  =  =  .  =  =  =  .  .  .  .  .  .  .  .  .  .
  system      -                supersede           .  su su su su .  .  .  .  .  su .  .  .  .  .  .
  sender      agent            withdraw            .  wd wd wd wd =  =  =  .  .  wd .  .  .  .  .  .
  sender      lead             withdraw            .  wd wd wd wd =  =  =  .  .  wd .  .  .  .  .  .
  receiver    agent            confirm-withdrawal  .  .  .  wd .  wd wd wd .  .  .  .  .  .  .  .  .
  receiver    lead             confirm-withdrawal  .  .  .  wd .  wd wd wd .  .  .  .  .  .  .  .  .
  system      -                confirm-withdrawal  .  .  .  wd .  wd wd wd .  .  .  .  .  .  .  .  .
  person      -                person-declines     pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  sender      agent            person-declines     pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  sender      lead             person-declines     pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  receiver    agent            person-declines     .  pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  receiver    lead             person-declines     .  pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  person      -                withdraw-agreement  pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  sender      agent            withdraw-agreement  pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  sender      lead             withdraw-agreement  pd pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  receiver    agent            withdraw-agreement  .  pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  receiver    lead             withdraw-agreement  .  pd pd pd pd pd pd pd pd .  pd .  .  .  .  .  .
  system      -                escalate            .  =  =  =  =  =  =  =  .  .  =  .  .  .  .  .  .
  coordinator coordinator      expire              .  ex ex ex ex ex ex ex .  .  ex .  .  .  .  .  .
  system      -                expire              .  ex ex ex ex ex ex ex .  .  ex .  .  .  .  .  .
  sender      agent            mark-error          er er er er er er er er er .  er .  .  .  .  .  .
  sender      lead             mark-error          er er er er er er er er er .  er .  .  .  .  .  .
  sender      privacy_officer  mark-error          er er er er er er er er er .  er .  .  .  .  .  .
  receiver    privacy_officer  mark-error          .  er er er er er er er er .  er .  .  .  .  .  .
`

const STATES: Record<string, Referral['state']> = {
  dr: 'draft',
  se: 'sent',
  ak: 'acknowledged',
  ir: 'info_requested',
  wl: 'waitlisted',
  ac: 'accepted',
  ip: 'in_progress',
  oh: 'on_hold',
  rs: 'resolved',
  cl: 'closed',
  de: 'declined',
  rd: 'redirected',
  wd: 'withdrawn',
  pd: 'person_declined',
  ex: 'expired',
  su: 'superseded',
  er: 'entered_in_error'
}

const RETURNS: Partial<Record<Referral['state'], Referral['state']>> = {
  info_requested: 'acknowledged',
  on_hold: 'in_progress',
  declined: 'acknowledged',
  withdrawn: 'sent',
  expired: 'waitlisted',
  closed: 'in_progress'
}

const WITH_OUTCOME = ['resolved', 'closed']

const referralIn = (state: Referral['state'], more: Partial<Referral> = {}): Referral => ({
  state,
  frozen: false,
  hop: 0,
  rights: [{ code: 'rsa', result: WITH_OUTCOME.includes(state) ? 'right_opened' : null }],
  returnTo: RETURNS[state] ?? null,
  ...more
})

// Everything that a guard may ask is answered in favour of the action; guards.test.ts takes the answers away one by one.
const FAVOURABLE: Facts = {
  today: '2026-11-23',
  agreement: 'live',
  agreementAllowsOnward: true,
  sender: { maySend: true },
  recipient: { mayReceive: true, coversTerritory: true, open: true },
  duplicateAnswered: true,
  rightsCheck: 'attached',
  owner: { member: true, away: false, self: true },
  askedItems: ['payslips'],
  answeredItems: ['payslips'],
  reviewOn: '2026-12-18',
  resumeOn: '2026-12-18',
  endedOn: '2026-11-02',
  met: true,
  outcomes: [{ right: 'rsa', result: 'right_opened' }],
  wroteOutcome: true,
  target: { inChain: false },
  clockRunOut: true,
  workingDaysAtTopLevel: 10,
  siblingAccepted: true,
  charter: { systemMayExpire: true }
}

const marksFor = (action: string): Partial<Referral> => ({
  withdrawalRequested: action === 'confirm-withdrawal',
  redirectSuggested: action === 'redirect',
  escalation: action === 'expire' ? 3 : 0
})

const sender: Viewer = { side: 'sender', roles: ['agent'] }
const receiver: Viewer = { side: 'receiver', roles: ['agent'] }
const lead: Viewer = { side: 'receiver', roles: ['lead'] }
const coordinator: Viewer = { side: 'coordinator', roles: ['coordinator'] }
const person: Viewer = { side: 'person', roles: [] }
const system: Viewer = { side: 'system', roles: [] }

const rows = LIFECYCLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [side = '', role = '', action = '', ...cells] = line.trim().split(/\s+/)
    return { side, role, action, cells }
  })
const columns = Object.keys(STATES)

const ACTIONS =
  'send acknowledge ask-info reply-info accept waitlist decline un-accept assign log-contact schedule no-show reschedule start hold resume record-outcome confirm dispute correct-outcome close reopen redirect suggest-redirect supersede withdraw confirm-withdrawal person-declines withdraw-agreement escalate expire mark-error'.split(
    ' '
  ) as ReferralAction[]
const ROLES = ['agent', 'lead', 'coordinator', 'privacy_officer', 'administrator'] as const
const VIEWERS = [
  ...(['sender', 'receiver', 'coordinator'] as const).flatMap((side) => [
    ...ROLES.map((role) => ({ side, role, roles: [role] })),
    { side, role: 'none', roles: [] }
  ]),
  { side: 'person', role: '-', roles: [] } as const,
  { side: 'system', role: '-', roles: [] } as const
]

t.test('everyone may do what the procedure says, in each state, and nothing else', (t) => {
  for (const { side, role, roles } of VIEWERS) {
    for (const action of ACTIONS) {
      const row = rows.find((one) => one.side === side && one.role === role && one.action === action)
      const shown = columns.map((column) => {
        const state = STATES[column]!
        const decision = decide(referralIn(state, marksFor(action)), action, { side, roles }, FAVOURABLE)
        if (!decision.allowed) return '.'
        return decision.next === state ? '=' : columns.find((one) => STATES[one] === decision.next)
      })
      t.strictSame(shown, row?.cells ?? columns.map(() => '.'), `${side} ${role}: ${action}`)
    }
  }
  t.end()
})

t.test('a refusal says side first, then role, then state', (t) => {
  for (const { side, role, roles } of VIEWERS) {
    for (const action of ACTIONS) {
      const ofSide = rows.filter((one) => one.side === side && one.action === action)
      const row = ofSide.find((one) => one.role === role)
      const expected =
        ofSide.length === 0 ? 'referral-not-yours' : row === undefined ? 'role-forbids' : 'referral-state-forbids'
      const refusals = columns.flatMap((column, i) => {
        if (row !== undefined && row.cells[i] !== '.') return []
        const decision = decide(referralIn(STATES[column]!, marksFor(action)), action, { side, roles }, FAVOURABLE)
        return [decision.allowed ? 'allowed' : decision.refusal]
      })
      t.strictSame(
        refusals,
        refusals.map(() => expected),
        `${side} ${role}: ${action}`
      )
    }
  }
  t.end()
})

t.test('a frozen referral can only be ended or escalated', (t) => {
  const frozen = { frozen: true }
  const allowed = ACTIONS.filter((action) =>
    VIEWERS.some(({ side, roles }) =>
      columns.some(
        (column) =>
          decide(referralIn(STATES[column]!, { ...marksFor(action), ...frozen }), action, { side, roles }, FAVOURABLE)
            .allowed
      )
    )
  )
  t.strictSame(allowed.sort(), [
    'confirm-withdrawal',
    'escalate',
    'expire',
    'mark-error',
    'person-declines',
    'supersede',
    'withdraw',
    'withdraw-agreement'
  ])
  t.match(decide(referralIn('acknowledged', frozen), 'accept', receiver, FAVOURABLE), { refusal: 'referral-frozen' })
  t.match(
    decide(referralIn('closed', frozen), 'accept', receiver, FAVOURABLE),
    { refusal: 'referral-frozen' },
    'frozen comes before state'
  )
  t.match(decide(referralIn('acknowledged', frozen), 'accept', sender, FAVOURABLE), { refusal: 'referral-not-yours' })
  t.end()
})

t.test('an allowed action says what to store, which clock runs and who is told', (t) => {
  const flags = { frozen: false, withdrawalRequested: false, redirectSuggested: false, escalation: 0 }
  const base = { allowed: true, returnTo: null, subStatus: null, flags, effects: [] }
  t.strictSame(decide(referralIn('draft'), 'send', sender, FAVOURABLE), {
    ...base,
    next: 'sent',
    clock: { effect: 'start', clock: 'acknowledge' },
    told: ['receiver-duty-list', 'person']
  })
  t.strictSame(decide(referralIn('acknowledged', { escalation: 2 }), 'accept', receiver, FAVOURABLE), {
    ...base,
    next: 'accepted',
    subStatus: 'to_contact',
    clock: { effect: 'start', clock: 'first-contact' },
    effects: ['owner-set', 'capacity-decremented', 'siblings-superseded'],
    told: ['sender', 'person']
  })
  t.strictSame(decide(referralIn('acknowledged'), 'ask-info', receiver), {
    ...base,
    next: 'info_requested',
    returnTo: 'acknowledged',
    subStatus: 'keep',
    clock: { effect: 'pause', clock: 'reply' },
    told: ['sender']
  })
  t.strictSame(decide(referralIn('info_requested'), 'reply-info', sender, FAVOURABLE), {
    ...base,
    next: 'acknowledged',
    subStatus: 'keep',
    clock: { effect: 'resume', clock: 'answer' },
    told: ['receiver-owner']
  })
  t.strictSame(decide(referralIn('accepted'), 'no-show', receiver), {
    ...base,
    next: 'accepted',
    subStatus: 'no_show',
    clock: { effect: 'restart', clock: 'first-contact' },
    told: []
  })
  t.strictSame(decide(referralIn('accepted'), 'withdraw', sender), {
    ...base,
    next: 'accepted',
    subStatus: 'keep',
    clock: { effect: 'beside', clock: 'confirm-withdrawal' },
    flags: { ...flags, withdrawalRequested: true },
    told: ['receiver']
  })
  t.strictSame(decide(referralIn('resolved'), 'confirm', sender), {
    ...base,
    next: 'closed',
    returnTo: 'in_progress',
    clock: { effect: 'stop', clock: null },
    told: ['receiver']
  })
  t.strictSame(decide(referralIn('resolved'), 'dispute', person), {
    ...base,
    next: 'resolved',
    subStatus: 'keep',
    clock: { effect: 'keep', clock: 'confirm' },
    effects: ['opinion-recorded'],
    told: ['sender', 'receiver']
  })
  t.strictSame(decide(referralIn('in_progress', { escalation: 1 }), 'withdraw-agreement', person), {
    ...base,
    next: 'person_declined',
    clock: { effect: 'stop', clock: null },
    flags: { ...flags, frozen: true },
    effects: ['content-frozen', 'redaction-queued', 'link-revoked'],
    told: ['sender', 'receiver']
  })
  t.end()
})

t.test('each level of escalation reaches further, and any step forward starts it again', (t) => {
  const told = ([0, 1, 2] as const).map((escalation) =>
    decide(referralIn('sent', { escalation }), 'escalate', system, FAVOURABLE)
  )
  t.match(told[0], { flags: { escalation: 1 }, told: ['ball-holder'], clock: { effect: 'keep' } })
  t.match(told[1], { flags: { escalation: 2 }, told: ['ball-holder-lead'] })
  t.match(told[2], { flags: { escalation: 3 }, told: ['coordinator'] })
  t.match(decide(referralIn('in_progress', { escalation: 2 }), 'schedule', receiver), { flags: { escalation: 0 } })
  t.match(decide(referralIn('in_progress', { escalation: 2 }), 'assign', lead, FAVOURABLE), {
    flags: { escalation: 2 }
  })
  t.end()
})

t.test('what is asked from the inbox comes back as acknowledged', (t) => {
  t.match(decide(referralIn('sent'), 'ask-info', receiver), { next: 'info_requested', returnTo: 'acknowledged' })
  t.match(decide(referralIn('waitlisted'), 'ask-info', receiver), { next: 'info_requested', returnTo: 'waitlisted' })
  t.match(decide(referralIn('info_requested', { returnTo: 'in_progress' }), 'reply-info', sender, FAVOURABLE), {
    next: 'in_progress',
    returnTo: null,
    clock: { effect: 'resume', clock: 'heartbeat' }
  })
  t.end()
})

t.test('an ended referral remembers where somebody worked, never a pause', (t) => {
  t.match(decide(referralIn('accepted'), 'hold', receiver, FAVOURABLE), { returnTo: 'accepted' })
  t.match(decide(referralIn('on_hold', { returnTo: 'accepted' }), 'un-accept', lead), {
    next: 'declined',
    returnTo: 'accepted'
  })
  t.match(decide(referralIn('declined', { returnTo: 'accepted' }), 'withdraw', sender), {
    next: 'withdrawn',
    returnTo: 'accepted'
  })
  t.match(decide(referralIn('info_requested'), 'withdraw', sender), { next: 'withdrawn', returnTo: 'acknowledged' })
  t.match(decide(referralIn('sent', { escalation: 3 }), 'expire', coordinator, FAVOURABLE), { returnTo: 'sent' })
  t.end()
})

t.test('once the receiver has taken charge, withdrawing is a request, even while it waits for information', (t) => {
  const asked = referralIn('info_requested', { returnTo: 'accepted' })
  t.match(decide(asked, 'withdraw', sender), { next: 'info_requested', flags: { withdrawalRequested: true } })
  const pending = referralIn('in_progress', { withdrawalRequested: true })
  t.match(decide(pending, 'withdraw', sender), { allowed: false, refusal: 'withdrawal-already-requested' })
  t.match(decide(pending, 'confirm-withdrawal', receiver), { next: 'withdrawn', flags: { withdrawalRequested: false } })
  t.match(decide(pending, 'log-contact', receiver, FAVOURABLE), { flags: { withdrawalRequested: true } })
  t.match(decide(pending, 'record-outcome', receiver, FAVOURABLE), {
    next: 'resolved',
    flags: { withdrawalRequested: false }
  })
  t.end()
})

t.test('a contact without meeting keeps the referral accepted, and one right of two keeps it in progress', (t) => {
  t.match(decide(referralIn('accepted'), 'log-contact', receiver, { met: false }), {
    next: 'accepted',
    subStatus: 'contact_attempted'
  })
  const two = {
    rights: [
      { code: 'rsa', result: null },
      { code: 'c2s', result: null }
    ]
  }
  t.match(decide(referralIn('in_progress', two), 'record-outcome', receiver, FAVOURABLE), {
    next: 'in_progress',
    clock: { effect: 'restart' }
  })
  t.match(decide(referralIn('on_hold', two), 'record-outcome', receiver, FAVOURABLE), {
    next: 'on_hold',
    clock: { effect: 'keep' }
  })
  t.end()
})

t.test('the recipient of a draft never learns of it', (t) => {
  t.match(decide(referralIn('draft'), 'mark-error', sender), { next: 'entered_in_error', told: [] })
  t.strictSame((decide(referralIn('draft'), 'person-declines', sender) as { told: unknown }).told, ['sender'])
  t.strictSame((decide(referralIn('sent'), 'mark-error', sender) as { told: unknown }).told, [
    'receiver',
    'coordinator'
  ])
  t.end()
})

t.test('available actions are those that state, side, role and the referral itself allow', (t) => {
  const names = (referral: Referral, viewer: Viewer) => availableActions(referral, viewer).map(({ action }) => action)
  t.strictSame(names(referralIn('sent'), receiver), [
    'acknowledge',
    'ask-info',
    'accept',
    'waitlist',
    'decline',
    'assign',
    'redirect',
    'suggest-redirect',
    'person-declines',
    'withdraw-agreement'
  ])
  t.strictSame(names(referralIn('sent'), sender), ['withdraw', 'person-declines', 'withdraw-agreement', 'mark-error'])
  t.strictSame(names(referralIn('declined'), sender), [
    'reopen',
    'redirect',
    'withdraw',
    'person-declines',
    'withdraw-agreement',
    'mark-error'
  ])
  t.strictSame(names(referralIn('declined', { hop: 3 }), sender), [
    'reopen',
    'withdraw',
    'person-declines',
    'withdraw-agreement',
    'mark-error'
  ])
  t.strictSame(names(referralIn('resolved'), person), ['confirm', 'dispute', 'person-declines', 'withdraw-agreement'])
  t.strictSame(names(referralIn('closed'), receiver), ['correct-outcome'])
  t.strictSame(names(referralIn('closed'), coordinator), ['reopen'])
  t.strictSame(names(referralIn('in_progress', { frozen: true }), receiver), ['person-declines', 'withdraw-agreement'])
  t.strictSame(names(referralIn('in_progress'), { side: 'receiver', roles: ['administrator'] }), [])
  t.strictSame(availableActions(referralIn('closed'), coordinator), [
    { action: 'reopen', label: 'Rouvrir', payloadSchema: '/v1/referral-lifecycle#/actions/reopen/payloadSchema' }
  ])
  t.end()
})
