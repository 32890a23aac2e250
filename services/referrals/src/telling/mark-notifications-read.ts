import type { markNotificationsRead as operation } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { Desk } from '../desk/desk.ts'
import { countUnread, markRead } from '../store/telling/own.ts'

/** Marks what a member was told as read; what is not theirs is passed over. */
export function markNotificationsRead(desk: Desk, asked: Asked<typeof operation>) {
  const { organisationId: organisation, memberId: member } = asked.worker
  const { ids = null, until = null } = asked.body
  return desk.answerOnce(asked, {
    read: async () => {},
    change: async (trx) => {
      if (organisation === null || member === null) return { status: 200, body: { unread: 0 } } as const
      trx.run(markRead, { organisation, member, ids, until, at: asked.now.toISOString() })
      const [counted] = await trx.run(countUnread, { organisation, member })
      return { status: 200, body: { unread: counted?.unread ?? 0 } } as const
    }
  })
}
