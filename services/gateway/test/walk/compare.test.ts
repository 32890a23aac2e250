import t from 'tap'
import { missing, normalised } from './compare.ts'
import { readWalk } from './read-walk.ts'

const A = '019aaf6e-7a00-7000-8000-00000000000a'
const B = '019aaf6e-7a00-7000-8000-00000000000b'
const C = '019aaf6e-7a00-7000-8000-00000000000c'
const faults = (expected: unknown, actual: unknown) => missing(expected, actual, new Map())

t.test('an answer may have more fields than the page shows, and no other values', (t) => {
  t.strictSame(faults({ a: 1, b: { c: null } }, { a: 1, b: { c: null, d: 2 }, e: 3 }), [])
  t.strictSame(faults({ a: 1, b: { c: null } }, { a: 2, b: {} }), ['$.a: 2', '$.b.c: undefined'])
  t.strictSame(faults({ a: 1 }, undefined), ['$: undefined'])
  t.end()
})

t.test('a list has the items that the page shows, no more and no fewer', (t) => {
  t.strictSame(faults([{ a: 1 }], [{ a: 1, b: 2 }]), [])
  t.strictSame(faults([{ a: 1 }], [{ a: 1 }, { a: 2 }]), ['$: [{"a":1},{"a":2}]'])
  t.strictSame(faults([], [1]), ['$: [1]'])
  t.end()
})

t.test('an id of the page stands for one id throughout', (t) => {
  const met = new Map<string, string>()
  t.strictSame(missing({ id: A }, { id: B }, met), [])
  t.strictSame(missing({ id: A }, { id: B }, met), [])
  t.strictSame(missing({ id: A }, { id: C }, met), [`$.id: ${C} is another one than ${B}`])
  t.end()
})

t.test('two runs are equal but for ids, instants, cursors and hashes', (t) => {
  const run = (id: string, at: string, next: string, state: string) => [
    { id, at, next },
    { referralId: id, state }
  ]
  const first = normalised(run(A, '2026-11-23T09:00:00.000Z', 'x', 'sent'))
  t.strictSame(first, normalised(run(B, '2026-11-24T10:00:00.000Z', 'y', 'sent')))
  t.notSame(first, normalised(run(B, '2026-11-24T10:00:00.000Z', 'y', 'draft')))
  t.end()
})

t.test(
  'every answer that the page shows belongs to a block that is typed, and every command asks this Relais alone',
  (t) => {
    const steps = readWalk()
    t.ok(steps.filter(({ expected }) => expected !== undefined).length > 20)
    for (const { typed } of steps) {
      for (const [, address] of typed.matchAll(/curl -s +(\S+)/g)) t.match(address, /^"\$RELAIS\//)
    }
    t.end()
  }
)
