import {
  Id,
  type listPersons as listing,
  type listPersonReads as reading,
  refuse,
  type searchPersons as searching
} from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { indexIdentity } from '../../desk/identity.ts'
import { findByIndex, findPerson, listOwnPersons } from '../../store/persons/persons.ts'
import { journalRead, listReads } from '../../store/persons/reads.ts'
import { showPerson } from './find-person.ts'

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const NONE = Buffer.alloc(0)
const LEVELS = ['minimised', 'minimised', 'minimal', 'follow_up', 'confidential'] as const
const Place = z.tuple([Id])

/** Where a page of ids starts; a refusal when the cursor is not ours. */
export function startOf(cursor: string | undefined) {
  if (cursor === undefined) return LAST
  return (
    readCursor(cursor, Place)?.[0] ??
    refuse('invalid-request', {
      errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the page before, unchanged.' }]
    })
  )
}

/** Cuts a page out of one row more than was asked for. */
export function cutPage<R extends { id: string }>(
  rows: readonly R[],
  limit: number
): { rows: readonly R[]; next: string | null } {
  const kept = rows.slice(0, limit)
  return { rows: kept, next: rows.length > limit ? writeCursor([kept.at(-1)!.id]) : null }
}

/** Lists the persons that the organisation recorded, latest first; journalled as one read. */
export async function listPersons(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  const before = startOf(asked.query.cursor)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  if (typeof before !== 'string') return before
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const { limit } = asked.query
  const { rows, next } = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const page = cutPage(
      await trx.run(listOwnPersons, { organisation: colleague.organisationId, before, limit: limit + 1 }),
      limit
    )
    if (page.rows.length > 0)
      await journalRead(trx, asked, colleague, { level: 4, persons: page.rows.map(({ id }) => id), referral: null })
    return page
  })
  return { status: 200, body: { items: rows.map((row) => showPerson(keys, row)), next } } as const
}

/** Finds own persons by names and date of birth, phone or e-mail; journalled. */
export async function searchPersons(desk: Desk, asked: Asked<typeof searching>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('scope-missing')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const by = indexIdentity(keys, asked.body)
  return desk.answerOnce(asked, {
    // Journalled here, so that a repeat, which shows the same persons again, is a read too.
    read: async (trx) => {
      const rows = await trx.run(findByIndex, {
        organisation: colleague.organisationId,
        collective: colleague.collectiveId,
        identity: by.identity_index ?? NONE,
        phone: by.phone_index ?? NONE,
        email: by.email_index ?? NONE
      })
      if (rows.length > 0)
        await journalRead(trx, asked, colleague, { level: 4, persons: rows.map(({ id }) => id), referral: null })
      return rows
    },
    change: async (_, rows) => ({ status: 200, body: { items: rows.map((row) => showPerson(keys, row)) } }) as const
  })
}

/** Lists who, in the organisation, read a person's content. */
export async function listPersonReads(desk: Desk, asked: Asked<typeof reading>) {
  const colleague = colleagueOf(asked)
  const before = startOf(asked.query.cursor)
  if (colleague === null) return refuse('person-not-found')
  if (typeof before !== 'string') return before
  const { id } = asked.params
  const { limit } = asked.query
  const [owned, found] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      Promise.all([
        trx.run(findPerson, { id, organisation: colleague.organisationId }),
        trx.run(listReads, { persons: [id], before, limit: limit + 1 })
      ]),
    { readOnly: true }
  )
  if (owned.length === 0) return refuse('person-not-found')
  const { rows, next } = cutPage(found, limit)
  const items = rows.map((row) => ({
    at: row.at,
    organisationId: row.organisation_id,
    memberId: row.member_id,
    clientId: row.client_id,
    operation: row.operation,
    level: LEVELS[row.level]!
  }))
  return { status: 200, body: { items, next } } as const
}
