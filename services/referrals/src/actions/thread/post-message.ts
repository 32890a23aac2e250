import { isRefusal, type postMessage as operation, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { holdThread, writerIn } from '../../acting/thread/hold-thread.ts'
import { otherEnd, tellBeside } from '../../acting/thread/tell-beside.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { insertMessage } from '../../store/thread/messages.ts'

const MINIMAL = 2

/** Says something to the other side of a referral, or notes something for one's own organisation. */
export async function postMessage(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const { audience, text } = asked.body
  const { id: referral } = asked.params
  const keys = await desk.vault.keysFor(colleague.collectiveId)

  const answer = await desk.answerOnce(asked, {
    read: (trx) => holdThread(trx, referral, colleague, asked.now),
    change: async (trx, thread) => {
      const actor = writerIn(thread, colleague)
      if (isRefusal(actor)) return actor
      const { row, open, side } = thread!
      if (audience === 'both' && !open) return refuse('thread-closed')
      const id = newId()
      const { organisationId, memberId } = colleague
      const createdAt = asked.now.toISOString()
      trx.run(insertMessage, {
        id,
        collective_id: row.collective_id,
        referral_id: referral,
        organisation_id: organisationId,
        member_id: memberId,
        audience,
        level: MINIMAL,
        sealed: keys.seal({ table: 'messages', column: 'sealed', row: id }, text),
        created_at: createdAt
      })
      // A note is nobody else's business: it leaves no trace in what all parties follow.
      if (audience === 'both')
        tellBeside(
          trx,
          row,
          actor,
          { action: 'message', payload: { messageId: id }, told: [otherEnd(side)] },
          asked.now
        )
      return {
        status: 201,
        location: `/v1/referrals/${referral}/messages`,
        body: { id, audience, organisationId, memberId, createdAt }
      } as const
    }
  })
  desk.wake()
  return answer
}
