import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const BEHIND = `select
    (select count(*) from referrals.outbox) + (select count(*) from referrals.event_feed where position > coalesce(
      (convert_from(decode(translate(cursor, '-_', '+/') || repeat('=', (4 - length(cursor) % 4) % 4), 'base64'), 'utf8')::jsonb ->> 0)::bigint, 0)) as behind
  from reporting.feed_positions where feed = 'referrals'
  union all select count(*) from rights_check.outreach_events where position > coalesce((select
      (convert_from(decode(translate(cursor, '-_', '+/') || repeat('=', (4 - length(cursor) % 4) % 4), 'base64'), 'utf8')::jsonb ->> 0)::bigint
    from reporting.feed_positions where feed = 'outreach'), 0)`
const PATIENCE = 120_000

/** Waits until reporting has taken in whatever the feeds tell. */
export async function untilTakenIn(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    for (const started = performance.now(); ; ) {
      const { rows } = await owner.query<{ behind: string }>(BEHIND)
      if (rows.every(({ behind }) => behind === '0')) return
      if (performance.now() - started > PATIENCE)
        throw new Error(`reporting did not take in what the feeds tell within ${PATIENCE / 1000} s`)
      await sleep(200)
    }
  } finally {
    await owner.end()
  }
}
