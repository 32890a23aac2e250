import { isRefusal, type readOutreachReport as operation } from '@relais/contract'
import { viewerOf } from '@relais/service-kit'
import type { Desk } from '../desk.ts'
import { countOutreach } from '../store/outreach.ts'
import { type Counting, cohortOf } from './cohort-of.ts'
import { printOutreach } from './print-outreach.ts'

/** Counts the contacts and checks of a period: those of the collective for a coordinator, those of their own organisation for anybody else. */
export async function readOutreachReport({ database }: Desk, asked: Counting<typeof operation>) {
  const cohort = cohortOf(asked)
  if (isRefusal(cohort)) return cohort
  const figures = await database.transaction(viewerOf(asked.worker), (trx) => countOutreach(trx, cohort), {
    readOnly: true
  })
  const { from, to, territory: territoryId, organisation: organisationId } = cohort
  const head = { from, to, territoryId, organisationId, countedAt: asked.now.toISOString() }
  return { status: 200, body: { ...head, ...printOutreach(figures) } } as const
}
