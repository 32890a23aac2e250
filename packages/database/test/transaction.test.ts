import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import t from 'tap'
import { testDatabase } from '../../test-kit/src/test-database.ts'
import { DatabaseUnavailable, newId, openDatabase, statement, type Viewer } from '../src/index.ts'

interface Tables {
  letter: { id: number; organisation_id: string | null; words: string }
}

const ours = newId()
const theirs = newId()
const collectiveId = newId()
const us: Viewer = { collectiveId, organisationId: ours, duty: 'member' }
const them: Viewer = { collectiveId, organisationId: theirs, duty: 'member' }

const test = await testDatabase(t)
const admin = new pg.Client(test.adminUrl)
await admin.connect()
t.teardown(() => admin.end())
await admin.query(`
  create table referrals.letter (
    id bigint primary key, organisation_id uuid not null, words text not null,
    constraint letter_words_once unique (words) deferrable initially deferred
  );
  alter table referrals.letter enable row level security;
  alter table referrals.letter force row level security;
  create policy letter_own on referrals.letter using (organisation_id = relais.current_organisation());
  grant select, insert, update on referrals.letter to relais_referrals`)

const db = test.open<Tables>('relais_referrals')
const write = statement((db: Kysely<Tables>, value: { id: number; organisation: string; words: string }) =>
  db.insertInto('letter').values({ id: value.id, organisation_id: value.organisation, words: value.words })
)
const readAll = statement((db: Kysely<Tables>, _: object) =>
  db.selectFrom('letter').select(['id', 'words']).orderBy('id')
)
const divide = statement((db: Kysely<Tables>, value: { by: number }) =>
  db.selectNoFrom(sql<number>`1 / ${value.by}::int`.as('n'))
)
const kept = async () =>
  (await admin.query('select words from referrals.letter order by id')).rows.map(({ words }) => words)

t.afterEach(() => admin.query('truncate referrals.letter'))

t.test('what a transaction wrote is kept when it answers', async (t) => {
  const answer = await db.transaction(us, async (trx) => {
    await trx.run(write, { id: 1, organisation: ours, words: 'kept' })
    return 'done'
  })
  t.equal(answer, 'done')
  t.strictSame(await kept(), ['kept'])
})

t.test('an error in the middle undoes what came before and what was sent behind it', async (t) => {
  const attempt = db.transaction(us, (trx) =>
    Promise.all([
      trx.run(write, { id: 1, organisation: ours, words: 'before' }),
      trx.run(write, { id: 1, organisation: ours, words: 'same id' }),
      trx.run(write, { id: 2, organisation: ours, words: 'after' })
    ])
  )
  await t.rejects(attempt, { code: '23505', constraint: 'letter_pkey' })
  t.strictSame(await kept(), [])
})

t.test('the first error is told, not the aborted transaction behind it', async (t) => {
  const attempt = db.transaction(us, async (trx) => {
    const failing = trx.run(divide, { by: 0 })
    const behind = trx.run(readAll, {})
    await behind
    await failing
  })
  await t.rejects(attempt, { code: '22012' })
})

t.test('a transaction never answers success after a failed statement, even one that was caught', async (t) => {
  const attempt = db.transaction(us, async (trx) => {
    await trx.run(write, { id: 1, organisation: ours, words: 'lost' })
    await sql`select 1/0`.execute(trx.db).catch(() => {})
    return 'all is well'
  })
  await t.rejects(attempt, { code: '22012' })
  t.strictSame(await kept(), [])
})

t.test('nor after one that nobody awaited', async (t) => {
  const attempt = db.transaction(us, async (trx) => {
    trx.run(write, { id: 1, organisation: ours, words: 'lost' })
    trx.run(write, { id: 1, organisation: ours, words: 'same id' })
  })
  await t.rejects(attempt, { code: '23505' })
  t.strictSame(await kept(), [])
})

t.test('nor after a value that could not be sent at all', async (t) => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  const attempt = db.transaction(us, async (trx) => {
    await trx.run(write, { id: 1, organisation: ours, words: 'lost' })
    await trx.run(write, { id: 2, organisation: ours, words: circle as never }).catch(() => {})
  })
  await t.rejects(attempt, /circular/)
  t.strictSame(await kept(), [])
  await db.transaction(us, (trx) => trx.run(write, { id: 1, organisation: ours, words: 'next' }))
  t.strictSame(await kept(), ['next'], 'and the statement can be used again')
})

t.test('a constraint that is checked at commit rejects the transaction', async (t) => {
  const attempt = db.transaction(us, async (trx) => {
    await trx.run(write, { id: 1, organisation: ours, words: 'twice' })
    await trx.run(write, { id: 2, organisation: ours, words: 'twice' })
  })
  await t.rejects(attempt, { code: '23505', constraint: 'letter_words_once' })
  t.strictSame(await kept(), [])
})

t.test("work's own error undoes everything and comes out unchanged", async (t) => {
  const refusal = new Error('not today')
  const attempt = db.transaction(us, async (trx) => {
    await trx.run(write, { id: 1, organisation: ours, words: 'lost' })
    throw refusal
  })
  t.equal(await attempt.catch((error) => error), refusal)
  t.strictSame(await kept(), [])
})

t.test('a statement sent after its transaction ended is refused', async (t) => {
  let late: () => Promise<unknown> = async () => {}
  await db.transaction(us, async (trx) => {
    late = () => trx.run(readAll, {})
  })
  await t.rejects(late(), /transaction is over/)
})

t.test('a read-only transaction reads and cannot write', async (t) => {
  await db.transaction(us, (trx) => trx.run(write, { id: 1, organisation: ours, words: 'read me' }))
  const rows = await db.transaction(us, (trx) => trx.run(readAll, {}), { readOnly: true })
  t.strictSame(rows, [{ id: 1, words: 'read me' }])
  const attempt = db.transaction(us, (trx) => trx.run(write, { id: 2, organisation: ours, words: 'no' }), {
    readOnly: true
  })
  await t.rejects(attempt, { code: '25006' })
})

t.test('each viewer sees its own rows, and nobody may write for another', async (t) => {
  await db.transaction(us, (trx) => trx.run(write, { id: 1, organisation: ours, words: 'ours' }))
  await db.transaction(them, (trx) => trx.run(write, { id: 2, organisation: theirs, words: 'theirs' }))
  t.strictSame(await db.transaction(us, (trx) => trx.run(readAll, {})), [{ id: 1, words: 'ours' }])
  t.strictSame(await db.transaction(them, (trx) => trx.run(readAll, {})), [{ id: 2, words: 'theirs' }])
  const forged = db.transaction(us, (trx) => trx.run(write, { id: 3, organisation: theirs, words: 'forged' }))
  await t.rejects(forged, { code: '42501' })
})

t.test('the viewer does not stay on the connection for the next user', async (t) => {
  const one = openDatabase<Tables>({ url: test.adminUrl, role: 'relais_referrals', secret: test.secret, max: 1 })
  t.teardown(() => one.close())
  await one.transaction(us, (trx) => trx.run(write, { id: 1, organisation: ours, words: 'ours' }))
  t.strictSame(await one.kysely.selectFrom('letter').selectAll().execute(), [], 'without a viewer')
  const nobody: Viewer = { collectiveId: null, organisationId: null, duty: 'service' }
  t.strictSame(await one.transaction(nobody, (trx) => trx.run(readAll, {})), [], 'with an empty one')
  await t.rejects(one.transaction(us, (trx) => sql`select 1/0`.execute(trx.db)))
  t.strictSame(await one.kysely.selectFrom('letter').selectAll().execute(), [], 'after a failed transaction')
})

t.test('nothing is written outside a transaction, whatever the policies say', async (t) => {
  const attempt = db.kysely.insertInto('letter').values({ id: 1, organisation_id: ours, words: 'stray' }).execute()
  await t.rejects(attempt, { code: '25006' })
  await t.rejects(
    db.kysely.transaction().execute(async () => {}),
    /database\.transaction\(viewer, work\)/
  )
})

t.test('a viewer that is no viewer is refused before anything is sent', async (t) => {
  const bad = { ...us, organisationId: "'; drop table referrals.letter; --" }
  await t.rejects(
    db.transaction(bad, async () => {}),
    TypeError
  )
  await t.rejects(
    db.transaction({ ...us, duty: 'superuser' as never }, async () => {}),
    TypeError
  )
})

t.test("a neighbour's schema is closed", async (t) => {
  await t.rejects(sql`select * from relais.applied_migration`.execute(db.kysely), { code: '42501' })
  const neighbour = test.open('relais_reporting')
  await t.rejects(sql`select * from referrals.letter`.execute(neighbour.kysely), { code: '42501' })
})

t.test("an error does not quote a person's data", async (t) => {
  const attempt = db.transaction(us, async (trx) => {
    await trx.run(write, { id: 1, organisation: 'Marie Dupont', words: 'x' })
  })
  const error = await attempt.catch((caught) => caught)
  t.equal(error.code, '22P02')
  t.notMatch(JSON.stringify({ ...error, message: error.message }), /Dupont/)
})

t.test(
  'a connection killed in the middle is a DatabaseUnavailable, and the next transaction gets a new one',
  async (t) => {
    const one = openDatabase<Tables>({ url: test.adminUrl, role: 'relais_referrals', secret: test.secret, max: 1 })
    t.teardown(() => one.close())
    const attempt = one.transaction(us, async (trx) => {
      await trx.run(write, { id: 1, organisation: ours, words: 'lost' })
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx.db)
      await admin.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await trx.run(readAll, {})
    })
    t.type(await attempt.catch((error) => error), DatabaseUnavailable)
    await one.transaction(us, (trx) => trx.run(write, { id: 2, organisation: ours, words: 'kept' }))
    t.strictSame(await kept(), ['kept'])
  }
)

t.test('a server that is not there is a DatabaseUnavailable', async (t) => {
  const nowhere = openDatabase({ url: 'postgres://127.0.0.1:1/none', role: 'relais_referrals', secret: test.secret })
  t.teardown(() => nowhere.close())
  t.type(await nowhere.transaction(us, async () => {}).catch((error) => error), DatabaseUnavailable)
})
