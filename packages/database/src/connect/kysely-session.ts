import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult
} from 'kysely'
import type pg from 'pg'
import { takeConnection } from './connection-pool.ts'
import { Session } from './session.ts'
import type { StatementNames } from './statement.ts'

const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()

/** Kysely over a pool: each query on a connection of its own, outside any transaction. */
export function kyselyOnPool<DB>(pool: pg.Pool, names: StatementNames): Kysely<DB> {
  return new Kysely<DB>({ dialect: dialectOf(new PoolDriver(pool, names)) })
}

/** Kysely inside a transaction. Queries sent together travel together: nothing waits for the one before. */
export function kyselyOnSession<DB>(session: Session, names: StatementNames): Kysely<DB> {
  const connection = new SessionConnection(session, names)
  const driver = new RefusingDriver()
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (use) => use(connection) })
  const dialect = dialectOf(driver)
  return new Kysely<DB>({ config: { dialect }, dialect, driver, executor })
}

class SessionConnection implements DatabaseConnection {
  readonly session: Session
  readonly #names: StatementNames

  constructor(session: Session, names: StatementNames) {
    this.session = session
    this.#names = names
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { command, rowCount, rows } = await this.session.send<R>(this.#names.query(sql, [...parameters]))
    if (rowCount === null || !/^(INSERT|UPDATE|DELETE|MERGE)$/.test(command)) return { rows }
    return { rows, numAffectedRows: BigInt(rowCount) }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows are not streamed; page through them')
  }
}

/** A transaction is opened in one place only, with the viewer it is for. */
class RefusingDriver implements Driver {
  async init(): Promise<void> {}
  async destroy(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    throw new Error('the transaction has its connection already')
  }
  async releaseConnection(_connection: DatabaseConnection): Promise<void> {}
  async beginTransaction(): Promise<void> {
    throw new Error('open a transaction with database.transaction(viewer, work)')
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
}

class PoolDriver extends RefusingDriver {
  readonly #pool: pg.Pool
  readonly #names: StatementNames

  constructor(pool: pg.Pool, names: StatementNames) {
    super()
    this.#pool = pool
    this.#names = names
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new SessionConnection(new Session(await takeConnection(this.#pool)), this.#names)
  }

  override async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof SessionConnection) connection.session.release()
  }
}

function dialectOf(driver: Driver): Dialect {
  return {
    createAdapter: () => adapter,
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => compiler
  }
}
