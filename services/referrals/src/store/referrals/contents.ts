import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

interface Sealed {
  referral_id: string
  collective_id: string
}

const insertion = statement((db: Kysely<Tables>, value: Sealed & { levels: number[]; texts: Buffer[] }) => ({
  compile: () =>
    sql`insert into referral_contents (referral_id, level, collective_id, sealed)
      select ${value.referral_id}::uuid, x.level, ${value.collective_id}::uuid, x.sealed
      from unnest(${value.levels}::smallint[], ${value.texts}::bytea[]) as x (level, sealed)`.compile(db)
}))

/** Seals of what the sender wrote in a new referral, one row a level. */
export function insertContents(of: Sealed, texts: readonly { level: number; sealed: Buffer }[]) {
  return [
    insertion,
    { ...of, levels: texts.map(({ level }) => level), texts: texts.map(({ sealed }) => sealed) }
  ] as const
}

/** One seal; a later text of the same level takes the place of the earlier. */
export const putContent = statement((db: Kysely<Tables>, value: Sealed & { level: number; sealed: Buffer }) =>
  db
    .insertInto('referral_contents')
    .values({
      referral_id: value.referral_id,
      level: value.level,
      collective_id: value.collective_id,
      sealed: value.sealed
    })
    .onConflict((on) =>
      on.columns(['referral_id', 'level']).doUpdateSet((set) => ({ sealed: set.ref('excluded.sealed') }))
    )
)

/** Drops one text of a draft. */
export const deleteContent = statement((db: Kysely<Tables>, value: { referral_id: string; level: number }) =>
  db.deleteFrom('referral_contents').where('referral_id', '=', value.referral_id).where('level', '=', value.level)
)

/** The texts of a referral that its own sender passes on. */
export const contentsOf = statement((db: Kysely<Tables>, value: { id: string }) =>
  db.selectFrom('referral_contents').select(['level', 'sealed']).where('referral_id', '=', value.id).orderBy('level')
)
