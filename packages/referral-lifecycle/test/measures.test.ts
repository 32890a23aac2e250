import t from 'tap'
import { closesLoop, isAnswered, isClosedLoop, isPending, isSuccess, OUTCOME_RESULTS } from '../src/index.ts'

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

t.test('a loop is closed when every right has an end', (t) => {
  t.equal(isClosedLoop(['right_opened', 'person_gave_up']), true)
  t.equal(isClosedLoop(['right_opened', 'application_filed_pending']), false)
  t.equal(isClosedLoop(['right_opened', 'referred_elsewhere']), false)
  t.equal(isClosedLoop(['right_opened', null]), false)
  t.equal(isClosedLoop([]), false)
  t.end()
})
