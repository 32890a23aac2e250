import type { ReportTable } from '@relais/contract'
import { type Cell, type Table, THRESHOLDS, withhold } from '@relais/disclosure'
import { tablesOf } from '../kept/tables/walk.ts'
import { funnelTable } from '../protect/funnel-table.ts'
import { outreachTable } from '../protect/outreach-table.ts'
import { printFunnel } from '../queries/print-funnel.ts'
import { printOutreach } from '../queries/print-outreach.ts'
import type { FunnelFigures } from '../store/funnel.ts'
import type { OpenFigures, ToldFigures } from '../store/kept/editions.ts'
import type { OutreachFigures } from '../store/outreach/outreach.ts'

const THRESHOLD = THRESHOLDS.public
const LICENCE = {
  name: 'Licence Ouverte 2.0',
  url: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf'
}
const METHOD = [
  `Ce qui repose sur moins de ${THRESHOLD} personnes n’est pas communiqué, ni d’autres chiffres à côté, pour qu’aucune soustraction ne le redonne. Non communiqué ne veut pas dire zéro.`,
  'Les contacts sont des rencontres, jamais des personnes distinctes. Une orientation réorientée compte de nouveau chez son destinataire.',
  'La part de personnes en non-recours est celle des personnes rencontrées\u00a0: elle ne se compare pas à un taux national.',
  'Une édition ne change jamais. Une nouvelle édition du même semestre dit pourquoi.'
]

/** What is counted of a half-year for everybody: fixed tables. */
export interface OpenCounts {
  outreach: OutreachFigures
  funnel: FunnelFigures
}

/** The fixed tables: no right, no cause, no duration, whose few are too many to be told. */
function fixed({ outreach, funnel }: OpenCounts): OpenCounts {
  const { contacts, checks, network } = outreach
  return {
    outreach: {
      contacts: { ...contacts, timed: 0, minutes: 0 },
      checks: { ...checks, byCause: {}, byRight: [] },
      network: { ...network, byAudience: {}, trained: 0 }
    },
    funnel
  }
}

/** An edition, and what is told in it; `before`: what every earlier edition of the half-year told, whose silence is kept. */
export function editionOf(
  counts: OpenCounts,
  choice: (name: string) => number,
  before: readonly ToldFigures[]
): { figures: OpenFigures; told: ToldFigures } {
  const { outreach, funnel } = fixed(counts)
  const kept = (table: Table, part: string) => {
    const { names } = withhold(table, { threshold: THRESHOLD, choice })
    const silent = table.cells.filter(({ name }) => before.some((told) => told[`${part} ${name}`] === undefined))
    return new Set([...names, ...silent.map(({ name }) => name)])
  }
  const tables = { outreach: outreachTable(outreach), funnel: funnelTable(funnel, 'withheld') }
  const silent = { outreach: kept(tables.outreach, 'outreach'), funnel: kept(tables.funnel, 'funnel') }
  const reasons = (names: ReadonlySet<string>) => new Map([...names].map((name) => [name, 'small_count' as const]))
  const { contacts, checks, persons, situations } = printOutreach({
    figures: outreach,
    withheld: reasons(silent.outreach)
  })
  const { referrals, declinedBySide, loop, rights } = printFunnel(
    { figures: funnel, withheld: reasons(silent.funnel) },
    'withheld'
  )
  const { minutes: _, ...met } = contacts
  const { byCause: _causes, byRight: _rights, ...missing } = situations
  const printed: ReportTable[] = [
    ...tablesOf('outreach', { contacts: met, checks, persons, situations: missing }),
    ...tablesOf('funnel', { referrals, declinedBySide, loop, rights })
  ]
  return {
    figures: { threshold: THRESHOLD, licence: LICENCE, method: METHOD, tables: printed },
    told: {
      ...toldOf(tables.outreach, silent.outreach, 'outreach'),
      ...toldOf(tables.funnel, silent.funnel, 'funnel')
    }
  }
}

/** What is told, and what follows from it: what a whole lacks, where both it and its parts are told. */
function toldOf({ cells, sums }: Table, silent: ReadonlySet<string>, part: string): ToldFigures {
  const isTold = (name: string) => !silent.has(name)
  const follows = ({ name, standing }: Cell) =>
    standing === undefined || standing === 'printed'
      ? isTold(name)
      : sums.some(
          ({ whole, parts }) => parts.includes(name) && [whole, ...parts].every((one) => one === name || isTold(one))
        )
  return Object.fromEntries(
    cells.filter(follows).map(({ name, value, persons = value }) => [`${part} ${name}`, { value, persons }])
  )
}

/** The figures that differ from an earlier edition by fewer persons than the threshold: the difference would tell of them. */
export function tooClose(told: ToldFigures, before: readonly ToldFigures[]): string[] {
  return Object.entries(told).flatMap(([name, { value, persons }]) =>
    before.some((earlier) => {
      const other = earlier[name]
      if (other === undefined || (other.value === value && other.persons === persons)) return false
      return Math.abs(other.persons - persons) < THRESHOLD
    })
      ? [name]
      : []
  )
}
