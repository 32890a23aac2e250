import {
  type Operation,
  readOutreachReport,
  readReferralFunnel,
  readResultsReport,
  type Worker
} from '@relais/contract'
import { chanceOf } from '@relais/demo'
import { referrals } from '@relais/referrals'
import { openDesk, rebuild, reporting } from '@relais/reporting'
import { rightsCheck } from '@relais/rights-check'
import { asOwner, identityWith, openHouse, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { compare, type Line } from './compare.ts'
import { FUNNEL } from './plain-sql/funnel.ts'
import { OUTREACH } from './plain-sql/outreach.ts'
import { RESULTS } from './plain-sql/results.ts'
import { SETS } from './plain-sql/sets.ts'
import { NOW, type World, worldOf, writeWorlds } from './write-lives.ts'

const SEEDS = [20_261_126, 4_711, 90_210]
/** Roots begun for each seed, and contacts noted: 400, or so many times as many as the setting RELAIS_RUNS says; of 13 there are more than five thousand. */
const ROOTS = 400 * Number(process.env.RELAIS_RUNS ?? 1)

const database = await testDatabase(t)
const worlds = SEEDS.map((seed) => worldOf(chanceOf(seed), ROOTS))
const written = await writeWorlds(database.adminUrl, worlds, chanceOf(1))
await asOwner(database.adminUrl, SETS)

const house = await openHouse(t, {
  database,
  now: NOW,
  services: [referrals, rightsCheck, reporting],
  identity: (signer) => identityWith(signer, { organisations: [] })
})

const VERSIONS = ['referral_facts', 'contact_facts', 'check_facts', 'activity_facts']
  .map((table) => `(select coalesce(sum(version), 0) from reporting.${table})::int`)
  .join(' + ')
const taken = async () => (await asOwner<{ n: number }>(database.adminUrl, `select ${VERSIONS} as n`))[0]!.n
const LATEST = `select ((select max(number) from referrals.capacity_events) is not distinct from (select max(number) from reporting.capacity_facts)) as told`
const placesAreTaken = async () => (await asOwner<{ told: boolean }>(database.adminUrl, LATEST))[0]!.told
while ((await taken()) < written || !(await placesAreTaken())) await new Promise((resolve) => setTimeout(resolve, 50))

const [FIRST, SECOND, YEAR] = [
  { from: '2026-01-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2026-12-31' },
  { from: '2026-01-01', to: '2026-12-31' }
]
const TODAY = '2026-11-23'
type Query = Record<string, string>

/** What is asked of each report: half-years and a year, a part of the collective, and what was known on a day in spring. */
const questionsOf = ({ territories, organisations }: World): [Operation, string, Query][] => {
  const all = [
    FIRST,
    SECOND,
    YEAR,
    { ...FIRST, territoryId: territories[0]! },
    { ...FIRST, organisationId: organisations[0]! }
  ]
  return [
    ...all.map((query): [Operation, string, Query] => [readReferralFunnel, FUNNEL, query]),
    ...all.map((query): [Operation, string, Query] => [readOutreachReport, OUTREACH, query]),
    ...all.map((query): [Operation, string, Query] => [readResultsReport, RESULTS, { ...query, asOf: TODAY }]),
    ...[FIRST, YEAR].map((query): [Operation, string, Query] => [
      readResultsReport,
      RESULTS,
      { ...query, asOf: '2026-05-15' }
    ])
  ]
}

/** Anything but a half-year of the whole collective. */
const isPart = ({ from, to, territoryId, organisationId }: Query) =>
  (from === YEAR.from && to === YEAR.to) || territoryId !== undefined || organisationId !== undefined

/** What the API tells a coordinator of a collective. */
async function told(collective: string, operation: Operation, query: Query) {
  const who: Worker = {
    ...{ collectiveId: collective, organisationId: collective, memberId: collective, clientId: 'relais-web' },
    ...{ roles: ['coordinator'], scopes: ['reports:read'] }
  }
  const { status, body, text } = await house.ask(who, operation, { query })
  if (status !== 200) throw new Error(`${status}: ${text}`)
  return body
}

/** What plain SQL counts of it. */
function counted(collective: string, sql: string, { from, to, territoryId, organisationId, asOf }: Query) {
  const values = [
    collective,
    from,
    to,
    territoryId ?? null,
    organisationId ?? null,
    ...(asOf === undefined ? [] : [asOf])
  ]
  return asOwner<Line>(database.adminUrl, sql, values)
}

for (const [nth, world] of worlds.entries()) {
  t.test(`of the seed ${SEEDS[nth]} each figure is what plain SQL over the operational tables counts`, async (t) => {
    const { collective } = world
    let [compared, withheld] = [0, 0]
    for (const [operation, sql, query] of questionsOf(world)) {
      const found = compare(
        await told(collective, operation, query),
        await counted(collective, sql, query),
        isPart(query)
      )
      t.same(found.differences.slice(0, 20), [], `${operation.id} ${JSON.stringify(query)}`)
      compared += found.compared
      withheld += found.withheld
    }
    t.ok(compared > 1_500, `${compared} figures are the same`)
    t.ok(withheld < compared / 3, `${withheld} are withheld`)
  })
}

t.test('there is something of everything that makes counting hard', async (t) => {
  const [found] = await asOwner<Record<string, number>>(
    database.adminUrl,
    `select count(distinct referral_id)::int as referrals,
      count(*) filter (where action = 'redirect')::int as redirected, count(*) filter (where action = 'correct-outcome')::int as corrected,
      count(*) filter (where action in ('withdraw', 'confirm-withdrawal'))::int as withdrawn, count(*) filter (where action = 'reopen')::int as reopened,
      count(*) filter (where action in ('ask-info', 'hold'))::int as paused, count(*) filter (where action = 'mark-error')::int as errors,
      (select count(*) from rights_check.outreach_contacts)::int as contacts, (select count(*) from rights_check.checks)::int as checks,
      (select count(*) from rights_check.outreach_events where version > 1)::int as changed, (select count(*) from referrals.capacity_events)::int as "changesOfPlaces"
     from referrals.referral_events`
  )
  for (const [what, count] of Object.entries(found!)) t.ok(count > 15, `${count} ${what}`)
})

t.test('made anew from the feed, every answer is the same, byte for byte', async (t) => {
  const answers = async () => {
    const all: unknown[] = []
    for (const { collective } of worlds)
      for (const query of [FIRST, SECOND, YEAR])
        for (const operation of [readReferralFunnel, readOutreachReport, readResultsReport])
          all.push(await told(collective, operation, query))
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
