import { collective, organisations, territories } from '@relais/demo'
import { openCounter, takePage } from '@relais/reporting'
import type { Result } from '../../report/result.ts'
import { readUsage } from '../../rounds/processes.ts'
import { slicesOf } from '../../scale/made-up.ts'
import type { Reports } from './dashboard.ts'

/** Referrals whose events are taken in, beside those that are there. */
const REFERRALS = 2_000
const PAGE = 1_000

/**
 * How many events a second are taken in, page by page, by one process that waits for its database: by the time that both of them used a core, where that can
 * be read, for on a busy machine they wait for it.
 */
export async function measureIntake({
  url,
  secret,
  postgres
}: Pick<Reports, 'url' | 'secret' | 'postgres'>): Promise<Result> {
  const { database } = openCounter({ databaseUrl: url, secret })
  try {
    const events = eventsToTake()
    const desk = {
      database,
      now: () => new Date(),
      readPage: async (cursor: string | null) => {
        const from = Number(cursor ?? 0)
        const items = events.slice(from, from + PAGE)
        return { items, next: String(from + items.length) }
      }
    }
    const before = readUsage()
    const started = performance.now()
    let taken = 0
    for (let page = -1; page !== 0; taken += page) page = await takePage(desk)
    const seconds = (performance.now() - started) / 1000
    const after = readUsage()
    const used = (pid: number) => (before === null || after === null ? null : (after.of(pid) - before.of(pid)) / 1000)
    // PostgreSQL is a child of this process.
    const [both, theirs] = [used(process.pid), used(postgres)]
    const value = taken / (both ?? seconds)
    const note = `${taken} events in ${seconds.toFixed(1)} s; processor ${both?.toFixed(1)} s, of which PostgreSQL ${theirs?.toFixed(1)} s`
    return {
      note,
      key: 'reports intake',
      what: 'events taken in, one core',
      value,
      unit: '/s',
      floor: 2_000,
      goal: 2_000
    }
  } finally {
    await database.close()
  }
}

/** Of other years than those that are there, in the order in which they happened: a page holds some events of many chains. */
function eventsToTake() {
  const from = Date.parse('2023-01-02T06:00:00Z')
  const setting = {
    ...{ organisations: organisations.map(({ id }) => id), territories: territories.map(({ id }) => id) },
    ...{ from, days: 180, until: from + 300 * 86_400_000, messages: 39 }
  }
  const slices = [...slicesOf(collective.id, REFERRALS, setting)]
  return slices
    .flatMap(({ lives }) => lives.flatMap(({ events }) => events))
    .sort((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))
}
