import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, startEmbedded } from '@relais/database'
import { demoClientSecret } from '@relais/demo'
import { seedIdentity } from '@relais/identity'
import pg from 'pg'
import { endChild } from './child.ts'
import { fillReferrals } from './fill-referrals.ts'
import { type App, startApp } from './start-app.ts'

/** What every figure is measured on: a PostgreSQL of its own with durable settings, Relais over it, and a copy of the database for limits. */
export interface Ground {
  folder: string
  app: App
  /** The process id of PostgreSQL. */
  postgres: number
  /** The owner's connection to the database of Relais. */
  owner: pg.Client
  /** The owner's address of the copy that only limits use. */
  limitUrl: string
  /** How many referrals there are. */
  referrals: number
  /** How far each limit has counted. */
  numbers: Map<string, number>
  children: Set<ChildProcess>
  /** A token of a demo organisation's software. */
  token: (slug: string) => Promise<string>
  close: () => Promise<void>
}

const COUNTING = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track_utility': 'on' }
const MIGRATIONS = join(import.meta.dirname, '../../../../../migrations')

/** profile: PostgreSQL counts what each statement costs, which itself costs something. */
export interface Opening {
  referrals: number
  profile: boolean
  tell: (what: string) => void
}

/** Opens the ground; what was opened before something failed is closed again. */
export async function openGround({ referrals, profile, tell }: Opening): Promise<Ground> {
  // named like a test's, so that the next test run clears it away should we be killed
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-bench-'))
  chmodSync(folder, 0o711)
  const undo: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const secret = randomBytes(32).toString('base64')
    const server = await startEmbedded({ dataDir: join(folder, 'pg'), settings: profile ? COUNTING : {} })
    undo.push(server.stop)
    const databaseUrl = withDatabase(server.url, 'relais')
    await asOwner(server.url, (client) => client.query('create database relais'))
    await migrate({ url: databaseUrl, folder: MIGRATIONS, secret })
    await seedIdentity({ databaseUrl, secret })
    const rows = await asOwner(databaseUrl, (client) => fillReferrals(client, secret, referrals))
    tell(`${referrals.toLocaleString('en')} referrals with ${rows.toLocaleString('en')} rows stand ready`)
    await asOwner(server.url, (client) => client.query('create database limits template relais strategy file_copy'))

    const app = await startApp(folder, { DATABASE_URL: databaseUrl, SECRET: secret, DEMO: 'false' })
    undo.push(() => endChild(app.child))
    const children = new Set<ChildProcess>()
    undo.push(async () => void (await Promise.all([...children].map(endChild))))
    if (profile)
      await asOwner(databaseUrl, (client) => client.query('create extension pg_stat_statements schema public'))
    const owner = new pg.Client({ connectionString: databaseUrl, options: '-c search_path=referrals,public' })
    await owner.connect()
    undo.push(() => owner.end())
    return {
      folder,
      app,
      postgres: Number.parseInt(readFileSync(join(folder, 'pg/postmaster.pid'), 'utf8'), 10),
      owner,
      limitUrl: withDatabase(server.url, 'limits'),
      referrals,
      numbers: new Map(),
      children,
      token: (slug) => askToken(app.port, slug),
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** The headers with which a demo organisation's software asks for a token, and the form. */
export function tokenRequest(slug: string): { headers: Record<string, string>; form: string } {
  const basic = Buffer.from(`${slug}-api:${demoClientSecret(slug)}`).toString('base64')
  return {
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    form: 'grant_type=client_credentials'
  }
}

async function askToken(port: number, slug: string): Promise<string> {
  const { headers, form } = tokenRequest(slug)
  const answer = await fetch(`http://127.0.0.1:${port}/oauth/token`, { method: 'POST', headers, body: form })
  const { access_token } = (await answer.json()) as { access_token?: string }
  if (access_token === undefined) throw new Error(`no token for ${slug}: ${answer.status}`)
  return access_token
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
