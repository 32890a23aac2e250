import t from 'tap'
import { expect, openReferrals } from '../setting/house.ts'
import { people } from '../setting/places.ts'
import { listsOf, type Query } from './lists.ts'

const house = await openReferrals(t)
const { act, moveTo, write } = house
const { page } = listsOf(house)

interface One {
  id: string
  version: number
}
const made: One[] = []
for (let n = 0; n < 30; n += 1) {
  // three by three at one instant: the id decides among them
  if (n % 3 === 0) await moveTo(`2026-12-23T09:${String(n).padStart(2, '0')}:00.000Z`)
  made.push(await write({ urgent: n % 5 === 0 }))
}
await moveTo('2026-12-23T10:00:00.000Z')

/** Reads all pages while, between any two of them, something is done. */
async function readWhile(query: Query, between: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { items, next } = await page(people.caf, { ...query, limit: 4, ...(cursor === undefined ? {} : { cursor }) })
    seen.push(...items.map(({ id }) => id))
    cursor = next
    if (next !== null) await between()
  }
  return seen
}

const left = [...made]
const changed = new Set<string>()
/** One from the middle is taken note of, which gives it another clock and another state; and another arrives. */
async function somethingHappens() {
  const [one] = left.splice(Math.floor(left.length / 2), 1)
  if (one !== undefined) {
    changed.add(one.id)
    expect(200, await act(people.caf, one, 'acknowledge'))
  }
  await write()
}

const timesSeen = (seen: readonly string[], id: string) => seen.filter((one) => one === id).length

for (const sort of ['latest', 'oldest'])
  t.test(`${sort} first, everything that was there is seen exactly once, whatever happens meanwhile`, async (t) => {
    const seen = await readWhile({ sort }, somethingHappens)
    for (const { id } of made) t.equal(timesSeen(seen, id), 1)
    t.equal(new Set(seen).size, seen.length)
  })

t.test('in one state, what stays in it is seen exactly once, and what leaves it at most once', async (t) => {
  const staying = new Set(left.map(({ id }) => id))
  const seen = await readWhile({ state: 'sent', sort: 'oldest' }, somethingHappens)
  for (const id of changed) staying.delete(id)
  for (const id of staying) t.equal(timesSeen(seen, id), 1)
  t.equal(new Set(seen).size, seen.length)
})

t.test('due first, what keeps its clock is seen exactly once', async (t) => {
  const before = new Set(changed)
  const seen = await readWhile({ sort: 'due', clock: 'running' }, somethingHappens)
  const moved = new Set([...changed].filter((id) => !before.has(id)))
  for (const { id } of made) if (!moved.has(id)) t.equal(timesSeen(seen, id), 1)
})
