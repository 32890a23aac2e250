import type { Transaction } from '@relais/database'
import type { Tables } from '../tables.ts'
import { countResponses, measureSent, type ResponseFigures, type SentTimes } from './answered.ts'
import { type CohortFigures, countCohorts } from './cohorts.ts'
import { countDecided, type DecidedFigures } from './decided.ts'
import type { KnownCohort } from './known.ts'

export interface ResultFigures extends DecidedFigures {
  times: DecidedFigures['times'] & SentTimes
  cohorts: CohortFigures[]
  responses: ResponseFigures[]
}

/** Counts what came of the referrals of a period, as it was known at the end of a day. `days`: within how many of its check a cohort gains. */
export async function countResults(
  trx: Transaction<Tables>,
  cohort: KnownCohort,
  days: number
): Promise<ResultFigures> {
  const [[decided], [sent], cohorts, responses] = await Promise.all([
    trx.run(countDecided, cohort),
    trx.run(measureSent, cohort),
    trx.run(countCohorts, { ...cohort, days }),
    trx.run(countResponses, cohort)
  ])
  return { ...decided!, times: { ...decided!.times, ...sent! }, cohorts, responses }
}
