import { isRefusal, listStaff } from '@relais/contract'
import { REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'
import type { Desk } from '../../desk/desk.ts'
import { dayOf, monthsAfter } from '../../desk/time.ts'
import { forgetExports, forgetReads, forgetSilent, organisationsSilentSince } from '../../store/persons/forget.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
const JOURNAL_MONTHS = 12
const SHORTEST_MONTHS = 1
const USUAL_MONTHS = 24
const ENDED = Object.keys(REFERRAL_STATES).filter((state) => REFERRAL_STATES[state as ReferralState].terminal)

/**
 * Destroys what identifies people once their organisation may no longer keep it: so many months after the last contact (CNIL deliberation
 * 2023-095), 24 unless it says otherwise. The journals of reads and of exports are kept 12 months (CNIL deliberation 2021-122). Counts keep ids and codes.
 */
export async function forgetPersons(desk: Desk, now: Date): Promise<void> {
  const today = dayOf(now)
  const at = now.toISOString()
  const silent = await desk.database.transaction(
    SERVICE,
    (trx) => trx.run(organisationsSilentSince, { day: monthsAfter(today, -SHORTEST_MONTHS) }),
    { readOnly: true }
  )
  for (const { collective_id: collectiveId, organisation_id: organisation } of silent) {
    const answer = await desk.ownCall(listStaff, { query: { collectiveId, organisationId: [organisation] } })
    if (isRefusal(answer)) throw new Error(`identity does not tell how long records are kept: ${answer.refusal}`)
    const months = answer.body.items[0]?.retentionMonths ?? USUAL_MONTHS
    const about = { organisation, day: monthsAfter(today, -months), at, ended: ENDED }
    for (let forgotten = 1; forgotten > 0; )
      forgotten = (await desk.database.transaction({ ...SERVICE, collectiveId }, (trx) => trx.run(forgetSilent, about)))
        .length
  }
  const before = new Date(`${monthsAfter(today, -JOURNAL_MONTHS)}T00:00:00.000Z`).toISOString()
  await desk.database.transaction(SERVICE, async (trx) => {
    await trx.run(forgetReads, { before })
    await trx.run(forgetExports, { before })
  })
  desk.wake()
}
