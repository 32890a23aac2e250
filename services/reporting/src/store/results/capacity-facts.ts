import type { CapacityEvent } from '@relais/contract'
import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import { dayOf } from '../../feed/net-days.ts'
import type { CapacityFactsTable, Tables } from '../tables.ts'

// Rows travel as one JSON value, so that one statement writes a whole page.
const putCapacities = statement((db: Kysely<Tables>, value: { rows: string }) => ({
  compile: () =>
    sql<never>`insert into capacity_facts as known select * from jsonb_populate_recordset(null::capacity_facts, ${value.rows}::jsonb)
      on conflict (organisation_id, unit_id, day) do update set (number, stated_on, places, waiting_list, paused_from, paused_until, dropped)
        = (excluded.number, excluded.stated_on, excluded.places, excluded.waiting_list, excluded.paused_from, excluded.paused_until, excluded.dropped)
      where known.number < excluded.number`.compile(db)
}))

/** Removes every fact of places, to write them anew in the same transaction. */
export const deleteCapacities = statement((db: Kysely<Tables>, _: object) => db.deleteFrom('capacity_facts'))

/** Writes how units stood at the end of each day on which they changed; an earlier change than is known of a day changes nothing. */
export async function writeCapacities(trx: Transaction<Tables>, events: readonly CapacityEvent[]): Promise<void> {
  // one statement cannot write a row twice
  const rows = new Map<string, CapacityFactsTable>()
  for (const event of events) {
    const row = rowOf(event)
    const key = `${row.organisation_id}/${row.unit_id}/${row.day}`
    if ((rows.get(key)?.number ?? 0) < row.number) rows.set(key, row)
  }
  if (rows.size > 0) await trx.run(putCapacities, { rows: JSON.stringify([...rows.values()]) })
}

function rowOf(event: CapacityEvent): CapacityFactsTable {
  return {
    organisation_id: event.organisationId,
    unit_id: event.unitId,
    day: dayOf(event.at),
    collective_id: event.collectiveId,
    number: event.number,
    stated_on: dayOf(event.statedAt),
    places: event.places,
    waiting_list: event.waitingList,
    paused_from: event.pausedFrom,
    paused_until: event.pausedUntil,
    dropped: event.dropped
  }
}
