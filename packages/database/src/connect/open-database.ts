import type { Kysely } from 'kysely'
import { type Connecting, connectionPool } from './connection-pool.ts'
import { kyselyOnPool } from './kysely-session.ts'
import { runTransaction, type Transaction, type TransactionOptions } from './run-transaction.ts'
import { StatementNames } from './statement.ts'
import type { Viewer } from './viewer.ts'

/** One service's way into the database. */
export interface Database<DB> {
  transaction<T>(viewer: Viewer, work: (trx: Transaction<DB>) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** Without a viewer: row-level security shows nothing, and nothing can be written. */
  readonly kysely: Kysely<DB>
  /** Waits for what is running, then closes every connection. */
  close(): Promise<void>
}

/** Statements kept prepared on one connection: these from the source, and as many made by Kysely at run time. */
const NAMES_AT_MOST = 250

/** Opens the database as one service's role. Connects at the first use. */
export function openDatabase<DB>(connecting: Connecting): Database<DB> {
  const pool = connectionPool(connecting)
  const names = { statements: new StatementNames(NAMES_AT_MOST), queries: new StatementNames(NAMES_AT_MOST) }
  const kysely = kyselyOnPool<DB>(pool, names.queries)
  let closing: Promise<void> | undefined
  return {
    kysely,
    transaction: (viewer, work, options) => runTransaction({ pool, names }, viewer, work, options),
    close: () => {
      closing ??= pool.end()
      return closing
    }
  }
}
