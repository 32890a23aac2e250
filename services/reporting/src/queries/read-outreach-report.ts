import { isRefusal, type readOutreachReport as operation } from '@relais/contract'
import { THRESHOLDS } from '@relais/disclosure'
import { viewerOf } from '@relais/service-kit'
import type { Counter } from '../desk.ts'
import { outreachTable, withSituationsOf } from '../protect/outreach-table.ts'
import { createProtect } from '../protect/protect.ts'
import { countOutreach } from '../sums/count.ts'
import { partsIn } from '../sums/read-sums.ts'
import { type Counting, cohortOf, rootOf } from './cohort-of.ts'
import { printOutreach } from './print-outreach.ts'

/** Counts the contacts and checks of a period: those of the collective for a coordinator, those of their own organisation for anybody else. */
export async function readOutreachReport({ database, choiceIn }: Counter, asked: Counting<typeof operation>) {
  const cohort = cohortOf(asked)
  if (isRefusal(cohort)) return cohort
  const counted = await database.transaction(
    viewerOf(asked.worker),
    (trx) =>
      createProtect(
        {
          count: (part) => countOutreach(trx, part),
          tableOf: outreachTable,
          listedAs: withSituationsOf,
          partsOf: (whole, by) => partsIn(trx, 'outreach', whole, by)
        },
        { threshold: THRESHOLDS.collective, organisation: rootOf(asked), choiceIn }
      )(cohort),
    { readOnly: true }
  )
  const { from, to, territory: territoryId, organisation: organisationId } = cohort
  const head = { from, to, territoryId, organisationId, countedAt: asked.now.toISOString() }
  return { status: 200, body: { ...head, ...printOutreach(counted) } } as const
}
