import {
  CLOCKS,
  type ClockName,
  LIMITS,
  type Charter as LifecycleCharter,
  limitsOf,
  readClock
} from '@relais/referral-lifecycle'
import t from 'tap'
import { CharterEntry, DEFAULT_CHARTER, HOLIDAYS } from '../src/index.ts'

const whole = { clocks: {}, limits: {}, systemMayExpire: false, holidays: 'metropole' }
const names = Object.keys(CLOCKS) as ClockName[]

/** What is refused, by field and rule; nothing for an acceptable charter. */
function refused(clocks: object, limits: object = {}): string[] {
  const read = CharterEntry.safeParse({ ...whole, clocks, limits })
  return (read.error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.code === 'custom' ? issue.params?.rule : issue.code}`
  )
}

t.test('each clock of the lifecycle changes in length, and one that ends on a given day in its latest day', (t) => {
  for (const name of names) {
    const timed = CLOCKS[name].until === null
    const span = { span: { workingDays: 7 } }
    t.strictSame(refused({ [name]: timed ? span : { maxDays: 7 } }), [], name)
    t.strictSame(refused({ [name]: timed ? { maxDays: 7 } : span }), [`clocks.${name} unrecognized_keys`], name)
    for (const other of [{ until: 'reviewOn' }, { waitsFor: 'sender' }, { runsOut: 'close' }])
      t.strictSame(refused({ [name]: other }), [`clocks.${name} unrecognized_keys`], `${name}: ${Object.keys(other)}`)
  }
  t.end()
})

t.test('a length is a whole number of days or of hours, neither nothing nor without end', (t) => {
  for (const span of [{ workingDays: 1 }, { workingDays: 60 }, { workingHours: 1 }, { workingHours: 60 }])
    t.strictSame(refused({ answer: { span, urgent: null } }), [], JSON.stringify(span))
  for (const span of [
    { workingDays: 0 },
    { workingDays: 61 },
    { workingDays: -1 },
    { workingDays: 1.5 },
    { workingHours: 0 },
    { workingHours: 61 },
    { workingDays: 1, workingHours: 1 },
    { days: 3 },
    {},
    null,
    3
  ])
    t.match(refused({ answer: { span, urgent: null } }), [/^clocks\.answer\.span/], JSON.stringify(span))
  for (const maxDays of [0, 366, 1.5, null]) t.match(refused({ hold: { maxDays } }), [/^clocks\.hold\.maxDays/])
  t.end()
})

t.test('an urgent referral waits no longer than another, the default length counted too', (t) => {
  const longer = ['clocks.answer.urgent urgent-longer']
  t.strictSame(refused({ answer: { span: { workingDays: 2 }, urgent: { workingDays: 3 } } }), longer)
  t.strictSame(
    refused({ answer: { span: { workingDays: 2 }, urgent: { workingHours: 13 } } }),
    longer,
    'six hours a day'
  )
  t.strictSame(refused({ answer: { span: { workingDays: 2 }, urgent: { workingHours: 12 } } }), [])
  t.strictSame(refused({ answer: { span: { workingHours: 5 } } }), longer, 'a day by default')
  t.strictSame(refused({ answer: { span: { workingHours: 5 }, urgent: null } }), [])
  t.strictSame(refused({ answer: { urgent: { workingDays: 6 } } }), longer, 'five days by default')
  t.strictSame(refused({ reply: { span: { workingHours: 1 } } }), [], 'no shorter length by default')
  t.end()
})

t.test('a limit is one of the lifecycle, positive, and no chain is longer than its own', (t) => {
  for (const name of Object.keys(LIMITS)) {
    t.strictSame(
      refused({}, { [name]: 1, ...(name === 'attemptsBeforeUnreachable' ? { channelsBeforeUnreachable: 1 } : {}) }),
      []
    )
    for (const wrong of [0, -1, 1.5, 1_000, '3', null])
      t.match(refused({}, { [name]: wrong }), [RegExp(`^limits.${name}`)])
  }
  t.strictSame(refused({}, { hops: 3 }), [])
  t.strictSame(refused({}, { hops: 4 }), ['limits.hops too_big'])
  t.strictSame(refused({}, { lunches: 2 }), ['limits unrecognized_keys'])
  const many = ['limits.channelsBeforeUnreachable more-channels-than-attempts']
  t.strictSame(refused({}, { channelsBeforeUnreachable: 4 }), many, 'three attempts by default')
  t.strictSame(refused({}, { attemptsBeforeUnreachable: 1 }), many, 'two channels by default')
  t.end()
})

t.test('the lifecycle runs by it', (t) => {
  const charter: LifecycleCharter = CharterEntry.parse({
    ...whole,
    clocks: { acknowledge: { span: { workingDays: 3 } }, hold: { maxDays: 30 } },
    limits: { hops: 1 }
  })
  t.match(readClock('acknowledge', { urgent: false }, charter), { span: { workingDays: 3 }, pausedBy: ['ask-info'] })
  t.match(readClock('acknowledge', { urgent: true }, charter), { span: { workingHours: 4 } })
  t.match(readClock('hold', { urgent: false }, charter), { maxDays: 30, until: 'resumeOn', span: null })
  t.strictSame(limitsOf(charter), { ...LIMITS, hops: 1 })
  for (const name of names)
    t.strictSame(readClock(name, { urgent: true }, DEFAULT_CHARTER), readClock(name, { urgent: true }), name)
  t.end()
})

t.test('each calendar of holidays has a time zone that is known', (t) => {
  for (const timeZone of Object.values(HOLIDAYS))
    t.equal(new Intl.DateTimeFormat('fr', { timeZone }).resolvedOptions().timeZone, timeZone)
  t.equal(Object.keys(HOLIDAYS).length, 13)
  t.end()
})
