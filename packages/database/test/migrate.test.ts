import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import t from 'tap'
import { testDatabase } from '../../test-kit/src/test-database.ts'
import { checkServer, migrate, ROLES, roleUrl, StartProblem, startTemporary } from '../src/index.ts'

const MIGRATIONS = join(import.meta.dirname, '../../../migrations')
const { adminUrl, secret } = await testDatabase(t)
const admin = new pg.Client(adminUrl)
await admin.connect()
t.teardown(() => admin.end())

/** An empty database, and a folder with the migrations given. */
async function start(files: Record<string, string>): Promise<{ url: string; folder: string; secret: string }> {
  const name = `migrate_${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'relais-migrations-'))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  t.teardown(async () => {
    rmSync(folder, { recursive: true })
    await admin.query(`drop database ${name} with (force)`)
  })
  return { url: adminUrl.replace(/[^/]+$/, name), folder, secret }
}

/** One question to a database. */
async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const first = '-- Why: a first table.\ncreate table public.first (id int);\ninsert into public.first values (1);\n'
const second = '-- Why: a second table.\ncreate table public.second (id int);\n'

t.test('each migration is applied once, in the order of its number', async (t) => {
  const files = { '0001_database_first.sql': first, '0002_identity_second.sql': second }
  const place = await start(files)
  const done: string[] = []
  await migrate({ ...place, onDone: (name) => done.push(name) })
  t.strictSame(done, ['0001_database_first', '0002_identity_second'])
  await migrate({ ...place, onDone: (name) => done.push(`again ${name}`) })
  t.equal(done.length, 2, 'a second run has nothing to do')
  t.strictSame(await ask(place.url, 'select * from public.first'), [{ id: 1 }])
})

t.test('of several at once one works and the others wait', async (t) => {
  const slow = `${first}select pg_sleep(0.3);\n`
  const place = await start({ '0001_database_first.sql': slow })
  const done: string[] = []
  await Promise.all([1, 2, 3].map(() => migrate({ ...place, onDone: (name) => done.push(name) })))
  t.strictSame(done, ['0001_database_first'])
  t.strictSame(await ask(place.url, 'select * from public.first'), [{ id: 1 }])
})

t.test('a migration that fails changes nothing, also what came before it in the same run', async (t) => {
  const files = { '0001_database_first.sql': first, '0002_identity_bad.sql': '-- Why: a mistake.\ncreate tabel x;\n' }
  const place = await start(files)
  await t.rejects(migrate(place), {
    name: 'StartProblem',
    message: /^0002_identity_bad\.sql could not be applied, nothing was changed: /
  })
  t.strictSame(await ask(place.url, "select to_regclass('public.first') as found"), [{ found: null }])
})

t.test('an applied file that changed, or went away, is refused', async (t) => {
  const place = await start({ '0001_database_first.sql': first, '0002_identity_second.sql': second })
  await migrate(place)
  writeFileSync(join(place.folder, '0001_database_first.sql'), `${first}-- a harmless remark\n`)
  await t.rejects(migrate(place), {
    name: 'StartProblem',
    message: /^0001_database_first\.sql has changed since it was applied/
  })
  writeFileSync(join(place.folder, '0001_database_first.sql'), first)
  rmSync(join(place.folder, '0002_identity_second.sql'))
  await t.rejects(migrate(place), {
    name: 'StartProblem',
    message: /0002_identity_second, which this Relais does not know/
  })
})

t.test('two files with one number, a wrong name, a missing reason are refused before anything is done', async (t) => {
  for (const [files, message] of [
    [{ '0001_database_first.sql': first, '0001_identity_second.sql': second }, /have the same number/],
    [{ '1_database_first.sql': first }, /is no name for a migration/],
    [{ '0001_billing_first.sql': first }, /is no name for a migration/],
    [{ '0001_database_First.sql': first }, /is no name for a migration/],
    [{ '0001_database_first.sql': 'create table x (id int)' }, /must begin with a line "-- Why: ..."/]
  ] as const) {
    const place = await start(files)
    await t.rejects(migrate(place), { name: 'StartProblem', message })
    t.strictSame(await ask(place.url, "select to_regnamespace('relais') as found"), [{ found: null }])
  }
})

t.test('a SECRET that is too short is refused before anything is done', async (t) => {
  const place = await start({ '0001_database_first.sql': first })
  await t.rejects(migrate({ ...place, secret: 'too short' }), {
    name: 'StartProblem',
    message: /^SECRET must hold at least 32/
  })
  t.strictSame(await ask(place.url, "select to_regnamespace('relais') as found"), [{ found: null }])
})

const CONTACT = `insert into rights_check.outreach_contacts (id, collective_id, organisation_id, version, place_kind, territory_id, met_at, themes, rights,
  follow_up, client_id, created_at, updated_at)
  select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 3, 'market', gen_random_uuid(), now(), '{}', '{}', 'nothing', 'software', now(), now()`

t.test('every migration runs under an ordinary owner who may create roles, as on a managed server', async (t) => {
  // a server of its own: the owner makes the roles there, and no other test sees them
  const server = await startTemporary()
  t.teardown(() => server.stop())
  await ask(server.url, "create role of_a_managed_server login createrole password 'known to nobody else'")
  await ask(server.url, 'create database managed owner of_a_managed_server')
  const url = new URL(server.url)
  url.username = 'of_a_managed_server'
  url.password = 'known to nobody else'
  url.pathname = '/managed'
  const before = mkdtempSync(join(tmpdir(), 'relais-migrations-'))
  t.teardown(() => rmSync(before, { recursive: true }))
  for (const file of readdirSync(MIGRATIONS).filter((name) => name < '0026'))
    copyFileSync(join(MIGRATIONS, file), join(before, file))
  await migrate({ url: url.href, folder: before, secret })
  await ask(server.url.replace(/[^/]+$/, 'managed'), CONTACT)
  await migrate({ url: url.href, folder: MIGRATIONS, secret })
  t.match(
    await ask(server.url.replace(/[^/]+$/, 'managed'), 'select kind, version, facts from rights_check.outreach_events'),
    [{ kind: 'contact', version: 3, facts: { placeKind: 'market', followUp: 'nothing', voided: false } }],
    'what was noted before is told, although its owner may not read it'
  )
  const open = `select relname from pg_class where relrowsecurity and not relforcerowsecurity`
  t.strictSame(await ask(server.url.replace(/[^/]+$/, 'managed'), open), [], 'policies hold for the owner again')
  t.strictSame(await ask(roleUrl(url.href, 'relais_identity', secret), 'select relais.current_duty() as duty'), [
    { duty: null }
  ])
  const door = "select count(*)::int as known from identity.client_signing_in('nobody')"
  t.strictSame(await ask(roleUrl(url.href, 'relais_identity', secret), door), [{ known: 0 }])
})

t.test('the roles own nothing, may not bypass policies, and are the only ones who may connect', async (t) => {
  const { rows } = await admin.query(
    `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit as may_too_much,
       (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
     from pg_roles where rolname = any($1) order by rolname`,
    [ROLES]
  )
  t.strictSame(
    rows,
    [...ROLES].sort().map((rolname) => ({ rolname, may_too_much: false, owned: 0 }))
  )
  const { rows: open } = await admin.query(
    `select has_database_privilege('public', current_database(), 'connect') as connect,
       has_database_privilege('relais_identity', current_database(), 'temp') as temp,
       has_schema_privilege('relais_identity', 'public', 'usage') as public,
       has_schema_privilege('relais_identity', 'referrals', 'usage') as neighbour`
  )
  t.strictSame(open, [{ connect: false, temp: false, public: false, neighbour: false }])
})

t.test('the passwords come from SECRET: another one does not open the door', async (t) => {
  t.strictSame(await ask(roleUrl(adminUrl, 'relais_identity', secret), 'select current_user::text'), [
    { current_user: 'relais_identity' }
  ])
  const other = roleUrl(adminUrl, 'relais_identity', randomBytes(32).toString('base64'))
  await t.rejects(ask(other, 'select 1'), { code: '28P01' })
})

t.test('a server is refused in one sentence', async (t) => {
  const wrongPassword = new URL(adminUrl)
  wrongPassword.password = 'wrong'
  for (const [url, message] of [
    ['postgres://127.0.0.1:1/relais', /^The database at 127\.0\.0\.1:1\/relais cannot be reached; is it running\?$/],
    ['mysql://127.0.0.1/relais', /^DATABASE_URL must look like/],
    ['relais', /^DATABASE_URL must look like/],
    [wrongPassword.href, /refuses the user or password in DATABASE_URL\.$/],
    [adminUrl.replace(/[^/]+$/, 'nothing_here'), /does not exist; create it first\.$/],
    [
      adminUrl,
      /may lose acknowledged writes in a crash \(fsync, full_page_writes, synchronous_commit off\); turn it on\.$/
    ]
  ] as const) {
    const error = await checkServer(url).catch((caught) => caught)
    t.type(error, StartProblem)
    t.match(error.message, message)
    t.notMatch(error.message, new URL(adminUrl).password, 'and no password in it')
  }
  await t.resolves(checkServer(adminUrl, { allowUnsafe: true }))
})
