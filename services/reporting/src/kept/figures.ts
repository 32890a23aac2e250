import { isRefusal, listOrganisations, listRightCodes, type Refusal } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { Counter } from '../desk.ts'
import { type LiveBody, type LivePeriod, liveReports } from '../queries/live-reports.ts'
import type { KeptFigures } from '../store/kept/reports.ts'
import { tablesOf } from './tables/walk.ts'
import { notCountedInFrench } from './tables/words.ts'

/** Since when figures are counted as they are; a change of any count's meaning moves it. */
const METHOD = '2026-11-26'

/**
 * The figures of a period from the very queries that answer the live reports, as any member of the collective may read them: what a funder is handed
 * leaves the collective, and a coordinator's small counts are not in it.
 */
export async function figuresOf(
  desk: Counter,
  asked: Pick<Asked, 'worker' | 'now' | 'call'>,
  period: LivePeriod
): Promise<KeptFigures | Refusal> {
  const [bodies, { names, catalogue }] = await Promise.all([
    liveReports(desk, asked, period, 'outside'),
    namesIn(asked)
  ])
  if (isRefusal(bodies)) return bodies
  const sections = Object.entries(bodies) as [string, LiveBody][]
  return {
    countedAt: asked.now.toISOString(),
    tables: sections.flatMap(([name, body]) => tablesOf(name, body, names)),
    benchmarks: sections.flatMap(([name, { benchmarks = [] }]) =>
      benchmarks.map((one) => ({ ...one, besides: `${name}.${one.besides}` }))
    ),
    notCounted: sections.flatMap(([, { notCounted = [] }]) => notCounted.map(notCountedInFrench)),
    notes: [...new Set(sections.map(([, { threshold }]) => withheldBelow(threshold)))],
    versions: { method: METHOD, catalogue }
  }
}

/** What is withheld, in French. */
function withheldBelow(threshold: number): string {
  return `Ce qui repose sur moins de ${threshold} cas n’est pas communiqué, ni ce qui permettrait de le retrouver\u00a0: la case est vide, ce n’est pas un zéro.`
}

/** What rights and organisations are called, and the version of the catalogue; what cannot be asked is left out, for a report does not wait for it. */
async function namesIn({ call }: Pick<Asked, 'call'>) {
  const [rights, organisations] = await Promise.all([call(listRightCodes, {}), organisationsOf(call)])
  const known = isRefusal(rights) ? undefined : rights.body
  const named = (known?.items ?? []).map(({ code, nameFr }) => [code, nameFr] as const)
  return { names: new Map([...named, ...organisations]), catalogue: known?.version ?? null }
}

async function organisationsOf(call: Asked['call']): Promise<(readonly [id: string, name: string])[]> {
  const found: (readonly [string, string])[] = []
  let cursor: string | undefined
  do {
    const answer = await call(listOrganisations, { query: { limit: 100, cursor } })
    if (isRefusal(answer)) return found
    found.push(...answer.body.items.map(({ id, name }) => [id, name] as const))
    cursor = answer.body.next ?? undefined
  } while (cursor !== undefined)
  return found
}
