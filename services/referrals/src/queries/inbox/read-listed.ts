import type { Transaction } from '@relais/database'
import { ballHolder, OPEN_STATES } from '@relais/referral-lifecycle'
import type { Colleague } from '../../desk/desk.ts'
import { type CollectiveOrder, readCollectivePage } from '../../store/referrals/inbox/collective.ts'
import type { Filters } from '../../store/referrals/inbox/filters.ts'
import {
  type ListedRow,
  type Order,
  type Place,
  readPage,
  type Sought,
  type Source
} from '../../store/referrals/inbox/list-pages.ts'
import type { Tables } from '../../store/tables.ts'
import type { Asking } from './narrow.ts'

/** Where a page begins; one that is due first goes on with what has no clock, latest first. */
export type Start = Place & { order: Order }

/** A list as it is asked for, `limit` with one row more than is shown. */
export interface Wanted {
  side: Asking['side']
  filters: Filters
  sought: Sought | null
  order: Order
  start: Start
  limit: number
  today: string
}

/** A row that knows in which order its place is. */
export type PlacedRow = ListedRow & { order: Order }

const NOTHING: Sought = { words: [], alternatives: [], sizes: [], fromId: '', toId: '' }
const SIDES = { received: ['receiver', 'former_receiver'], sent: ['sender', 'upstream'] } as const
const FIRST = { at: '1900-01-01T00:00:00.000Z', id: '00000000-0000-0000-0000-000000000000' }
const LAST = { at: '9999-12-31T00:00:00.000Z', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }
const OPEN: readonly string[] = OPEN_STATES
const BALLS = OPEN_STATES.map((state) => ballHolder(state, false))

/** Where the first page of an order begins. */
export function startOf(order: Order): Start {
  return { order, ...(order === 'latest' ? LAST : FIRST) }
}

/** Reads a page, of an organisation's own or, for the coordinator, of the collective. */
export async function readListed(trx: Transaction<Tables>, wanted: Wanted, colleague: Colleague): Promise<PlacedRow[]> {
  const { order, start, filters, limit } = wanted
  if (order !== 'due') return readOrder(trx, wanted, colleague)
  const due =
    start.order === 'due' && filters.clocked !== false ? await readOrder(trx, dueFirst(wanted), colleague) : []
  if (due.length === limit || filters.clocked === true) return due
  const rest = await readOrder(
    trx,
    {
      ...wanted,
      order: 'latest',
      start: start.order === 'latest' ? start : startOf('latest'),
      filters: { ...filters, clocked: false },
      limit: limit - due.length
    },
    colleague
  )
  // A clock that stopped between the two is not shown twice.
  const seen = new Set(due.map(({ id }) => id))
  return [...due, ...rest.filter(({ id }) => !seen.has(id))]
}

/** A first page that is due after an instant begins there. */
function dueFirst(wanted: Wanted): Wanted {
  const { start, filters } = wanted
  if (filters.dueAfter === null || start.at >= filters.dueAfter) return wanted
  return { ...wanted, start: { order: 'due', at: filters.dueAfter, id: LAST.id } }
}

async function readOrder(
  trx: Transaction<Tables>,
  { side, filters, sought, order, start, limit, today }: Wanted,
  { organisationId: organisation, collectiveId: collective }: Colleague
): Promise<PlacedRow[]> {
  const { at, id } = start
  if (side === 'collective') {
    const rows = await readCollectivePage(trx, order as CollectiveOrder, filters, {
      collective,
      states: [...OPEN],
      balls: BALLS,
      open: isOpenOnly(filters),
      at,
      id,
      limit
    })
    const seen = { side: 'coordinator', disclosure: 0, name_sealed: null, order }
    return rows.map((row) => ({ ...row, ...seen }))
  }
  const rows = await readPage(trx, sourceOf(order, filters, sought), order, filters, {
    ...(sought ?? NOTHING),
    organisation,
    side: SIDES[side][0],
    sides: [...SIDES[side]],
    today,
    at,
    id,
    limit
  })
  return rows.map((row) => ({ ...row, order }))
}

function isOpenOnly({ states, clocked }: Filters): boolean {
  return clocked !== false && states !== null && states.every((state) => OPEN.includes(state))
}

/** The least that has to be looked through. */
function sourceOf(order: Order, { owners, states }: Filters, sought: Sought | null): Source {
  if (sought !== null) return sought.words.length > 0 ? 'words' : 'ids'
  if (order === 'changed' || order === 'due') return 'side'
  return owners !== null ? 'owners' : states !== null ? 'states' : 'side'
}
