import t from 'tap'
import { decide, REFERRAL_ACTIONS, type Referral, type ReferralAction } from '../../src/index.ts'
import { FAVOURABLE, marksFor, receiver, referralIn, sender } from './favourable-case.ts'

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
  sender      agent            discard             wd .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  sender      lead             discard             wd .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  system      -                discard             wd .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  system      -                ask-again           .  .  .  .  .  =  =  =  =  =  .  .  .  .  .  .  .
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

const rows = LIFECYCLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [side = '', role = '', action = '', ...cells] = line.trim().split(/\s+/)
    return { side, role, action, cells }
  })
const columns = Object.keys(STATES)

const ACTIONS =
  'send discard acknowledge ask-info reply-info accept waitlist decline un-accept assign log-contact schedule no-show reschedule start hold resume record-outcome confirm dispute correct-outcome ask-again close reopen redirect suggest-redirect supersede withdraw confirm-withdrawal person-declines withdraw-agreement escalate expire mark-error'.split(
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

t.test('the table holds these actions and no other', (t) => {
  t.strictSame(Object.keys(REFERRAL_ACTIONS).sort(), [...ACTIONS].sort())
  t.end()
})

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
    'discard',
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
