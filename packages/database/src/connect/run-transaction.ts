import type { Kysely } from 'kysely'
import pg from 'pg'
import { DatabaseUnavailable } from '../problems.ts'
import { takeConnection } from './connection-pool.ts'
import { kyselyOnSession } from './kysely-session.ts'
import { Session } from './session.ts'
import type { Statement, StatementNames } from './statement.ts'
import { openingWords, type Viewer } from './viewer.ts'

/** What work inside a transaction may use; it ends with the transaction. */
export interface Transaction<DB> {
  readonly db: Kysely<DB>
  /** Runs a prepared statement and answers its rows. */
  run<V, R>(statement: Statement<V, R>, values: V): Promise<R[]>
}

/** readOnly: nothing may be written, and the answer does not wait for the commit. */
export interface TransactionOptions {
  readOnly?: boolean
}

/** A pool and the names of its statements; Kysely's queries, made at run time, may not use up those of the source. */
export interface Means {
  pool: pg.Pool
  names: { statements: StatementNames; queries: StatementNames }
}

/**
 * Runs work in one transaction on one viewer's behalf.
 *
 * The opening words leave with work's first statement. It succeeds only when PostgreSQL answered COMMIT; otherwise it
 * rejects with the first error, also when work caught that error itself.
 */
export async function runTransaction<DB, T>(
  { pool, names }: Means,
  viewer: Viewer,
  work: (trx: Transaction<DB>) => Promise<T>,
  { readOnly = false }: TransactionOptions = {}
): Promise<T> {
  const opening = openingWords(viewer, readOnly)
  const session = new Session(await takeConnection(pool))
  try {
    const opened = session.send({ text: opening })
    const value = await work(transactionOn<DB>(session, names))
    if (readOnly && session.failure === undefined) {
      await opened
      leaveReading(session)
    } else {
      await commit(session)
      await opened
      session.release()
    }
    return value
  } catch (thrown) {
    await undo(session)
    throw causeOf(thrown, session)
  }
}

function transactionOn<DB>(session: Session, names: Means['names']): Transaction<DB> {
  let db: Kysely<DB> | undefined
  return {
    get db() {
      db ??= kyselyOnSession<DB>(session, names.queries)
      return db
    },
    run<V, R>(statement: Statement<V, R>, values: V) {
      const answer = rowsOf<R>(session, () => names.statements.query(statement.text, statement.values(values)))
      // one that nobody awaits fails its transaction; it must not end the process besides
      answer.catch(() => {})
      return answer
    }
  }
}

/** async, so that the error's trace leads back to who asked and not to the socket. */
async function rowsOf<R>(session: Session, query: () => pg.QueryConfig): Promise<R[]> {
  try {
    return (await session.send<R>(query())).rows
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error)
    throw error
  }
}

async function commit(session: Session): Promise<void> {
  // an error that never reached PostgreSQL (a value that cannot be sent) has not aborted the transaction there
  if (session.failure !== undefined && !(session.failure instanceof pg.DatabaseError)) throw session.failure
  let tag: string
  try {
    tag = (await session.finish('commit')).command
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    throw new DatabaseUnavailable('the connection was lost at commit: it may or may not have been kept', {
      cause: error
    })
  }
  if (tag !== 'COMMIT') throw session.failure ?? new Error('PostgreSQL rolled the transaction back')
}

function leaveReading(session: Session): void {
  const release = () => session.release()
  session.finish('commit').then(release, release)
}

async function undo(session: Session): Promise<void> {
  if (!session.idle) await session.finish('rollback').catch(() => {})
  session.release()
}

/** Behind a failed statement all others fail with 25P02; only the first failure tells anything. */
function causeOf(thrown: unknown, session: Session): unknown {
  const follows = thrown instanceof pg.DatabaseError && (thrown.code === '25P02' || thrown.code === '26000')
  return follows && session.failure !== undefined ? session.failure : thrown
}
