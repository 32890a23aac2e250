import {
  CODED_LISTS,
  codesOf,
  type Field,
  type Fields,
  payloadSchema,
  REFERRAL_ACTIONS,
  type ReferralAction
} from '@relais/referral-lifecycle'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import t from 'tap'
import { payloadSchemaOf } from '../src/index.ts'

const ACTIONS = Object.keys(REFERRAL_ACTIONS) as ReferralAction[]
const RUNS = 200
const judge = new Ajv2020({ strict: false })
formats.default(judge, ['date', 'date-time', 'uuid'])

const ALWAYS_WRONG = [null, '', 'Unknown', -1, 1.5, 1e12, true, [], {}, '2026-02-30', 'x'.repeat(9000)]

t.test('what an action takes is the same in the contract as in the published lifecycle', (t) => {
  for (const action of ACTIONS) {
    const published = judge.compile(payloadSchema(action))
    const contract = payloadSchemaOf(REFERRAL_ACTIONS[action].payload)
    const counted = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(objectOf(REFERRAL_ACTIONS[action].payload.fields), (payload) => {
        const accepted = contract.safeParse(payload).success
        counted[accepted ? 'accepted' : 'refused'] += 1
        return accepted === published(payload)
      }),
      { numRuns: RUNS, seed: 20_261_123 }
    )
    t.ok(
      counted.accepted > 3 && counted.refused > 3,
      `${action}: ${counted.accepted} accepted, ${counted.refused} refused`
    )
  }
  t.end()
})

t.test(
  'a field that is needed with a code, and two that exclude one another, are named where they are missing or too many',
  (t) => {
    const issuesOf = (action: ReferralAction, payload: object) =>
      payloadSchemaOf(REFERRAL_ACTIONS[action].payload)
        .safeParse(payload)
        .error!.issues.map((issue) => [issue.path.join('.'), issue.code === 'custom' ? issue.params?.rule : issue.code])
    t.strictSame(issuesOf('withdraw', { reason: 'other' }), [['text', 'required-when']])
    t.strictSame(issuesOf('withdraw', {}), [['reason', 'invalid_value']])
    t.strictSame(
      issuesOf('send', {
        duplicateDecision: 'none_found',
        rightsCheckId: '019aaf6e-7a00-7000-8000-00000000000a',
        rightsCheckWaiver: 'urgent_need'
      }),
      [['rightsCheckWaiver', 'one-of']]
    )
    const outcome = { right: 'rsa', result: 'refused_by_body', source: 'body_letter', confidence: 'certain' }
    t.strictSame(issuesOf('record-outcome', { outcomes: [outcome] }), [['outcomes.0.refusedReason', 'required-when']])
    const opened = { ...outcome, result: 'right_opened', amountMonthlyCents: 64_652 }
    const { amountMonthlyCents, ...sameInAnotherOrder } = opened
    t.strictSame(issuesOf('record-outcome', { outcomes: [opened, { amountMonthlyCents, ...sameInAnotherOrder }] }), [
      ['outcomes', 'duplicate-items']
    ])
    t.end()
  }
)

t.test(
  'the contract is stricter than a JSON schema can say: blank or hidden text, instants that are not UTC, years not ours',
  (t) => {
    const accepts = (action: ReferralAction, payload: object) =>
      payloadSchemaOf(REFERRAL_ACTIONS[action].payload).safeParse(payload).success
    t.ok(accepts('accept', { text: 'Nous la rappelons.' }))
    t.notOk(accepts('accept', { text: '   ' }))
    t.notOk(accepts('accept', { text: 'a\u202eb' }))
    t.ok(accepts('schedule', { channel: 'in_person', startsAt: '2026-11-26T09:30:00Z' }))
    t.notOk(accepts('schedule', { channel: 'in_person', startsAt: '2026-11-26T10:30:00+01:00' }))
    t.notOk(accepts('schedule', { channel: 'in_person', startsAt: '0000-01-01T00:00:00Z' }))
    for (const day of ['1900-01-01', '2199-12-31']) t.ok(accepts('start', { metOn: day }), day)
    for (const day of ['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])
      t.notOk(accepts('start', { metOn: day }), day)
    t.end()
  }
)

/** Mostly right values, now and then a wrong one, a field too many or too few. */
function objectOf(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const known = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldOf(field)]))
  const requiredKeys = Object.keys(fields).filter((name) => fields[name]!.required)
  return fc.oneof(
    { weight: 8, arbitrary: fc.record(known, { requiredKeys, noNullPrototype: true }) },
    { weight: 1, arbitrary: fc.record(known, { requiredKeys: [], noNullPrototype: true }) },
    {
      weight: 1,
      arbitrary: fc.record({ ...known, nickname: fc.constant('x') }, { requiredKeys: [], noNullPrototype: true })
    }
  )
}

function fieldOf(field: Field): fc.Arbitrary<unknown> {
  const wrong = fc.constantFrom(...ALWAYS_WRONG, ...nearMisses(field))
  return fc.oneof({ weight: 30, arbitrary: rightValueOf(field) }, { weight: 1, arbitrary: wrong })
}

function rightValueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return fc.constantFrom('Un mot.', 'é', 'x'.repeat(field.max), '😀'.repeat(field.max))
    case 'date':
      return fc.constantFrom('2026-11-23', '2028-02-29')
    case 'date-time':
      return fc.constantFrom('2026-11-23T09:00:00Z', '2026-11-23T09:00:00.000Z')
    case 'id':
      return fc.constantFrom('019aaf6e-7a00-7000-8000-00000000000a', '019AAF6E-7A00-7000-8000-00000000000B')
    case 'right':
      return fc.constantFrom('rsa', 'prime_activite', 'a', 'x'.repeat(40))
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.constantFrom(field.min, field.max)
    case 'code':
      return fc.constantFrom(...codesOf(CODED_LISTS[field.list]))
    case 'list':
      return fc.array(fieldOf(field.of), { minLength: field.min, maxLength: field.max, size: 'xsmall' })
    case 'object':
      return objectOf(field.fields)
  }
}

function nearMisses(field: Field): unknown[] {
  switch (field.type) {
    case 'text':
      return ['x'.repeat(field.max + 1), '😀'.repeat(field.max + 1)]
    case 'date':
      return ['2027-02-29', '2026-1-1', '2026-11-23T00:00:00Z']
    case 'date-time':
      return ['2026-11-23', '2026-11-23T24:00:00Z']
    case 'id':
      return ['019aaf6e']
    case 'right':
      return ['1rsa', 'RSA', 'x'.repeat(41)]
    case 'integer':
      return [field.min - 1, field.max + 1]
    case 'list':
      return [Array.from({ length: field.max + 1 }, (_, place) => place)]
    default:
      return ['unknown']
  }
}
