import type { GuideChanged } from '@relais/contract'
import type { ShippedHere } from '../../desk/guide-room.ts'
import type { StandingRow } from '../../store/guide/standing.ts'

/** A page that is news to a worker, and what they knew of it. */
export interface News {
  row: StandingRow
  change: GuideChanged['change']
  /** `hash`: which text of Relais it was, or the one that was here `then`, at the first mark; null for a text of the collective. */
  known: { version: number | null; hash: string | null }
}

/** All that is looked at. */
export interface Known {
  rows: readonly StandingRow[]
  marks: readonly { code: string; version: number; hash: string | null }[]
  /** By code, then version. */
  history: readonly { code: string; version: number; state: string; changed_at: string }[]
  shipped: ReadonlyMap<string, ShippedHere>
  /** When the worker first marked anything: nothing before it is news. */
  since: string
}

/** Which pages are news, latest first: what changed after the version that was marked, or, without a mark, after the first mark of all. */
export function newsOf(known: Known): News[] {
  const marks = new Map(known.marks.map((mark) => [mark.code, mark]))
  return known.rows
    .flatMap((row): News[] => {
      const mark = marks.get(row.code)
      const news = mark === undefined ? sinceFirst(row, known) : sinceMark(row, mark, known)
      return news === null ? [] : [news]
    })
    .toSorted((one, other) => {
      const [a, b] = [one.row, other.row]
      if (a.changed_at !== b.changed_at) return a.changed_at < b.changed_at ? 1 : -1
      return a.code < b.code ? -1 : 1
    })
}

function sinceMark(row: StandingRow, mark: Known['marks'][number], { shipped }: Known): News | null {
  const hash = row.origin === 'relais' ? (shipped.get(row.code)?.hash ?? null) : null
  if (row.version <= mark.version && mark.hash === hash) return null
  return { row, change: row.state === 'withdrawn' ? 'withdrawn' : 'changed', known: mark }
}

function sinceFirst(row: StandingRow, { history, shipped, since }: Known): News | null {
  if (row.changed_at <= since) return null
  const then = history.findLast(({ code, changed_at }) => code === row.code && changed_at <= since)
  const page = shipped.get(row.code)
  const wasShipped = then === undefined ? page !== undefined && page.pageSince <= since : then.state === 'shipped'
  const wasThere = wasShipped || then?.state === 'published'
  if (row.state === 'withdrawn')
    return wasThere ? { row, change: 'withdrawn', known: knownThen(then?.version ?? 1, wasShipped) } : null
  return wasThere
    ? { row, change: 'changed', known: knownThen(then?.version ?? 1, wasShipped) }
    : { row, change: 'new', known: { version: null, hash: null } }
}

function knownThen(version: number, ofRelais: boolean): News['known'] {
  return { version, hash: ofRelais ? 'then' : null }
}
