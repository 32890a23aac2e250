import { type Filters, filtersOf, readSearch } from '../desk-search.ts'

/** Filters under a name, as this browser keeps them: no word about any person. */
export interface View {
  name: string
  filters: Filters
}

const KEPT = 'relais-desk-views'
export const MOST_VIEWS = 12

/** The views that this browser keeps; what cannot be read is left out. */
export function keptViews(): View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]')
    return (Array.isArray(kept) ? kept : []).flatMap((one: Partial<View> | null) =>
      typeof one?.name === 'string' ? [{ name: one.name, filters: filtersOf(readSearch({ ...one.filters })) }] : []
    )
  } catch {
    return []
  }
}

/** Keeps them, in place of those before. */
export function keepViews(views: readonly View[]): void {
  localStorage.setItem(KEPT, JSON.stringify(views))
}
