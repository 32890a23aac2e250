import {
  listOutreachEvents,
  type Operation,
  readReferralFunnel,
  readResultsReport,
  type Worker
} from '@relais/contract'
import { referrals } from '@relais/referrals'
import { openDesk, rebuild, reporting } from '@relais/reporting'
import { type Service, serve } from '@relais/service-kit'
import { asOwner, identityWith, openHouse, testDatabase } from '@relais/test-kit'
import t, { type Test } from 'tap'
import { chanceOf } from './chance.ts'
import { NOW } from './lives.ts'
import { CALENDAR, FUNNEL, RESULTS } from './plain-sql.ts'
import { worldOf, writeWorlds } from './write-lives.ts'

const SEEDS = [20_261_126, 4_711, 90_210]
/** Roots begun for each seed: 250, or so many times as many as the setting RELAIS_RUNS says; of 20 there are five thousand. */
const ROOTS = 250 * Number(process.env.RELAIS_RUNS ?? 1)

const database = await testDatabase(t)
const worlds = SEEDS.map((seed) => worldOf(chanceOf(seed), ROOTS))
const written = await writeWorlds(database.adminUrl, worlds, chanceOf(1))
await asOwner(database.adminUrl, CALENDAR)

const NOTHING = { status: 200 as const, body: { items: [], next: '0' } }
const noOutreach: Service = {
  name: 'rights-check',
  open: async () => ({
    routes: [serve(listOutreachEvents, async () => NOTHING)],
    ready: async () => true,
    close: async () => {}
  })
}
const house = await openHouse(t, {
  database,
  now: NOW,
  services: [referrals, noOutreach, reporting],
  identity: (signer) => identityWith(signer, { organisations: [] })
})

const taken = () =>
  asOwner<{ n: number }>(database.adminUrl, 'select coalesce(sum(version), 0)::int as n from reporting.referral_facts')
for (let now = 0, before = -1; now < written; [{ n: now }] = (await taken()) as [{ n: number }]) {
  if (now === before) await new Promise((resolve) => setTimeout(resolve, 50))
  before = now
}

type Found = Record<string, unknown>
const PERIODS = [
  ['2026-01-01', '2026-06-30'],
  ['2026-07-01', '2026-12-31'],
  ['2026-01-01', '2026-12-31']
] as const

/** What the API tells a coordinator of a collective. */
async function told(collective: string, operation: Operation, query: Record<string, string>) {
  const who: Worker = {
    ...{ collectiveId: collective, organisationId: collective, memberId: collective, clientId: 'relais-web' },
    ...{ roles: ['coordinator'], scopes: ['reports:read'] }
  }
  const { status, body, text } = await house.ask(who, operation, { query })
  if (status !== 200) throw new Error(`${status}: ${text}`)
  return body
}
const counted = (sql: string, values: string[]) =>
  asOwner<{ expected: Found }>(database.adminUrl, sql, values).then(([row]) => row!.expected as never)

/** What is compared: figures that are told, and how many are withheld. */
function comparing(t: Test) {
  let [compared, withheld] = [0, 0]
  const one = (figure: Found | undefined, wanted: number, where: string, key = 'count') => {
    compared += 1
    if (figure === undefined) t.equal(0, wanted, `${where} is not told at all`)
    else if (figure.reason === null) t.equal(figure[key], wanted, where)
    else withheld += 1
  }
  const time = (figure: Found, wanted: { of: number; quantiles: number[] | null }, where: string) => {
    if (figure.reason === null) {
      const round = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10
      const [median, p90] = (wanted.quantiles ?? []).map(round)
      // of fewer than ten nobody stands beyond the 90th percentile, so that it may be withheld by itself
      const told = figure.p90 === null && wanted.of < 10 ? null : p90
      t.same([figure.of, figure.median, figure.p90], [wanted.of, median ?? null, told ?? null], where)
    }
    one(
      { ...figure, reason: figure.reason === 'nothing_measured' ? null : figure.reason, of: figure.of ?? 0 },
      wanted.of,
      where,
      'of'
    )
  }
  return { one, time, told: () => ({ compared, withheld }) }
}

// biome-ignore lint/suspicious/noExplicitAny: what SQL answers, walked through by name
type Counts = any

function compareFunnel(compare: ReturnType<typeof comparing>, body: Counts, expected: Counts) {
  for (const part of ['referrals', 'declinedBySide', 'loop', 'rights'])
    for (const [name, wanted] of Object.entries<number>(expected[part]))
      if (name !== 'byResult') compare.one(body[part][name], wanted, `${part}.${name}`)
  for (const [name, figure] of Object.entries<Found>(body.rights.byResult))
    compare.one(figure, expected.rights.byResult[name] ?? 0, `byResult.${name}`)
  for (const [name, wanted] of Object.entries<Counts>(expected.times)) compare.time(body.times[name], wanted, name)
}

function compareResults(t: Test, compare: ReturnType<typeof comparing>, body: Counts, expected: Counts) {
  for (const [name, wanted] of Object.entries<Counts>(expected.times)) compare.time(body.times[name], wanted, name)
  const { byRight, ...success } = expected.success
  for (const [name, wanted] of Object.entries<number>(success))
    compare.one(body.success[name], wanted, `success.${name}`)
  const rights = new Map<string, Found>(body.success.byRight.map((one: Found) => [one.right, one]))
  t.same([...rights.keys()], Object.keys(byRight ?? {}).sort())
  for (const [right, wanted] of Object.entries<number>(byRight ?? {})) compare.one(rights.get(right), wanted, right)

  const months = expected.cohorts ?? []
  t.same(
    body.cohorts.map(({ month, complete }: Found) => [month, complete]),
    months.map(({ month, complete }: Found) => [month, complete])
  )
  for (const [at, wanted] of [...months, expected.all].entries()) {
    const { roots, rights } = body.cohorts[at] ?? body.withinThreeMonths
    compare.one(roots, wanted.rootsGained, `cohort ${at} roots`)
    compare.one(rights, wanted.rightsGained, `cohort ${at} rights`)
    t.same([roots.of, rights.of], [wanted.roots, wanted.rights], `cohort ${at} whole`)
  }
  compare.one(body.money.coverage, expected.money.coverage, 'coverage')
  for (const kind of ['monthly', 'arrears', 'once']) {
    const { total, bySource } = expected.money[kind]
    compare.one(body.money[kind].total, total.cents, kind, 'cents')
    compare.one(body.money[kind].total, total.of, kind, 'of')
    for (const [source, { cents, of }] of Object.entries<Counts>(bySource ?? {})) {
      compare.one(body.money[kind].bySource[source], cents, `${kind} ${source}`, 'cents')
      compare.one(body.money[kind].bySource[source], of, `${kind} ${source}`, 'of')
    }
  }
  compare.one(body.money.annualised.total, expected.money.monthly.total.cents * 12, 'annualised', 'cents')
  t.same(
    body.responseRates.map(({ organisationId }: Found) => organisationId),
    expected.responses.map(({ organisationId }: Found) => organisationId)
  )
  for (const [at, { organisationId: _, sent, ...wanted }] of expected.responses.entries())
    for (const [name, count] of Object.entries<number>(wanted)) {
      compare.one(body.responseRates[at][name], count, `responses ${at} ${name}`)
      t.equal(body.responseRates[at][name].of, sent)
    }
}

for (const [nth, { collective }] of worlds.entries()) {
  t.test(`of the seed ${SEEDS[nth]} each figure is what plain SQL over the referrals counts`, async (t) => {
    const compare = comparing(t)
    for (const [from, to] of PERIODS) {
      const funnel = await told(collective, readReferralFunnel, { from, to })
      compareFunnel(compare, funnel, await counted(FUNNEL, [collective, from, to]))
      for (const asOf of from === '2026-01-01' ? ['2026-11-23', '2026-05-15'] : ['2026-11-23']) {
        const results = await told(collective, readResultsReport, { from, to, asOf })
        compareResults(t, compare, results, await counted(RESULTS, [collective, from, to, asOf]))
      }
    }
    const { compared, withheld } = compare.told()
    t.ok(compared > 600, `${compared} figures were compared`)
    t.ok(withheld < compared / 3, `${withheld} of ${compared} are withheld`)
  })
}

t.test('there is something of everything that makes counting hard', async (t) => {
  const [found] = await asOwner<Record<string, number>>(
    database.adminUrl,
    `select count(*) filter (where action = 'redirect')::int as redirected, count(*) filter (where action = 'correct-outcome')::int as corrected,
      count(*) filter (where action in ('withdraw', 'confirm-withdrawal'))::int as withdrawn, count(*) filter (where action = 'reopen')::int as reopened,
      count(*) filter (where action in ('ask-info', 'hold'))::int as paused, count(*) filter (where action = 'mark-error')::int as errors
     from referrals.referral_events`
  )
  for (const [what, count] of Object.entries(found!)) t.ok(count > 15, `${count} ${what}`)
})

t.test('made anew from the feed, every answer is the same, byte for byte', async (t) => {
  const answers = async () => {
    const all: unknown[] = []
    for (const { collective } of worlds)
      for (const [from, to] of PERIODS)
        for (const operation of [readReferralFunnel, readResultsReport])
          all.push(await told(collective, operation, { from, to }))
    return JSON.stringify(all)
  }
  const before = await answers()
  const desk = openDesk(house.house)
  t.equal(
    await rebuild(desk),
    worlds.reduce((sum, { lives }) => sum + lives.length, 0)
  )
  await desk.database.close()
  t.equal(await answers(), before)
})
