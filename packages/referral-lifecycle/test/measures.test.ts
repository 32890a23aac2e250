import t from 'tap'
import {
  closesLoop,
  isAnswered,
  isClosedLoop,
  isDecided,
  isPaused,
  isPending,
  isPublicHoliday,
  isSuccess,
  OUTCOME_RESULTS,
  REFERRAL_STATES
} from '../src/index.ts'

// By hand, from section 4 of the procedure: y yes, . no.
const RESULTS = `
  result                      closes success pending
  right_opened                y      y       .
  right_maintained_or_raised  y      y       .
  application_filed_pending   .      .       y
  refused_by_body             y      .       .
  not_eligible                y      .       .
  already_had                 y      .       .
  person_gave_up              y      .       .
  unreachable                 y      .       .
  referred_elsewhere          .      .       .
  info_given_only             y      .       .
`

t.test('neither a pending file nor a hand-over closes a loop, and only a gain is a success', (t) => {
  const rows = RESULTS.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
  for (const [result = '', closes, success, pending] of rows) {
    t.equal(closesLoop(result), closes === 'y', `${result} closes the loop`)
    t.equal(isSuccess(result), success === 'y', `${result} is a success`)
    t.equal(isPending(result), pending === 'y', `${result} is pending`)
  }
  t.strictSame(
    Object.keys(OUTCOME_RESULTS),
    rows.map(([result]) => result)
  )
  for (const unknown of ['done', '', 'toString', null]) {
    t.strictSame([closesLoop(unknown), isSuccess(unknown), isPending(unknown)], [false, false, false], String(unknown))
  }
  t.end()
})

t.test('acknowledging and asking are no answer', (t) => {
  t.equal(isAnswered(['draft', 'sent', 'acknowledged', 'info_requested']), false)
  t.equal(isAnswered(['draft', 'sent', 'acknowledged', 'redirected']), false)
  t.equal(isAnswered(['draft', 'sent', 'acknowledged', 'expired']), false)
  t.equal(isAnswered([]), false)
  t.equal(isAnswered(['draft', 'sent', 'waitlisted']), true)
  t.equal(isAnswered(['draft', 'sent', 'declined', 'withdrawn']), true)
  t.equal(isAnswered(['draft', 'sent', 'acknowledged', 'accepted', 'in_progress']), true)
  t.end()
})

t.test(
  'a body decides by opening, maintaining, raising or refusing; whoever is not eligible was told so by nobody',
  (t) => {
    const decided = Object.keys(OUTCOME_RESULTS).filter(isDecided)
    t.strictSame(decided, ['right_opened', 'right_maintained_or_raised', 'refused_by_body'])
    t.end()
  }
)

t.test('the clock is paused while information is asked for, and on hold', (t) => {
  t.strictSame(Object.keys(REFERRAL_STATES).filter(isPaused), ['info_requested', 'on_hold'])
  t.end()
})

t.test('the public holidays are those of the code du travail', (t) => {
  const year = (of: number) =>
    Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(of, 0, 1 + day)).toISOString().slice(0, 10))
      .filter((day) => day.startsWith(String(of)) && isPublicHoliday(day))
      .map((day) => day.slice(5))
  t.strictSame(year(2025).join(' '), '01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25')
  t.strictSame(year(2026).join(' '), '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25')
  t.strictSame(year(2024).join(' '), '01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25')
  t.end()
})

t.test('a loop is closed when every right has an end', (t) => {
  t.equal(isClosedLoop(['right_opened', 'person_gave_up']), true)
  t.equal(isClosedLoop(['right_opened', 'application_filed_pending']), false)
  t.equal(isClosedLoop(['right_opened', 'referred_elsewhere']), false)
  t.equal(isClosedLoop(['right_opened', null]), false)
  t.equal(isClosedLoop([]), false)
  t.end()
})
