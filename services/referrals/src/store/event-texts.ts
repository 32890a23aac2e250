import { statement } from '@relais/database'
import type { Insertable, Kysely } from 'kysely'
import type { EventTextsTable, Tables } from './tables.ts'

/** Writes the sealed words that went with an event. */
export const insertEventText = statement((db: Kysely<Tables>, value: Insertable<EventTextsTable>) =>
  db.insertInto('event_texts').values({
    event_id: value.event_id,
    referral_id: value.referral_id,
    collective_id: value.collective_id,
    level: value.level,
    sealed: value.sealed
  })
)
