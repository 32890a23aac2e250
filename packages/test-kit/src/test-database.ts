import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import {
  copyDatabase,
  type Database,
  dropDatabase,
  fillTemplate,
  makeTemplate,
  openDatabase,
  type Role,
  roleUrl,
  startTemporary
} from '@relais/database'

/** A database of one test file's own, migrated and empty. */
export interface TestDatabase {
  /** Its address as the role of a service. */
  url(role: Role): string
  /** Its address as a superuser, whom no policy holds. */
  adminUrl: string
  /** The SECRET the roles' passwords were made from. */
  secret: string
  /** Opens it as the role of a service; closed with the test. */
  open<DB>(role: Role): Database<DB>
}

/** What a tap test offers to clean up after itself. */
export interface Teardown {
  teardown(clear: () => Promise<void> | void): void
}

/** The template that `npm test` makes once for all files. */
export const TEMPLATE = 'relais_template'
const MIGRATIONS = join(import.meta.dirname, '../../../migrations')
let copies = 0

/** A template of which each copy holds something already: what its first user puts into it. */
export interface Filled {
  name: string
  fill(database: Pick<TestDatabase, 'adminUrl' | 'secret'>): Promise<unknown>
}

/** Copies the template, or one that is filled, for this test file and drops the copy at its end. */
export async function testDatabase(t: Teardown, filled?: Filled): Promise<TestDatabase> {
  const { serverUrl, secret, stop } = await findServer()
  const name = databaseName(process.argv[1] ?? 'test')
  if (filled !== undefined)
    await fillTemplate(serverUrl, TEMPLATE, filled.name, (adminUrl) => filled.fill({ adminUrl, secret }))
  const adminUrl = await copyDatabase(serverUrl, filled?.name ?? TEMPLATE, name)
  const opened: Database<unknown>[] = []
  t.teardown(async () => {
    await Promise.all(opened.map((database) => database.close()))
    await dropDatabase(serverUrl, name)
    await stop()
  })
  return {
    adminUrl,
    secret,
    url: (role) => roleUrl(adminUrl, role, secret),
    open: <DB>(role: Role) => {
      const database = openDatabase<DB>({ url: adminUrl, role, secret })
      opened.push(database as unknown as Database<unknown>)
      return database
    }
  }
}

interface Server {
  serverUrl: string
  secret: string
  stop(): Promise<void>
}

/** The server of the whole run, or one of our own when a test file is run by hand. */
async function findServer(): Promise<Server> {
  const { RELAIS_TEST_SERVER: running, SECRET } = process.env
  if (running && SECRET) return { serverUrl: running, secret: SECRET, stop: async () => {} }
  const secret = randomBytes(32).toString('base64')
  const server = await startTemporary()
  await makeTemplate({ serverUrl: server.socketUrl, name: TEMPLATE, folder: MIGRATIONS, secret })
  return { serverUrl: server.socketUrl, secret, stop: server.stop }
}

/** services/referrals/test/send-referral.test.ts, process 4711 -> test_send_referral_4711_1 */
function databaseName(file: string): string {
  const stem = basename(file)
    .replace(/(\.test)?\.ts$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
  copies += 1
  return `test_${stem.slice(0, 40)}_${process.pid}_${copies}`
}
