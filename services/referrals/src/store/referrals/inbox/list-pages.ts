import { type Statement, statement, type Transaction } from '@relais/database'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../tables.ts'
import { ALL, type Filters, holds } from './filters.ts'
import { SHOWN, type ShownRow } from './shown.ts'

/** A row of a list, with the name where the reader may read it; `sort_at` is its place in the order. */
export type ListedRow = ShownRow & { side: string; disclosure: number; name_sealed: Buffer | null; sort_at: string }

/** What is looked for: the words of each alternative, of which all must be those of one person, and an id or its beginning. */
export interface Sought {
  words: Buffer[]
  alternatives: number[]
  /** How many words each alternative has. */
  sizes: number[]
  fromId: string
  toId: string
}

/** Where a page begins: behind this place in its order. */
export interface Place {
  at: string
  id: string
}

/** Whose page, from where and how long. */
interface Page extends Place, Sought {
  organisation: string
  side: string
  sides: string[]
  /** Those of which a page each is cut. */
  states: string[]
  owners: string[]
  today: string
  limit: number
}

const ORDERS = {
  latest: { by: 'sort_at', than: '<', way: 'desc' },
  oldest: { by: 'sort_at', than: '>', way: 'asc' },
  due: { by: 'due_at', than: '>', way: 'asc' },
  changed: { by: 'updated_at', than: '>', way: 'asc' }
} as const
export type Order = keyof typeof ORDERS

/** Where a page is cut: each has an index that is read in its order, or is few rows whatever the order. */
export type Source = 'side' | 'states' | 'owners' | 'words' | 'ids'

interface Cut {
  page: Page
  order: Order
  filters: Filters
}

const statements = new Map<string, Statement<Page, ListedRow>>()

/**
 * Reads a page. Without a filter, or with states or owners alone, it is a prepared statement; each choice of filters is a query of its own, so
 * that PostgreSQL knows what it costs, and is made at run time, for there are many.
 */
export async function readPage(
  trx: Transaction<Tables>,
  source: Source,
  order: Order,
  filters: Filters,
  page: Omit<Page, 'states' | 'owners'>
): Promise<ListedRow[]> {
  const { states, owners } = filters
  const whole = { ...page, states: states ?? [], owners: owners ?? [] }
  const left = {
    ...filters,
    states: source === 'states' ? null : states,
    owners: source === 'owners' ? null : owners
  }
  if (holds(left) === null) return trx.run(pageOf(source, order), whole)
  return (await pageQuery(source, order, left, whole).execute(trx.db)).rows
}

/** The page of a source in an order, without a filter. */
export function pageOf(source: Source, order: Order): Statement<Page, ListedRow> {
  const name = `${source} ${order}`
  const made = statements.get(name)
  if (made !== undefined) return made
  const page = statement((db: Kysely<Tables>, value: Page) => ({
    compile: () => pageQuery(source, order, ALL, value).compile(db)
  }))
  statements.set(name, page)
  return page
}

/** A page of what an organisation received or sent: cut on the parties' rows alone, then joined to referrals and names. */
export function pageQuery(source: Source, order: Order, filters: Filters, page: Page): RawBuilder<ListedRow> {
  return sql`select ${SHOWN}, p.side, ${disclosed(page)} as disclosure, i.name_sealed, p.sort_at
    from (${SOURCES[source]({ page, order, filters })}) as p
    join referrals r on r.id = p.referral_id
    left join persons i on i.id = p.person_id and ${disclosed(page)} >= 2
    ${byPlace(order)}`
}

const PARTIES = sql`referral_parties p`

const SOURCES: Record<Source, (cut: Cut) => RawBuilder<unknown>> = {
  side: (cut) => inOrder(sql`true`, cut),
  // A page of each state, by the index that knows states, then one out of them: looking through all received for the few that wait
  // would cost more the more are done.
  states: (cut) => ofEach(sql`unnest(${cut.page.states}::text[]) as e (state)`, sql`p.state = e.state`, cut),
  owners: (cut) => ofEach(sql`unnest(${cut.page.owners}::uuid[]) as e (owner_id)`, sql`p.owner_id = e.owner_id`, cut),
  // Whoever may not read a word may not find by it: row-level security of the words says so, and so does this.
  words: ({ page, ...cut }) =>
    few(
      sql`(select f.person_id, min(f.level) as level from (
          select w.person_id, max(w.level) as level from unnest(${page.alternatives}::int[], ${page.words}::bytea[]) as x (alternative, word)
          join person_words w on w.word = x.word
          group by x.alternative, w.person_id having count(*) = (${page.sizes}::int[])[x.alternative]) as f
        group by f.person_id) as f
        join referral_parties p on p.person_id = f.person_id`,
      sql`${disclosed(page)} >= f.level and ${withId(page)}`,
      { page, ...cut }
    ),
  ids: (cut) => few(PARTIES, withId(cut.page), cut)
}

const CUT = sql`p.referral_id, p.person_id, p.side, p.disclosure, p.discloses_until`
const FILTERED = sql`p.state, p.owner_id, p.urgent, p.rights, p.territory_id, p.escalation, p.ball_with, p.due_at`

/**
 * Rows in their order from an index, then those that the filters leave, until there are enough. `offset 0` keeps the two apart: a planner that
 * multiplies how seldom each filter holds would read and sort everything.
 */
function inOrder(where: RawBuilder<unknown>, { page, order, filters }: Cut) {
  const { dueUntil } = filters
  const until = order === 'due' && dueUntil !== null ? sql`p.due_at <= ${dueUntil}::timestamptz` : sql`true`
  const rows = sql`from ${PARTIES} where ${behind(page, order)} and ${where} and ${until} ${ordered(order)}`
  const left = holds(order === 'due' ? { ...filters, dueUntil: null, clocked: null } : filters)
  if (left === null) return sql`select ${CUT}, ${placeIn(order)} as sort_at ${rows} limit ${page.limit}`
  return sql`select ${CUT}, p.sort_at from (select ${CUT}, ${FILTERED}, ${placeIn(order)} as sort_at ${rows} offset 0) as p
    where ${left} limit ${page.limit}`
}

/** A page of each value of a list, then one out of them. */
function ofEach(each: RawBuilder<unknown>, where: RawBuilder<unknown>, cut: Cut) {
  return sql`select p.* from ${each} cross join lateral (${inOrder(where, cut)}) as p ${byPlace(cut.order)} limit ${cut.page.limit}`
}

/** Few rows, sorted once they are found. */
function few(from: RawBuilder<unknown>, where: RawBuilder<unknown>, { page, order, filters }: Cut) {
  return sql`select ${CUT}, ${placeIn(order)} as sort_at from ${from}
    where ${behind(page, order)} and ${where} and ${holds(filters) ?? sql`true`} ${ordered(order)} limit ${page.limit}`
}

/** One's own rows behind the place at which the page begins. */
function behind(page: Page, order: Order) {
  const seen = order === 'changed' ? sql`p.side = any(${page.sides}::text[])` : sql`p.side = ${page.side}`
  const clocked = order === 'due' ? sql`and p.due_at is not null` : sql``
  return sql`p.organisation_id = ${page.organisation}::uuid and ${seen} ${clocked}
    and (${placeIn(order)}, p.referral_id) ${sql.raw(ORDERS[order].than)} (${page.at}::timestamptz, ${page.id}::uuid)`
}

function placeIn(order: Order) {
  return sql.ref(`p.${ORDERS[order].by}`)
}

function ordered(order: Order) {
  const way = sql.raw(ORDERS[order].way)
  return sql`order by ${placeIn(order)} ${way}, p.referral_id ${way}`
}

function byPlace(order: Order) {
  const way = sql.raw(ORDERS[order].way)
  return sql`order by p.sort_at ${way}, p.referral_id ${way}`
}

function withId({ fromId, toId }: Page) {
  return sql`p.referral_id between ${fromId}::uuid and ${toId}::uuid`
}

/** What the party row in scope as `p` discloses today: nothing but metadata once its agreement ended. */
function disclosed({ today }: Pick<Page, 'today'>) {
  return sql`case when p.discloses_until <= ${today}::date then 0 else p.disclosure end`
}
