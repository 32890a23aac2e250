import { CAPACITY_HOLDS, isRefusal, type readResultsReport as operation, refuse } from '@relais/contract'
import { THRESHOLDS } from '@relais/disclosure'
import { viewerOf } from '@relais/service-kit'
import type { Counter } from '../../desk.ts'
import { dayOf } from '../../feed/net-days.ts'
import { createProtect } from '../../protect/protect.ts'
import { countCapacity } from '../../store/results/capacity.ts'
import type { ResultFigures } from '../../store/results/results.ts'
import { countResults } from '../../sums/count.ts'
import { partsIn } from '../../sums/read-sums.ts'
import { type Counting, cohortOf, rootOf } from '../cohort-of.ts'
import { NO_PLACES, printCapacity } from './print-capacity.ts'
import { printResults } from './print-results.ts'
import { resultsTable, withListsOf } from './table.ts'

/**
 * Counts what came of the referrals of a period, as it was known at the end of a day: those of the collective for a coordinator, those of their own
 * organisation for anybody else. `outside`: for a report that others will read, from which a coordinator's small counts are withheld too.
 */
export async function readResultsReport(
  { database, choiceIn }: Counter,
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
  const states = reader === 'worker' && worker.roles.includes('coordinator') ? 'told' : 'withheld'
  // Which organisation answers when, and has places when, is for the collective to talk about.
  const readBy = (counted: ResultFigures) => (reader === 'outside' ? { ...counted, responses: [] } : counted)
  const known = { from: cohort.from, to: asOf < cohort.to ? asOf : cohort.to }
  const { figures, withheld, capacity } = await database.transaction(
    viewerOf(worker),
    async (trx) => {
      const protect = createProtect(
        {
          count: (part) => countResults(trx, { ...part, asOf }, today),
          tableOf: (counted) => resultsTable(readBy(counted), states),
          listedAs: withListsOf,
          partsOf: (whole, by) => partsIn(trx, 'results', whole, by)
        },
        { threshold: THRESHOLDS.collective, organisation: rootOf(asked), choiceIn }
      )
      const [told, [capacity]] = await Promise.all([
        protect(cohort),
        trx.run(countCapacity, { ...cohort, ...known, holds: CAPACITY_HOLDS })
      ])
      return { ...told, capacity: capacity! }
    },
    { readOnly: true }
  )
  const { from, to, territory: territoryId, organisation: organisationId } = cohort
  const head = { from, to, asOf, territoryId, organisationId, countedAt: now.toISOString() }
  const received = figures.responses.flatMap(({ organisationId, sent }) => (sent > 0 ? [organisationId] : []))
  const places = territoryId === null ? printCapacity(capacity, { ...known, received }) : NO_PLACES
  const body = {
    ...printResults(readBy(figures), withheld, states),
    capacity: reader === 'outside' ? { ...places, organisations: [] } : places
  }
  return { status: 200, body: { ...head, ...body } } as const
}
