import pg from 'pg'
import { StartProblem } from '../problems.ts'

const OLDEST = 180000
/** Without these an acknowledged write may be lost, a page torn in a crash, or a rotten one read as if it were sound. */
const NEEDED_ON = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']

/** Refuses, in one sentence, a server that cannot be reached, is too old, or may lose what it acknowledged. */
export async function checkServer(url: string, { allowUnsafe = false } = {}): Promise<void> {
  const client = await connectOrExplain(url)
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name = any($1)
       union all
       select 'synchronous_commit for a role or database', 'off'
       from pg_db_role_setting where 'synchronous_commit=off' = any(setconfig)`,
      [[...NEEDED_ON, 'server_version_num', 'server_version']]
    )
    const settings = new Map(rows.map(({ name, setting }) => [name, setting]))
    if (Number(settings.get('server_version_num')) < OLDEST) {
      throw new StartProblem(`The database is PostgreSQL ${settings.get('server_version')}; Relais needs 18 or newer.`)
    }
    const off = rows.filter(({ setting }) => setting === 'off').map(({ name }) => name)
    if (off.length > 0 && !allowUnsafe) {
      throw new StartProblem(
        `The database may lose acknowledged writes in a crash (${off.join(', ')} off); turn it on.`
      )
    }
  } finally {
    await client.end()
  }
}

/** A connection of the owner's, or a sentence that says what is wrong with the address. */
export async function connectOrExplain(url: string, settings: pg.ClientConfig = {}): Promise<pg.Client> {
  const place = describe(url)
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'relais-migrate',
    ...settings
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (cause) {
    throw new StartProblem(explain(cause, place), { cause })
  }
}

function describe(url: string): string {
  try {
    const { host, pathname, protocol } = new URL(url)
    if (/^postgres(ql)?:$/.test(protocol) && host) return `${host}${pathname}`
  } catch {
    // said below
  }
  throw new StartProblem('DATABASE_URL must look like postgres://user:password@host:5432/database.')
}

function explain(cause: unknown, place: string): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === '28P01' || code === '28000')
    return `The database at ${place} refuses the user or password in DATABASE_URL.`
  if (code === '3D000') return `The database at ${place} does not exist; create it first.`
  if (code === '42501') return `The user in DATABASE_URL may not connect to ${place}.`
  if (code === '53300') return `The database at ${place} has no connection left.`
  if (code === '57P03') return `The database at ${place} is starting up or shutting down; try again in a moment.`
  return `The database at ${place} cannot be reached; is it running?`
}
