import { join } from 'node:path'
import {
  HOLIDAYS,
  Notices,
  ORGANISATION_KINDS,
  ROLES,
  SECRECY_REGIMES,
  siretFault,
  TERRITORY_KINDS
} from '@relais/contract'
import { collective, organisationOf } from '@relais/demo'
import { compareTables, testDatabase } from '@relais/test-kit'
import { sql } from 'kysely'
import t from 'tap'
import { seedIdentity } from '../src/index.ts'
import type { Tables } from '../src/store/tables.ts'

const { open, secret, adminUrl } = await testDatabase(t)
const seeded = await seedIdentity({ databaseUrl: adminUrl, secret })
const database = open<Tables>('relais_identity')
const mine = organisationOf('habitat-ormevert').id
const theirs = organisationOf('residences-arzille').id
const SCOPED = [
  'collectives',
  'territories',
  'organisations',
  'organisation_territories',
  'services',
  'members',
  'charters',
  'conventions',
  'convention_signatures',
  'api_clients',
  'acts',
  'idempotency_keys'
] as const
const OPEN = ['data_keys', 'oidc_payloads', 'signing_keys', 'sign_in_attempts']

const rows = async <R>(text: string) => (await sql.raw<R>(text).execute(database.kysely)).rows
type Duty = 'member' | 'coordinator' | 'service'
const count = (
  table: (typeof SCOPED)[number],
  viewer: { collectiveId: string | null; organisationId: string | null; duty: Duty }
) =>
  database.transaction(
    viewer,
    async (trx) => (await trx.db.selectFrom(table).select(sql<number>`count(*)::int`.as('n')).execute())[0]!.n
  )

t.test('seeding is done once', async (t) => {
  t.equal(seeded, true)
  t.equal(await seedIdentity({ databaseUrl: adminUrl, secret }), false)
})

t.test('every table of an organisation has row-level security, forced; the others are named here', async (t) => {
  const found = await rows<{ name: string; forced: boolean }>(
    "select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'identity'::regnamespace and relkind = 'r'"
  )
  t.same(
    found
      .filter(({ forced }) => forced)
      .map(({ name }) => name)
      .toSorted(),
    [...SCOPED].toSorted()
  )
  t.same(
    found
      .filter(({ forced }) => !forced)
      .map(({ name }) => name)
      .toSorted(),
    OPEN.toSorted()
  )
})

t.test('without a viewer, and as another collective, no row is there', async (t) => {
  const other = '019b8d41-b400-7a5e-9c69-000000000000'
  for (const table of SCOPED) {
    t.same(await database.kysely.selectFrom(table).selectAll().execute(), [], table)
    t.equal(await count(table, { collectiveId: other, organisationId: other, duty: 'coordinator' }), 0, table)
    t.equal(await count(table, { collectiveId: null, organisationId: null, duty: 'member' }), 0, table)
  }
})

t.test('a member organisation reads the directory whole, and members and software of its own only', async (t) => {
  const viewer = { collectiveId: collective.id, organisationId: mine, duty: 'member' } as const
  t.equal(await count('organisations', viewer), 50)
  t.equal(await count('members', viewer), 3)
  t.equal(await count('api_clients', viewer), 1)
  t.equal(
    await count('members', { ...viewer, organisationId: null, duty: 'coordinator' }),
    0,
    'a coordinator counts, but reads none'
  )
})

t.test('counting members tells a coordinator the number, and anybody else nothing', async (t) => {
  const ask = (duty: Duty, organisationId: string) =>
    database.transaction({ collectiveId: collective.id, organisationId, duty }, async (trx) => {
      const { rows: counted } = await sql<{ n: number }>`select identity.count_members(${mine}) as n`.execute(trx.db)
      const after = await trx.db.selectFrom('members').select('id').where('organisation_id', '=', mine).execute()
      return [counted[0]!.n, after.length]
    })
  t.same(await ask('coordinator', theirs), [3, 0])
  t.same(await ask('member', theirs), [0, 0])
  t.same(await ask('member', mine), [3, 3])
})

t.test('an organisation writes nothing of another, and only a coordinator adds one', async (t) => {
  const viewer = { collectiveId: collective.id, organisationId: mine, duty: 'member' } as const
  const change = (table: 'organisations' | 'members' | 'api_clients', column: string) =>
    database.transaction(viewer, async (trx) => {
      const { numAffectedRows } =
        await sql`update ${sql.table(table)} set version = version + 1 where ${sql.ref(column)} = ${theirs}`.execute(
          trx.db
        )
      return numAffectedRows
    })
  t.equal(await change('organisations', 'id'), 0n)
  t.equal(await change('members', 'organisation_id'), 0n)
  t.equal(await change('api_clients', 'organisation_id'), 0n)
  const denied = { code: '42501' } as unknown as Error
  const add = (text: string) => database.transaction(viewer, (trx) => sql.raw(text).execute(trx.db))
  await t.rejects(
    add(
      `insert into services select gen_random_uuid(), collective_id, '${theirs}', 9, name, rights from services limit 1`
    ),
    denied
  )
  await t.rejects(
    add(`insert into organisations (id, collective_id, slug, name, kind, secrecy_regime, may_send, may_receive, version, created_at, changed_at)
      values (gen_random_uuid(), '${collective.id}', 'new', 'New', 'association', 'discretion', true, true, 1, now(), now())`),
    denied
  )
  await t.rejects(
    add(`insert into charters values ('${collective.id}', 3, '{}', '{}', true, 'metropole', now(), null)`),
    denied
  )
  await t.rejects(add(`insert into collectives values (gen_random_uuid(), 'x', 'x', null, now())`), denied)
})

t.test(
  'the database itself refuses a delegate of elsewhere or of oneself, a disordered absence and a charter undone',
  async (t) => {
    const viewer = { collectiveId: collective.id, organisationId: null, duty: 'service' } as const
    const set = (text: string) =>
      database.transaction(viewer, (trx) =>
        sql.raw(`update members set ${text} where organisation_id = '${mine}'`).execute(trx.db)
      )
    const broken = (constraint: string) => ({ constraint }) as unknown as Error
    const [stranger] = organisationOf('residences-arzille').members
    await t.rejects(set(`delegate_id = '${stranger!.id}'`), broken('members_delegate_fkey'))
    await t.rejects(set('delegate_id = id'), broken('members_delegate_other'))
    await t.rejects(set(`away_until = '2026-12-01'`), broken('members_absence_ordered'))
    await t.rejects(set(`away_from = '2026-12-02', away_until = '2026-12-01'`), broken('members_absence_ordered'))
    await t.rejects(
      database.transaction(viewer, (trx) => sql`update charters set clocks = '{}'`.execute(trx.db)),
      { code: '42501' } as unknown as Error
    )
  }
)

t.test('a neighbour reads nothing here, and identity nothing of a neighbour', async (t) => {
  const denied = { code: '42501' } as unknown as Error
  for (const role of ['relais_referrals', 'relais_rights_check', 'relais_reporting'] as const) {
    const { kysely } = open<Record<string, never>>(role)
    await t.rejects(sql`select * from identity.members`.execute(kysely), denied, role)
    await t.rejects(sql`select * from identity.client_signing_in('relais-web')`.execute(kysely), denied, role)
  }
  await t.rejects(rows('select * from referrals.persons'), denied)
})

t.test('the role of identity owns nothing', async (t) => {
  t.same(await rows("select oid from pg_class where relowner = 'relais_identity'::regrole"), [])
  t.same(await rows("select oid from pg_proc where proowner = 'relais_identity'::regrole"), [])
})

t.test('every table and column says what it is for', async (t) => {
  const silent = await rows<{ name: string }>(`
    select c.relname || coalesce('.' || a.attname, '') as name from pg_class c
    left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'identity'::regnamespace and c.relkind = 'r'
      and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)`)
  t.same(silent, [])
})

t.test('tables.ts has the columns of the database, with their types', async (t) => {
  const file = (path: string) => join(import.meta.dirname, path)
  const kept = file('../../../packages/service-kit/src/answers/answer-once.ts')
  const { declared, found } = await compareTables(adminUrl, 'identity', [file('../src/store/tables.ts'), kept])
  t.ok(found.length > 100)
  t.strictSame(declared, found)
})

t.test('the lists of the contract are those of the database', async (t) => {
  const listed = async (constraint: string) => {
    const [row] = await rows<{ text: string }>(
      `select pg_get_constraintdef(oid) as text from pg_constraint where conname = '${constraint}'`
    )
    return [...row!.text.matchAll(/'([a-z_]+)'/g)].map(([, value]) => value!).toSorted()
  }
  t.same(await listed('organisations_kind_known'), [...ORGANISATION_KINDS].toSorted())
  t.same(await listed('organisations_secrecy_regime_known'), [...SECRECY_REGIMES].toSorted())
  t.same(await listed('territories_kind_known'), [...TERRITORY_KINDS].toSorted())
  t.same(await listed('members_roles_known'), [...ROLES].toSorted())
  t.same(await listed('members_mail_notices_known'), [...Notices.shape.mail.options].toSorted())
  t.same(await listed('charters_holidays_known'), Object.keys(HOLIDAYS).toSorted())
})

t.test('the database knows a SIRET as the contract does', async (t) => {
  for (const siret of [
    '73282932000074',
    '73282932000075',
    '73282932100074',
    '35600000000048',
    '35600000049837',
    '35600000049838',
    '7328',
    'abcdefghijklmn'
  ]) {
    const [row] = await rows<{ right: boolean }>(`select identity.is_siret('${siret}') as "right"`)
    t.equal(row!.right, siretFault(siret) === null, siret)
  }
})

t.test('names and e-mails are not readable in the database', async (t) => {
  const viewer = { collectiveId: collective.id, organisationId: null, duty: 'service' } as const
  const members = await database.transaction(viewer, (trx) => trx.db.selectFrom('members').selectAll().execute())
  const bytes = Buffer.concat(
    members.flatMap(({ email_sealed, email_index, name_sealed }) => [email_sealed, email_index, name_sealed])
  )
  t.ok(members.length > 50)
  t.notOk(bytes.includes('Dumonceau') || bytes.includes('sabrina') || bytes.includes('.example'))
  t.equal(new Set(members.map(({ email_index }) => email_index.toString('hex'))).size, members.length)
})

t.test('answers older than seven days are forgotten, whoever asked', async (t) => {
  const viewer = { collectiveId: collective.id, organisationId: mine, duty: 'member' } as const
  await database.transaction(viewer, (trx) =>
    sql`insert into idempotency_keys values (${mine}, 'c', 'old', '\\x00', 201, '{}', null, '2026-11-01'), (${mine}, 'c', 'new', '\\x00', 201, '{}', null, '2026-11-20')`.execute(
      trx.db
    )
  )
  const nobody = { collectiveId: null, organisationId: null, duty: 'service' } as const
  const { rows: gone } = await database.transaction(nobody, (trx) =>
    sql<{ n: number }>`select identity.purge_idempotency_keys('2026-11-16') as n`.execute(trx.db)
  )
  t.equal(gone[0]!.n, 1)
  t.equal(await count('idempotency_keys', viewer), 1)
})
