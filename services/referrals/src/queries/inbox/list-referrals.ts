import {
  Id,
  Instant,
  isRefusal,
  type listReferrals as listing,
  type Refusal,
  refuse,
  type searchReferrals as searching
} from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import { journalRead } from '../../store/persons/reads.ts'
import type { Order, Sought } from '../../store/referrals/inbox/list-pages.ts'
import type { Tables } from '../../store/tables.ts'
import { narrow } from './narrow.ts'
import { readListed, type Start, startOf, type Wanted } from './read-listed.ts'
import { isEmpty, readQuestion, soughtBy } from './read-question.ts'
import { lateAmong, readAround, showSummary } from './show-summary.ts'

const NO_ITEMS = { status: 200 as const, body: { items: [], next: null } }
const WORDS_AT_MOST = 8
const Cursor = z.tuple([z.enum(['latest', 'oldest', 'due', 'changed']), Instant, Id])

/** Lists the referrals of the worker's organisation, or of the collective for its coordinator; names are journalled as one read. */
export async function listReferrals(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return NO_ITEMS
  const { query, now, call } = asked
  if (query.side === 'collective' && !colleague.roles.includes('coordinator'))
    return refuse('role-missing', { required: ['coordinator'] })
  const order = query.updatedSince === undefined ? (query.sort ?? 'latest') : 'changed'
  const wrong = notWithUpdatedSince(query)
  if (wrong !== null) return wrong
  const start = startAt(order, query.cursor, 'query', query.updatedSince)
  if (isRefusal(start)) return start
  const filters = await narrow(desk, query, { colleague, call, now, at: 'query' })
  if (isRefusal(filters)) return filters
  const wanted: Wanted = {
    side: query.side,
    filters,
    sought: null,
    order,
    start,
    limit: query.limit + 1,
    today: dayOf(now)
  }
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const read = await desk.database.transaction(viewerOf(colleague), (trx) => readPage(trx, asked, colleague, wanted))
  return show(desk, keys, read, colleague, now)
}

/** Finds referrals by what their person is called, by phone, by date of birth, or by the beginning of their id; journalled. */
export async function searchReferrals(desk: Desk, asked: Asked<typeof searching>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const { body, now, call } = asked
  const order = body.sort ?? 'latest'
  const start = startAt(order, body.cursor, 'body')
  if (isRefusal(start)) return start
  const question = readQuestion(body.q)
  if (isEmpty(question)) return refused('body.q', 'no-words', 'Give a name, a phone number, a date of birth or an id.')
  if (question.names.length > WORDS_AT_MOST)
    return refused('body.q', 'too-many-words', `Give ${WORDS_AT_MOST} words at most.`)
  const filters = await narrow(desk, body, { colleague, call, now, at: 'body' })
  if (isRefusal(filters)) return filters
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const sought: Sought = soughtBy(keys, question)
  const wanted: Wanted = { side: body.side, filters, sought, order, start, limit: body.limit + 1, today: dayOf(now) }
  return desk.answerOnce(asked, {
    // Journalled here, so that a repeat, which shows the same names again, is a read too.
    read: (trx) => readPage(trx, asked, colleague, wanted),
    change: (_, read) => show(desk, keys, read, colleague, now)
  })
}

type Read = Awaited<ReturnType<typeof readPage>>

async function readPage(trx: Transaction<Tables>, asked: Asked, colleague: Colleague, wanted: Wanted) {
  const found = await readListed(trx, wanted, colleague)
  const page = found.slice(0, wanted.limit - 1)
  const named = page.filter((row) => row.name_sealed !== null)
  if (named.length > 0)
    journalRead(trx, asked, colleague, {
      level: 2,
      persons: [...new Set(named.map((row) => row.person_id))],
      referral: null
    })
  return { page, more: found.length > page.length, around: await readAround(trx, page, colleague) }
}

async function show(desk: Desk, keys: CollectiveKeys, { page, more, around }: Read, colleague: Colleague, now: Date) {
  const late = lateAmong(page, now)
  // How the collective counts time, asked only when something is late.
  const calendar = late.size === 0 ? null : await desk.neighbours.calendarFor(desk.ownCall, colleague.collectiveId)
  if (calendar !== null && isRefusal(calendar)) return calendar
  const last = page.at(-1)
  const next = more && last !== undefined ? writeCursor([last.order, last.sort_at, last.id]) : null
  const items = page.map((row) =>
    showSummary(keys, row, colleague, { around: around.get(row.id), calendar: late.has(row) ? calendar : null, now })
  )
  return { status: 200, body: { items, next } } as const
}

/** Where the page begins: behind the one before, or at the beginning of its order. */
function startAt(
  order: Order,
  cursor: string | undefined,
  at: 'query' | 'body',
  updatedSince?: string
): Start | Refusal {
  if (cursor === undefined) return updatedSince === undefined ? startOf(order) : { ...startOf(order), at: updatedSince }
  const read = readCursor(cursor, Cursor)
  const fits = read !== null && (read[0] === order || (order === 'due' && read[0] === 'latest'))
  return fits
    ? { order: read[0], at: read[1], id: read[2] }
    : refused(`${at}.cursor`, 'cursor', 'Send the next of the page before, unchanged, with the same sort.')
}

function notWithUpdatedSince({ side, sort, updatedSince }: Asked<typeof listing>['query']): Refusal | null {
  if (updatedSince === undefined) return null
  if (side === 'collective')
    return refused('query.updatedSince', 'not-with-collective', 'Leave it out, or choose received or sent.')
  return sort === undefined
    ? null
    : refused('query.sort', 'not-with-updated-since', 'Leave it out: what changed comes in the order of its changes.')
}

function refused(field: string, rule: string, message: string): Refusal {
  return refuse('invalid-request', { errors: [{ field, rule, message }] })
}
