import type { Staff } from '@relais/contract'
import { dayOf } from '../../desk/time.ts'
import { deskAt, stalledAt } from '../../store/links/links.ts'
import { isDeskOf } from '../door/entitled.ts'
import { type LinkMeans, SERVICE } from '../means.ts'
import { linkForDesk } from './desk-link.ts'

/** How a desk comes to one referral. */
export interface Way {
  address: string
  until: string
  /** When it received the referral. */
  sentAt: string
}

const MOST = 20

/** Whether nobody of an organisation has an account, while it has a mailbox to write to: then its desk answers by link. */
export function answersByLink(staff: Staff | undefined): boolean {
  return staff !== undefined && staff.deskEmail !== null && !staff.members.some(({ signsIn }) => signsIn)
}

/** The way of a desk to a referral; null when it has none to go any more. */
export async function wayOf(
  means: LinkMeans,
  { organisation, referral }: { organisation: string; referral: string },
  now: Date
): Promise<Way | null> {
  return means.desk.database.transaction(SERVICE, async (trx) => {
    const [at] = await trx.run(deskAt, { referral, organisation })
    if (at?.sent_at == null || !isDeskOf(at, dayOf(now))) return null
    const { id, expires_at: until } = await linkForDesk(
      trx,
      means,
      { referral, organisation, collective: at.collective_id },
      now
    )
    return { address: `${means.publicUrl}/lien/${means.keys.secretOf(id)}`, until, sentAt: at.sent_at }
  })
}

/** The ways of a desk to what is late, or must be dealt with before an instant. */
export async function waysToStalled(
  means: LinkMeans,
  { collective, organisation }: { collective: string; organisation: string },
  until: string,
  now: Date
): Promise<Way[]> {
  const stalled = await means.desk.database.transaction(
    SERVICE,
    (trx) => trx.run(stalledAt, { collective, organisation, until, limit: MOST }),
    { readOnly: true }
  )
  const ways: Way[] = []
  for (const { id: referral } of stalled) {
    const way = await wayOf(means, { organisation, referral }, now)
    if (way !== null) ways.push(way)
  }
  return ways
}
