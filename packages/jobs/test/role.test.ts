import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { migrate, roleUrl, startTemporary } from '@relais/database'
import { asOwner } from '@relais/test-kit'
import t from 'tap'
import { jobsIn, until } from './setting/jobs-house.ts'

const MIGRATIONS = join(import.meta.dirname, '../../../migrations')
const secret = randomBytes(32).toString('base64')

// A server of its own, whose database belongs to an ordinary user who may create roles, as on a managed server.
const server = await startTemporary()
t.teardown(() => server.stop())
await asOwner(server.url, "create role of_a_managed_server login createrole password 'known to nobody else'")
await asOwner(server.url, 'create database managed owner of_a_managed_server')
const managed = new URL(server.url)
managed.pathname = '/managed'
const asSuperuser = managed.href
managed.username = 'of_a_managed_server'
managed.password = 'known to nobody else'
const url = managed.href
await migrate({ url, folder: MIGRATIONS, secret })

t.test('the role of the jobs makes what the library needs, in a database whose owner is no superuser', async (t) => {
  let runs = 0
  const beat = async () => {
    runs += 1
  }
  const jobs = jobsIn({ databaseUrl: url, secret }, { tasks: { beat }, every: { beat: 1 } })
  jobs.begin()
  await until(() => runs >= 2)
  await jobs.stop()
  t.strictSame(jobs.said, [])
  await t.resolves(migrate({ url, folder: MIGRATIONS, secret }), 'and Relais may be started again')
})

t.test('it owns what stands in its schema, and sees nothing of any other', async (t) => {
  const owned = await asOwner(
    asSuperuser,
    `select distinct relnamespace::regnamespace::text as schema from pg_class where relowner = 'relais_jobs'::regrole and relkind <> 't' and relnamespace <> 'pg_toast'::regnamespace`
  )
  t.strictSame(owned, [{ schema: 'graphile_worker' }])
  const seen = await asOwner<{ schema: string }>(
    roleUrl(url, 'relais_jobs', secret),
    `select nspname::text as schema from pg_namespace
     where has_schema_privilege(oid, 'usage') and nspname not in ('pg_catalog', 'information_schema') and nspname !~ '^pg_toast'`
  )
  t.strictSame(seen, [{ schema: 'graphile_worker' }])
  for (const table of ['referrals.persons', 'identity.members', 'reporting.facts', 'relais.applied_migration'])
    await t.rejects(asOwner(roleUrl(url, 'relais_jobs', secret), `select from ${table}`), { code: '42501' }, table)
  await t.rejects(asOwner(roleUrl(url, 'relais_jobs', secret), 'create table public.x ()'), { code: '42501' })
  await t.rejects(asOwner(roleUrl(url, 'relais_jobs', secret), 'create schema x'), { code: '42501' })
})

t.test('no service sees the jobs', async (t) => {
  for (const role of ['relais_referrals', 'relais_identity'] as const)
    await t.rejects(asOwner(roleUrl(url, role, secret), 'select from graphile_worker.migrations'), { code: '42501' })
})
