import type { Transaction } from '@relais/database'
import { dominates } from '@relais/disclosure'
import { THREE_MONTHS } from '../queries/results/terms.ts'
import { type Cohort, countFunnel as countFunnelFacts, type FunnelFigures } from '../store/funnel.ts'
import { countOutreach as countOutreachFacts, type OutreachFigures } from '../store/outreach/outreach.ts'
import type { Amount } from '../store/results/decided.ts'
import { countResults as countResultFacts, type ResultFigures } from '../store/results/results.ts'
import type { Tables } from '../store/tables.ts'
import { funnelFrom } from './figures/figures-funnel.ts'
import { outreachFrom } from './figures/figures-outreach.ts'
import { resultsFrom } from './figures/figures-results.ts'
import { nameOf } from './periods.ts'
import { partOf, readSums } from './read-sums.ts'

/** Counts a cohort: from sums, or from facts where it is both a territory and an organisation. */
export async function countFunnel(trx: Transaction<Tables>, cohort: Cohort): Promise<FunnelFigures> {
  const part = partOf(cohort)
  if (part === null) return countFunnelFacts(trx, cohort)
  const { funnel } = await readSums(trx, { ...cohort, part }, { months: ['funnel'] })
  return funnelFrom(funnel)
}

/** The same of contacts, checks and activities; from facts too where the period is no month, quarter, half-year or year. */
export async function countOutreach(trx: Transaction<Tables>, cohort: Cohort): Promise<OutreachFigures> {
  const part = partOf(cohort)
  if (part === null || nameOf(cohort) === null) return countOutreachFacts(trx, cohort)
  const sums = await readSums(trx, { ...cohort, part }, { months: ['outreach'], period: ['outreach-persons'] })
  return outreachFrom(sums.outreach, sums['outreach-persons'])
}

/** The same of results, `today` as they are known; from facts also where it is not sure that no amount comes mostly from one root. */
export async function countResults(
  trx: Transaction<Tables>,
  cohort: Cohort & { asOf: string },
  today: string
): Promise<ResultFigures> {
  const part = partOf(cohort)
  const fromFacts = () => countResultFacts(trx, cohort, THREE_MONTHS)
  if (part === null || nameOf(cohort) === null || cohort.asOf !== today) return fromFacts()
  const sums = await readSums(trx, { ...cohort, part }, { months: ['results'], period: ['results-roots'] })
  const figures = resultsFrom(sums.results, sums['results-roots'], (month) => isComplete(month, today))
  return amountsIn(figures).some(isUnsure) ? fromFacts() : figures
}

/** Whether three months are over for everybody of a month. */
function isComplete(month: string, today: string): boolean {
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return next.getTime() + (THREE_MONTHS - 1) * 86_400_000 < Date.parse(today)
}

function amountsIn({ money }: ResultFigures): Amount[] {
  return Object.values(money).flatMap(({ total, bySource }) => [
    ...(total === null ? [] : [total]),
    ...Object.values(bySource)
  ])
}

// Of one root all comes from it; of several it is only known how large the largest is at most.
const isUnsure = ({ cents, roots, largest }: Amount) => roots > 1 && dominates(largest, cents)
