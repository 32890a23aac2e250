import { isRefusal, type readResultsReport as operation, refuse } from '@relais/contract'
import { THRESHOLDS, withhold } from '@relais/disclosure'
import { viewerOf } from '@relais/service-kit'
import type { CountingDesk } from '../../desk.ts'
import { dayOf } from '../../feed/net-days.ts'
import { countResults } from '../../store/results/results.ts'
import { type Counting, cohortOf } from '../cohort-of.ts'
import { printResults } from './print-results.ts'
import { resultsTable } from './table.ts'
import { THREE_MONTHS } from './terms.ts'

/**
 * Counts what came of the referrals of a period, as it was known at the end of a day: those of the collective for a coordinator, those of their own
 * organisation for anybody else. `outside`: for a report that others will read, from which a coordinator's small counts are withheld too.
 */
export async function readResultsReport(
  { database, choiceIn }: CountingDesk,
  asked: Counting<typeof operation>,
  reader: 'worker' | 'outside' = 'worker'
) {
  const cohort = cohortOf(asked)
  if (isRefusal(cohort)) return cohort
  const { worker, now, query } = asked
  const today = dayOf(now.toISOString())
  const { asOf = today } = query
  if (asOf > today) {
    const message = 'Give today or an earlier day: nothing is known of a later one.'
    return refuse('invalid-request', { errors: [{ field: 'query.asOf', rule: 'not-in-the-future', message }] })
  }
  const counted = await database.transaction(
    viewerOf(worker),
    (trx) => countResults(trx, { ...cohort, asOf }, THREE_MONTHS),
    { readOnly: true }
  )
  // Which organisation answers when is for the collective to talk about.
  const figures = reader === 'outside' ? { ...counted, responses: [] } : counted
  const states = reader === 'worker' && worker.roles.includes('coordinator') ? 'told' : 'withheld'
  const { names } = withhold(resultsTable(figures, states), {
    threshold: THRESHOLDS.collective,
    choice: choiceIn(cohort)
  })
  const withheld = new Map([...names].map((name) => [name, 'small_count'] as const))
  const { from, to, territory: territoryId, organisation: organisationId } = cohort
  const head = { from, to, asOf, territoryId, organisationId, countedAt: now.toISOString() }
  return { status: 200, body: { ...head, ...printResults(figures, withheld, states) } } as const
}
