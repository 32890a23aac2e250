import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Which of these referrals are there. */
export const referralsAmong = statement((db: Kysely<Tables>, value: { ids: string[] }) => ({
  compile: () => sql<{ id: string }>`select id from referrals where id = any(${value.ids})`.compile(db)
}))
