import t from 'tap'
import { type Cell, joinedWithheld, splitWithheld, type Table, withhold } from '../src/index.ts'

const threshold = 3
const guard = { threshold, choice: (name: string) => name.length / 100 }
type Standing = NonNullable<Cell['standing']>

/** A whole of two parts; the second is printed, or not. */
function table([a = 0, b = 0]: readonly number[], second: Standing = 'printed'): Table {
  return {
    cells: [
      { name: 'w', value: a + b },
      { name: 'a', value: a },
      { name: 'b', value: b, standing: second }
    ],
    sums: [{ whole: 'w', parts: ['a', 'b'] }]
  }
}
const values = ({ cells }: Table) => cells.map(({ value }) => value)

/** What a reader sees of tables: figures, and question marks. */
const seenOf = (tables: readonly (readonly [Table, ReadonlySet<string>])[]) =>
  tables.flatMap(([{ cells }, withheld]) =>
    cells.map(({ name, value, standing }) => (standing === 'derived' || withheld.has(name) ? null : value))
  )

/** Every pair of quarters with figures up to `most`, and what is seen of their half-year and of them. */
function everyPair(
  most: number,
  second: Standing,
  see: (quarters: readonly [Table, Table], half: Table) => (number | null)[]
) {
  const pairs: { figures: number[]; seen: (number | null)[] }[] = []
  for (let code = 0; code < (most + 1) ** 4; code += 1) {
    const [a, b, c, d] = [0, 1, 2, 3].map((place) => Math.floor(code / (most + 1) ** place) % (most + 1))
    const quarters = [table([a!, b!], second), table([c!, d!], second)] as const
    const half = table([a! + c!, b! + d!], second)
    pairs.push({ figures: [half, ...quarters].flatMap(values), seen: see(quarters, half) })
  }
  return pairs
}

/**
 * Small figures that whoever adds and subtracts all that they see finds out, or finds to be small. Looked at are wholes of up to `most`, so that every
 * other way to make them is among the pairs.
 */
function recovered(pairs: ReturnType<typeof everyPair>, most: number): string[] {
  const views = new Map(
    pairs.filter(({ figures: [whole] }) => whole! <= most).map(({ seen }) => [seen.join(' '), seen])
  )
  return [...views].flatMap(([view, seen]) => {
    const possible = pairs.filter(({ figures }) => seen.every((shown, at) => shown === null || shown === figures[at]))
    return seen.flatMap((shown, at) => {
      const found = new Set(possible.map(({ figures }) => figures[at]!))
      const small = [...found].every((value) => value > 0 && value < threshold)
      return small && (shown === null || shown > 0) ? [`${view}: ${at} is ${[...found]}`] : []
    })
  })
}

for (const second of ['printed', 'derived'] as const) {
  t.test(
    `a half-year and its quarters, added and subtracted in every way: 0 found (second part ${second})`,
    async (t) => {
      const pairs = everyPair(7, second, (quarters, half) => {
        const ofHalf = withhold(half, guard).names
        const ofQuarters = splitWithheld({ table: half, withheld: ofHalf }, quarters, threshold)
        return seenOf([[half, ofHalf], ...quarters.map((quarter) => [quarter, ofQuarters] as const)])
      })
      t.strictSame(recovered(pairs, 7), [])
      t.ok(pairs.filter(({ seen }) => seen.slice(3).some((shown) => shown !== null && shown > 0)).length > 150)
    }
  )

  t.test(`half-years told one by one, then their year: 0 found (second part ${second})`, async (t) => {
    const pairs = everyPair(7, second, (halves, year) => {
      const told = halves.map((half) => ({ table: half, withheld: withhold(half, guard).names }))
      return seenOf([
        [year, joinedWithheld(year, told, threshold)],
        ...told.map(({ table: half, withheld }) => [half, withheld] as const)
      ])
    })
    t.strictSame(recovered(pairs, 7), [])
    t.ok(pairs.filter(({ seen }) => seen[0] !== null && seen[0]! > 0).length > 150)
  })
}

t.test('quarters told each for itself do give back what is withheld', async (t) => {
  const naive = everyPair(7, 'printed', (quarters, half) =>
    seenOf([half, ...quarters].map((told) => [told, withhold(told, guard).names] as const))
  )
  t.ok(recovered(naive, 7).length > 100)
})

t.test('a split is told whole or not at all, sum by sum', async (t) => {
  const split = (quarters: readonly (readonly number[])[], withheld: string[] = []) => {
    const half = table([0, 1].map((at) => quarters.reduce((sum, parts) => sum + parts[at]!, 0)))
    return [
      ...splitWithheld(
        { table: half, withheld: new Set(withheld) },
        quarters.map((parts) => table(parts)),
        threshold
      )
    ]
  }
  t.strictSame(
    split([
      [5, 4],
      [3, 9]
    ]),
    []
  )
  t.strictSame(
    split([
      [5, 4],
      [2, 9]
    ]).sort(),
    ['a', 'b'],
    'one small part closes the sum in both quarters'
  )
  t.strictSame(
    split([
      [5, 0],
      [4, 0]
    ]),
    [],
    'none is told as none'
  )
  t.strictSame(
    split([
      [1, 0],
      [9, 0]
    ]).sort(),
    ['a', 'w'],
    'a small whole closes all; none of the half-year is none of its quarters'
  )
  t.strictSame(
    split(
      [
        [5, 4],
        [3, 9]
      ],
      ['a', 'b']
    ).sort(),
    ['a', 'b'],
    'what the half-year withholds, its quarters withhold'
  )
})

t.test('persons who are in two parts are counted once, so that differences tell who is in one alone', async (t) => {
  const persons = (value: number): Table => ({ cells: [{ name: 'persons', value }], sums: [] })
  const told = (value: number) => ({ table: persons(value), withheld: new Set<string>() })
  const year = (whole: number, first: number, second: number) =>
    [...joinedWithheld(persons(whole), [told(first), told(second)], threshold)].length === 0
  t.equal(year(20, 12, 8), true, 'nobody was in both')
  t.equal(year(18, 12, 10), true, 'four in both, six and eight in one')
  t.equal(year(20, 12, 10), false, 'two in both')
  t.equal(year(14, 12, 8), false, 'two in the second alone')
  t.equal(year(12, 12, 8), true, 'nobody in the second alone')
  t.equal([...splitWithheld(told(14), [persons(12), persons(8)], threshold)].length, 1)
})
