import pg from 'pg'
import { DatabaseUnavailable } from '../problems.ts'
import { type Role, roleUrl, schemaOf } from '../roles.ts'
import { readValues } from './read-values.ts'

/** Where to connect, and as which service. */
export interface Connecting {
  url: string
  role: Role
  secret: string
  /** Connections kept at most; 10 unless told. */
  max?: number
}

/**
 * A pool of pipelined connections of one role.
 *
 * Sessions are read only until a transaction says otherwise: were its opening words lost (a cancel, say), the statements
 * behind them in the pipe would fail instead of committing one by one.
 */
export function connectionPool({ url, role, secret, max = 10 }: Connecting): pg.Pool {
  const pool = new pg.Pool({
    connectionString: roleUrl(url, role, secret),
    options: `-c search_path=${schemaOf(role)} -c timezone=UTC -c default_transaction_read_only=on`,
    application_name: role.replaceAll('_', '-'),
    max,
    pipeline: true,
    types: readValues,
    keepAlive: true,
    idleTimeoutMillis: 300_000,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000
  })
  // A connection that breaks is dropped by the pool, and whoever holds it learns it from its own statement.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Takes a connection, or says in plain words that there is none. */
export async function takeConnection(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (cause) {
    throw new DatabaseUnavailable('no connection to the database could be had', { cause })
  }
}
