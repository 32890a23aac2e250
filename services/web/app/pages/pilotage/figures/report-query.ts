import { taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'
import { linesOf, outreachLines, resultLines } from './lines.ts'

/** Of when and where the live reports are asked. */
export interface Wanted {
  from: string
  to: string
  territoryId?: string | undefined
}

const queryOf = ({ from, to, territoryId }: Wanted) => ({
  query: { from, to, ...(territoryId === undefined ? {} : { territoryId }) }
})

/** Every live report of a period as lines, in the order in which one reads them. */
export function reportQuery(wanted: Wanted) {
  return queryOptions({
    queryKey: ['reports', 'whole', wanted],
    queryFn: async () => {
      const [{ data: outreach }, { data: funnel }, { data: results }] = await Promise.all([
        taken(relais.GET('/v1/reports/outreach', { params: queryOf(wanted) })),
        taken(relais.GET('/v1/reports/referral-funnel', { params: queryOf(wanted) })),
        taken(relais.GET('/v1/reports/results', { params: queryOf(wanted) }))
      ])
      const { threshold, countedAt } = funnel
      const { benchmarks, notCounted } = results
      return {
        threshold,
        countedAt,
        benchmarks,
        notCounted,
        byRight: funnel.rights.byRight,
        lines: [...outreachLines(outreach), ...linesOf(funnel), ...resultLines(results)]
      }
    }
  })
}
