import { createHash } from 'node:crypto'
import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler
} from 'kysely'
import type { QueryConfig } from 'pg'

/** A query compiled once; running it only fills in values. V is what it needs, R is one row of its answer. */
export interface Statement<V, R> {
  readonly text: string
  values(values: V): unknown[]
  /** Never set: carries the row's type. */
  readonly row?: R
}

/**
 * Turns a Kysely query into a prepared statement: `statement((db: Kysely<Tables>, value: { id: string }) => db.selectFrom...)`.
 *
 * `value.x` stands for a parameter. It may not be inspected, nor be a list: write `= any(${value.ids})`, not `in`.
 */
export function statement<DB, V extends object, R>(
  build: (db: Kysely<DB>, value: V) => Compilable<R>
): Statement<V, R> {
  let made: Compiled | undefined
  const compiled = () => {
    made ??= compile(build)
    return made
  }
  return {
    get text() {
      return compiled().text
    },
    values: (values) => compiled().slots.map((slot) => fill(slot, values as Record<string, unknown>))
  }
}

/** Names the first statements it meets and no more, so that a connection never keeps an unbounded number prepared. */
export class StatementNames {
  readonly #limit: number
  readonly #names = new Map<string, string>()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The query to send, under a name (a short hash of its text) while there is room. */
  query(text: string, values: unknown[]): QueryConfig {
    let name = this.#names.get(text)
    if (name === undefined) {
      if (this.#names.size >= this.#limit) return { text, values }
      name = createHash('sha256').update(text).digest('base64url').slice(0, 16)
      this.#names.set(text, name)
    }
    return { name, text, values }
  }
}

class Placeholder {
  readonly key: string
  constructor(key: string) {
    this.key = key
  }
}

interface Compiled {
  text: string
  slots: readonly unknown[]
}

function compile<DB, V extends object, R>(build: (db: Kysely<DB>, value: V) => Compilable<R>): Compiled {
  const asked = new Set<string>()
  const placeholders = new Proxy(Object.create(null), {
    get: (_, key) => {
      asked.add(String(key))
      return new Placeholder(String(key))
    }
  }) as V
  const { sql, parameters } = build(compiler as Kysely<DB>, placeholders).compile()
  for (const slot of parameters) if (slot instanceof Placeholder) asked.delete(slot.key)
  if (asked.size > 0) throw new TypeError(`the statement asks for ${[...asked].join(', ')} and does not use it`)
  return { text: sql, slots: parameters }
}

function fill(slot: unknown, values: Record<string, unknown>): unknown {
  if (!(slot instanceof Placeholder)) return slot
  const value = values[slot.key]
  // pg would send undefined as null: a forgotten value must not become an empty column
  if (value === undefined) throw new TypeError(`the statement needs a value for ${slot.key}`)
  return value
}

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler()
  }
})
