import { isRefusal, type permitReturn as operation, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { findReferralOfCollective } from '../../store/referrals/read-referral.ts'
import { putReturnPermit } from '../../store/work/return-permits.ts'

/** Lets a chain of redirections come back to an organisation that already had it: the coordinator says so. */
export async function permitReturn(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const { collectiveId: collective, memberId } = colleague
  const { organisationId } = asked.body
  const organisation = await desk.neighbours.organisation(asked.call, collective, organisationId)
  if (isRefusal(organisation)) return organisation
  return desk.answerOnce(asked, {
    read: (trx) => trx.run(findReferralOfCollective, { id: asked.params.id, collective }),
    change: async (trx, [row]) => {
      if (row === undefined) return refuse('referral-not-found')
      const permittedAt = asked.now.toISOString()
      trx.run(putReturnPermit, {
        root_id: row.root_id,
        organisation_id: organisationId,
        collective_id: collective,
        permitted_by: memberId,
        permitted_at: permittedAt
      })
      return { status: 201, body: { rootId: row.root_id, organisationId, permittedAt } } as const
    }
  })
}
