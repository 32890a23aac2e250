import t from 'tap'
import { type Cell, complement, quantileTold, type Sum, thresholdFor, twoWay, withhold } from '../src/index.ts'

const choice = (name: string) => name.length / 100
const withheld = (cells: Cell[], sums: Sum[] = [], threshold = 5) =>
  [...withhold({ cells, sums }, { threshold, choice }).names].sort()
const oneWay = (whole: number, parts: Record<string, number>): [Cell[], Sum[]] => [
  [{ name: 'whole', value: whole }, ...Object.entries(parts).map(([name, value]) => ({ name, value }))],
  [{ whole: 'whole', parts: Object.keys(parts) }]
]

t.test('the threshold is 5 inside the collective and 11 for the public, and is only ever raised', async (t) => {
  t.equal(thresholdFor('collective'), 5)
  t.equal(thresholdFor('public'), 11)
  t.equal(thresholdFor('collective', 8), 8)
  t.equal(thresholdFor('public', 5), 11)
  t.equal(thresholdFor('public', Number.NaN), 11)
})

t.test('1 to 4 is withheld; zero and 5 are told', async (t) => {
  const alone = [0, 1, 4, 5].map((value) => ({ name: String(value), value }))
  t.strictSame(withheld(alone), ['1', '4'])
})

t.test('persons are counted, not their rights', async (t) => {
  t.strictSame(withheld([{ name: 'rights', value: 15, persons: 3 }]), ['rights'])
  t.strictSame(withheld([{ name: 'rights', value: 15, persons: 5 }]), [])
})

t.test('one small part takes another with it, and three that sum to enough need none', async (t) => {
  t.strictSame(withheld(...oneWay(30, { few: 3, a: 7, bb: 20 })), ['a', 'few'])
  t.strictSame(withheld(...oneWay(30, { few: 3, aa: 7, b: 20 })), ['b', 'few'], 'which one does not tell of its value')
  t.strictSame(withheld(...oneWay(29, { u: 3, v: 3, w: 3, x: 20 })), ['u', 'v', 'w'])
})

t.test('parts that sum to little would be known to be small: one more is withheld', async (t) => {
  t.strictSame(withheld(...oneWay(22, { a: 20, u: 1, v: 1 })), ['a', 'u', 'v'])
  t.strictSame(withheld(...oneWay(25, { a: 20, u: 1, v: 4 })), ['a', 'u', 'v'])
  t.strictSame(withheld(...oneWay(26, { a: 20, u: 2, v: 4 })), ['u', 'v'])
})

t.test('a zero is told where its whole is, and withheld with a whole that is withheld', async (t) => {
  t.strictSame(withheld(...oneWay(20, { a: 20, none: 0 })), [])
  t.strictSame(withheld(...oneWay(3, { a: 3, none: 0 })), ['a', 'none', 'whole'])
  t.strictSame(withheld(...oneWay(5, { u: 1, v: 4, none: 0 })), ['none', 'u', 'v', 'whole'])
})

t.test('a part of nearly all tells the few that it lacks', async (t) => {
  const sent = { name: 'sent', value: 20 }
  const answered = { name: 'answered', value: 18 }
  const rest = complement(sent, answered)
  t.strictSame(rest.cell, { name: 'sent but answered', value: 2, standing: 'derived' })
  t.strictSame(withheld([sent, answered, rest.cell], [rest.sum]), ['answered'])
  const all = complement(sent, { name: 'answered', value: 20 })
  t.strictSame(withheld([sent, { name: 'answered', value: 20 }, all.cell], [all.sum]), [], 'none is lacking')
})

t.test('wholes whose parts are wholes: the few of one are not given back by the other', async (t) => {
  const cells = Object.entries({ results: 20, gained: 14, refused: 6, opened: 12, raised: 2 })
  const sums = [
    { whole: 'results', parts: ['gained', 'refused'] },
    { whole: 'gained', parts: ['opened', 'raised'] }
  ]
  t.strictSame(
    withheld(
      cells.map(([name, value]) => ({ name, value })),
      sums
    ),
    ['opened', 'raised']
  )
})

t.test('of what is known to be few, no part is told, not even that it is none', async (t) => {
  const known: Cell = { name: 'asked', value: 3, standing: 'known' }
  const cells = [known, { name: 'opened', value: 3 }, { name: 'refused', value: 0 }]
  t.strictSame(withheld(cells, [{ whole: 'asked', parts: ['opened', 'refused'] }]), ['opened', 'refused'])
})

t.test('an amount that one contributor makes is withheld, and another beside it', async (t) => {
  const amounts = (most: number): [Cell[], Sum[]] => [
    [
      { name: 'all', value: 30_000, persons: 42, largest: 9_000 },
      { name: 'a', value: 10_000, persons: 12, largest: most },
      { name: 'bb', value: 8_000, persons: 10, largest: 1_000 },
      { name: 'ccc', value: 12_000, persons: 20, largest: 900 }
    ],
    [{ whole: 'all', parts: ['a', 'bb', 'ccc'] }]
  ]
  t.strictSame(withheld(...amounts(8_500)), [], '85 % exactly is no more than 85 %')
  t.strictSame(withheld(...amounts(8_501)), ['a', 'bb'])
})

t.test('what is given together rests on enough persons, who may be the same', async (t) => {
  const rights = [
    { name: 'all', value: 40, persons: 12 },
    { name: 'a', value: 12, persons: 3 },
    { name: 'b', value: 12, persons: 4 },
    { name: 'cc', value: 16, persons: 9 }
  ]
  t.strictSame(withheld(rights, [{ whole: 'all', parts: ['a', 'b', 'cc'] }]), ['a', 'b', 'cc'])
})

t.test('a two-way table by hand', async (t) => {
  const table = twoWay({ north: { rsa: 2, apl: 9, css: 14 }, south: { rsa: 11, apl: 8, css: 16 } })
  t.equal(table.cells.find(({ name }) => name === '/')?.value, 60)
  const { names, least } = withhold(table, { threshold: 5, choice })
  t.strictSame([...names].sort(), ['north/apl', 'north/rsa', 'south/apl', 'south/rsa'])
  t.equal(least, true)
})

t.test('a table that does not add up, or names what it has not, is withheld whole', async (t) => {
  t.strictSame(withheld(...oneWay(31, { a: 10, b: 20 })), ['a', 'b', 'whole'])
  t.strictSame(withheld([{ name: 'a', value: 10 }], [{ whole: 'a', parts: ['unknown'] }]), ['a'])
  t.strictSame(withheld([{ name: 'a', value: 10.5 }]), ['a'])
  t.strictSame(withheld([{ name: 'a', value: -10 }]), ['a'])
})

t.test('a median needs the threshold, nine in ten needs one beyond it', async (t) => {
  t.strictSame(
    [4, 5].map((persons) => quantileTold(persons, 0.5, 5)),
    [false, true]
  )
  t.strictSame(
    [5, 9, 10].map((persons) => quantileTold(persons, 0.9, 5)),
    [false, false, true]
  )
  t.strictSame(
    [10, 11].map((persons) => quantileTold(persons, 0.9, 11)),
    [false, true]
  )
})
