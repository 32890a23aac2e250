import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROLES } from '@relais/database'
import { compareTables } from '@relais/test-kit'
import { sql } from 'kysely'
import t from 'tap'
import type { Tables } from '../../src/store/tables.ts'
import { agreed, came, openReferrals } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, bring, write, moveTo, owner, database } = await openReferrals(t)
const asRole = database.open<Tables>('relais_referrals')
const collectiveId = people.ccas.collectiveId!
const denied = { code: '42501' } as unknown as Error

// Whoever looks sees the keys of the collective, wrapped: nothing else has no policy.
const WITHOUT_POLICY = ['data_keys']
const tables = await owner<{ name: string; forced: boolean }>(
  "select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'referrals'::regnamespace and relkind in ('r', 'p') order by 1"
)
const guarded = tables.map(({ name }) => name).filter((name) => !WITHOUT_POLICY.includes(name))

type Viewer = Parameters<typeof asRole.transaction>[0]
const member = (organisationId: string): Viewer => ({ collectiveId, organisationId, duty: 'member' })
const nobody: Viewer = { collectiveId: null, organisationId: null, duty: 'member' }
const coordinator: Viewer = { collectiveId, organisationId: places.metropole.id, duty: 'coordinator' }
const service: Viewer = { collectiveId: null, organisationId: null, duty: 'service' }

/** How many rows of each table a viewer gets without any `where`; tables that show none are left out. */
async function counts(viewer: Viewer): Promise<Record<string, number>> {
  return asRole.transaction(viewer, async (trx) => {
    const counted = await Promise.all(
      guarded.map(
        async (name) =>
          [
            name,
            (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(trx.db)).rows[0]!.n
          ] as const
      )
    )
    return Object.fromEntries(counted.filter(([, n]) => n > 0))
  })
}
const run = (viewer: Viewer, text: string) =>
  asRole.transaction(viewer, async (trx) => Number((await sql.raw(text).execute(trx.db)).numAffectedRows ?? 0))

// What there is, all from the CCAS to the CAF: a draft; one sent; one accepted with a word; one resolved; one whose agreement ends on 11 January.
const draft = await write({ send: false })
const sent = await write()
await act(people.caf, await bring('acknowledged'), 'accept', { text: 'Nous l’appelons demain.' })
await bring('resolved')
const ending = await bring('in_progress', { agreement: { ...agreed, expiresOn: '2027-01-11' } })
await act(people.caf, ending, 'record-outcome', { outcomes: [came('rsa')] })
// until all of it is in the feed, and told
const TOLD =
  'select (select count(*) from referrals.outbox) = 0 and (select position from referrals.telling) = (select max(position) from referrals.event_feed) as told'
while ((await owner<{ told: boolean }>(TOLD))[0]!.told !== true) await new Promise((resolve) => setTimeout(resolve, 20))

t.test('every table has row-level security, forced; the exception is named here', async (t) => {
  t.same(
    tables.filter(({ forced }) => !forced).map(({ name }) => name),
    WITHOUT_POLICY
  )
  t.ok(guarded.length >= 12)
})

t.test('with row-level security alone each viewer gets their own rows and no others', async (t) => {
  t.same(await counts(member(places.ccas.id)), {
    agreements: 5,
    event_feed: 19,
    event_texts: 1,
    idempotency_keys: 5,
    outcomes: 3,
    person_words: 25,
    persons: 5,
    referral_contents: 10,
    referral_events: 19,
    referral_parties: 9,
    referrals: 5
  })
  // no draft; of the one that is only sent no person, no agreement, no text
  t.same(await counts(member(places.caf.id)), {
    agreements: 3,
    event_feed: 18,
    event_texts: 1,
    idempotency_keys: 10,
    notifications: 8,
    outcomes: 3,
    person_words: 15,
    persons: 3,
    referral_contents: 6,
    referral_events: 18,
    referral_parties: 8,
    referrals: 4
  })
  t.same(await counts(coordinator), { referral_events: 18, referrals: 4 })
  // rules of time, the relay and the destruction of what may no longer be kept act for no organisation: they see what they end and destroy
  const { digest_days: _, ...seen } = await counts(service)
  t.same(seen, {
    agreements: 5,
    event_feed: 19,
    event_texts: 1,
    idempotency_keys: 15,
    notifications: 8,
    outcomes: 3,
    person_words: 25,
    persons: 5,
    referral_contents: 10,
    referral_events: 19,
    referral_parties: 9,
    referrals: 5,
    telling: 1
  })
})

t.test('a stranger, another collective, and whoever says not who they are get no row of any table', async (t) => {
  t.same(await counts(member(places.mission.id)), {})
  t.same(
    await counts({
      collectiveId: people.farCoordinator.collectiveId,
      organisationId: people.farCoordinator.organisationId,
      duty: 'coordinator'
    }),
    {}
  )
  t.same(await counts(nobody), {})
  t.same(await counts({ collectiveId, organisationId: null, duty: 'member' }), {})
  for (const name of guarded)
    t.same((await sql`select * from ${sql.table(name)}`.execute(asRole.kysely)).rows, [], name)
})

t.test('the end of an agreement closes the rows themselves; what the recipient recorded stays its own', async (t) => {
  t.teardown(() => moveTo('2026-12-23T09:00:00.000Z'))
  await moveTo('2027-01-10T23:30:00.000Z')
  await moveTo('2027-01-11T09:00:00.000Z')
  t.match(await counts(member(places.caf.id)), {
    agreements: 2,
    persons: 2,
    referral_contents: 4,
    outcomes: 3,
    referrals: 4
  })
  t.match(await counts(member(places.ccas.id)), { agreements: 5, persons: 5, referral_contents: 10 })
})

t.test('a change without `where` touches nothing of others, and a coordinator changes nothing at all', async (t) => {
  const stranger = member(places.mission.id)
  for (const text of [
    'update referrals set urgent = true',
    'update referral_parties set disclosure = 4',
    "update persons set language = 'en'",
    'update referral_contents set level = 2',
    'delete from referral_contents',
    'update outcomes set replaced_at = now()',
    'update agreements set withdrawn_at = now()',
    'delete from event_texts',
    'delete from idempotency_keys',
    'delete from outbox'
  ]) {
    t.equal(await run(stranger, text), 0, text)
    t.equal(await run(coordinator, text), 0, text)
    t.equal(await run(nobody, text), 0, text)
  }
  t.equal(
    await run(member(places.caf.id), "update persons set language = 'en'"),
    0,
    'a receiver reads a person and changes none'
  )
  t.equal(await run(member(places.caf.id), 'update agreements set withdrawn_at = now()'), 0)
})

t.test('nobody writes in the name of another organisation', async (t) => {
  const stranger = member(places.mission.id)
  const add = (table: string, row: object) =>
    `insert into ${table} select * from jsonb_populate_record(null::${table}, '${JSON.stringify(row)}')`
  const taken = async (table: string, more: object) => {
    const [row] = await owner<{ row: object }>(`select to_jsonb(t) as row from referrals.${table} t limit 1`)
    return add(table, { ...row!.row, ...more })
  }
  const id = crypto.randomUUID()
  for (const text of [
    await taken('persons', { id }),
    await taken('agreements', { id }),
    await taken('referrals', { id }),
    await taken('referral_parties', { organisation_id: id }),
    add('referral_contents', { referral_id: sent.id, level: 4, collective_id: collectiveId, sealed: '\\x00' }),
    await taken('outcomes', { id, right_code: 'apl' }),
    await taken('referral_events', { id, version: 99 }),
    await taken('event_texts', {}),
    await taken('event_feed', { position: 9999, event_id: id }),
    await taken('idempotency_keys', { key: id }),
    add('reads', {
      id,
      collective_id: collectiveId,
      organisation_id: places.caf.id,
      client_id: 'x',
      operation: 'x',
      level: 2,
      person_ids: [],
      at: '2026-12-23T09:00:00Z'
    })
  ]) {
    await t.rejects(run(stranger, text), denied, text.slice(0, 40))
    await t.rejects(run(coordinator, text), denied, text.slice(0, 40))
  }
  await t.rejects(
    run(member(places.ccas.id), await taken('outcomes', { id, right_code: 'apl' })),
    denied,
    'only the recipient records outcomes'
  )
  await t.rejects(
    run(
      member(places.caf.id),
      add('referral_contents', { referral_id: draft.id, level: 4, collective_id: collectiveId, sealed: '\\x00' })
    ),
    denied
  )
})

t.test('events and the journal are only added to, whoever tries', async (t) => {
  const mine = member(places.ccas.id)
  for (const table of ['referral_events', 'reads']) {
    await t.rejects(run(mine, `update ${table} set client_id = 'x'`), denied, table)
    await t.rejects(run(mine, `truncate ${table}`), denied, table)
  }
  await t.rejects(run(mine, 'delete from referral_events'), denied)
  await t.rejects(run(mine, 'update event_feed set position = position + 1'), denied)
  await t.rejects(owner("update referrals.referral_events set action = 'x'"), denied, 'the owner too')
  await t.rejects(owner('delete from referrals.referral_events'), denied)
  await t.rejects(owner('truncate referrals.referral_events cascade'), denied)
  await owner("insert into referrals.reads values (gen_random_uuid(), $1, $1, null, 'x', 'x', 2, '{}', null, now())", [
    collectiveId
  ])
  await t.rejects(owner("update referrals.reads set client_id = 'y'"), denied)
  for (const viewer of [member(collectiveId), coordinator, nobody])
    t.equal(
      await run(viewer, 'delete from reads'),
      0,
      'only what is older than may be kept is destroyed, by Relais itself'
    )
})

t.test('the wall between services stands in both directions', async (t) => {
  const others = await owner<{ name: string }>(
    "select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('identity', 'reporting', 'rights_check') and c.relkind = 'r'"
  )
  t.ok(others.length >= 15)
  for (const { name } of others) await t.rejects(run(service, `select * from ${name}`), denied, name)
  for (const role of ROLES.filter((one) => one !== 'relais_referrals')) {
    const neighbour = database.open<Record<string, never>>(role)
    for (const { name } of tables)
      await t.rejects(
        neighbour.transaction(service, (trx) => sql.raw(`select * from referrals.${name}`).execute(trx.db)),
        denied,
        `${role} ${name}`
      )
  }
})

t.test('the role of this service owns nothing and is held by every policy', async (t) => {
  t.same(
    await owner(
      "select oid from pg_class where relowner = 'relais_referrals'::regrole union all select oid from pg_proc where proowner = 'relais_referrals'::regrole"
    ),
    []
  )
  t.same(
    await owner(
      "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit as any from pg_roles where rolname = 'relais_referrals'"
    ),
    [{ any: false }]
  )
})

t.test('every table and column says what it is for', async (t) => {
  const silent = await owner(`
    select c.relname || coalesce('.' || a.attname, '') as name from pg_class c
    left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'referrals'::regnamespace and c.relkind = 'r'
      and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)`)
  t.same(silent, [])
})

t.test('tables.ts has the columns of the database, with their types', async (t) => {
  const file = (path: string) => join(import.meta.dirname, path)
  const rooms = ['', 'intake/', 'telling/', 'thread/', 'links/', 'work/']
  const kept = file('../../../../packages/service-kit/src/answers/answer-once.ts')
  const { declared, found } = await compareTables(database.adminUrl, 'referrals', [
    ...rooms.map((room) => file(`../../src/store/${room}tables.ts`)),
    file('../../../../packages/service-kit/src/pages/throttle.ts'),
    kept
  ])
  t.ok(found.length > 100)
  t.strictSame(declared, found)
  t.match(readFileSync(kept, 'utf8'), /export interface IdempotencyKeys/)
})
