import { isRefusal } from '@relais/contract'
import { newId } from '@relais/database'
import { isWorkingDay, REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'
import type { Calendar } from '../desk/calendar.ts'
import type { Desk } from '../desk/desk.ts'
import { instantOf, momentOf } from '../desk/time.ts'
import {
  countGathered,
  findDigestDay,
  insertDigestDay,
  listCollectives,
  listStalled,
  type StalledRow,
  settleGathered
} from '../store/telling/digest.ts'
import type { Counts } from '../store/telling/tables.ts'
import { insertNotifications, type NewNotification } from '../store/telling/tell.ts'
import { ballAt } from './addressees/audiences.ts'
import { askDirectory, type Directory } from './addressees/directory.ts'
import { type Addressee, coordinatorsIn, keyOf, leadsOf, once, someoneAt } from './addressees/whom.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
/** From half past seven on, where the collective is; what could not be made before the offices close is not made any more. */
const FROM = 7 * 60 + 30
const UNTIL = 17 * 60
const LAST_MINUTE = 24 * 60 - 1

/**
 * On each working morning, one digest for each person who holds the ball of a referral that is late or must be dealt with today, for the leads and
 * the coordinators to whom such ones rose, and for who wishes to be told of everything so. Nothing for whom nothing stalls. Answers whether
 * there is something to send.
 */
export async function makeDigests(desk: Desk, now: Date, leaving: AbortSignal): Promise<boolean> {
  const collectives = await desk.database.transaction(SERVICE, (trx) => trx.run(listCollectives, {}), {
    readOnly: true
  })
  let anything = false
  for (const { collective_id: collectiveId } of collectives) {
    if (leaving.aborted) break
    const calendar = await desk.neighbours.calendarFor(desk.ownCall, collectiveId)
    if (isRefusal(calendar)) throw new Error(`identity does not tell the charter: ${calendar.refusal}`)
    if (isMorning(calendar, now)) anything = (await makeFor(desk, collectiveId, calendar, now)) || anything
  }
  return anything
}

function isMorning({ isHoliday, zone }: Calendar, now: Date): boolean {
  const { date, minute } = momentOf(now, zone)
  return minute >= FROM && minute < UNTIL && isWorkingDay(date, isHoliday)
}

async function makeFor(desk: Desk, collective: string, { zone }: Calendar, now: Date): Promise<boolean> {
  const day = momentOf(now, zone).date
  const until = instantOf({ date: day, minute: LAST_MINUTE }, zone)
  const found = await desk.database.transaction(
    SERVICE,
    async (trx) => {
      const [made] = await trx.run(findDigestDay, { collective, day })
      if (made !== undefined) return null
      return Promise.all([trx.run(listStalled, { collective, until }), trx.run(countGathered, { collective })])
    },
    { readOnly: true }
  )
  if (found === null) return false
  const [stalled, gathered] = found
  const ends = [
    ...stalled.flatMap((row) => [row.sender_id, row.recipient_id]),
    ...gathered.map(({ organisation_id }) => organisation_id)
  ]
  const directory = await askDirectory(desk, collective, ends)
  const tellings = digestsOf(stalled, directory, day, now)
  for (const { organisation_id: organisationId, member_id: memberId, news } of gathered) {
    const one: Addressee = { organisationId, memberId, insteadOf: null, mail: 'digest' }
    countIn(tellings, one, 'news', news)
  }
  const at = now.toISOString()
  const rows = [...tellings.values()].map(({ one, counts }) => digestRow(collective, day, one, counts, at))
  return desk.database.transaction(SERVICE, async (trx) => {
    const [first] = await trx.run(insertDigestDay, { collective, day, at })
    // Another process made them in the meantime.
    if (first === undefined) return false
    if (rows.length > 0) trx.run(insertNotifications, { rows: JSON.stringify(rows) })
    await trx.run(settleGathered, { collective, at })
    return rows.length > 0
  })
}

type Digests = Map<string, { one: Addressee; counts: Counts }>

/** What stalls for whom, by how far the reminders went. Each referral counts once for each of them, where it weighs most. */
export function digestsOf(stalled: readonly StalledRow[], directory: Directory, day: string, now: Date): Digests {
  const digests: Digests = new Map()
  for (const row of stalled) {
    const late = Date.parse(row.due_at) <= now.getTime()
    const level = late ? Math.max(1, row.escalation) : 0
    const kind = level === 0 ? 'today' : (`late${level}` as 'late1' | 'late2' | 'late3')
    const told = new Set<string>()
    const tell = (whom: readonly Addressee[], as: keyof Counts) => {
      for (const one of once(whom)) {
        if (one.mail === 'none' || told.has(keyOf(one))) continue
        told.add(keyOf(one))
        countIn(digests, one, as, 1)
      }
    }
    tell(holdersOf(row, directory, day), kind)
    if (level >= 2) tell(leadsOf(directory.of(ballAt(row, row.state)), day), 'team')
    if (level >= 3) tell(coordinatorsIn(directory, day), 'collective')
  }
  return digests
}

function holdersOf(row: StalledRow, directory: Directory, day: string): Addressee[] {
  const ball = REFERRAL_STATES[row.state as ReferralState].ballWith
  return ball === 'sender'
    ? someoneAt(directory.of(row.sender_id), row.created_by, day)
    : someoneAt(directory.of(row.recipient_id), row.owner_id, day)
}

function countIn(digests: Digests, one: Addressee, as: keyof Counts, count: number): void {
  const known = digests.get(keyOf(one)) ?? {
    one,
    counts: { today: 0, late1: 0, late2: 0, late3: 0, team: 0, collective: 0, news: 0 }
  }
  known.counts[as] += count
  digests.set(keyOf(one), known)
}

function digestRow(collective: string, day: string, one: Addressee, counts: Counts, at: string): NewNotification {
  return {
    id: newId(),
    collective_id: collective,
    event_id: null,
    digest_on: day,
    referral_id: null,
    notice: 'digest',
    audience: 'ball-holder',
    addressee: keyOf(one),
    organisation_id: one.organisationId,
    member_id: one.memberId,
    instead_of: null,
    person_id: null,
    counts,
    state: 'waiting',
    next_at: at,
    created_at: at
  }
}
