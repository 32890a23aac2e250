import {
  type Benchmark,
  type NotCounted,
  type Report,
  type ReportSections,
  type ReportTable,
  WRITTEN_SECTIONS
} from '@relais/contract'

/** A report as it is handed over, whatever the file: in French. */
export interface ReportDocument {
  /** For its file, without an ending. */
  name: string
  title: string
  /** What it tells of: its period, its place, when it was counted. */
  facts: string[]
  sections: { title: string; text: string }[]
  groups: { title: string; tables: ReportTable[] }[]
  notes: string[]
  /** `besides` is the id of a line. */
  benchmarks: Benchmark[]
  notCounted: NotCounted[]
  period: { from: string; to: string }
}

/** What a document is made from: a kept report, or figures counted just now. */
export interface DocumentParts
  extends Pick<Report, 'from' | 'to' | 'countedAt' | 'tables' | 'notes' | 'versions'>,
    Partial<Pick<Report, 'benchmarks' | 'notCounted'>> {
  kept: Pick<Report, 'kind' | 'state' | 'frozenAt' | 'sections'> | null
  /** What it tells of, in words; null is the whole collective. */
  place: string | null
}

/** The heading of what is not counted. */
export const NOT_COUNTED = 'Ce qui n’est pas compté'

const TITLES = { annual_prefect: 'Rapport annuel au préfet', half_year_funder: 'Rapport semestriel aux financeurs' }
const SECTIONS: Record<keyof ReportSections, string> = {
  grantUse: 'Emploi de la subvention',
  actions: 'Actions menées',
  results: 'Résultats',
  difficulties: 'Difficultés rencontrées'
}
const GROUPS: Readonly<Record<string, string>> = {
  outreach: 'Aller-vers et bilans',
  funnel: 'Orientations',
  results: 'Résultats et délais',
  network: 'Animation du réseau'
}

/** The document of a report. */
export function documentOf({ kept, place, from, to, ...figures }: DocumentParts): ReportDocument {
  const title = kept === null ? 'Rapport d’activité' : TITLES[kept.kind]
  const draft = kept?.state === 'draft'
  const { countedAt, tables, notes, versions, benchmarks = [], notCounted = [] } = figures
  const counted = `Chiffres comptés le ${day(countedAt)}, selon la méthode du ${day(versions.method)}`
  const catalogue = versions.catalogue === null ? '' : ` et le catalogue des droits ${versions.catalogue}`
  const standing = draft ? ['Brouillon\u00a0: ces chiffres changent tant que le rapport n’est pas figé.'] : []
  return {
    name: `${draft ? 'brouillon-' : ''}relais-${kept === null ? 'activite' : kept.kind.replaceAll('_', '-')}-${from}-${to}`,
    title,
    facts: [
      `Du ${day(from)} au ${day(to)}`,
      ...(place === null ? [] : [place]),
      `${counted}${catalogue}.`,
      ...standing
    ],
    sections: WRITTEN_SECTIONS.flatMap((section) => {
      const text = kept?.sections[section] ?? null
      return text === null ? [] : [{ title: SECTIONS[section], text }]
    }),
    groups: grouped(tables),
    notes,
    benchmarks,
    notCounted,
    period: { from, to }
  }
}

/** Tables by the live report that they come from. */
function grouped(tables: readonly ReportTable[]): ReportDocument['groups'] {
  const groups = new Map<string, ReportTable[]>()
  for (const table of tables) {
    const name = table.id.split('.')[0]!
    groups.set(name, [...(groups.get(name) ?? []), table])
  }
  return [...groups].map(([name, inside]) => ({ title: GROUPS[name] ?? name, tables: inside }))
}

/** `1er mars 2026`, from an ISO date or instant, in France. */
function day(value: string): string {
  const at = new Date(value.length === 10 ? `${value}T12:00:00Z` : value)
  const text = at.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })
  return text.replace(/^1 /, '1er ')
}
