import {
  type listEvents as feeding,
  type listReferralEvents as history,
  type ReferralEvent,
  refuse
} from '@relais/contract'
import { type CollectiveKeys, SealBroken } from '@relais/database'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { type Colleague, colleagueOf, type Desk } from '../desk/desk.ts'
import { dayOf } from '../desk/time.ts'
import { type EventRow, feedFor, feedForService, historyOf, historyOfCollective } from '../store/events/events.ts'
import { journalRead } from '../store/persons/reads.ts'

const Place = z.tuple([z.int().min(0)])

/** Reads the history of a referral, with the words of those actions whose words this organisation may read. */
export async function listReferralEvents(desk: Desk, asked: Asked<typeof history>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const { id } = asked.params
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const rows = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const found = await trx.run(historyOf, { id, organisation: colleague.organisationId, today: dayOf(asked.now) })
    const [first] = found
    if (first === undefined && colleague.roles.includes('coordinator')) {
      return (await trx.run(historyOfCollective, { id, collective: colleague.collectiveId })).map((row) => ({
        ...row,
        sealed: null
      }))
    }
    if (found.some(({ sealed }) => sealed !== null))
      await journalRead(trx, asked, colleague, { level: first!.disclosure, persons: [first!.person_id], referral: id })
    return found
  })
  if (rows.length === 0) return refuse('referral-not-found')
  const items = rows.map((row) => ({
    ...showEvent(row),
    words:
      row.sealed === null
        ? null
        : (JSON.parse(keys.open({ table: 'event_texts', column: 'sealed', row: row.id }, row.sealed)) as Record<
            string,
            unknown
          >)
  }))
  return { status: 200, body: { items } } as const
}

/** Follows the events after a cursor: an organisation its own, Relais' own services all of them. */
export async function listEvents(desk: Desk, asked: Asked<typeof feeding>) {
  const { cursor, limit } = asked.query
  const colleague = colleagueOf(asked)
  const keys = colleague === null ? null : await desk.vault.keysFor(colleague.collectiveId)
  const after = cursor === undefined ? 0 : openPlace(cursor, keys, colleague)
  if (after === null)
    return refuse('invalid-request', {
      errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the answer before, unchanged.' }]
    })
  const rows = await desk.database.transaction(
    viewerOf(asked.worker),
    async (trx) =>
      colleague === null
        ? await trx.run(feedForService, { after, limit })
        : (
            await trx.run(feedFor, {
              organisation: colleague.organisationId,
              collective: colleague.collectiveId,
              after,
              limit
            })
          ).map((row) => ({ ...row, counted: null })),
    { readOnly: true }
  )
  const items = rows.map(({ counted, ...row }) => ({
    ...showEvent(row),
    ...(counted === null ? {} : { payload: { ...row.payload, ...counted } }),
    referral: {
      rootId: row.root_id,
      senderId: row.sender_id,
      recipientId: row.recipient_id,
      territoryId: row.territory_id,
      urgent: row.urgent,
      rights: row.rights,
      collectiveId: row.collective_id
    }
  }))
  return { status: 200, body: { items, next: sealPlace(rows.at(-1)?.position ?? after, keys, colleague) } } as const
}

// Positions count the events of every collective, which is nobody's business: an organisation's cursor is sealed.
const cursorOf = ({ organisationId }: Colleague) => ({ table: 'event_feed', column: 'position', row: organisationId })

function sealPlace(position: number, keys: CollectiveKeys | null, colleague: Colleague | null): string {
  return keys === null || colleague === null
    ? writeCursor([position])
    : keys.seal(cursorOf(colleague), String(position)).toString('base64url')
}

function openPlace(cursor: string, keys: CollectiveKeys | null, colleague: Colleague | null): number | null {
  if (keys === null || colleague === null) return readCursor(cursor, Place)?.[0] ?? null
  try {
    return Number(keys.open(cursorOf(colleague), Buffer.from(cursor, 'base64url')))
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

function showEvent(row: EventRow): ReferralEvent {
  return {
    id: row.id,
    referralId: row.referral_id,
    version: row.version,
    action: row.action,
    side: row.side,
    organisationId: row.organisation_id,
    memberId: row.member_id,
    fromState: row.from_state as ReferralEvent['fromState'],
    toState: row.to_state as ReferralEvent['toState'],
    at: row.at,
    payload: row.payload,
    hash: row.hash.toString('hex')
  }
}
