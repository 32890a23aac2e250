import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { type Database, derive, statement } from '@relais/database'
import { sql } from 'kysely'

/** The columns of a table of attempts; each service declares its own in its own schema. */
export interface Attempts {
  subject: Buffer
  span: string
  attempts: number
  until: string
}

/** How many attempts in a span of so many seconds. */
export interface Limit {
  span: string
  most: number
  seconds: number
}

/** Something that is counted (`email|…`, `address|…`) and how many attempts it may have. */
export interface Counted {
  subject: string
  limits: readonly Limit[]
}

/** Counts attempts. */
export interface Throttle {
  /** Takes one attempt of each, before anything is looked at; answers how many seconds to wait, 0 when it may go on. */
  take(counted: readonly Counted[]): Promise<number>
  /** Gives one back to each: it was right. */
  giveBack(counted: readonly Counted[]): Promise<void>
}

const VIEWER = { collectiveId: null, organisationId: null, duty: 'service' } as const

/**
 * Counts in the database, so that every process counts together and a restart forgets nothing; what is counted stands there as an HMAC only.
 * `purpose` names the key, `table` the table of attempts.
 */
export function createThrottle<DB>(
  database: Database<DB>,
  { secret, purpose, table, now }: { secret: string; purpose: string; table: string; now: () => Date }
): Throttle {
  const key = derive(secret, purpose)
  const hashed = (subject: string) => createHmac('sha256', key).update(subject).digest()
  const { count, forgive } = statementsOn<DB>(table)

  return {
    take: (counted) =>
      database.transaction(VIEWER, async (trx) => {
        const at = now()
        const each = counted.flatMap(({ subject, limits }) =>
          limits.map((limit) => ({ ...limit, subject: hashed(subject) }))
        )
        const counts = await trx.run(count, {
          subjects: each.map(({ subject }) => subject),
          spans: each.map(({ span }) => span),
          ends: each.map(({ seconds }) => new Date(at.getTime() + seconds * 1000).toISOString()),
          now: at.toISOString()
        })
        const over = counts.filter(({ subject, span, attempts }) =>
          each.some((one) => one.subject.equals(subject) && one.span === span && attempts > one.most)
        )
        if (over.length === 0) return 0
        // Whoever is held off has tried nothing: knocking does not prolong the wait.
        await trx.run(forgive, { subjects: counted.map(({ subject }) => hashed(subject)) })
        return Math.max(1, ...over.map(({ until }) => Math.ceil((Date.parse(until) - at.getTime()) / 1000)))
      }),
    giveBack: async (counted) => {
      const subjects = counted.map(({ subject }) => hashed(subject))
      await database.transaction(VIEWER, (trx) => trx.run(forgive, { subjects }))
    }
  }
}

function statementsOn<DB>(table: string) {
  const attempts = sql.table(table)
  return {
    /** Counts one attempt for each subject in each span, and answers the counts; a span that has ended begins again. */
    count: statement<DB, { subjects: Buffer[]; spans: string[]; ends: string[]; now: string }, Attempts>(
      (db, value) => ({
        compile: () =>
          sql<Attempts>`insert into ${attempts} as a (subject, span, attempts, until)
            select subject, span, 1, until
            from unnest(${value.subjects}::bytea[], ${value.spans}::text[], ${value.ends}::timestamptz[]) as one (subject, span, until)
            order by subject, span
            on conflict (subject, span) do update set
              attempts = case when a.until <= ${value.now} then 1 else a.attempts + 1 end,
              until = case when a.until <= ${value.now} then excluded.until else a.until end
            returning a.subject, a.span, a.attempts, a.until`.compile(db)
      })
    ),
    forgive: statement<DB, { subjects: Buffer[] }, never>((db, value) => ({
      compile: () =>
        sql<never>`update ${attempts} set attempts = greatest(attempts - 1, 0) where subject = any(${value.subjects})`.compile(
          db
        )
    }))
  }
}

/** What an address is counted as: one subscriber holds a whole /64 of IPv6 (RFC 6177), so its addresses count as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return mapped[1]!
  if (!isIPv6(address)) return address
  const [left = '', right] = address.split('%')[0]!.toLowerCase().split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const groups =
    right === undefined
      ? head
      : [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
