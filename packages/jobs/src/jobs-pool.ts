import { roleUrl } from '@relais/database'
import pg from 'pg'
import type { JobsHouse } from './open-jobs.ts'

/** Tasks that one process runs at a time. */
export const AT_ONCE = 3

/** Connections of the role that sees the jobs and nothing else: one listens, one asks, and each run holds one. */
export function jobsPool({ databaseUrl, secret }: JobsHouse): pg.Pool {
  const pool = new pg.Pool({
    connectionString: roleUrl(databaseUrl, 'relais_jobs', secret),
    options: '-c search_path=graphile_worker -c timezone=UTC',
    application_name: 'relais-jobs',
    max: 2 + AT_ONCE,
    keepAlive: true,
    idleTimeoutMillis: 300_000,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000
  })
  // A connection that breaks is dropped by the pool, and whoever holds it learns it from its own statement.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
