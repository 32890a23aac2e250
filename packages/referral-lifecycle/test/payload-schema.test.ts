import t from 'tap'
import { payloadSchema, REFERRAL_ACTIONS, type ReferralAction } from '../src/index.ts'

// By hand: what each action cannot do without.
const REQUIRED: Record<ReferralAction, string[]> = {
  send: ['duplicateDecision'],
  acknowledge: [],
  'ask-info': ['items'],
  'reply-info': ['answers'],
  accept: [],
  discard: [],
  'ask-again': [],
  waitlist: ['reviewOn'],
  decline: ['reason'],
  'un-accept': ['reason', 'doneSoFar'],
  assign: ['ownerId'],
  'log-contact': ['channel', 'date', 'result'],
  schedule: ['channel', 'startsAt'],
  'no-show': ['channel', 'date'],
  reschedule: ['channel', 'startsAt'],
  start: ['metOn'],
  hold: ['reason', 'resumeOn'],
  resume: [],
  'record-outcome': ['outcomes'],
  confirm: [],
  dispute: ['reason'],
  'correct-outcome': ['reason', 'outcomes'],
  close: [],
  reopen: ['reason'],
  redirect: ['organisationId', 'reason', 'duplicateDecision'],
  'suggest-redirect': ['reason', 'suggestedOrganisationIds'],
  supersede: [],
  withdraw: ['reason'],
  'confirm-withdrawal': [],
  'person-declines': ['proof'],
  'withdraw-agreement': ['proof'],
  escalate: [],
  expire: [],
  'mark-error': ['reason']
}

type Schema = {
  required?: string[]
  properties: Record<string, Record<string, unknown>>
  allOf?: unknown[]
  additionalProperties: boolean
}
const schemaOf = (action: ReferralAction) => payloadSchema(action) as Schema
const onlyWhen = (field: string, codes: string[], name: string) => ({
  anyOf: [{ properties: { [field]: { not: { enum: codes } } } }, { required: [name] }]
})

t.test('each action says what it cannot do without, and takes nothing it does not know', (t) => {
  t.strictSame(Object.keys(REQUIRED).sort(), Object.keys(REFERRAL_ACTIONS).sort())
  for (const action of Object.keys(REQUIRED) as ReferralAction[]) {
    const schema = schemaOf(action)
    t.strictSame((schema.required ?? []).sort(), REQUIRED[action].sort(), action)
    t.match(schema, {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: action,
      type: 'object',
      additionalProperties: false
    })
  }
  t.end()
})

t.test('sending takes the answer on duplicates, and a rights check or a waiver but not both', (t) => {
  const { properties, allOf } = schemaOf('send')
  t.strictSame(Object.keys(properties), ['duplicateDecision', 'rightsCheckId', 'rightsCheckWaiver'])
  t.match(properties.rightsCheckWaiver, {
    enum: ['not_offered', 'person_refused', 'urgent_need', 'sender_out_of_scope']
  })
  t.strictSame(allOf, [{ not: { required: ['rightsCheckId', 'rightsCheckWaiver'] } }])
  t.end()
})

t.test('declining takes a coded reason; another one needs words and a side', (t) => {
  const { properties, allOf } = schemaOf('decline')
  t.strictSame(Object.keys(properties), ['reason', 'text', 'side', 'suggestedOrganisationIds'])
  t.match(properties.side, { enum: ['person', 'provider', 'eligibility', 'capacity', 'scope', 'duplicate'] })
  t.match(properties.text, { type: 'string', minLength: 1, maxLength: 2000 })
  t.match(properties.suggestedOrganisationIds, { type: 'array', minItems: 1, maxItems: 5, items: { format: 'uuid' } })
  t.strictSame(allOf, [onlyWhen('reason', ['other'], 'text'), onlyWhen('reason', ['other'], 'side')])
  t.end()
})

t.test('an outcome says which right, what came of it, who says so and how sure', (t) => {
  const outcomes = schemaOf('record-outcome').properties.outcomes as {
    items: Schema
    minItems: number
    maxItems: number
  }
  t.strictSame([outcomes.minItems, outcomes.maxItems], [1, 20])
  t.strictSame(outcomes.items.required, ['right', 'result', 'source', 'confidence'])
  t.strictSame(outcomes.items.additionalProperties, false)
  t.strictSame(Object.keys(outcomes.items.properties).sort(), [
    'amountBand',
    'amountMonthlyCents',
    'amountOnceCents',
    'arrearsCents',
    'childId',
    'confidence',
    'decidedOn',
    'effectiveOn',
    'firstPaidOn',
    'gaveUpReason',
    'personConfirmation',
    'refusedReason',
    'result',
    'right',
    'source',
    'text'
  ])
  t.match(outcomes.items.properties.source, { enum: ['body_letter', 'body_portal', 'person_said', 'staff_estimate'] })
  t.strictSame(outcomes.items.allOf, [
    onlyWhen('result', ['refused_by_body'], 'refusedReason'),
    onlyWhen('result', ['person_gave_up'], 'gaveUpReason'),
    onlyWhen('result', ['referred_elsewhere'], 'childId'),
    { not: { required: ['amountMonthlyCents', 'amountBand'] } }
  ])
  t.end()
})

t.test('accepting, confirming, disputing and withdrawing take what the procedure says', (t) => {
  t.strictSame(Object.keys(schemaOf('accept').properties), ['ownerId', 'text'])
  t.strictSame(Object.keys(schemaOf('confirm').properties), ['text'])
  t.strictSame(Object.keys(schemaOf('dispute').properties), ['reason', 'text', 'rights'])
  t.strictSame(Object.keys(schemaOf('withdraw').properties), ['reason', 'text'])
  for (const action of ['dispute', 'withdraw'] as const) {
    t.strictSame(schemaOf(action).allOf, [onlyWhen('reason', ['other'], 'text')], action)
  }
  t.match(schemaOf('dispute').properties.rights, { items: { pattern: '^[a-z][a-z0-9_]*$', maxLength: 40 } })
  t.end()
})

t.test('asking for something else needs words; dates are civil days or instants', (t) => {
  t.strictSame(schemaOf('ask-info').allOf, [
    {
      anyOf: [
        { properties: { items: { not: { type: 'array', contains: { enum: ['other'] } } } } },
        { required: ['text'] }
      ]
    }
  ])
  t.match(schemaOf('ask-info').properties.items, { type: 'array', minItems: 1, uniqueItems: true })
  t.match(schemaOf('waitlist').properties.reviewOn, { type: 'string', format: 'date' })
  t.match(schemaOf('schedule').properties.startsAt, { type: 'string', format: 'date-time' })
  t.match(schemaOf('mark-error').properties.incident, { type: 'boolean' })
  t.end()
})
