import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Counts one attempt for each subject in each span, and answers the counts; a span that has ended begins again. */
export const countAttempt = statement(
  (db: Kysely<Tables>, value: { subjects: Buffer[]; spans: string[]; ends: string[]; now: string }) =>
    db
      .insertInto('sign_in_attempts')
      .columns(['subject', 'span', 'attempts', 'until'])
      .expression(
        sql`select subject, span, 1, until
        from unnest(${value.subjects}::bytea[], ${value.spans}::text[], ${value.ends}::timestamptz[]) as one (subject, span, until)
        order by subject, span`
      )
      .onConflict((on) =>
        on.columns(['subject', 'span']).doUpdateSet({
          attempts: sql<number>`case when sign_in_attempts.until <= ${value.now} then 1 else sign_in_attempts.attempts + 1 end`,
          until: sql<string>`case when sign_in_attempts.until <= ${value.now} then excluded.until else sign_in_attempts.until end`
        })
      )
      .returning(['subject', 'span', 'attempts', 'until'])
)

/** Takes back the attempt that succeeded. */
export const forgiveAttempt = statement((db: Kysely<Tables>, value: { subjects: Buffer[] }) =>
  db
    .updateTable('sign_in_attempts')
    .set((on) => ({ attempts: sql<number>`greatest(${on.ref('attempts')} - 1, 0)` }))
    .where(sql<boolean>`subject = any(${value.subjects})`)
)
