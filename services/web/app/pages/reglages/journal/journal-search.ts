import type { Schemas } from '@relais/client'
import type { SettingsSearch } from '../contents.tsx'

/** What a journal is about: what was read, what was done, what was changed of the organisation, which reports were taken out. */
const VIEWS = ['lectures', 'actes', 'structure', 'rapports'] as const
export type View = (typeof VIEWS)[number]

/** The views that open for somebody: who only coordinates sees which reports were taken out. */
export function viewsFor({ roles }: Schemas['Me']): readonly View[] {
  return roles.includes('administrator') || roles.includes('privacy_officer') ? VIEWS : ['rapports']
}

/** What the address asks of the journal. */
export interface JournalSearch {
  view: View
  from: string | null
  to: string | null
  member: string | null
}

/** Reads an address; what it cannot mean is left out. `views`: those that open for whoever reads. */
export function readJournalSearch({ vue, du, au, membre }: SettingsSearch, views: readonly View[]): JournalSearch {
  return {
    view: views.find((one) => one === vue) ?? views[0]!,
    from: matching(du, /^\d{4}-\d\d-\d\d$/),
    to: matching(au, /^\d{4}-\d\d-\d\d$/),
    member: matching(membre, /^[\da-f-]{36}$/)
  }
}

/** Writes it, without what narrows nothing. */
export function writeJournalSearch({ view, from, to, member }: JournalSearch): SettingsSearch {
  return {
    vue: view,
    ...(from === null ? {} : { du: from }),
    ...(to === null ? {} : { au: to }),
    ...(member === null ? {} : { membre: member })
  }
}

function matching(value: unknown, shape: RegExp): string | null {
  return typeof value === 'string' && shape.test(value) ? value : null
}
