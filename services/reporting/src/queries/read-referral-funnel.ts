import { isRefusal, type readReferralFunnel as operation } from '@relais/contract'
import { viewerOf } from '@relais/service-kit'
import type { Desk } from '../desk.ts'
import { countFunnel } from '../store/funnel.ts'
import { type Counting, cohortOf } from './cohort-of.ts'
import { printFunnel } from './print-funnel.ts'

/**
 * Counts the referrals of a period: those of the collective for a coordinator, those of their own organisation for anybody else. `outside`: for a report
 * that others will read, from which a coordinator's small counts are withheld too.
 */
export async function readReferralFunnel(
  { database }: Desk,
  asked: Counting<typeof operation>,
  reader: 'worker' | 'outside' = 'worker'
) {
  const cohort = cohortOf(asked)
  if (isRefusal(cohort)) return cohort
  const { worker, now } = asked
  const figures = await database.transaction(viewerOf(worker), (trx) => countFunnel(trx, cohort), { readOnly: true })
  const { from, to, territory: territoryId, organisation: organisationId } = cohort
  const head = { from, to, territoryId, organisationId, countedAt: now.toISOString() }
  const states = reader === 'worker' && worker.roles.includes('coordinator') ? 'told' : 'withheld'
  return { status: 200, body: { ...head, ...printFunnel(figures, states) } } as const
}
