import type pg from 'pg'

// Any number: the first half of the locks of jobs; the second is made from the task's name.
const LOCKS = 7_354

/**
 * Does some work unless another process is at it; answers whether it did.
 *
 * The lock belongs to a connection, and so ends with a process that is killed; the library would believe it at work for four hours.
 */
export async function runAlone(pool: pg.Pool, name: string, work: () => Promise<void>): Promise<boolean> {
  const client = await pool.connect()
  const ask = async (what: 'pg_try_advisory_lock' | 'pg_advisory_unlock') => {
    const { rows } = await client.query<{ yes: boolean }>(`select ${what}($1, hashtext($2)) as yes`, [LOCKS, name])
    return rows[0]?.yes === true
  }
  let sound = false
  try {
    if (!(await ask('pg_try_advisory_lock'))) {
      sound = true
      return false
    }
    try {
      await work()
    } finally {
      sound = await ask('pg_advisory_unlock').catch(() => false)
    }
    return true
  } finally {
    // one that may still hold the lock is closed
    client.release(!sound)
  }
}
