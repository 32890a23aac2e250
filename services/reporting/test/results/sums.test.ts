import { chanceOf, liveOnce, outreachOnce, outreachToldOf, toldOf } from '@relais/demo'
import { testDatabase } from '@relais/test-kit'
import t, { type Test } from 'tap'
import { READER } from '../../src/desk.ts'
import { rebuild } from '../../src/feed/rebuild.ts'
import { takePage } from '../../src/feed/take-page.ts'
import { takeOutreachPage } from '../../src/feed/take-pages/take-outreach-page.ts'
import { THREE_MONTHS } from '../../src/queries/results/terms.ts'
import { type Cohort, countFunnel as funnelFacts } from '../../src/store/funnel.ts'
import { countOutreach as outreachFacts } from '../../src/store/outreach/outreach.ts'
import { countResults as resultFacts } from '../../src/store/results/results.ts'
import type { Tables } from '../../src/store/tables.ts'
import { countFunnel, countOutreach, countResults } from '../../src/sums/count.ts'
import { quantilesOf } from '../../src/sums/figures/quantiles.ts'
import { mostOf, sizeOf } from '../../src/sums/tally/sizes.ts'
import { feedOf, nothingElse } from '../made-up/stories.ts'

const RUNS = Number(process.env.RELAIS_RUNS ?? 1)
const TODAY = '2026-11-23'
const test = await testDatabase(t)
const database = test.open<Tables>('relais_reporting')
const chance = chanceOf(20_261_126)
const ids = (count: number) => Array.from({ length: count }, chance.id)
const [collective, organisations, territories] = [chance.id(), ids(5), ids(3)]
const until = Date.parse('2026-11-23T09:00:00Z')
const setting = { organisations, territories, from: Date.parse('2025-12-20T06:00:00Z'), days: 300, until }

// Of several chains at a time, as they would come: a page holds some events of each.
const events = Array.from({ length: 150 * RUNS }, () => liveOnce(chance, setting))
  .flat()
  .flatMap((life) => toldOf(life, collective, () => chance.id()))
  .sort((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))
const outreach = outreachToldOf(outreachOnce(chance, 300 * RUNS, setting), collective)
const desk = {
  database,
  readPage: feedOf(events, 97),
  ...nothingElse,
  readOutreachPage: feedOf(outreach, 31),
  now: () => new Date(until)
}

const PERIODS = [
  ['2026-03-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-12-31'],
  ['2026-01-01', '2026-12-31']
] as const
const PARTS: Pick<Cohort, 'territory' | 'organisation'>[] = [
  { territory: null, organisation: null },
  ...territories.map((territory) => ({ territory, organisation: null })),
  { territory: '00000000-0000-0000-0000-000000000000', organisation: null },
  ...organisations.map((organisation) => ({ territory: null, organisation }))
]

async function compare(t: Test) {
  for (const [from, to] of PERIODS)
    for (const part of PARTS) {
      const cohort = { collective, from, to, ...part }
      const where = `${from} to ${to}, territory ${part.territory}, organisation ${part.organisation}`
      await database.transaction(READER, async (trx) => {
        t.same(await countFunnel(trx, cohort), await funnelFacts(trx, cohort), `funnel ${where}`)
        t.same(await countOutreach(trx, cohort), await outreachFacts(trx, cohort), `outreach ${where}`)
        const known = { ...cohort, asOf: TODAY }
        const [kept, expected] = [await countResults(trx, known, TODAY), await resultFacts(trx, known, THREE_MONTHS)]
        t.same(withoutLargest(kept), withoutLargest(expected), `results ${where}`)
        for (const [at, largest] of largestIn(kept).entries()) {
          const exact = largestIn(expected)[at]!
          t.ok(largest >= exact && largest <= Math.ceil(exact * 1.2), `largest ${where}: ${largest} for ${exact}`)
        }
      })
    }
}

/** The largest amounts, kept as classes: no less than the exact ones of the facts, and less than a fifth more. */
function largestIn({ money }: Awaited<ReturnType<typeof resultFacts>>): number[] {
  return (['monthly', 'arrears', 'once'] as const).flatMap((kind) => {
    const { total, bySource } = money[kind]
    const sources = Object.keys(bySource).sort()
    return [total, ...sources.map((source) => bySource[source]!)].map((amount) => amount?.largest ?? 0)
  })
}

function withoutLargest(figures: Awaited<ReturnType<typeof resultFacts>>) {
  return JSON.parse(JSON.stringify(figures, (key, value) => (key === 'largest' ? undefined : value)))
}

t.test('taken in page by page, sums are what the facts count', async (t) => {
  while ((await takePage(desk)) > 0);
  while ((await takeOutreachPage(desk)) > 0);
  await compare(t)
})

t.test('made anew they are the same, row for row', async (t) => {
  const rows = () =>
    database.transaction(READER, (trx) =>
      trx.db
        .selectFrom('sums')
        .selectAll()
        .where('n', '<>', 0)
        .orderBy('part')
        .orderBy('sheet')
        .orderBy('period')
        .orderBy('name')
        .execute()
    )
  const before = await rows()
  t.ok(before.length > 5_000, `${before.length} sums`)
  await rebuild(desk)
  t.strictSame(await rows(), before)
})

t.test('a territory of an organisation is counted from facts', async (t) => {
  const cohort = { collective, from: '2026-01-01', to: '2026-06-30', territory: territories[0]! }
  const [organisation] = organisations as [string]
  await database.transaction(READER, async (trx) => {
    const { steps } = await countFunnel(trx, { ...cohort, organisation })
    t.ok(steps.sent > 0 && steps.sent < (await countFunnel(trx, { ...cohort, organisation: null })).steps.sent)
  })
})

t.test('median and 90th percentile lie between neighbours', (t) => {
  t.equal(quantilesOf(new Map()), null)
  t.strictSame(quantilesOf(new Map([[4, 1]])), [4, 4])
  // 1 1 1 2 10: the third is 1; nine tenths of the way from the first to the fifth lie between 2 and 10
  const [median, p90] = quantilesOf(
    new Map([
      [10, 1],
      [1, 3],
      [2, 1]
    ])
  )!
  t.equal(median, 1)
  t.equal(Math.round(p90! * 10) / 10, 6.8)
  t.end()
})

t.test('of the class of an amount no amount is larger, and none is less than five sixths of that', (t) => {
  for (const cents of [1, 2, 63_545, 65_535, 65_536, 99_999_999]) {
    const most = mostOf(sizeOf(cents))
    t.ok(most >= cents && most <= Math.ceil(cents * 1.2), `${cents}: ${most}`)
  }
  t.end()
})
