import { Id, Instant, type listReferrals as operation, type ReferralSummary, refuse } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import { REFERRAL_STATES } from '@relais/referral-lifecycle'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { actionsOn, type PartySide, showHead } from '../acting/rules/viewer.ts'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import { openName } from '../desk/identity.ts'
import { dayOf } from '../desk/time.ts'
import { journalRead } from '../store/persons/reads.ts'
import {
  type ListedRow,
  listByChange,
  listBySide,
  listByState,
  listOfCollective
} from '../store/referrals/list-referrals.ts'
import type { Tables } from '../store/tables.ts'

const Place = z.tuple([Instant, Id])
const LAST = ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const
const STATES = Object.keys(REFERRAL_STATES)
const SENT_STATES = STATES.filter((state) => state !== 'draft')
const SIDES = { received: ['receiver', 'former_receiver'], sent: ['sender', 'upstream'] } as const

/** Lists the referrals of the worker's organisation, or of the collective for its coordinator; names are journalled as one read. */
export async function listReferrals(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  const { side, limit, cursor, updatedSince } = asked.query
  if (side === 'collective' && !colleague.roles.includes('coordinator'))
    return refuse('role-missing', { required: ['coordinator'] })
  if (side === 'collective' && updatedSince !== undefined)
    return refuse('invalid-request', {
      errors: [
        {
          field: 'query.updatedSince',
          rule: 'not-with-collective',
          message: 'Leave it out, or choose received or sent.'
        }
      ]
    })
  const place =
    cursor === undefined
      ? updatedSince === undefined
        ? LAST
        : ([updatedSince, '00000000-0000-0000-0000-000000000000'] as const)
      : readCursor(cursor, Place)
  if (place === null)
    return refuse('invalid-request', {
      errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the page before, unchanged.' }]
    })

  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const rows = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const found = await readPage(trx, asked, colleague, place)
    const page = found.slice(0, limit)
    const named = page.filter((row) => row.name_sealed !== null)
    if (named.length > 0)
      await journalRead(trx, asked, colleague, {
        level: 2,
        persons: [...new Set(named.map((row) => row.person_id))],
        referral: null
      })
    return { page, more: found.length > limit }
  })
  const last = rows.page.at(-1)
  const next = rows.more && last !== undefined ? writeCursor([last.sort_at, last.id]) : null
  return { status: 200, body: { items: rows.page.map((row) => showSummary(keys, row, colleague)), next } } as const
}

async function readPage(
  trx: Transaction<Tables>,
  { query, now }: Asked<typeof operation>,
  { organisationId: organisation, collectiveId: collective }: Colleague,
  [at, id]: readonly [string, string]
): Promise<ListedRow[]> {
  const { side, state, updatedSince } = query
  const limit = query.limit + 1
  if (side === 'collective') {
    const rows = await trx.run(listOfCollective, {
      collective,
      states: state ?? SENT_STATES,
      before: at,
      beforeId: id,
      limit
    })
    return rows.map((row) => ({ ...row, sort_at: row.sort_at!, side: 'coordinator', disclosure: 0, name_sealed: null }))
  }
  const today = dayOf(now)
  if (updatedSince !== undefined)
    return trx.run(listByChange, {
      organisation,
      sides: [...SIDES[side]],
      states: state ?? STATES,
      today,
      after: at,
      afterId: id,
      limit
    })
  const page = { organisation, side: SIDES[side][0], today, before: at, beforeId: id, limit }
  return state === undefined ? trx.run(listBySide, page) : trx.run(listByState, { ...page, states: state })
}

function showSummary(keys: CollectiveKeys, row: ListedRow, colleague: Colleague): ReferralSummary {
  const side = row.side as PartySide
  return {
    ...showHead(row, side, row.disclosure),
    rights: [...row.rights],
    person: row.name_sealed === null ? null : { id: row.person_id, ...openName(keys, row.person_id, row.name_sealed) },
    availableActions: actionsOn(row, side, colleague) as ReferralSummary['availableActions']
  }
}
