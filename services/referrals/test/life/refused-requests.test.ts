import {
  createAgreement,
  createPerson,
  createReferral,
  OPERATIONS,
  type Operation,
  REFERRAL_ACTION_OPERATIONS,
  ROLES,
  readReferral,
  type Worker
} from '@relais/contract'
import t from 'tap'
import { z } from 'zod'
import { agreed, came, expect, openReferrals, type Written, wholeReferral, yasmina } from '../setting/house.ts'
import { OFFERS } from '../setting/offers.ts'
import { minguettes, people, places, plateau, town } from '../setting/places.ts'

const { act, ask, bring, write, read, owner } = await openReferrals(t)

const post = (more: Record<string, unknown>, who: Worker = people.ccas) =>
  ask(who, createReferral, { body: { ...wholeReferral, ...more } })
const refusal = async (more: Partial<Written>, who?: Worker) => {
  const { status, body } = await post(more, who)
  return [status, body.code]
}
const fieldsOf = ({ body }: { body: { errors?: { field: string; rule: string }[] } }) =>
  body.errors?.map(({ field, rule }) => `${field} ${rule}`)
const counted = async () =>
  (
    await owner<{ n: string }>(
      "select string_agg(n::text, ' ') as n from (select count(*) as n from referrals.persons union all select count(*) from referrals.agreements union all select count(*) from referrals.referrals union all select count(*) from referrals.referral_events union all select count(*) from referrals.idempotency_keys) c"
    )
  )[0]!.n

t.test('an action over another version than the present one changes nothing', async (t) => {
  const at = await bring('acknowledged')
  const accept = (headers: Record<string, string>) =>
    ask(people.caf, REFERRAL_ACTION_OPERATIONS.accept!, { id: at.id, body: {}, headers })
  t.match(await accept({}), { status: 428, body: { code: 'if-match-missing' } })
  for (const stale of ['"v2"', '"v4"', 'W/"v3"', 'v3', '"3"', '"v3", "v2"', '*', '"v3.é"', '"v-3"', '"v03x"'])
    t.match(await accept({ 'if-match': stale }), { status: 412, body: { code: 'version-stale', version: 3 } }, stale)
  t.match((await read(people.caf, at.id)).body, { state: 'acknowledged', version: 3 })

  const { headers } = await ask(people.caf, readReferral, { id: at.id })
  t.match(headers.etag, /^"v3\.[\w-]{22}"$/)
  t.match(await accept({ 'if-match': String(headers.etag) }), { status: 200, headers: { etag: '"v4"' } })
})

t.test('an action that the state does not allow says where it stands and what may be done', async (t) => {
  const at = await bring('in_progress')
  t.match(await act(people.caf, at, 'accept'), {
    status: 409,
    headers: { 'content-type': /^application\/problem\+json/ },
    body: {
      type: '/problems/referral-state-forbids',
      code: 'referral-state-forbids',
      status: 409,
      state: 'in_progress',
      version: 5,
      availableActions: OFFERS.receiver.in_progress
    }
  })
})

t.test('an unknown right is refused with the list of those that there are', async (t) => {
  const answer = await post({ rights: ['rsa', 'rmi'] })
  t.match(answer, { status: 422, body: { code: 'invalid-request' } })
  t.strictSame(answer.body.errors, [
    { field: 'body.rights.1', rule: 'unknown-code', message: 'Use a code of the catalogue: apl, prime_activite, rsa.' }
  ])
  t.strictSame(fieldsOf(await post({ rights: ['rsa', 'rsa'] })), ['body.rights repeated'])
})

t.test('unknown fields, codes and shapes are refused, naming field and rule', async (t) => {
  const wrong: [object, string[]][] = [
    [{ priority: 1 }, ['body.priority unrecognized_keys']],
    [{ person: { ...yasmina, nationality: 'FR' } }, ['body.person.nationality unrecognized_keys']],
    [{ duplicateDecision: 'maybe' }, ['body.duplicateDecision invalid_value']],
    [{ rights: [] }, ['body.rights too_small']],
    [{ rights: ['RSA'] }, ['body.rights.0 invalid_format']],
    [{ recipientId: 'caf' }, ['body.recipientId invalid_format']],
    [{ need: '   ' }, ['body.need too_small']],
    [{ need: 'x'.repeat(501) }, ['body.need too_big']],
    [{ need: 'a\u202Eb' }, ['body.need hidden-characters']],
    [{ personId: places.caf.id }, ['body.personId one-of']],
    [{ agreementId: places.caf.id }, ['body.agreementId one-of']],
    [{ agreement: { ...agreed, givenOn: '0000-01-01' } }, ['body.agreement.givenOn year-out-of-range']],
    [{ agreement: { ...agreed, givenOn: '2026-02-30' } }, ['body.agreement.givenOn invalid_format']],
    [{ agreement: { ...agreed, level: 'all' } }, ['body.agreement.level invalid_value']]
  ]
  const before = await counted()
  for (const [more, fields] of wrong) {
    const answer = await post(more as Record<string, unknown>)
    t.equal(answer.status, 422, JSON.stringify(more))
    t.strictSame(fieldsOf(answer), fields)
  }
  t.equal(await counted(), before, 'nothing was written')

  const at = await bring('in_progress')
  const record = (more: object) => act(people.caf, at, 'record-outcome', { outcomes: [{ ...came('rsa'), ...more }] })
  t.strictSame(fieldsOf(await record({ result: 'opened' })), ['body.outcomes.0.result invalid_value'])
  t.strictSame(fieldsOf(await record({ result: 'refused_by_body' })), ['body.outcomes.0.refusedReason required-when'])
  t.strictSame(fieldsOf(await record({ amountMonthlyCents: 1, amountBand: 'under_50' })), [
    'body.outcomes.0.amountBand one-of'
  ])
  t.strictSame(fieldsOf(await record({ effectiveOn: '0000-12-31' })), ['body.outcomes.0.effectiveOn year-out-of-range'])
  t.match(await record({ right: 'apl' }), { status: 409, body: { code: 'outcome-for-another-right', version: 5 } })
  t.match(await record({ result: 'unreachable' }), { status: 409, body: { code: 'contact-attempts-missing' } })
  const twice = await act(people.caf, at, 'record-outcome', { outcomes: [came('rsa'), came('rsa')] })
  t.strictSame(fieldsOf(twice), ['body.outcomes duplicate-items'])
  const both = await act(people.caf, at, 'record-outcome', { outcomes: [came('rsa'), came('rsa', 'not_eligible')] })
  t.strictSame(fieldsOf(both), ['body.outcomes.1.right repeated'])
  const accepted = await bring('accepted')
  t.strictSame(fieldsOf(await act(people.caf, accepted, 'start', { metOn: '2026-12-24' })), [
    'body.metOn not-in-the-future'
  ])
  t.strictSame(fieldsOf(await act(people.caf, accepted, 'start', {})), ['body.metOn invalid_type'])
})

const NIR = '1 85 05 78 006 084 91'

/** Every place of a body where a text may be written: `outcomes.0.text`. */
function textsIn(schema: z.core.JSONSchema.BaseSchema, path: string[] = []): string[][] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((choice) => textsIn(choice as typeof schema, path))
  if (schema.type === 'object')
    return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      textsIn(inner as typeof schema, [...path, name])
    )
  if (schema.type === 'array') return textsIn(schema.items as typeof schema, [...path, '0'])
  const free = schema.type === 'string' && schema.enum === undefined && schema.format === undefined
  return free && (schema.pattern === undefined || new RegExp(schema.pattern).test(NIR)) ? [path] : []
}

/** The body with a value in one place. */
function placed(body: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  const inner = (body as Record<string, unknown> | undefined)?.[name]
  if (Array.isArray(body)) return [placed(body[0], rest, value), ...body.slice(1)]
  return { ...(body as object), [name]: placed(inner, rest, value) }
}

t.test('a social security number is refused in every text of every request', async (t) => {
  const operations = OPERATIONS.filter(({ service, body }) => service === 'referrals' && body !== undefined)
  const tried: string[] = []
  const everyone = { ...people.ccas, roles: ROLES }
  const before = await counted()
  for (const operation of operations as readonly Operation[]) {
    const schema = z.toJSONSchema(operation.body!, {
      io: 'input',
      unrepresentable: 'any',
      reused: 'inline',
      metadata: z.registry()
    })
    for (const path of textsIn(schema)) {
      const body = placed(operation.example, path, path.at(-1) === 'phone' ? NIR : `Son numéro est ${NIR}.`)
      const answer = await ask(everyone, operation, { id: places.caf.id, version: 1, body })
      t.equal(answer.status, 422, `${operation.id} ${path.join('.')}`)
      t.match(answer.body.errors, [{ field: `body.${path.join('.')}`, rule: 'nir' }])
      t.notMatch(answer.text, /85 05 78/)
      tried.push(`${operation.id} ${path.join('.')}`)
    }
  }
  for (const one of [
    'createPerson givenName',
    'createPerson phone',
    'changePerson familyName',
    'searchPersons phone',
    'createReferral person.familyName',
    'createReferral assessment',
    'changeReferral need',
    'declineReferral text',
    'recordOutcomeReferral outcomes.0.text',
    'replyInfoReferral answers.0.text',
    'confirmReferral text',
    'findDuplicates person.familyName',
    'stateCapacity criteria'
  ])
    t.ok(tried.includes(one), one)
  t.ok(tried.length >= 35, `${tried.length} texts`)
  t.equal(await counted(), before, 'nothing was written')
})

t.test('who may not send sends nothing, and who may not receive is sent nothing', async (t) => {
  const before = await counted()
  t.strictSame(await refusal({}, people.unsigned), [409, 'sender-may-not-send'])
  t.strictSame(await refusal({}, people.left), [409, 'sender-may-not-send'])
  t.strictSame(await refusal({ recipientId: places.sendsOnly.id }), [409, 'recipient-may-not-receive'])
  t.strictSame(await refusal({ recipientId: places.unsigned.id }), [409, 'recipient-may-not-receive'])
  t.strictSame(await refusal({ recipientId: places.left.id }), [409, 'recipient-may-not-receive'])
  t.strictSame(await refusal({ recipientId: places.paused.id }), [409, 'recipient-paused'])
  t.strictSame(await refusal({ recipientId: minguettes.id }), [404, 'organisation-not-found'])
  for (const own of [places.ccas.id, places.ccas.id.toUpperCase()])
    t.strictSame(fieldsOf(await post({ recipientId: own })), ['body.recipientId not-yourself'])
  t.strictSame(await refusal({ duplicateDecision: undefined }), [409, 'duplicate-unanswered'])
  t.strictSame(await refusal({ rightsCheckWaiver: undefined }), [409, 'rights-check-missing'])
  t.equal(await counted(), before, 'nothing was written')

  const draft = await write({ recipientId: places.paused.id, send: false })
  t.match(await act(people.ccas, draft, 'send'), {
    status: 409,
    body: { code: 'recipient-paused', state: 'draft', version: 1 }
  })
})

t.test('a recipient that works elsewhere is refused; one that works around the place is not', async (t) => {
  const to = (territoryId: string | null) => refusal({ recipientId: places.prefecture.id, territoryId })
  t.strictSame(await to(plateau.id), [409, 'recipient-outside-territory'])
  t.strictSame(await to(town.id), [409, 'recipient-outside-territory'])
  t.strictSame(await to(minguettes.id), [201, undefined])
  t.strictSame(await to(null), [201, undefined])
  t.strictSame(await refusal({ territoryId: plateau.id }), [201, undefined])
  t.strictSame(fieldsOf(await post({ territoryId: places.caf.id })), ['body.territoryId unknown-territory'])
})

t.test('without a live agreement that covers recipient and rights nothing leaves', async (t) => {
  t.strictSame(await refusal({ agreement: undefined }), [409, 'agreement-not-live'])
  t.strictSame(await refusal({ agreement: { ...agreed, givenOn: '2026-06-01', expiresOn: '2026-12-23' } }), [
    409,
    'agreement-not-live'
  ])
  t.strictSame(await refusal({ agreement: { ...agreed, givenOn: '2026-06-01', expiresOn: '2026-12-24' } }), [
    201,
    undefined
  ])
  t.strictSame(fieldsOf(await post({ agreement: { ...agreed, givenOn: '2026-12-24' } })), [
    'body.agreement.givenOn not-in-the-future'
  ])
  for (const expiresOn of ['2026-12-23', '2028-12-24'])
    t.strictSame(fieldsOf(await post({ agreement: { ...agreed, expiresOn } })), [
      'body.agreement.expiresOn within-two-years'
    ])

  const [someone, other] = [
    expect(201, await ask(people.ccas, createPerson, { body: yasmina })),
    expect(201, await ask(people.ccas, createPerson, { body: yasmina }))
  ]
  const agree = async (id: string, recipientId: string, rights: string[]) =>
    expect(201, await ask(people.ccas, createAgreement, { id, body: { ...agreed, recipientId, rights } })).id
  const under = async (agreementId: string) =>
    refusal({ person: undefined, personId: someone.id, agreement: undefined, agreementId })
  t.strictSame(await under(await agree(someone.id, places.caf.id, ['rsa', 'apl'])), [409, 'agreement-does-not-cover'])
  t.strictSame(await under(await agree(someone.id, places.mission.id, ['rsa', 'prime_activite'])), [
    409,
    'agreement-does-not-cover'
  ])
  t.strictSame(await under(await agree(other.id, places.caf.id, ['rsa', 'prime_activite'])), [
    409,
    'agreement-not-live'
  ])
  t.strictSame(await under(await agree(someone.id, places.caf.id, ['apl', 'prime_activite', 'rsa'])), [201, undefined])

  const old = await agree(someone.id, places.caf.id, ['rsa', 'prime_activite'])
  const draft = await write({
    person: undefined,
    personId: someone.id,
    agreement: undefined,
    agreementId: old,
    send: false
  })
  await owner('update referrals.agreements set withdrawn_at = now() where id = $1', [old])
  t.match(await act(people.ccas, draft, 'send'), { status: 409, body: { code: 'agreement-not-live', version: 1 } })
})

t.test(
  'a level above what both organisations may hold is refused, naming the one that is possible (CASF art. L121-6-2)',
  async (t) => {
    const above: [string, Worker, string, string, string | null][] = [
      ['a landlord sends', people.landlord, places.caf.id, 'follow_up', 'minimal'],
      ['a life place sends', people.cafe, places.caf.id, 'follow_up', 'minimal'],
      ['a landlord receives', people.ccas, places.landlord.id, 'follow_up', 'minimal'],
      ['a life place receives', people.ccas, places.cafe.id, 'confidential', 'minimal'],
      ['outside secrecy receives', people.ccas, places.mission.id, 'confidential', 'follow_up'],
      ['outside secrecy sends', people.mission, places.ccas.id, 'confidential', 'follow_up'],
      ['both under secrecy', people.ccas, places.caf.id, 'confidential', null],
      ['discretion, follow-up', people.mission, places.ccas.id, 'follow_up', null],
      ['a landlord, minimal', people.landlord, places.caf.id, 'minimal', null]
    ]
    for (const [named, who, recipientId, level, possible] of above) {
      const answer = await post({ recipientId, agreement: { ...agreed, level }, followUp: null }, who)
      if (possible === null) t.equal(answer.status, 201, named)
      else {
        t.strictSame(fieldsOf(answer), ['body.agreement.level level-above-ceiling'], named)
        t.match(answer.body.errors[0].message, new RegExp(`^Choose ${possible}:`), named)
      }
    }
  }
)

t.test('an organisation writes no text above what it may itself hold', async (t) => {
  const minimal = { agreement: { ...agreed, level: 'minimal' } }
  t.strictSame(fieldsOf(await post({ ...minimal, assessment: 'Évaluation.' }, people.landlord)), [
    'body.followUp above-your-level',
    'body.assessment above-your-level'
  ])
  t.strictSame(fieldsOf(await post({ ...minimal, assessment: 'Évaluation.' }, people.mission)), [
    'body.assessment above-your-level'
  ])
  t.equal((await post({ ...minimal, assessment: 'Évaluation.' })).status, 201)
})
