import { demoId } from './made-up/id.ts'

/** A place of the collective: where it acts, a neighbourhood people name, or a priority neighbourhood of the State. */
export type Territory = {
  id: string
  slug: TerritorySlug
  kind: 'action' | 'quartier' | 'qpv'
  name: string
  /** Insee code of the commune the place lies in. */
  inseeCode: string
  parentId: string | null
}

export type TerritorySlug = keyof typeof places

/**
 * The demo collective; `convention.version` is the one its members sign before they may send or receive, `charter` what it decided otherwise
 * than the published lifecycle.
 */
export const collective = {
  id: '019b8d41-b400-7a5e-9c69-259069200001',
  slug: 'venissieux',
  name: 'Collectif Accès aux droits de Vénissieux (démonstration)',
  notice:
    'Données de démonstration. Les organismes publics portent leur nom d’usage sans y être pour rien ; les autres organisations, les professionnels et les personnes sont inventés.',
  leadOrganisationId: demoId('organisation', 'metropole-lyon'),
  convention: {
    version: '2026-1',
    title: 'Convention de partenariat et de partage d’informations du collectif',
    adoptedOn: '2026-01-12'
  },
  charter: {
    clocks: { hold: { maxDays: 120 } },
    limits: { reopenDays: 90 },
    systemMayExpire: false,
    holidays: 'metropole',
    decidedOn: '2026-01-12'
  }
} as const

const places = {
  venissieux: ['action', 'Vénissieux', null],
  'action-moulin-a-vent': ['action', 'Territoire zéro non-recours Moulin-à-Vent', 'venissieux'],
  'action-plateau': ['action', 'Territoire d’action du Plateau', 'venissieux'],
  'moulin-a-vent': ['quartier', 'Moulin-à-Vent', 'action-moulin-a-vent'],
  parilly: ['quartier', 'Parilly', 'action-moulin-a-vent'],
  minguettes: ['quartier', 'Les Minguettes', 'action-plateau'],
  'max-barel': ['quartier', 'Max Barel', 'action-plateau'],
  centre: ['quartier', 'Centre', 'venissieux'],
  charreard: ['quartier', 'Le Charréard', 'venissieux'],
  'gabriel-peri': ['quartier', 'Gabriel-Péri', 'venissieux'],
  'joliot-curie': ['quartier', 'Joliot-Curie', 'venissieux'],
  'jules-guesde': ['quartier', 'Jules-Guesde', 'venissieux'],
  pasteur: ['quartier', 'Pasteur', 'venissieux'],
  'qpv-minguettes-clochettes': ['qpv', 'Minguettes-Clochettes', 'venissieux'],
  'qpv-duclos-barel': ['qpv', 'Duclos-Barel', 'venissieux'],
  'qpv-acacias': ['qpv', 'Les Acacias', 'venissieux'],
  'qpv-borelle': ['qpv', 'La Borelle', 'venissieux'],
  'qpv-monery': ['qpv', 'Le Monery', 'venissieux'],
  'qpv-marronniers': ['qpv', 'Les Marronniers', 'venissieux']
} as const satisfies Record<string, readonly [Territory['kind'], string, string | null]>

/** Every territory of the collective, parents before children. */
export const territories: Territory[] = Object.entries(places).map(([slug, [kind, name, parent]]) => ({
  id: territoryId(slug as TerritorySlug),
  slug: slug as TerritorySlug,
  kind,
  name,
  inseeCode: '69259',
  parentId: parent && territoryId(parent)
}))

/** The identifier of a territory. */
export function territoryId(slug: TerritorySlug): string {
  return demoId('territory', slug)
}
