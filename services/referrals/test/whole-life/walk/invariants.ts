import { isDeepStrictEqual } from 'node:util'
import { brokenAt } from '../../../src/acting/life/chain.ts'
import { asChained } from '../../../src/store/events/events.ts'
import type { ReferralRow } from '../../../src/store/referrals/write-referral.ts'
import { PLACES, type Still, viewer } from './world.ts'

const PENDING = 'application_filed_pending'
// By hand, from the procedure: who has the ball in each open state; every other state is an end.
const BALL: Record<string, string> = {
  draft: 'sender',
  sent: 'receiver',
  acknowledged: 'receiver',
  info_requested: 'sender',
  waitlisted: 'receiver',
  accepted: 'receiver',
  in_progress: 'receiver',
  on_hold: 'person',
  resolved: 'sender',
  declined: 'sender'
}
const TAKEN = ['accepted', 'in_progress', 'on_hold', 'resolved', 'closed']

/** Who has the ball; a withdrawal that was asked for waits for the receiver. */
export function ballOf({
  state,
  withdrawal_requested
}: Pick<ReferralRow, 'state' | 'withdrawal_requested'>): string | null {
  return withdrawal_requested ? 'receiver' : (BALL[state] ?? null)
}

/** All that is wrong with what stands in the database, in words; nothing is known of how it came there. */
export async function wrongNow({ desk, house }: Still, charter: { systemMayExpire: boolean }): Promise<string[]> {
  const now = house.now().toISOString()
  const [referrals, parties, events, outcomes, agreements] = await desk.database.transaction(viewer, (trx) =>
    Promise.all([
      trx.db.selectFrom('referrals').selectAll().execute(),
      trx.db.selectFrom('referral_parties').selectAll().execute(),
      trx.db.selectFrom('referral_events').selectAll().orderBy('version').execute(),
      trx.db.selectFrom('outcomes').selectAll().where('replaced_at', 'is', null).execute(),
      trx.db.selectFrom('agreements').selectAll().execute()
    ])
  )
  const byReferral = <T extends { referral_id: string }>(rows: T[]) =>
    Map.groupBy(rows, ({ referral_id }) => referral_id)
  const [partiesOf, eventsOf, outcomesOf] = [byReferral(parties), byReferral(events), byReferral(outcomes)]
  const agreementOf = new Map(agreements.map((one) => [one.id, one]))
  const wrong: string[] = []

  for (const row of referrals) {
    const say = (text: string) => wrong.push(`${row.state} v${row.version} ${row.id}: ${text}`)
    const open = row.state in BALL
    const mine = outcomesOf.get(row.id) ?? []
    const told = eventsOf.get(row.id) ?? []

    if (!open)
      for (const [name, value] of Object.entries({
        due_at: row.due_at,
        paused_clock: row.paused_clock,
        withdrawal_due_at: row.withdrawal_due_at,
        appointment_at: row.appointment_at
      }))
        if (value !== null) say(`has ended and still has ${name}`)
    if (row.withdrawal_requested && !['info_requested', 'accepted', 'in_progress', 'on_hold'].includes(row.state))
      say('is asked back')
    if (row.withdrawal_requested !== (row.withdrawal_due_at !== null))
      say('is asked back without a clock, or has one for nothing')
    if (open && row.state !== 'draft' && row.due_at === null) say('waits for somebody without a clock')
    if ((row.paused_clock !== null) !== ['info_requested', 'on_hold'].includes(row.state))
      say('has a paused clock for nothing, or none')
    if (row.asked_items.length > 0 !== (row.state === 'info_requested')) say(`asks for ${row.asked_items}`)
    if ((row.state === 'resolved' || row.state === 'closed') && mine.length !== row.rights.length)
      say(`${mine.length} of ${row.rights.length} outcomes`)
    if (
      row.frozen !==
      (row.state === 'person_declined' ||
        row.state === 'entered_in_error' ||
        agreementOf.get(row.agreement_id ?? '')?.withdrawn_at != null)
    )
      say(`frozen ${row.frozen}`)
    if (row.frozen && open) say('is frozen and open')

    if (told.length !== row.version) say(`${told.length} events`)
    const broken = brokenAt(told.map(asChained), row.head_hash)
    if (broken !== null) say(`the chain breaks at ${broken}`)
    if (told.at(-1)?.to_state !== row.state) say(`the last event says ${told.at(-1)?.to_state}`)

    for (const party of partiesOf.get(row.id) ?? []) {
      const due = row.withdrawal_due_at ?? row.due_at
      const shown = [
        party.state,
        party.urgent,
        party.due_at,
        // at the sender it is whoever wrote it
        party.side === 'receiver' ? party.owner_id : row.owner_id,
        party.ball_with,
        party.escalation,
        party.rights,
        party.party_ids
      ]
      if (
        !isDeepStrictEqual(shown, [
          row.state,
          row.urgent,
          due,
          row.owner_id,
          ballOf(row),
          row.escalation,
          row.rights,
          row.party_ids
        ])
      )
        say(`${party.side} is shown ${shown}`)
      if (party.side === 'sender') continue
      if (party.side === 'former_receiver' && party.disclosure !== 0) say('a former receiver reads')
      if ((row.frozen || row.state === 'redirected' || row.state === 'superseded') && party.disclosure !== 0)
        say(`${party.side} reads ${party.disclosure}`)
      if (['sent', 'declined', 'withdrawn', 'expired'].includes(row.state) && party.disclosure > 1)
        say(`${party.side} reads ${party.disclosure}`)
      if (party.side === 'receiver' && party.organisation_id !== row.recipient_id) say('another one receives')
    }
    const due = dueByRule(
      row,
      mine.some(({ result }) => result === PENDING),
      charter
    )
    if ((row.next_at !== null) !== due)
      say(`next_at ${row.next_at}, escalation ${row.escalation}, ask_again_at ${row.ask_again_at}`)
    if (row.next_at !== null && row.next_at <= now) say(`is due since ${row.next_at}`)
  }

  for (const [root, legs] of Map.groupBy(referrals, ({ root_id }) => root_id)) {
    const alive = legs.filter(({ state }) => state in BALL).length
    if (alive > 1) wrong.push(`${alive} legs are alive at root ${root}`)
    const passed = legs.filter(({ state }) => state === 'redirected').length
    if (legs.length !== passed + 1) wrong.push(`${legs.length} legs, ${passed} of them passed on, at root ${root}`)
    if (legs.some(({ hop }) => hop > 3)) wrong.push(`too many hops at root ${root}`)
    const recipients = legs.map(({ recipient_id }) => recipient_id)
    if (new Set(recipients).size < recipients.length) wrong.push(`back to somebody who had it, at root ${root}`)
  }
  return wrong
}

/** Whether a rule of time has to look at a referral one day, written by hand. */
function dueByRule(row: ReferralRow, pending: boolean, { systemMayExpire }: { systemMayExpire: boolean }): boolean {
  if (row.redact_at !== null) return true
  if (pending && !row.frozen && TAKEN.includes(row.state)) return true
  if (row.withdrawal_requested) return true
  // Everybody was reminded: where no rule may end it, the coordinator does.
  if (row.escalation === 3) return systemMayExpire
  return row.state in BALL
}

/** Of each group of which the first who accepts takes over: those that more than one is in charge of. */
export async function takenTwice({ owner }: Still): Promise<unknown[]> {
  return owner(
    `select r.group_id, array_agg(r.state) as states from referrals.referrals r join referrals.referral_groups g on g.id = r.group_id and g.mode = 'first_accepts'
     group by r.group_id having count(*) filter (where r.state = any($1::text[])) > 1`,
    [TAKEN.filter((state) => state !== 'closed')]
  )
}

/** Places that were neither given back nor are taken by somebody who was accepted; and those who were accepted without one. */
export async function placesLost({ owner }: Still): Promise<unknown[]> {
  return owner(
    `select c.organisation_id as somebody, (c.places + (select count(*) from referrals.taken_places t where t.organisation_id = c.organisation_id))::text as places
     from referrals.capacities c where c.places + (select count(*) from referrals.taken_places t where t.organisation_id = c.organisation_id) <> $1
     union all
     select r.id, r.state from referrals.referrals r left join referrals.taken_places t on t.referral_id = r.id
     where (t.referral_id is not null) <> (r.state = any($2::text[]) or (r.state = 'info_requested' and r.return_to = any($2::text[])))`,
    [PLACES, TAKEN]
  )
}
