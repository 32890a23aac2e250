import { type Schemas, taken } from '@relais/client'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'
import type { JournalSearch } from './journal-search.ts'

type Page<T> = { items: T[]; next: string | null }
/** A line of one of the journals. */
export type Line = Schemas['JournalLine'] | Schemas['DirectoryChange'] | Schemas['ReportExport']

/** The lines that an address asks for, latest first, page after page. */
export function journalQuery(search: JournalSearch) {
  return infiniteQueryOptions({
    queryKey: ['journal', search],
    initialPageParam: '',
    queryFn: ({ pageParam }) => pageOf(search, pageParam),
    getNextPageParam: ({ next }) => next
  })
}

async function pageOf({ view, from, to, member }: JournalSearch, cursor: string): Promise<Page<Line>> {
  const query = {
    limit: 50,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(member === null ? {} : { memberId: member }),
    ...(cursor === '' ? {} : { cursor })
  }
  if (view === 'structure') return (await taken(relais.GET('/v1/directory-changes', { params: { query } }))).data
  if (view === 'rapports') return (await taken(relais.GET('/v1/report-exports', { params: { query } }))).data
  const kind = view === 'lectures' ? ('read' as const) : ('act' as const)
  return (await taken(relais.GET('/v1/journal-lines', { params: { query: { ...query, kind } } }))).data
}
