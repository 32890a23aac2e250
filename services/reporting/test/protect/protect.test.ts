import t from 'tap'
import { createProtect } from '../../src/protect/protect.ts'
import { attack, HALVES } from './attack.ts'
import { COLLECTIVE_PARTS, countsOfFunnel, countsOfResults, yearOfResults } from './results-world.ts'
import { countsOf, numbersFrom, ORGANISATIONS, TERRITORIES, yearOf } from './world.ts'

const KNOWN = { territories: TERRITORIES, organisations: ORGANISATIONS, isTwice: () => true }

t.test('every period, territory and organisation, combined: 0 small figures recovered', async (t) => {
  let told = 0
  let withheld = 0
  for (const [at, size] of [60, 800].entries()) {
    const seen = await attack(countsOf(yearOf(size, numbersFrom(at + 1))), KNOWN)
    t.strictSame(seen.recovered, [], `${size} cases`)
    told += seen.told
    withheld += seen.withheld
  }
  t.ok(told > 200 && withheld > 1_000, `${told} told, ${withheld} withheld`)
})

t.test('the same attack finds hundreds where each answer is protected for itself', async (t) => {
  const counts = countsOf(yearOf(300, numbersFrom(4)))
  const alone = await attack(counts, KNOWN, (counts, reader) => async (cohort) => {
    const half = createProtect({ ...counts, count: async () => counts.count(cohort) }, reader)
    return half({ ...cohort, ...HALVES[0], territory: null, organisation: null })
  })
  t.ok(alone.recovered.length > 200, `${alone.recovered.length} recovered`)
})

t.test('nor of what became of each right, be the states told or not', async (t) => {
  for (const [states, size] of [
    ['withheld', 80],
    ['told', 600]
  ] as const) {
    const facts = yearOfResults(size, size)
    const seen = await attack(countsOfFunnel(facts, states), { ...COLLECTIVE_PARTS, isTwice: () => true })
    t.strictSame(seen.recovered.slice(0, 20), [], `${size} referrals, states ${states}`)
    t.ok(seen.told > 100 && seen.withheld > 1_000, `${seen.told} told, ${seen.withheld} withheld`)
  }
})

t.test('of results, euros and who answers nothing small is recovered either', async (t) => {
  // Who answers is told of each recipient: organisations do not add up.
  const known = { ...COLLECTIVE_PARTS, isTwice: (name: string) => !/ (sent|answered|unanswered|waiting)/.test(name) }
  for (const [at, size] of [80, 600].entries()) {
    const seen = await attack(countsOfResults(yearOfResults(size, at + 1)), known)
    t.strictSame(seen.recovered.slice(0, 20), [], `${size} referrals`)
    t.ok(seen.told > 100 && seen.withheld > 1_000, `${seen.told} told, ${seen.withheld} withheld`)
  }
})
