import { isRefusal, listRightCodes, type Refusal } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { CountingDesk } from '../desk.ts'
import { type LiveBody, type LivePeriod, liveReports } from '../queries/live-reports.ts'
import type { KeptFigures } from '../store/kept/reports.ts'
import { tablesOf } from './tables/walk.ts'

/** Since when figures are counted as they are; a change of any count's meaning moves it. */
const METHOD = '2026-11-26'

/**
 * The figures of a period from the very queries that answer the live reports, as any member of the collective may read them: what a funder is handed
 * leaves the collective, and a coordinator's small counts are not in it.
 */
export async function figuresOf(
  desk: CountingDesk,
  asked: Pick<Asked, 'worker' | 'now' | 'call'>,
  period: LivePeriod
): Promise<KeptFigures | Refusal> {
  const [bodies, catalogue] = await Promise.all([liveReports(desk, asked, period, 'outside'), catalogueOf(asked)])
  if (isRefusal(bodies)) return bodies
  const sections = Object.entries(bodies) as [string, LiveBody][]
  return {
    countedAt: asked.now.toISOString(),
    tables: sections.flatMap(([name, body]) => tablesOf(name, body)),
    notes: [...new Set(sections.map(([, { threshold }]) => withheldBelow(threshold)))],
    versions: { method: METHOD, catalogue }
  }
}

/** What is withheld, in French. */
function withheldBelow(threshold: number): string {
  return `Ce qui repose sur moins de ${threshold} cas n’est pas communiqué, ni ce qui permettrait de le retrouver\u00a0: la case est vide, ce n’est pas un zéro.`
}

/** The version of the catalogue of rights; null while it cannot be asked, for a report does not wait for it. */
async function catalogueOf({ call }: Pick<Asked, 'call'>): Promise<string | null> {
  const answer = await call(listRightCodes, {})
  return isRefusal(answer) ? null : (answer.body?.version ?? null)
}
