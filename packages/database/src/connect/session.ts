import type { Socket } from 'node:net'
import pg from 'pg'
import { DatabaseUnavailable } from '../problems.ts'

/** What the connection forgot or believes wrongly: a plan that changed, a name that is unknown or taken. */
const STALE = new Set(['0A000', '26000', '42P05'])

/** PostgreSQL is stopping or starting, or has no room for another connection. */
const AWAY = new Set(['57P01', '57P02', '57P03', '53300'])

/** What PostgreSQL answered to one statement. */
export interface Answer<R> {
  command: string
  rowCount: number | null
  rows: R[]
}

/** A query of pg's with what its published type leaves out. */
type Sendable = pg.Query & { name: string | undefined }

/** One holder's use of one connection: sends statements without waiting, remembers the first that failed. */
export class Session {
  readonly #client: pg.PoolClient
  #over = false
  #stale = false
  #gathering = false
  failure: Error | undefined

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  /** Sends at once, behind what was sent before; the answers come in the same order. */
  send<R>(query: pg.QueryConfig): Promise<Answer<R>> {
    if (this.#over) return Promise.reject(new Error('this transaction is over; await every statement inside it'))
    return this.#submit(query)
  }

  /** Sends the last word; no statement may follow it. */
  finish(word: 'commit' | 'rollback'): Promise<Answer<never>> {
    this.#over = true
    return this.#submit({ text: word })
  }

  /** Whether the last word was heard and no transaction is open. */
  get idle(): boolean {
    return this.#over && this.#client.getTransactionStatus() === 'I'
  }

  /** Gives the connection back; a broken or half-open one is closed instead of being handed to the next user. */
  release(): void {
    this.#over = true
    this.#client.release(this.#stale || this.#client.getTransactionStatus() !== 'I')
  }

  #submit<R>({ name, text, values }: pg.QueryConfig): Promise<Answer<R>> {
    const answer = new Promise<Answer<R>>((resolve, reject) => {
      // made from its text: given an object, pg copies the descriptor of each property, 5 µs a statement
      const query: Sendable = Object.assign(new pg.Query(text, values), {
        name,
        // not through a promise of pg's: the failure must be known before anything else goes out
        callback: (error: Error | null, result: pg.QueryResult) => {
          if (error) reject(this.#note(error))
          else resolve(result)
        }
      })
      this.#gather()
      this.#client.query(query)
    })
    // the failure is remembered above, also when nobody waits for this answer
    answer.catch(() => {})
    return answer
  }

  /** What is sent before we next wait for something leaves in one write: each write costs more than the statement in it. */
  #gather(): void {
    if (this.#gathering) return
    this.#gathering = true
    const { stream } = (this.#client as unknown as { connection: { stream: Socket } }).connection
    stream.cork()
    process.nextTick(() => {
      this.#gathering = false
      stream.uncork()
    })
  }

  #note(error: Error): Error {
    const fault = isConnectionLost(error)
      ? new DatabaseUnavailable('the connection to the database was lost', { cause: error })
      : withoutData(error)
    // a value pg cannot send makes it close the statement on the server and forget that it did (26000 ever after)
    if (!(error instanceof pg.DatabaseError) || STALE.has(error.code ?? '')) this.#stale = true
    this.failure ??= fault
    return fault
  }
}

/** PostgreSQL quotes the offending values; they may be a person's, and errors are logged. */
function withoutData(error: Error): Error {
  if (!(error instanceof pg.DatabaseError)) return error
  error.detail = undefined
  error.where = undefined
  if (error.code?.startsWith('22')) error.message = error.message.replace(/: ".*"$/s, '')
  return error
}

function isConnectionLost(error: Error): boolean {
  if (error instanceof pg.DatabaseError) return AWAY.has(error.code ?? '')
  return /^Connection terminated|not queryable|ECONN|EPIPE|ETIMEDOUT/.test(error.message)
}
