import type { Transaction } from '@relais/database'
import { type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../tables.ts'
import { type Filters, holds } from './filters.ts'
import type { Place } from './list-pages.ts'
import { SHOWN_AS_METADATA, type ShownRow } from './shown.ts'

/** Which page of a collective, and who holds the ball in each state. */
interface Page extends Place {
  collective: string
  states: string[]
  balls: (string | null)[]
  limit: number
  /** Only what has a clock, hence what somebody still has to act on. */
  open: boolean
}

const CLOCK = sql`coalesce(r.withdrawal_due_at, r.due_at)`
const ORDERS = {
  latest: { by: sql`r.sent_at`, than: '<', way: 'desc' },
  oldest: { by: sql`r.sent_at`, than: '>', way: 'asc' },
  due: { by: CLOCK, than: '>', way: 'asc' }
} as const
export type CollectiveOrder = keyof typeof ORDERS
type Listed = ShownRow & { sort_at: string }

/** Reads a page of what a coordinator sees of the collective, drafts excepted: metadata and clocks, no content. */
export async function readCollectivePage(
  trx: Transaction<Tables>,
  order: CollectiveOrder,
  filters: Filters,
  page: Page
): Promise<Listed[]> {
  return (await collectiveQuery(order, filters, page).execute(trx.db)).rows
}

/** The same as a query. What is open is found by its clocks and sorted then: looking through all that is over for it would cost more. */
export function collectiveQuery(order: CollectiveOrder, filters: Filters, page: Page): RawBuilder<Listed> {
  const { by, than, way: direction } = ORDERS[order]
  const way = sql.raw(direction)
  // as a party's row tells it, which is what filters ask
  const asParty = sql`select r.id, r.state, r.urgent, r.owner_id, r.escalation, ${CLOCK} as due_at, ${by} as sort_at, ${ballIn(page)} as ball_with
    from referrals r where r.collective_id = ${page.collective}::uuid and r.state <> 'draft' and r.sent_at is not null
      and (${by}, r.id) ${sql.raw(than)} (${page.at}::timestamptz, ${page.id}::uuid)`
  const rows =
    page.open || order === 'due'
      ? sql`(${asParty} and r.due_at is not null) as p where ${holds(filters) ?? sql`true`} order by p.sort_at ${way}, p.id ${way}`
      : sql`(${asParty} order by ${by} ${way}, r.id ${way} offset 0) as p where ${holds(filters) ?? sql`true`}`
  return sql`select ${SHOWN_AS_METADATA}, p.sort_at
    from (select p.id, p.sort_at from ${rows} limit ${page.limit}) as p
    join referrals r on r.id = p.id
    order by p.sort_at ${way}, p.id ${way}`
}

function ballIn({ states, balls }: Page) {
  return sql`case when r.withdrawal_requested then 'receiver' else (${balls}::text[])[array_position(${states}::text[], r.state)] end`
}
