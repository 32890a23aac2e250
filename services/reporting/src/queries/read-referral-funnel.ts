import { isRefusal, type readReferralFunnel as operation } from '@relais/contract'
import { THRESHOLDS } from '@relais/disclosure'
import { viewerOf } from '@relais/service-kit'
import type { Counter } from '../desk.ts'
import { funnelTable, withRightsOf } from '../protect/funnel-table.ts'
import { createProtect } from '../protect/protect.ts'
import { countFunnel } from '../sums/count.ts'
import { partsIn } from '../sums/read-sums.ts'
import { type Counting, cohortOf, rootOf } from './cohort-of.ts'
import { printFunnel } from './print-funnel.ts'

/**
 * Counts the referrals of a period: those of the collective for a coordinator, those of their own organisation for anybody else. `outside`: for a report
 * that others will read, from which a coordinator's small counts are withheld too.
 */
export async function readReferralFunnel(
  { database, choiceIn }: Counter,
  asked: Counting<typeof operation>,
  reader: 'worker' | 'outside' = 'worker'
) {
  const cohort = cohortOf(asked)
  if (isRefusal(cohort)) return cohort
  const { worker, now } = asked
  const states = reader === 'worker' && worker.roles.includes('coordinator') ? 'told' : 'withheld'
  const counted = await database.transaction(
    viewerOf(worker),
    (trx) =>
      createProtect(
        {
          count: (part) => countFunnel(trx, part),
          tableOf: (figures) => funnelTable(figures, states),
          listedAs: withRightsOf,
          partsOf: (whole, by) => partsIn(trx, 'funnel', whole, by)
        },
        { threshold: THRESHOLDS.collective, organisation: rootOf(asked), choiceIn }
      )(cohort),
    { readOnly: true }
  )
  const { from, to, territory: territoryId, organisation: organisationId } = cohort
  const head = { from, to, territoryId, organisationId, countedAt: now.toISOString() }
  return { status: 200, body: { ...head, ...printFunnel(counted, states) } } as const
}
