import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { OutcomesTable } from './tables.ts'

export type OutcomeRow = Selectable<OutcomesTable>

/** The present outcome of each right, as far as row-level security shows them. */
export const currentOutcomes = statement((db: Kysely<Tables>, value: { referral: string }) =>
  db
    .selectFrom('outcomes')
    .selectAll()
    .where('referral_id', '=', value.referral)
    .where('replaced_at', 'is', null)
    .orderBy('right_code')
)

/** Marks the present outcomes of these rights as replaced; they are kept. */
export const replaceOutcomes = statement(
  (db: Kysely<Tables>, value: { referral: string; at: string; rights: string[] }) => ({
    compile: () =>
      sql`update outcomes set replaced_at = ${value.at} where referral_id = ${value.referral} and right_code = any(${value.rights}) and replaced_at is null`.compile(
        db
      )
  })
)

/** What the person says of the present outcomes of these rights. */
export const sayOfOutcomes = statement(
  (db: Kysely<Tables>, value: { referral: string; rights: string[]; said: string }) => ({
    compile: () =>
      sql`update outcomes set person_confirmation = ${value.said} where referral_id = ${value.referral} and right_code = any(${value.rights}) and replaced_at is null`.compile(
        db
      )
  })
)

const insertion = statement((db: Kysely<Tables>, value: { rows: string }) => ({
  compile: () =>
    sql`insert into outcomes select * from jsonb_populate_recordset(null::outcomes, ${value.rows}::jsonb)`.compile(db)
}))

/** Writes outcomes. */
export function insertOutcomes(rows: readonly Insertable<OutcomesTable>[]) {
  return [insertion, { rows: JSON.stringify(rows) }] as const
}
