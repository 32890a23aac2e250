import { asOwner, testDatabase } from '@relais/test-kit'
import t from 'tap'

const database = await testDatabase(t)
const SERVICES = ['identity', 'referrals', 'rights_check', 'reporting'] as const
const roleOf = (service: (typeof SERVICES)[number]) => `relais_${service}` as const
/** Asks as the role of a service, with no viewer told. */
const as = (service: (typeof SERVICES)[number], text: string) => asOwner(database.url(roleOf(service)), text)
const denied = { code: '42501' } as unknown as Error

/** Tables that row-level security does not hold, and why. */
const WITHOUT_ROW_LEVEL_SECURITY: Record<string, string> = {
  'identity.data_keys': 'wrapped by a key that is not in the database, and asked for before anybody is known',
  'referrals.data_keys': 'the same',
  'reporting.data_keys': 'the same',
  'rights_check.data_keys': 'the same'
}

interface Table {
  schema: string
  name: string
  enabled: boolean
  forced: boolean
  scoped: boolean
}
const tables = await asOwner<Table>(
  database.adminUrl,
  `select n.nspname as schema, c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
     exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attname in ('collective_id', 'organisation_id')) as scoped
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('identity', 'referrals', 'rights_check', 'reporting', 'relais')
   order by 1, 2`
)

t.test('there are tables to look at, in each schema that holds any', async (t) => {
  t.ok(tables.length > 25)
  t.same(
    [...new Set(tables.map(({ schema }) => schema))],
    ['identity', 'referrals', 'relais', 'reporting', 'rights_check']
  )
})

t.test('a service may not read, nor write, any table of a neighbour', async (t) => {
  for (const service of SERVICES) {
    for (const { schema, name } of tables.filter((table) => table.schema !== service)) {
      const table = `${schema}.${name}`
      await t.rejects(as(service, `select 1 from ${table}`), denied, `${service}: ${table}`)
      await t.rejects(as(service, `delete from ${table}`), denied, `${service} deletes: ${table}`)
    }
  }
})

t.test('every table of a collective or an organisation has row-level security, forced', async (t) => {
  const open = tables.filter(({ scoped, enabled, forced }) => scoped && !(enabled && forced))
  t.same(
    open.map(({ schema, name }) => `${schema}.${name}`),
    Object.keys(WITHOUT_ROW_LEVEL_SECURITY)
  )
})

t.test('without a viewer no row is there', async (t) => {
  await asOwner(database.adminUrl, OF_EACH_SERVICE)
  const filled = new Set<string>()
  for (const { schema, name, enabled } of tables.filter((table) => table.enabled)) {
    t.ok(enabled)
    const [row] = await asOwner<{ n: number }>(database.adminUrl, `select count(*)::int as n from ${schema}.${name}`)
    if (row!.n > 0) filled.add(schema)
    const service = SERVICES.find((one) => one === schema)!
    t.same(await as(service, `select 1 from ${schema}.${name}`), [], `${schema}.${name}`)
  }
  t.same([...filled].toSorted(), ['identity', 'referrals', 'reporting', 'rights_check'], 'rows were there to be seen')
})

t.test('the roles own nothing, may nothing more, and belong to nobody', async (t) => {
  const roles = await asOwner(
    database.adminUrl,
    `select rolname from pg_roles where rolname like 'relais\\_%'
       and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit) order by 1`
  )
  t.same(
    roles.map(({ rolname }) => rolname),
    ['relais_jobs', ...SERVICES.map(roleOf)].toSorted()
  )
  const owned = await asOwner(
    database.adminUrl,
    `select relname as name from pg_class where pg_get_userbyid(relowner) like 'relais\\_%'
     union all select proname from pg_proc where pg_get_userbyid(proowner) like 'relais\\_%'
     union all select nspname from pg_namespace where pg_get_userbyid(nspowner) like 'relais\\_%'
     union all select typname from pg_type where pg_get_userbyid(typowner) like 'relais\\_%'
     union all select datname from pg_database where pg_get_userbyid(datdba) like 'relais\\_%'`
  )
  t.same(owned, [])
  const members = await asOwner(
    database.adminUrl,
    `select m.roleid::regrole::text as of, m.member::regrole::text as member from pg_auth_members m
     where m.member::regrole::text like 'relais\\_%' or m.roleid::regrole::text like 'relais\\_%'`
  )
  t.same(members, [])
  const bypassing = await asOwner(
    database.adminUrl,
    `select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('identity', 'referrals', 'rights_check', 'reporting', 'relais') and p.prosecdef`
  )
  t.same(bypassing, [], 'no function runs with the rights of its owner')
})

t.test('a role makes nothing, in no schema', async (t) => {
  for (const service of SERVICES) {
    for (const name of ['public.t', `${service}.t`, 'relais.t']) {
      await t.rejects(as(service, `create table ${name} (a int)`), denied, `${service}: ${name}`)
    }
  }
})

const OF_EACH_SERVICE = `
  insert into identity.collectives values ('019b8d41-b400-7000-8000-000000000001', 'essai', 'Essai', null, now());
  insert into referrals.idempotency_keys values ('019b8d41-b400-7000-8000-000000000002', 'c', 'k', '\\x00', 201, '{}', null, now());
  insert into rights_check.local_rights values ('019b8d41-b400-7000-8000-000000000001', 'essai', 1, '{}', now(), null);
  insert into rights_check.idempotency_keys values ('019b8d41-b400-7000-8000-000000000002', 'c', 'k', '\\x00', 201, '{}', null, now());`
