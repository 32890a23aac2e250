import { isRefusal, listStaff } from '@relais/contract'
import type { Transaction } from '@relais/database'
import { OPEN_STATES, REFERRAL_ACTIONS, type ReferralState } from '@relais/referral-lifecycle'
import type { Desk } from '../../desk/desk.ts'
import {
  listOrphans,
  lockOrphan,
  organisationsInvolved,
  releaseSent,
  resettle
} from '../../store/referrals/inbox/leavers.ts'
import { advanceReferral, type ReferralRow } from '../../store/referrals/write-referral.ts'
import type { Tables } from '../../store/tables.ts'
import { chain } from '../life/chain.ts'
import { RULE } from '../life/follow.ts'
import { who } from '../life/perform.ts'
import { receiverRank } from '../rules/disclosure.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
// As many as identity answers for at once.
const ORGANISATIONS = 50
const BATCH = 200
const ASSIGNABLE: string[] = [...REFERRAL_ACTIONS.assign.from]
const OPEN: string[] = [...OPEN_STATES]

/**
 * Gives back to the desk what is the work of somebody who left; where nobody is left who could act, the coordinator is told and the sender may
 * pass it on. Finds out by itself what is left to do, so that being cut short and begun anew changes nothing twice.
 */
export async function releaseLeavers(desk: Desk, now: Date, leaving?: AbortSignal): Promise<void> {
  const involved = await desk.database.transaction(SERVICE, (trx) => trx.run(organisationsInvolved, {}), {
    readOnly: true
  })
  for (const [collectiveId, those] of Map.groupBy(involved, (one) => one.collective_id)) {
    for (let first = 0; first < those.length && leaving?.aborted !== true; first += ORGANISATIONS) {
      const organisationId = those.slice(first, first + ORGANISATIONS).map((one) => one.organisation_id)
      const answer = await desk.ownCall(listStaff, { query: { collectiveId, organisationId } })
      if (isRefusal(answer)) throw new Error(`identity does not tell who is there: ${answer.refusal}`)
      for (const { organisationId: organisation, members } of answer.body.items)
        await releaseIn(desk, { collectiveId, organisation, present: members.map(({ id }) => id), now })
    }
  }
}

interface Presence {
  collectiveId: string
  organisation: string
  present: string[]
  now: Date
}

async function releaseIn(desk: Desk, { collectiveId, organisation, present, now }: Presence): Promise<void> {
  const deserted = present.length === 0
  const found = { organisation, present, deserted, states: ASSIGNABLE, limit: BATCH }
  const viewer = { ...SERVICE, collectiveId }
  await desk.database.transaction(viewer, async (trx) => {
    trx.run(releaseSent, { organisation, present, states: OPEN })
    if (!deserted) trx.run(resettle, { organisation, states: ASSIGNABLE })
  })
  for (let released = BATCH; released === BATCH; ) {
    const orphans = await desk.database.transaction(viewer, (trx) => trx.run(listOrphans, found), { readOnly: true })
    released = 0
    for (const { id } of orphans)
      if (await desk.database.transaction(viewer, (trx) => release(trx, id, { present, deserted, now }))) released += 1
    if (released > 0) desk.wake()
  }
}

/** Gives one back, each in its own transaction; false when there was nothing to do any more, or somebody is at it. */
async function release(
  trx: Transaction<Tables>,
  id: string,
  { present, deserted, now }: Pick<Presence, 'present' | 'now'> & { deserted: boolean }
): Promise<boolean> {
  const [row] = await trx.run(lockOrphan, { id, states: ASSIGNABLE })
  if (row === undefined) return false
  const gone = row.owner_id !== null && !present.includes(row.owner_id)
  if (!gone && !(deserted && row.deserted_at === null)) return false
  const at = now.toISOString()
  const state = row.state as ReferralState
  const passable = deserted && (REFERRAL_ACTIONS['suggest-redirect'].from as readonly string[]).includes(state)
  const event = chain(id, row.version + 1, row.head_hash, {
    action: 'release',
    ...who(RULE),
    from: state,
    to: state,
    at,
    payload: {
      reason: deserted ? 'organisation_left' : 'member_left',
      ...(gone ? { ownerId: null, previousOwnerId: row.owner_id } : {})
    },
    told: deserted ? ['sender', 'coordinator'] : ['receiver-duty-list']
  })
  const after: ReferralRow = {
    ...row,
    version: row.version + 1,
    owner_id: gone ? null : row.owner_id,
    redirect_suggested: row.redirect_suggested || passable,
    deserted_at: deserted ? (row.deserted_at ?? at) : null,
    updated_at: at,
    head_hash: event.hash,
    beside: 0
  }
  trx.run(...advanceReferral(after, receiverRank(state, row.granted, { closed: row.frozen }), [], [event]))
  return true
}
