import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import {
  CLOCKS,
  CODED_LISTS,
  clockFor,
  codesOf,
  DECLINE_REASONS,
  diagram,
  ESCALATION_LEVELS,
  isCodeOf,
  LIMITS,
  lifecycleDocument,
  limitsOf,
  REFERRAL_STATES,
  type ReferralState,
  readClock
} from '../src/index.ts'

const HOME = join(import.meta.dirname, '..')

// By hand from the procedure: who holds the ball, whether it is an end, which clock, how long (urgent: how long).
const STATES = `
  draft             sender    open  -              -
  sent              receiver  open  acknowledge    2d/4h
  acknowledged      receiver  open  answer         5d/1d
  info_requested    sender    open  reply          5d/5d
  waitlisted        receiver  open  review         reviewOn
  accepted          receiver  open  first-contact  5d/5d
  in_progress       receiver  open  heartbeat      20d/20d
  on_hold           person    open  hold           resumeOn
  resolved          sender    open  confirm        10d/10d
  closed            -         end   -              -
  declined          sender    open  follow-up      5d/5d
  redirected        -         end   -              -
  withdrawn         -         end   -              -
  person_declined   -         end   -              -
  expired           -         end   -              -
  superseded        -         end   -              -
  entered_in_error  -         end   -              -
`

const lengthOf = (state: ReferralState, urgent: boolean) => {
  const clock = clockFor(state, { urgent })
  if (clock?.span == null) return clock?.until ?? '-'
  return 'workingDays' in clock.span ? `${clock.span.workingDays}d` : `${clock.span.workingHours}h`
}

t.test('each state says who holds the ball, and no ended state has a clock', (t) => {
  const lines = STATES.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  t.strictSame(
    Object.keys(REFERRAL_STATES),
    lines.map(([state]) => state)
  )
  for (const [name, ball, end, clock, length = ''] of lines) {
    const state = name as ReferralState
    const entry = REFERRAL_STATES[state]
    t.strictSame(
      [entry.ballWith ?? '-', entry.terminal ? 'end' : 'open', entry.clock ?? '-'],
      [ball, end, clock],
      state
    )
    const [usual, urgent = usual] = length.split('/')
    t.strictSame([lengthOf(state, false), lengthOf(state, true)], [usual, urgent], `${state}: length`)
  }
  t.end()
})

t.test('a charter changes lengths and nothing else', (t) => {
  const charter = {
    clocks: { answer: { span: { workingDays: 8 } } },
    limits: { hops: 2, reopenDays: 'many' as unknown as number }
  }
  t.strictSame(clockFor('acknowledged', { urgent: false }, charter), {
    name: 'answer',
    waitsFor: 'receiver',
    label: 'Réponse',
    meaning: 'The receiver accepts, puts on the waiting list or declines.',
    span: { workingDays: 8 },
    until: null,
    maxDays: null,
    pausedBy: ['ask-info'],
    runsOut: 'escalate'
  })
  t.match(clockFor('acknowledged', { urgent: true }, charter), { span: { workingDays: 1 } })
  t.match(clockFor('sent', { urgent: false }, charter), { span: { workingDays: 2 } })
  t.equal(clockFor('closed', { urgent: true }, charter), null)
  t.match(readClock('confirm-withdrawal', { urgent: false }), {
    span: { workingDays: 3 },
    waitsFor: 'receiver',
    runsOut: 'confirm-withdrawal'
  })
  t.match(CLOCKS.review, { maxDays: 60 })
  t.strictSame(limitsOf(charter), { ...LIMITS, hops: 2 })
  t.match(LIMITS, {
    hops: 3,
    reopenDays: 60,
    askPendingAgainAfterDays: 60,
    draftDays: 30,
    attemptsBeforeUnreachable: 3,
    channelsBeforeUnreachable: 2
  })
  t.strictSame(
    ESCALATION_LEVELS.map(({ told }) => told),
    ['ball-holder', 'ball-holder-lead', 'coordinator']
  )
  t.end()
})

t.test('asking for information pauses the receiver’s clock; a hold pauses the work', (t) => {
  const pausedBy = (how: 'ask-info' | 'hold') =>
    Object.entries(CLOCKS)
      .filter(([, clock]) => (clock.pausedBy as readonly string[]).includes(how))
      .map(([name]) => name)
  t.strictSame(pausedBy('ask-info'), ['acknowledge', 'answer', 'review', 'first-contact', 'heartbeat'])
  t.strictSame(pausedBy('hold'), ['first-contact', 'heartbeat'])
  t.end()
})

t.test('coded lists hold clean codes and French labels, each once', (t) => {
  for (const [name, list] of Object.entries(CODED_LISTS)) {
    const labels = Object.values(list).map(({ label }) => label)
    t.equal(new Set(labels).size, labels.length, `${name}: labels are distinct`)
    for (const code of codesOf(list)) t.match(code, /^[a-z][a-z0-9_]{0,39}$/, `${name}: ${code}`)
    for (const label of labels) t.match(label, /^[\p{Lu}\d«].*[^.]$/u, label)
  }
  t.equal(DECLINE_REASONS.other.side, null)
  const sides = Object.entries(DECLINE_REASONS)
    .filter(([code]) => code !== 'other')
    .map(([, reason]) => reason.side)
  t.ok(
    sides.every((side) => isCodeOf(CODED_LISTS.reasonSides, side)),
    'every reason but `other` has a side'
  )
  t.strictSame(codesOf(CODED_LISTS.disclosureLevels), ['minimal', 'follow_up', 'confidential'])
  t.strictSame(codesOf(CODED_LISTS.secrecyRegimes), ['professional_secrecy', 'discretion', 'outside_secrecy'])
  t.equal(isCodeOf(DECLINE_REASONS, 'toString'), false)
  t.end()
})

t.test('the published table is plain JSON', (t) => {
  const table = lifecycleDocument()
  t.strictSame(JSON.parse(JSON.stringify(table)), table)
  t.match(table.actions.decline, {
    label: 'Refuser',
    from: ['sent', 'acknowledged', 'waitlisted'],
    payloadSchema: { required: ['reason'] }
  })
  t.end()
})

t.test('the diagram of the README is the one that the table draws', (t) => {
  const readme = readFileSync(join(HOME, 'README.md'), 'utf8')
  const drawn = /<!-- diagram -->\n```mermaid\n([\s\S]*?)\n```\n<!-- \/diagram -->/.exec(readme)?.[1]
  t.equal(drawn, diagram())
  t.end()
})

t.test('this package keeps no time, takes no chance, reads nothing and never gives up half-way', (t) => {
  const files = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts')
  )
  t.ok(files.length > 20, 'the sources were found')
  const banned =
    /\b(Date|Temporal|Intl|performance|process|console|fetch|throw|require|globalThis|setTimeout)\b|Math\.random|node:|import\(/
  for (const file of files) t.notMatch(readFileSync(join(HOME, 'src', file), 'utf8'), banned, file)
  const manifest = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'))
  t.strictSame(manifest.dependencies, {})
  t.end()
})
