import { seedIdentity } from '@relais/identity'
import { referrals } from '@relais/referrals'
import { openDesk, rebuild, reporting } from '@relais/reporting'
import { rightsCheck } from '@relais/rights-check'
import { asOwner, identityWith, openHouse, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { loadScale } from '../src/bench/scale/load-scale.ts'

const database = await testDatabase(t)
const { secret } = database
const load = () =>
  loadScale({
    url: database.adminUrl,
    secret,
    referrals: 300,
    until: new Date('2026-11-23T18:00:00Z'),
    into: 'all',
    tell: () => {}
  })
const count = async (table: string) =>
  (await asOwner<{ n: number }>(database.adminUrl, `select count(*)::int as n from ${table}`))[0]!.n
const sums = () =>
  asOwner(database.adminUrl, 'select * from reporting.sums where n <> 0 order by part, sheet, period, name')

t.test(
  'so many referrals are loaded, with about twelve events each, and all that reports are answered from',
  async (t) => {
    await seedIdentity({ databaseUrl: database.adminUrl, secret })
    const loaded = await load()
    t.ok(loaded.referrals >= 300 && loaded.referrals < 304, `${loaded.referrals} referrals`)
    t.ok(Math.abs(loaded.events / loaded.referrals - 12) < 2, `${loaded.events} events`)
    t.equal(await count('referrals.referrals'), loaded.referrals)
    t.equal(await count('referrals.referral_parties'), loaded.referrals * 2)
    t.equal(await count('referrals.event_feed'), loaded.events)
    t.equal(await count('reporting.referral_facts'), loaded.referrals)
  }
)

t.test('loaded again they are refused, and nothing is half there', async (t) => {
  const before = [await count('referrals.referrals'), await count('pg_indexes')]
  await t.rejects(load(), { message: /are there already/ })
  t.strictSame([await count('referrals.referrals'), await count('pg_indexes')], before)
})

t.test('what the feeds tell of them gives the same facts and sums, row for row', async (t) => {
  const house = await openHouse(t, {
    database,
    now: '2026-11-26T09:00:00.000Z',
    services: [referrals, rightsCheck, reporting],
    identity: (signer) => identityWith(signer, { organisations: [] })
  })
  const before = await sums()
  t.ok(before.length > 2_000, `${before.length} sums`)
  const desk = openDesk(house.house)
  await rebuild(desk)
  await desk.database.close()
  t.strictSame(await sums(), before)
})
