import { type Database, statement } from '@relais/database'
import type { House } from '@relais/service-kit'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './store/tables.ts'

const BATCH = 500
const IDLE = 500
const AFTER_FAULT = 5_000
const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const

// Any number; the same in every process, so that one relay at a time gives positions.
const LOCK = 7_354_731_019

const move = statement((db: Kysely<Tables>, value: { limit: number }) => ({
  compile: () =>
    sql<{
      moved: number
    }>`with taken as (delete from outbox where place in (select place from outbox order by place limit ${value.limit}) returning place, event_id),
      last as (select coalesce(max(position), 0) as position from event_feed),
      told as (insert into event_feed (position, event_id, collective_id, party_ids)
        select last.position + row_number() over (order by taken.place), e.id, e.collective_id, e.party_ids
        from last, taken join referral_events e on e.id = taken.event_id returning 1)
      select count(*)::int as moved from told`.compile(db)
}))

/**
 * Takes committed events out of the outbox and gives each its position in the feed. Positions come after the commit, from one relay at a
 * time, so that a reader who remembers a position never misses an event that was still being written; and writers never wait for each other.
 */
export function createRelay(database: Database<Tables>, log: House['log']) {
  let stir: () => void = () => {}
  let stirred = false
  let running: Promise<void> | undefined
  let stopping = false

  async function run(): Promise<void> {
    while (!stopping) {
      let moved = 0
      let pause = IDLE
      stirred = false
      try {
        moved = await moveOnce(database)
      } catch (error) {
        log.error({ err: error }, 'the relay could not move events; it tries again')
        pause = AFTER_FAULT
      }
      if (moved < BATCH && !stirred && !stopping) await sleep(pause, (awake) => (stir = awake))
    }
  }

  return {
    begin: () => {
      running ??= run()
    },
    /** Something was committed: look at once. */
    wake: () => {
      stirred = true
      stir()
    },
    stop: async () => {
      stopping = true
      stir()
      await running
    }
  }
}

/** Moves one batch; 0 when there is nothing, or another process is at it. */
export function moveOnce(database: Database<Tables>): Promise<number> {
  return database.transaction(SERVICE, async (trx) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as mine`.execute(trx.db)
    if (rows[0]?.mine !== true) return 0
    const [result] = await trx.run(move, { limit: BATCH })
    return result?.moved ?? 0
  })
}

function sleep(milliseconds: number, onWake: (stir: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    onWake(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
