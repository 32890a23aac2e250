import fc from 'fast-check'
import t from 'tap'
import { type Cell, complement, needOf, type Sum, type Table, twoWay, withhold } from '../src/index.ts'
import { boundsByFlow } from './attack/flow.ts'
import { leastFor } from './attack/least.ts'
import { boundsByPropagation } from './attack/propagate.ts'

const threshold = 5
// small figures are what one attacks; some are not
const figure = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }))
const order = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 })
const choiceOf = ({ cells }: Table, numbers: readonly number[]) => {
  const at = new Map(cells.map(({ name }, index) => [name, numbers[index] ?? 0]))
  return (name: string) => at.get(name) ?? 0
}

interface Seen {
  told: number
  withheld: number
  recovered: string[]
}

/** What an attack with these bounds finds: a figure that is withheld and exactly known, or one that is known to be small. */
function attack(table: Table, names: ReadonlySet<string>, bounds: ReadonlyMap<string, [number, number]>): Seen {
  const seen: Seen = { told: 0, withheld: 0, recovered: [] }
  for (const cell of table.cells) {
    const need = needOf(cell, threshold)
    const [least, most] = bounds.get(cell.name) ?? [cell.value, cell.value]
    if (need > 0 && most < cell.value + need) seen.recovered.push(`${cell.name} is ${least} to ${most}`)
    else if (names.has(cell.name) && cell.value > 0 && least === most) seen.recovered.push(`${cell.name} is ${least}`)
    seen[names.has(cell.name) ? 'withheld' : 'told'] += 1
  }
  return seen
}

t.test('two-way tables: the exact bounds of every withheld figure are too wide, 0 are recovered', async (t) => {
  let withheld = 0
  let told = 0
  const grid = fc.array(fc.array(figure, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(grid, fc.integer({ min: 2, max: 4 }), order, (rows, width, numbers) => {
      const table = twoWay(
        Object.fromEntries(
          rows.map((row, r) => [`r${r}`, Object.fromEntries(row.slice(0, width).map((value, c) => [`c${c}`, value]))])
        )
      )
      const { names } = withhold(table, { threshold, choice: choiceOf(table, numbers) })
      const seen = attack(table, names, boundsByFlow(table, names))
      withheld += seen.withheld
      told += seen.told
      return seen.recovered.length === 0
    }),
    { numRuns: 150 }
  )
  t.ok(withheld > 500 && told > 500, `${withheld} withheld, ${told} told`)
})

/** A whole broken down again and again, with what nobody prints: a tree of two to four parts at each place. */
function tree(numbers: readonly number[], shape: readonly number[]): Table {
  const cells: Cell[] = []
  const sums: Sum[] = []
  let used = 0
  const grow = (name: string, depth: number): number => {
    const parts = depth === 0 ? 0 : (shape[used % shape.length] ?? 2)
    used += 1
    if (parts === 0) {
      const value = numbers[used % numbers.length] ?? 0
      cells.push({ name, value })
      return value
    }
    const names = Array.from({ length: parts }, (_, at) => `${name}.${at}`)
    const value = names.reduce((total, part) => total + grow(part, depth - 1), 0)
    cells.push({ name, value })
    sums.push({ whole: name, parts: names })
    // the last part is printed nowhere
    if (parts === 2) Object.assign(cells.find((cell) => cell.name === names[1])!, { standing: 'derived' })
    return value
  }
  grow('all', 2)
  return { cells, sums }
}

t.test('sums of sums with complements: going round them recovers 0', async (t) => {
  let withheld = 0
  const shapes = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 3, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(figure, { minLength: 12, maxLength: 20 }), shapes, order, (numbers, shape, choices) => {
      const table = tree(numbers, shape)
      const { names } = withhold(table, { threshold, choice: choiceOf(table, choices) })
      const told = new Set(
        table.cells.flatMap(({ name, standing }) => (standing === 'derived' || names.has(name) ? [] : [name]))
      )
      const seen = attack(table, names, boundsByPropagation(table, told, leastFor(table, names)))
      withheld += seen.withheld
      return seen.recovered.length === 0
    }),
    { numRuns: 500 }
  )
  t.ok(withheld > 500, `${withheld} withheld`)
})

t.test('an attack does find what is withheld badly', async (t) => {
  const table = twoWay({ a: { x: 3, y: 10 }, b: { x: 20, y: 30 } })
  const badly = new Set(['a/x', 'a/y'])
  t.strictSame(attack(table, badly, boundsByFlow(table, badly)).recovered, ['a/x is 3 to 3', 'a/y is 10'])
  const whole = { name: 'whole', value: 20 }
  const { cell, sum } = complement(whole, { name: 'part', value: 18 })
  const linked = { cells: [whole, { name: 'part', value: 18 }, cell], sums: [sum] }
  const bounds = boundsByPropagation(linked, new Set(['whole', 'part']), () => 0)
  t.strictSame(attack(linked, new Set(), bounds).recovered, ['whole but part is 2 to 2'])
})

t.test(
  'one-way tables: not even whoever runs this code on every table finds one, or knows one to be small',
  async (t) => {
    const orders = [
      [1, 2, 3],
      [1, 3, 2],
      [2, 1, 3],
      [2, 3, 1],
      [3, 1, 2],
      [3, 2, 1]
    ]
    const seen = new Map<string, number[][]>()
    for (const numbers of orders) {
      for (let code = 0; code < 10 ** 3; code += 1) {
        const parts = [Math.floor(code / 100), Math.floor(code / 10) % 10, code % 10]
        const figures = [parts[0]! + parts[1]! + parts[2]!, ...parts]
        const cells = figures.map((value, at) => ({ name: String(at), value }))
        const table = { cells, sums: [{ whole: '0', parts: ['1', '2', '3'] }] }
        const { names } = withhold(table, { threshold, choice: choiceOf(table, [0, ...numbers.map((n) => n / 4)]) })
        const view = figures.map((value, at) => (names.has(String(at)) ? '?' : value)).join(' ')
        const alike = seen.get(view) ?? []
        seen.set(view, alike)
        alike.push(figures)
      }
    }
    const found = [...seen].flatMap(([view, alike]) =>
      view.split(' ').flatMap((shown, at) => {
        const possible = new Set(alike.map((figures) => figures[at]!))
        const small = [...possible].every((value) => value > 0 && value < threshold)
        return shown === '?' && (possible.size === 1 || small) ? [`${view}: figure ${at}`] : []
      })
    )
    // the largest parts that were tried are 9, so that the last views are seen from one side only
    t.strictSame(
      found.filter((view) => !view.includes('9')),
      []
    )
  }
)

t.test('no choice withholds less: every other is tried on small tables', async (t) => {
  let dear = 0
  const inside = fc.array(figure, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(inside, ([a = 0, b = 0, c = 0, d = 0]) => {
      const table = twoWay({ r: { x: a, y: b }, s: { x: c, y: d } })
      const price = (name: string) => (name === '/' ? 13 : /^\/|\/$/.test(name) ? 3 : 1)
      const grand = a + b + c + d
      const first = table.cells.filter(({ value }) => value > 0 && value < threshold).map(({ name }) => name)
      const others = table.cells.filter(({ value }) => value >= threshold).map(({ name }) => name)
      const { names, least } = withhold(table, { threshold, choice: () => 0 })
      const paid = (chosen: Iterable<string>) =>
        [...chosen].reduce((sum, name) => sum + (others.includes(name) ? price(name) : 0), 0)
      let cheapest = Infinity
      for (let mask = 0; mask < 2 ** others.length; mask += 1) {
        const chosen = new Set([...first, ...others.filter((_, at) => (mask >> at) & 1)])
        if (paid(chosen) >= cheapest) continue
        if (attack(table, chosen, boundsByFlow(table, chosen)).recovered.length === 0) cheapest = paid(chosen)
      }
      if (cheapest > 0) dear += 1
      return least && (grand < threshold || Math.abs(paid(names) - cheapest) < 0.1)
    }),
    { numRuns: 200 }
  )
  t.ok(dear > 50, `${dear} needed others beside them`)
})
