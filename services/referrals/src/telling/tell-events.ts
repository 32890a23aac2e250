import { newId } from '@relais/database'
import type { Desk } from '../desk/desk.ts'
import { dayOf } from '../desk/time.ts'
import {
  findTellingPosition,
  insertNotifications,
  listInformed,
  listSenders,
  listTellable,
  moveTelling,
  type NewNotification,
  type TellableRow
} from '../store/telling/tell.ts'
import { type Around, WHOM, type WorkerAudience } from './addressees/audiences.ts'
import { askDirectory, type Directory } from './addressees/directory.ts'
import { type Addressee, keyOf, once } from './addressees/whom.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
const PAGE = 500
/** What happened longer ago is no news: it stands in the list, and no message is sent (after a long stop, or in the demo collective). */
const NEWS = 48 * 3_600_000

/**
 * Reads the feed from where it was left and writes down who is told of each event: once, whatever happens, for the position moves in the same
 * transaction. Answers whether there is something to send.
 */
export async function tellEvents(desk: Desk, now: Date, leaving: AbortSignal): Promise<boolean> {
  let anything = false
  while (!leaving.aborted) {
    const { read, waits } = await tellPage(desk, now)
    anything ||= waits
    if (read < PAGE) break
  }
  return anything
}

async function tellPage(desk: Desk, now: Date): Promise<{ read: number; waits: boolean }> {
  const read = await desk.database.transaction(
    SERVICE,
    async (trx) => {
      const [position] = await trx.run(findTellingPosition, {})
      const from = position?.position ?? 0
      const events = await trx.run(listTellable, { after: from, limit: PAGE })
      const told = events.filter((event) => event.told.length > 0)
      const roots = [...new Set(told.filter(({ hop }) => hop > 0).map((event) => event.root_id))]
      const corrected = told.filter((event) => event.told.includes('first-informed')).map((event) => event.referral_id)
      const [senders, informed] = await Promise.all([
        roots.length === 0 ? [] : trx.run(listSenders, { roots }),
        corrected.length === 0 ? [] : trx.run(listInformed, { referrals: corrected })
      ])
      return { from, events, told, senders, informed }
    },
    { readOnly: true }
  )
  const last = read.events.at(-1)
  if (last === undefined) return { read: 0, waits: false }

  const around = (event: TellableRow): Around => ({
    above: read.senders
      .filter((leg) => leg.root_id === event.root_id && leg.hop < event.hop)
      .map((leg) => ({ senderId: leg.sender_id, createdBy: leg.created_by })),
    informed: read.informed
      .filter((one) => one.referral_id === event.referral_id)
      .map((one) => ({ organisationId: one.organisation_id!, memberId: one.member_id! }))
  })
  const rows: NewNotification[] = []
  for (const [collectiveId, events] of Map.groupBy(read.told, (event) => event.collective_id)) {
    const ends = events.flatMap((event) => [
      event.sender_id,
      event.recipient_id,
      ...around(event).above.map(({ senderId }) => senderId)
    ])
    const directory = await askDirectory(desk, collectiveId, ends)
    for (const event of events) rows.push(...tellOne(event, directory, around(event), now))
  }
  const waits = await desk.database.transaction(SERVICE, async (trx) => {
    const [moved] = await trx.run(moveTelling, { from: read.from, to: last.position })
    // Another process was here in the meantime: what it did not write it will.
    if (moved === undefined) return false
    const written = rows.length === 0 ? [] : await trx.run(insertNotifications, { rows: JSON.stringify(rows) })
    return written.some(({ state }) => state === 'waiting')
  })
  return { read: read.events.length, waits }
}

/** Who is told of one event. Whoever did it is not. */
export function tellOne(event: TellableRow, directory: Directory, around: Around, now: Date): NewNotification[] {
  const day = dayOf(now)
  const isNews = now.getTime() - Date.parse(event.at) < NEWS
  const found = event.told.flatMap((audience) =>
    audience === 'person'
      ? []
      : WHOM[audience as WorkerAudience]({ event, directory, around, day }).map((one) => ({ ...one, audience }))
  )
  const workers = once(found)
    .filter(({ memberId }) => memberId === null || memberId !== event.member_id)
    .flatMap((one) => {
      const state = isNews ? stateFor(one, event) : 'in_app'
      // A desk has no list: it is told by mail or not at all.
      if (one.memberId === null && state !== 'waiting') return []
      return [{ ...written(event, one.audience, state, now), addressee: keyOf(one), ...whoIs(one) }]
    })
  return isNews && event.told.includes('person') ? [...workers, ...toPerson(event, now)] : workers
}

/** A reminder is told by the digest of the morning, unless the matter is urgent. */
function stateFor({ mail }: Addressee, { action, urgent }: TellableRow): NewNotification['state'] {
  if (mail === 'none' || (action === 'escalate' && !urgent)) return 'in_app'
  return mail === 'digest' ? 'gathered' : 'waiting'
}

function toPerson(event: TellableRow, now: Date): NewNotification[] {
  // Written to only as they asked to be, and never once the agreement was taken back.
  if (event.frozen || !['sms', 'email'].includes(event.preferred_channel)) return []
  return [
    {
      ...written(event, 'person', 'waiting', now),
      addressee: `person ${event.person_id}`,
      person_id: event.person_id
    }
  ]
}

function whoIs({ organisationId, memberId, insteadOf }: Addressee) {
  return { organisation_id: organisationId, member_id: memberId, instead_of: insteadOf }
}

function written(event: TellableRow, audience: string, state: NewNotification['state'], now: Date) {
  const at = now.toISOString()
  return {
    id: newId(),
    collective_id: event.collective_id,
    event_id: event.id,
    digest_on: null,
    referral_id: event.referral_id,
    notice: event.action,
    audience,
    organisation_id: null,
    member_id: null,
    instead_of: null,
    person_id: null,
    counts: null,
    state,
    next_at: state === 'waiting' ? at : null,
    created_at: at
  }
}
