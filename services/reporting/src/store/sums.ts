import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import { changesIn, type Sheet, type Tally } from '../sums/tally/tally.ts'
import type { Tables } from './tables.ts'

interface Asked {
  collective: string
  part: string
  /** Each with its period. */
  sheets: Sheet[]
  periods: string[]
}

type Columns = Record<'collectives' | 'parts' | 'sheets' | 'periods' | 'names', string[]> & { numbers: number[] }

/** The sums of a part of a collective in sheets over periods, by sheet and name; those that are 0 are absent. */
export const sumsOf = statement((db: Kysely<Tables>, { collective, part, sheets, periods }: Asked) => ({
  compile: () =>
    sql<{ sheet: Sheet; name: string; n: number }>`select sheet, name, sum(n)::bigint as n
      from unnest(${sheets}::text[], ${periods}::text[]) as asked (sheet, period) join sums using (sheet, period)
      where collective_id = ${collective} and part = ${part} group by sheet, name having sum(n) <> 0 order by name`.compile(
      db
    )
}))

// Always in the order of their key, so that two writers wait for each other and never both.
const adding = statement((db: Kysely<Tables>, { collectives, parts, sheets, periods, names, numbers }: Columns) => ({
  compile: () =>
    sql<never>`insert into sums as known (collective_id, part, sheet, period, name, n)
      select * from unnest(${collectives}::uuid[], ${parts}::uuid[], ${sheets}::text[], ${periods}::text[], ${names}::text[], ${numbers}::bigint[])
      on conflict (collective_id, part, sheet, period, name) do update set n = known.n + excluded.n`.compile(db)
}))
const deleting = statement((db: Kysely<Tables>, _: object) => db.deleteFrom('sums'))

/** Sums written by one statement. */
const BATCH = 5_000

/** Adds a tally to what is kept. */
export async function addTally(trx: Transaction<Tables>, tally: Tally): Promise<void> {
  const changes = [...changesIn(tally)]
  for (let from = 0; from < changes.length; from += BATCH) {
    const some = changes.slice(from, from + BATCH)
    await trx.run(adding, {
      collectives: some.map(({ collective }) => collective),
      parts: some.map(({ part }) => part),
      sheets: some.map(({ sheet }) => sheet),
      periods: some.map(({ period }) => period),
      names: some.map(({ name }) => name),
      numbers: some.map(({ n }) => n)
    })
  }
}

/** Removes every sum, to add all up anew in the same transaction. */
export async function deleteSums(trx: Transaction<Tables>): Promise<void> {
  await trx.run(deleting, {})
}
