import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../../words/words.ts'
import { chooseAlike, type Filters } from '../desk-search.ts'
import { FilterLink } from '../filter-link.tsx'
import { countsQuery } from './inbox-queries.ts'

type Counts = Schemas['ReferralCounts']

const COUNTERS = {
  ours: { filters: {}, count: ({ awaitingUs }) => awaitingUs },
  toAnswer: { filters: { state: 'sent,acknowledged' }, count: (counts) => inStates(counts, ['sent', 'acknowledged']) },
  late: { filters: { clock: 'late' }, count: ({ clock }) => clock.late },
  today: { filters: { clock: 'today' }, count: ({ clock }) => clock.today },
  awaited: { filters: { state: 'info_requested' }, count: (counts) => inStates(counts, ['info_requested']) },
  mine: { filters: { owner: 'me' }, count: ({ mine }) => mine },
  nobodys: { filters: { owner: 'nobody' }, count: ({ unassigned }) => unassigned },
  urgent: { filters: { urgent: true }, count: ({ urgent }) => urgent },
  all: { filters: { state: 'open' }, count: ({ open }) => open }
} as const satisfies Record<string, { filters: Filters; count: (counts: Counts) => number | null }>

/** How much waits: each figure is the length of the list that it opens. */
export function Counters({ filters }: { filters: Filters }) {
  const { t } = useWords()
  const { data: counts } = useQuery(countsQuery)
  return (
    <nav aria-label={t('desk.counters')}>
      <ul className="counters desk-counters">
        {Object.entries(COUNTERS).map(([name, { filters: chosen, count }]) => (
          <li key={name}>
            <FilterLink
              className="counter"
              filters={filters.sort === undefined ? chosen : { ...chosen, sort: filters.sort }}
              current={chooseAlike(filters, chosen)}
            >
              {t(`desk.counter.${name as keyof typeof COUNTERS}`)}{' '}
              <b>{counts === undefined ? '…' : (count(counts) ?? 0)}</b>
            </FilterLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function inStates({ states }: Counts, wanted: readonly Schemas['ReferralState'][]): number {
  return states.filter(({ state }) => wanted.includes(state)).reduce((sum, { count }) => sum + count, 0)
}
