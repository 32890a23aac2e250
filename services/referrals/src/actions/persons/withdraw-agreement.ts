import { isRefusal, type withdrawAgreement as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { freezeOne } from '../../acting/life/follow.ts'
import type { Doing } from '../../acting/life/perform.ts'
import { viewerOn } from '../../acting/rules/viewer.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import {
  findAgreement,
  holdAgreements,
  lockAgreement,
  withdrawAgreement as withdraw
} from '../../store/persons/agreements.ts'
import { lockUnderAgreements } from '../../store/referrals/locks.ts'
import { actWithDuty } from '../../store/viewpoint.ts'
import { showAgreement } from './create-agreement.ts'

/** Records that the person withdraws an agreement: every referral that stands on it is closed to its recipient at once. */
export async function withdrawAgreement(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('agreement-not-found')
  const calendar = await desk.neighbours.calendar(asked.call, colleague.collectiveId)
  if (isRefusal(calendar)) return calendar
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const { id } = asked.params
  const { organisationId, memberId, clientId } = colleague

  const answer = await desk.answerOnce(asked, {
    read: async (trx) => {
      trx.run(holdAgreements, { ids: [id] })
      const [found] = await trx.run(lockAgreement, { id, organisation: organisationId })
      return found
    },
    change: async (trx, found) => {
      if (found === undefined) return refuse('agreement-not-found')
      if (found.version !== asked.version) return refuse('version-stale', { version: found.version })
      if (found.withdrawn_at !== null) return refuse('agreement-withdrawn')
      const at = asked.now.toISOString()
      const doing: Doing = {
        trx,
        keys,
        actor: { ...viewerOn('sender', colleague), organisationId, memberId, clientId },
        action: 'withdraw-agreement',
        payload: asked.body,
        known: { calendar, parties: null, origin: null, owner: null },
        now: asked.now
      }
      trx.run(withdraw, { id, at })
      trx.run(actWithDuty, { duty: 'service' })
      for (const row of await trx.run(lockUnderAgreements, { agreements: [id] })) await freezeOne(doing, row)
      trx.run(actWithDuty, { duty: viewerOf(colleague).duty })
      const [after] = await trx.run(findAgreement, { id, organisation: organisationId })
      return { status: 200, version: after!.version, body: showAgreement(after!) } as const
    }
  })
  desk.wake()
  return answer
}
