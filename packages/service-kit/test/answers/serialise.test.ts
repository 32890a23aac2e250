import { OPERATIONS, type Operation, sharing } from '@relais/contract'
import t from 'tap'
import { z } from 'zod'
import { serialise } from '../../src/answers/writing/serialise.ts'
import { serve } from '../../src/index.ts'
import { openHouse } from '../setting/open-house.ts'
import { ID, readThing, thing } from '../setting/things.ts'

const answering = (body: z.ZodType): Operation => ({ ...readThing, answers: { 200: { description: 'It.', body } } })
const textOf = (...asked: Parameters<typeof serialise>): string => serialise(...asked).toString()
const written = (schema: z.ZodType, body: unknown) => JSON.parse(textOf(answering(schema), 200, body, false))

t.test('every example of the contract is written whole', (t) => {
  let count = 0
  for (const operation of OPERATIONS) {
    for (const [status, { body, example }] of Object.entries(operation.answers)) {
      if (body === undefined) continue
      count += 1
      t.strictSame(JSON.parse(textOf(operation, Number(status), example, true)), example, `${operation.id} ${status}`)
    }
  }
  t.ok(count > 50)
  t.end()
})

t.test('a key that the contract does not name is never written, at any depth', (t) => {
  const body = { ...thing, password_hash: 'x', parts: [{ code: 'a', secret: 'y' }] }
  t.strictSame(JSON.parse(textOf(readThing, 200, body, false)), thing)
  const nested = z.object({ a: z.object({ b: z.string() }).nullable(), c: z.array(z.object({ d: z.int() })) })
  t.strictSame(written(nested, { a: { b: 'x', no: 1 }, c: [{ d: 1, no: 2 }], no: 3 }), { a: { b: 'x' }, c: [{ d: 1 }] })
  t.end()
})

t.test('null, absent, empty and awkward values are written as they are', (t) => {
  const schema = z.object({
    text: z.string().nullable(),
    count: z.int().nullable(),
    flag: z.boolean().optional(),
    either: z.union([z.string(), z.int()]).nullable(),
    kind: z.enum(['a', 'b']).nullable(),
    open: z.record(z.string(), z.unknown())
  })
  const empty = { text: null, count: null, either: null, kind: null, open: {} }
  t.strictSame(written(schema, { ...empty, flag: undefined }), empty)
  const full = {
    text: '"\\\u2028é😀\n',
    count: -0.0,
    flag: false,
    either: 7,
    kind: 'b',
    open: { x: [null, { y: 1.5 }], 'é"': '' }
  }
  t.strictSame(written(schema, full), { ...full, count: 0 })
  t.strictSame(written(schema, { ...full, either: 'seven' }), { ...full, count: 0, either: 'seven' })
  t.end()
})

t.test('what answers share is written once, and each answer is the same bytes as if it were written whole', (t) => {
  const Part = sharing(
    z.strictObject({
      before: z.int().optional(),
      one: z.object({ text: z.string() }),
      other: z.array(z.string()).optional(),
      after: z.string().nullable(),
      list: z.array(sharing(z.object({ deep: z.object({ x: z.int() }) }), 'deep'))
    }),
    'one',
    'other'
  )
  const schema = z.object({ parts: z.array(Part), end: z.boolean() })
  const [one, other] = [{ text: 'reçu · 😀 "é"', secret: 1 }, ['à', 'b']]
  const write = (body: unknown, strict = false) => textOf(answering(schema), 200, body, strict)
  t.equal(
    write(
      { parts: [{ before: 1, one, other, after: 'ô', list: [{ deep: { x: 1 } }, { deep: { x: 2 } }] }], end: true },
      true
    ),
    '{"parts":[{"one":{"text":"reçu · 😀 \\"é\\""},"after":"ô","list":[{"deep":{"x":1}},{"deep":{"x":2}}],"before":1,"other":["à","b"]}],"end":true}',
    'what may be left out comes last'
  )
  const bare = { one: { text: '' }, after: null, list: [] }
  t.equal(
    write({ parts: [bare, bare], end: false }, true),
    '{"parts":[{"one":{"text":""},"after":null,"list":[]},{"one":{"text":""},"after":null,"list":[]}],"end":false}'
  )
  t.equal(write({ parts: [], end: false }, true), '{"parts":[],"end":false}')
  // longer than a page that is written on
  const long = 'ü'.repeat(100_000)
  t.equal(
    write({ parts: [{ ...bare, after: long }], end: true }),
    `{"parts":[{"one":{"text":""},"after":"${long}","list":[]}],"end":true}`
  )
  t.throws(() => write({ parts: [{ ...bare, one: null }], end: true }))
  t.equal(write({ parts: [], end: true }), '{"parts":[],"end":true}', 'a fault leaves nothing behind')
  bare.one.text = 'changed'
  t.throws(() => write({ parts: [bare], end: true }, true), /shared part that is not what it was/)
  t.end()
})

t.test('an answer that the contract does not describe is a fault', (t) => {
  t.throws(
    () => serialise(readThing, 201, thing, false),
    /readThing answered 201, which its contract does not describe/
  )
  t.throws(() => serialise(readThing, 200, { ...thing, name: 1 }, true), /outside its contract/)
  t.throws(() => serialise(readThing, 200, { id: ID }, true), /outside its contract/)
  t.end()
})

t.test(
  'in tests a body outside the contract is answered 500; in production what is right of it is written',
  async (t) => {
    const wrong = [serve(readThing, async () => ({ status: 200 as const, body: { ...thing, id: 'no id', more: 'x' } }))]
    const strict = await openHouse(t, wrong)
    const answer = await strict.ask(`GET /v1/things/${ID}`, { token: await strict.issuer.token() })
    t.match(answer, { status: 500, body: { code: 'internal-fault' } })
    t.notMatch(answer.text, /no id/)
    const lenient = await openHouse(t, wrong, { strict: false })
    const sent = await lenient.ask(`GET /v1/things/${ID}`, { token: await lenient.issuer.token() })
    t.strictSame([sent.status, sent.body], [200, { ...thing, id: 'no id' }])
  }
)
