import type { Post } from '@relais/messages'
import type { Desk } from '../desk/desk.ts'
import { dayOf, daysAfter } from '../desk/time.ts'
import { forgetDigestDays, forgetNotifications } from '../store/telling/send.ts'

const KEPT_DAYS = 90

/** Forgets what was told ninety days ago: the history of a referral says it better, for as long as it may. */
export async function forgetTold(desk: Desk, post: Post, now: Date): Promise<void> {
  const day = daysAfter(dayOf(now), -KEPT_DAYS)
  await desk.database.transaction({ collectiveId: null, organisationId: null, duty: 'service' }, async (trx) => {
    trx.run(forgetNotifications, { before: `${day}T00:00:00.000Z` })
    await trx.run(forgetDigestDays, { day })
  })
  await post.forget(new Date(now.getTime() - KEPT_DAYS * 86_400_000))
}
