import { type Benchmark, isRefusal, type NotCounted, type Refusal } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { Counter } from '../desk.ts'
import { readOutreachReport } from './read-outreach-report.ts'
import { readReferralFunnel } from './read-referral-funnel.ts'
import { readResultsReport } from './results/read-results.ts'

/** Of when and whom the live reports are asked. */
export interface LivePeriod {
  from: string
  to: string
  territoryId?: string | undefined
  organisationId?: string | undefined
}

/** What every live report has beside its figures. */
export interface LiveBody {
  threshold: number
  benchmarks?: Benchmark[]
  notCounted?: NotCounted[]
}

/**
 * Every live report of a period, by the name under which its figures are kept and exported. One more report is one more line here. `outside`: for a
 * document that others will read.
 */
export async function liveReports(
  desk: Counter,
  { worker, now }: Pick<Asked, 'worker' | 'now'>,
  period: LivePeriod,
  reader: 'worker' | 'outside'
): Promise<Record<string, LiveBody> | Refusal> {
  const asked = { worker, now, query: period }
  const answers = await Promise.all([
    readOutreachReport(desk, asked).then(named('outreach')),
    readReferralFunnel(desk, asked, reader).then(named('funnel')),
    readResultsReport(desk, asked, reader).then(named('results'))
  ])
  const bodies: Record<string, LiveBody> = {}
  for (const [name, answer] of answers) {
    if (isRefusal(answer)) return answer
    bodies[name] = answer.body
  }
  return bodies
}

function named(name: string) {
  return <A>(answer: A) => [name, answer] as const
}
