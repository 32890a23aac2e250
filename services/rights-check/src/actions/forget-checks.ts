import { isRefusal, listStaff } from '@relais/contract'
import { dayOf, monthsAfter } from '../checking/civil-days.ts'
import type { Desk } from '../desk/desk.ts'
import { forgetOlder, forgetReads, organisationsWithOlder } from '../store/forget.ts'
import { forgetMarks } from '../store/guide/reads.ts'
import { forgetHolders, forgetNoters, forgetObservers, forgetTitles } from '../store/outreach/forget.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
const JOURNAL_MONTHS = 12
const SHORTEST_MONTHS = 1
const USUAL_MONTHS = 24

/**
 * Destroys what was said and answered in checks once their organisation may no longer keep it: so many months after the check (CNIL
 * deliberation 2023-095), 24 unless it says otherwise; and, after as long, who noted contacts, observations and activities, under what title, and who held sessions. How rights
 * stood and what is counted stay. The journal of reads is kept 12 months (CNIL deliberation 2021-122), what somebody marked as read
 * in the guide as long as they go on, and 24 months.
 */
export async function forgetChecks({ database, ownCall }: Desk, now: Date): Promise<void> {
  const today = dayOf(now)
  const at = now.toISOString()
  const monthsAgo = (months: number) => `${monthsAfter(today, -months)}T00:00:00.000Z`
  const holders = await database.transaction(
    SERVICE,
    (trx) => trx.run(organisationsWithOlder, { before: monthsAgo(SHORTEST_MONTHS) }),
    { readOnly: true }
  )
  for (const { collective_id: collectiveId, organisation_id: organisation } of holders) {
    const answer = await ownCall(listStaff, { query: { collectiveId, organisationId: [organisation] } })
    if (isRefusal(answer)) throw new Error(`identity does not tell how long checks are kept: ${answer.refusal}`)
    const months = answer.body.items[0]?.retentionMonths ?? USUAL_MONTHS
    const about = { organisation, before: monthsAgo(months), at }
    for (const forget of [forgetOlder, forgetNoters, forgetObservers, forgetTitles, forgetHolders])
      for (let forgotten = 1; forgotten > 0; )
        forgotten = (await database.transaction({ ...SERVICE, collectiveId }, (trx) => trx.run(forget, about))).length
  }
  await database.transaction(SERVICE, async (trx) => {
    trx.run(forgetReads, { before: monthsAgo(JOURNAL_MONTHS) })
    await trx.run(forgetMarks, { before: monthsAgo(USUAL_MONTHS) })
  })
}
