import { stateCapacity } from '@relais/contract'
import { sql } from 'kysely'
import t from 'tap'
import type { Tables } from '../../src/store/tables.ts'
import { expect, openReferrals, yasmina } from '../setting/house.ts'
import { importing } from '../setting/importing.ts'
import { people, places } from '../setting/places.ts'

const open = await openReferrals(t)
const { ask, bring, write, owner, database } = open
const { tried, committed } = importing(open)
const asRole = database.open<Tables>('relais_referrals')
const collectiveId = people.ccas.collectiveId!

type Viewer = Parameters<typeof asRole.transaction>[0]
const member = (organisationId: string): Viewer => ({ collectiveId, organisationId, duty: 'member' })
const coordinator: Viewer = { collectiveId, organisationId: places.metropole.id, duty: 'coordinator' }
const service: Viewer = { collectiveId: null, organisationId: null, duty: 'service' }
const nobody: Viewer = { collectiveId: null, organisationId: null, duty: 'member' }
const far: Viewer = {
  collectiveId: people.farCoordinator.collectiveId,
  organisationId: people.farCoordinator.organisationId,
  duty: 'coordinator'
}
const TABLES = ['capacities', 'taken_places', 'imports', 'imported_rows', 'capacity_events'] as const

const counts = (viewer: Viewer) =>
  asRole.transaction(viewer, async (trx) => {
    const counted = await Promise.all(
      TABLES.map((name) => sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(trx.db))
    )
    return counted.map(({ rows }) => rows[0]!.n)
  })
const run = (viewer: Viewer, text: string) =>
  asRole.transaction(viewer, async (trx) => Number((await sql.raw(text).execute(trx.db)).numAffectedRows ?? 0))
const ask_ = (viewer: Viewer, text: string) =>
  asRole.transaction(viewer, async (trx) => (await sql.raw<Record<string, unknown>>(text).execute(trx.db)).rows)
const denied = { code: '42501' } as unknown as Error

// The CAF states its places and takes one; the CCAS imports two persons, and a file that it does not commit.
expect(200, await ask(people.cafLead, stateCapacity, { version: 0, body: { places: 3 } }))
const accepted = await bring('accepted')
await committed((await tried('prenom;nom\nAna;Modèle\nElena;Modèle\n')).id)
await tried('prenom;nom\nLucette;Modèle\n')

t.test(
  'the collective reads what organisations state; whose places and whose files they are, only they do',
  async (t) => {
    t.same(await counts(member(places.caf.id)), [1, 1, 0, 0, 0])
    t.same(await counts(member(places.ccas.id)), [1, 0, 2, 2, 0])
    t.same(await counts(member(places.mission.id)), [1, 0, 0, 0, 0])
    t.same(await counts(coordinator), [1, 0, 0, 0, 0])
    for (const viewer of [nobody, far]) t.same(await counts(viewer), [0, 0, 0, 0, 0])
    t.same(await counts(service), [1, 1, 2, 2, 2], 'stated, then taken')
  }
)

t.test('nobody changes what others stated, took or brought', async (t) => {
  for (const text of [
    'update capacities set places = 9',
    'delete from capacities',
    'delete from taken_places',
    'update capacity_events set position = 1',
    'update imports set rows_sealed = null',
    'delete from imported_rows'
  ])
    for (const viewer of [member(places.mission.id), coordinator, nobody, far])
      t.equal(await run(viewer, text), 0, text)
  for (const table of ['capacities', 'taken_places', 'imports', 'imported_rows']) {
    const [row] = await owner<{ row: object }>(`select to_jsonb(t) as row from referrals.${table} t limit 1`)
    const copy = JSON.stringify({
      ...row!.row,
      id: crypto.randomUUID(),
      unit_id: crypto.randomUUID(),
      row_index: 'x',
      row: 99
    })
    const text = `insert into ${table} select * from jsonb_populate_record(null::${table}, '${copy.replaceAll("'", "''")}')`
    await t.rejects(run(member(places.mission.id), text), denied, table)
  }
  const telling = `insert into capacity_events (organisation_id, unit_id, collective_id, at, stated_at, waiting_list, dropped)
    values ('${places.caf.id}', '${places.caf.id}', '${collectiveId}', now(), now(), false, false)`
  for (const viewer of [member(places.mission.id), coordinator, nobody, far])
    await t.rejects(run(viewer, telling), denied)
  for (const text of ['update capacity_events set places = 9', 'delete from capacity_events'])
    await t.rejects(run(service, text), denied, 'what was told stays')
  await t.rejects(run(member(places.ccas.id), 'delete from imports'), denied, 'who brought what is not taken back')
})

t.test('a place moves for whoever sees the referral, and for nobody else', async (t) => {
  const left = async () => (await owner<{ places: number }>('select places from referrals.capacities'))[0]!.places
  for (const viewer of [member(places.mission.id), nobody, far]) {
    await ask_(viewer, `select free_place('${accepted.id}', now())`)
    await ask_(viewer, `select take_place('${accepted.id}', now())`)
    t.equal(await left(), 2)
  }
  await ask_(member(places.ccas.id), `select take_place('${accepted.id}', now())`)
  t.equal(await left(), 2, 'one referral takes one place')
  for (const _ of [1, 2]) await ask_(member(places.ccas.id), `select free_place('${accepted.id}', now())`)
  t.equal(await left(), 3, 'and gives it back once')
})

t.test('the question about others answers one bit, and leaves the duty of whoever asked as it was', async (t) => {
  await write({ person: yasmina })
  const [{ identity } = { identity: '' }] = await owner<{ identity: string }>(
    "select encode(identity_index, 'hex') as identity from referrals.persons where identity_index is not null"
  )
  const question = `select already_referred(decode('${identity}', 'hex'), null, '${places.caf.id}', '{}', '{sent}', null, null) as found`
  const seen =
    'select (select count(*) from persons)::int as persons, (select count(*) from referrals)::int as referrals, relais.current_duty() as duty'
  t.same(await ask_(member(places.mission.id), `${question}`), [{ found: true }])
  t.same(
    await asRole.transaction(member(places.mission.id), async (trx) => {
      await sql.raw(question).execute(trx.db)
      return (await sql.raw(seen).execute(trx.db)).rows
    }),
    [{ persons: 0, referrals: 0, duty: 'member' }]
  )
  for (const viewer of [nobody, far])
    t.same(await ask_(viewer, question), [{ found: false }], 'of its own collective only')
})
