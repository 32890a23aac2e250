import t from 'tap'
import type { ReferralFact } from '../src/feed/fact.ts'
import { FeedGap, takeEvent } from '../src/feed/take-event.ts'
import { fold } from '../src/feed/take-page.ts'
import { id, instant, results, type Step, sent, story } from './made-up/stories.ts'

/** The fact after these steps of one referral. */
function after(...steps: Step[]): ReferralFact {
  return fold(new Map(), story('one', { from: 'ccas', to: 'caf', rights: ['rsa', 'apl'] }, ...steps)).get(id('one'))!
}

const untouched = {
  acknowledgedAt: null,
  answeredAt: null,
  answer: null,
  declineReason: null,
  declineSide: null,
  startedAt: null,
  resolvedAt: null,
  closedAt: null,
  endReason: null,
  outcomes: {}
}

t.test('a draft is known, and not sent', async (t) => {
  t.strictSame(after(['create', 'draft', '1T08:00']), {
    referralId: id('one'),
    collectiveId: id('vénissieux'),
    rootId: id('one'),
    senderId: id('ccas'),
    recipientId: id('caf'),
    territoryId: null,
    urgent: false,
    rights: ['rsa', 'apl'],
    state: 'draft',
    version: 1,
    createdAt: instant('1T08:00'),
    sentAt: null,
    ...untouched,
    errorAt: null,
    checkedOn: null,
    cohortOn: null,
    lateAt: null,
    pauses: [],
    days: { sent: null, acknowledged: null, answered: null, started: null, resolved: null, closed: null }
  })
})

t.test('sending starts the clock once', async (t) => {
  t.match(after(['create', 'draft', '1T08:00'], ['send', 'sent', '2T08:00']), {
    state: 'sent',
    version: 2,
    sentAt: instant('2T08:00'),
    ...untouched
  })
})

t.test('taking note is not an answer, asking for information neither', async (t) => {
  t.match(after(...sent('1T08:00'), ['acknowledge', 'acknowledged', '1T09:00']), {
    ...untouched,
    acknowledgedAt: instant('1T09:00')
  })
  t.match(
    after(...sent('1T08:00'), ['ask-info', 'info_requested', '1T10:00'], ['reply-info', 'acknowledged', '2T10:00']),
    { ...untouched, state: 'acknowledged', acknowledgedAt: instant('1T10:00') }
  )
})

t.test('an answer shows that somebody took note', async (t) => {
  t.match(after(...sent('1T08:00'), ['accept', 'accepted', '3T08:00']), {
    ...untouched,
    acknowledgedAt: instant('3T08:00'),
    answeredAt: instant('3T08:00'),
    answer: 'accepted'
  })
})

t.test('the first answer gives the delay, the latest is the answer', async (t) => {
  const steps: Step[] = [
    ...sent('1T08:00'),
    ['acknowledge', 'acknowledged', '1T09:00'],
    ['waitlist', 'waitlisted', '2T08:00'],
    ['accept', 'accepted', '9T08:00']
  ]
  t.match(after(...steps), {
    acknowledgedAt: instant('1T09:00'),
    answeredAt: instant('2T08:00'),
    answer: 'accepted',
    declineReason: null
  })
  const back: Step = ['un-accept', 'declined', '10T08:00', { reason: 'service_suspended', reasonSide: 'provider' }]
  t.match(after(...steps, back), {
    answeredAt: instant('2T08:00'),
    answer: 'declined',
    declineReason: 'service_suspended',
    declineSide: 'provider'
  })
})

t.test('a refusal keeps its reason and side until another answer', async (t) => {
  const declined: Step[] = [
    ...sent('1T08:00'),
    ['decline', 'declined', '2T08:00', { reason: 'capacity_reached', reasonSide: 'capacity' }]
  ]
  const reason = { answer: 'declined', declineReason: 'capacity_reached', declineSide: 'capacity' }
  t.match(after(...declined), { ...reason, endReason: null })
  t.match(after(...declined, ['withdraw', 'withdrawn', '3T08:00', { reason: 'handled_elsewhere' }]), {
    ...reason,
    state: 'withdrawn',
    endReason: 'handled_elsewhere'
  })
  const reopened: Step[] = [...declined, ['reopen', 'acknowledged', '3T08:00', { reason: 'new_information' }]]
  t.match(after(...reopened), { ...reason, state: 'acknowledged', sentAt: instant('1T08:00') })
  t.match(after(...reopened, ['accept', 'accepted', '4T08:00']), {
    answer: 'accepted',
    answeredAt: instant('2T08:00'),
    declineReason: null,
    declineSide: null
  })
})

t.test('work starts when the person is met, and once', async (t) => {
  const accepted: Step[] = [...sent('1T08:00'), ['accept', 'accepted', '2T08:00']]
  t.match(after(...accepted, ['log-contact', 'accepted', '3T08:00']), { startedAt: null })
  t.match(after(...accepted, ['log-contact', 'in_progress', '3T08:00']), { startedAt: instant('3T08:00') })
  t.match(
    after(
      ...accepted,
      ['start', 'in_progress', '3T08:00'],
      ['hold', 'on_hold', '4T08:00'],
      ['resume', 'in_progress', '5T08:00'],
      ['log-contact', 'in_progress', '6T08:00']
    ),
    { startedAt: instant('3T08:00'), version: 7 }
  )
})

const working: Step[] = [...sent('1T08:00'), ['accept', 'accepted', '2T08:00'], ['start', 'in_progress', '3T08:00']]
const rsa: Step = ['record-outcome', 'in_progress', '4T08:00', results('4T08:00', { rsa: 'right_opened' })]
const apl: Step = ['record-outcome', 'resolved', '5T08:00', results('5T08:00', { apl: 'application_filed_pending' })]
const open = [{ result: 'right_opened', recordedAt: instant('4T08:00'), replacedAt: null }]

t.test('results add up right by right, and the last one resolves', async (t) => {
  t.match(after(...working, rsa), { outcomes: { rsa: open }, resolvedAt: null })
  const { outcomes } = after(...working, rsa, apl)
  t.match(outcomes, {
    rsa: open,
    apl: [{ result: 'application_filed_pending', recordedAt: instant('5T08:00') }]
  })
  t.strictSame(Object.keys(outcomes), ['rsa', 'apl'])
  t.equal(after(...working, rsa, apl).resolvedAt, instant('5T08:00'))
})

t.test('results that are not told are none; results in another shape are refused', async (t) => {
  t.match(after(...working, ['record-outcome', 'resolved', '4T08:00', { outcomeIds: [id('x')] }]), {
    outcomes: {},
    resolvedAt: instant('4T08:00')
  })
  t.throws(() => after(...working, ['record-outcome', 'resolved', '4T08:00', { outcomes: ['rsa'] }]))
})

t.test(
  'a correction takes the place of the result it corrects and of no other, and resolves nothing again',
  async (t) => {
    const fixed: Step = ['correct-outcome', 'resolved', '9T08:00', results('9T08:00', { apl: 'right_opened' })]
    const fact = after(...working, rsa, apl, fixed)
    t.match(fact.outcomes.rsa, open)
    t.match(fact.outcomes.apl, [
      { version: 6, result: 'application_filed_pending', replacedAt: instant('9T08:00') },
      { version: 7, result: 'right_opened', recordedAt: instant('9T08:00'), replacedAt: null }
    ])
    t.equal(fact.outcomes.apl!.length, 2, 'what was known before is kept')
    t.equal(fact.resolvedAt, instant('5T08:00'))
  }
)

t.test('closing is the sender’s or the rule’s; a person’s opinion moves nothing', async (t) => {
  t.match(after(...working, rsa, apl, ['confirm', 'closed', '6T08:00']), { closedAt: instant('6T08:00') })
  t.match(after(...working, rsa, apl, ['close', 'closed', '20T08:00']), { closedAt: instant('20T08:00') })
  t.match(after(...working, rsa, apl, ['confirm', 'resolved', '6T08:00']), { closedAt: null })
  t.match(after(...working, rsa, apl, ['dispute', 'resolved', '6T08:00']), { resolvedAt: instant('5T08:00') })
})

t.test('a dispute and a reopening undo what was reached, and keep the results', async (t) => {
  t.match(after(...working, rsa, apl, ['dispute', 'in_progress', '6T08:00']), {
    resolvedAt: null,
    startedAt: instant('3T08:00'),
    outcomes: { rsa: open }
  })
  const closed: Step[] = [...working, rsa, apl, ['confirm', 'closed', '6T08:00']]
  t.match(after(...closed, ['reopen', 'in_progress', '7T08:00', { reason: 'right_stopped' }]), {
    state: 'in_progress',
    resolvedAt: null,
    closedAt: null,
    endReason: null,
    outcomes: { rsa: open }
  })
})

t.test('each end keeps its state and the reason that was given', async (t) => {
  const ends: [Step, string | null][] = [
    [['person-declines', 'person_declined', '2T08:00', { gaveUpReason: 'principle' }], 'principle'],
    [['withdraw-agreement', 'person_declined', '2T08:00', { proof: 'by_phone' }], null],
    [['redirect', 'redirected', '2T08:00', { reason: 'better_placed' }], 'better_placed'],
    [['expire', 'expired', '2T08:00'], null],
    [['supersede', 'superseded', '2T08:00'], null],
    [['mark-error', 'entered_in_error', '2T08:00', { reason: 'wrong_person' }], 'wrong_person']
  ]
  for (const [step, endReason] of ends) {
    t.match(after(...sent('1T08:00'), step), { ...untouched, state: step[1], endReason }, step[0])
  }
})

t.test('a request to withdraw gives the reason that the withdrawal keeps', async (t) => {
  const asked: Step = ['withdraw', 'in_progress', '4T08:00', { reason: 'need_solved' }]
  t.match(after(...working, asked), { state: 'in_progress', endReason: 'need_solved' })
  t.match(after(...working, asked, ['confirm-withdrawal', 'withdrawn', '5T08:00']), {
    state: 'withdrawn',
    endReason: 'need_solved'
  })
})

t.test('an action that counts for nothing, or is not known here, moves state and version only', async (t) => {
  for (const action of ['assign', 'schedule', 'an-action-to-come']) {
    const { state, version, ...rest } = after(...sent('1T08:00'), [action, 'sent', '2T08:00', { reason: 'x' }])
    const { state: _, version: __, ...before } = after(...sent('1T08:00'))
    t.strictSame({ state, version }, { state: 'sent', version: 3 }, action)
    t.strictSame(rest, before, action)
  }
})

t.test('what a referral asks for is taken from its latest event', async (t) => {
  const [created] = story('one', { from: 'ccas', to: 'caf', rights: ['rsa'] }, ['create', 'draft', '1T08:00'])
  const [, changed] = story('one', { from: 'ccas', to: 'mission', rights: ['apl'] }, ...sent('1T09:00'))
  t.match(takeEvent(takeEvent(undefined, created!), changed!), {
    rights: ['apl'],
    recipientId: id('mission'),
    createdAt: instant('1T08:00')
  })
})

t.test('an event known already changes nothing', async (t) => {
  const events = story('one', { from: 'ccas', to: 'caf' }, ...working)
  const fact = fold(new Map(), events).get(id('one'))!
  for (const event of events) t.equal(takeEvent(fact, event), fact)
  t.strictSame(fold(new Map(), [...events, ...events]).get(id('one')), fact)
})

t.test('an event before its turn is refused, naming what is missing', async (t) => {
  const [first, second, third] = story('one', { from: 'ccas', to: 'caf' }, ...working)
  const one = takeEvent(undefined, first!)
  t.throws(() => takeEvent(one, third!), new FeedGap(third!, 2))
  t.throws(() => takeEvent(undefined, second!), {
    message: `the feed gives version 2 of referral ${id('one')} where 1 is due`
  })
  t.match(one, { version: 1, state: 'draft' }, 'the fact before is untouched')
})
