import t from 'tap'
import type { FeedEvent, ReferralFact } from '../../src/feed/fact.ts'
import { netDays } from '../../src/feed/net-days.ts'
import { fold } from '../../src/feed/take-page.ts'
import { id, instant, results, type Step, sent, story } from '../made-up/stories.ts'

// July 2026: the 1st is a Wednesday, the 14th a public holiday.
const take = (events: FeedEvent[]): ReferralFact => fold(new Map(), events).get(id('one'))!
const after = (...steps: Step[]) => take(story('one', { from: 'ccas', to: 'caf', rights: ['rsa', 'apl'] }, ...steps))

t.test('days are working days of France, from the day of the sending, which is not counted', async (t) => {
  const days: [sending: string, answer: string, expected: number][] = [
    ['1T08:00', '1T16:00', 0],
    ['1T08:00', '2T06:00', 1],
    ['3T08:00', '6T08:00', 1],
    ['3T08:00', '5T08:00', 0],
    ['13T08:00', '15T08:00', 1],
    ['1T21:59:59', '1T22:00:00', 1],
    ['10T08:00', '20T08:00', 5]
  ]
  for (const [sending, answer, expected] of days)
    t.equal(after(...sent(sending), ['accept', 'accepted', answer]).days.answered, expected, `${sending} to ${answer}`)
})

t.test('what passes while information is asked for, or on hold, counts for nobody', async (t) => {
  const asked = after(
    ...sent('1T08:00'),
    ['ask-info', 'info_requested', '2T08:00'],
    ['reply-info', 'acknowledged', '9T08:00'],
    ['accept', 'accepted', '10T08:00'],
    ['hold', 'on_hold', '10T09:00'],
    ['resume', 'accepted', '15T08:00'],
    ['start', 'in_progress', '16T08:00']
  )
  t.strictSame(asked.pauses, [
    { from: '2026-07-02', until: '2026-07-09' },
    { from: '2026-07-10', until: '2026-07-15' }
  ])
  t.match(asked.days, { acknowledged: 1, answered: 2, started: 3 })
})

t.test(
  'an event of a pause that goes on moves nothing, and what is reached within it ends at its beginning',
  async (t) => {
    const held = after(
      ...sent('1T08:00'),
      ['accept', 'accepted', '2T08:00'],
      ['hold', 'on_hold', '3T08:00'],
      ['record-outcome', 'on_hold', '10T08:00', results('10T08:00', { rsa: 'right_opened' })]
    )
    t.strictSame(held.pauses, [{ from: '2026-07-03', until: null }])
    t.match(held.outcomes.rsa, [{ decidedOn: '2026-07-10', decidedDays: 2 }])
    t.equal(netDays(held, '2026-07-02'), 1, 'before the pause')
    t.equal(netDays(held, '2026-07-31'), 2, 'in it')
    const resolved = after(
      ...sent('1T08:00'),
      ['accept', 'accepted', '2T08:00'],
      ['hold', 'on_hold', '3T08:00'],
      ['record-outcome', 'resolved', '10T08:00', results('10T08:00', { rsa: 'right_opened', apl: 'already_had' })]
    )
    t.strictSame(resolved.pauses, [{ from: '2026-07-03', until: '2026-07-10' }])
    t.equal(resolved.days.resolved, 2)
  }
)

t.test(
  'a file, a decision and a payment have the days that were told, else that on which they were recorded',
  async (t) => {
    const told = (at: string, one: object) => ({
      outcomes: [{ recordedAt: instant(at), source: 'body_letter', ...one }]
    })
    const { outcomes } = after(
      ...sent('1T08:00'),
      ['accept', 'accepted', '1T09:00'],
      [
        'record-outcome',
        'accepted',
        '6T08:00',
        told('6T08:00', { right: 'rsa', result: 'application_filed_pending', effectiveOn: '2026-07-03' })
      ],
      [
        'record-outcome',
        'accepted',
        '20T08:00',
        told('20T08:00', {
          right: 'rsa',
          result: 'right_opened',
          decidedOn: '2026-07-15',
          firstPaidOn: '2026-07-17',
          amountMonthlyCents: 64652,
          arrearsCents: 129304
        })
      ],
      ['record-outcome', 'resolved', '20T09:00', told('20T09:00', { right: 'apl', result: 'not_eligible' })],
      [
        'correct-outcome',
        'resolved',
        '21T08:00',
        told('21T08:00', { right: 'rsa', result: 'refused_by_body', reason: 'other_right_first' })
      ]
    )
    t.match(outcomes.rsa, [
      { version: 4, filedDays: 2, decidedOn: null, decidedDays: null, paidDays: null, replacedAt: instant('20T08:00') },
      {
        version: 5,
        filedDays: null,
        decidedOn: '2026-07-15',
        decidedDays: 9,
        paidDays: 11,
        amountMonthlyCents: 64652,
        arrearsCents: 129304,
        replacedAt: instant('21T08:00')
      },
      {
        version: 7,
        decidedOn: '2026-07-21',
        decidedDays: 13,
        reason: 'other_right_first',
        amountMonthlyCents: null,
        replacedAt: null
      }
    ])
    t.match(
      outcomes.apl,
      [{ decidedOn: null, decidedDays: null, source: 'body_letter', replacedAt: null }],
      'nobody decided'
    )
  }
)

t.test('a cohort begins with the check that a referral was sent with, else with the sending', async (t) => {
  const sending = (payload: object): Step[] => [
    ['create', 'draft', '5T08:00'],
    ['send', 'sent', '6T08:00', { ...payload }]
  ]
  t.match(after(...sending({ checkedOn: '2026-06-30' })), {
    checkedOn: '2026-06-30',
    cohortOn: '2026-06-30',
    days: { sent: 4 }
  })
  t.match(after(...sending({})), { checkedOn: null, cohortOn: '2026-07-06', days: { sent: null } })
  const again = after(
    ...sending({}),
    ['decline', 'declined', '7T08:00'],
    ['send', 'sent', '9T08:00', { checkedOn: '2026-06-30' }]
  )
  t.match(again, { cohortOn: '2026-07-06', sentAt: instant('6T08:00') }, 'sent once')
})

t.test('late is who was reminded before any answer; later clocks are others', async (t) => {
  const late: Step = ['escalate', 'sent', '6T08:00', { level: 1 }]
  t.equal(after(...sent('1T08:00'), late).lateAt, instant('6T08:00'))
  t.equal(after(...sent('1T08:00'), late, ['escalate', 'sent', '9T08:00', { level: 2 }]).lateAt, instant('6T08:00'))
  const accepted: Step[] = [...sent('1T08:00'), ['accept', 'accepted', '2T08:00']]
  t.equal(after(...accepted, ['escalate', 'accepted', '9T08:00', { level: 1 }]).lateAt, null)
  t.equal(
    after(...sent('1T08:00'), ['ask-info', 'info_requested', '2T08:00'], ['escalate', 'info_requested', '20T08:00'])
      .lateAt,
    null,
    'the sender is waited for'
  )
})

t.test('an error is one from the instant at which it was found', async (t) => {
  t.match(after(...sent('1T08:00'), ['mark-error', 'entered_in_error', '9T08:00', { reason: 'wrong_person' }]), {
    errorAt: instant('9T08:00'),
    sentAt: instant('1T08:00')
  })
})

t.test('figures in another shape are refused', async (t) => {
  for (const wrong of [
    { amountMonthlyCents: -1 },
    { amountMonthlyCents: 1.5 },
    { decidedOn: '2026-02-30' },
    { result: 7 },
    { source: null }
  ]) {
    const one = {
      right: 'rsa',
      result: 'right_opened',
      source: 'body_letter',
      recordedAt: instant('4T08:00'),
      ...wrong
    }
    t.throws(
      () => after(...sent('1T08:00'), ['record-outcome', 'sent', '4T08:00', { outcomes: [one] }]),
      JSON.stringify(wrong)
    )
  }
})
