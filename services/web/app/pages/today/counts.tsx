import { type Schemas, taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { relais } from '../../api/relais.ts'
import { useWords } from '../../words/words.ts'

type Counts = Schemas['ReferralCounts']

function useCounts(side: Counts['side']) {
  return useQuery({
    queryKey: ['referrals', 'counts', side],
    queryFn: async () => (await taken(relais.GET('/v1/referrals/counts', { params: { query: { side } } }))).data
  })
}

const inStates = ({ states }: Counts, ...wanted: Schemas['ReferralState'][]) =>
  states.filter(({ state }) => wanted.includes(state)).reduce((sum, { count }) => sum + count, 0)

/** What was sent: what is awaited of others, and what is late. */
export function SentCounts() {
  const { t } = useWords()
  const { data, error } = useCounts('sent')
  if (error !== null) return <ProblemNotice error={error} />
  if (data === undefined) return null
  return (
    <Figures title={t('today.counts')}>
      <Figure words={t('today.awaited')} count={data.open - (data.awaitingUs ?? 0)}>
        {(content) => (
          <Link className="counter" to="/orientations" search={{ vue: 'chez-eux' }}>
            {content}
          </Link>
        )}
      </Figure>
      <Figure words={t('today.drafts')} count={inStates(data, 'draft')}>
        {(content) => (
          <Link className="counter" to="/orientations" search={{ vue: 'a-nous' }}>
            {content}
          </Link>
        )}
      </Figure>
      <Figure words={t('today.late')} count={data.clock.late}>
        {(content) => (
          <Link className="counter" to="/orientations" search={{ vue: 'en-retard' }}>
            {content}
          </Link>
        )}
      </Figure>
    </Figures>
  )
}

/** What was received: each figure opens its list at the desk. */
export function DeskCounts() {
  const { t } = useWords()
  const { data, error } = useCounts('received')
  if (error !== null) return <ProblemNotice error={error} />
  if (data === undefined) return null
  const figures = [
    [t('today.toAnswer'), inStates(data, 'sent', 'acknowledged'), { state: 'sent,acknowledged' }],
    [t('today.late'), data.clock.late, { clock: 'late' }],
    [t('today.deskToday'), data.clock.today, { clock: 'today' }],
    [t('today.soon'), data.clock.soon, { clock: 'soon' }],
    [t('today.urgent'), data.urgent, { urgent: true }],
    [t('today.mine'), data.mine ?? 0, { owner: 'me' }],
    [t('today.nobodys'), data.unassigned, { owner: 'nobody' }]
  ] as const
  return (
    <Figures title={t('today.desk')}>
      {figures.map(([words, count, search]) => (
        <Figure key={words} words={words} count={count}>
          {(content) => (
            <Link className="counter" to="/reception" search={search}>
              {content}
            </Link>
          )}
        </Figure>
      ))}
    </Figures>
  )
}

/** What stalls in the collective: figures alone. */
export function CollectiveCounts() {
  const { t } = useWords()
  const { data, error } = useCounts('collective')
  if (error !== null) return <ProblemNotice error={error} />
  if (data === undefined) return null
  const { reminded, lead, coordinator } = data.escalation
  const figures = [
    [t('today.late'), data.clock.late],
    [t('today.reminded'), reminded],
    [t('today.lead1'), lead],
    [t('today.coordinator'), coordinator]
  ] as const
  return (
    <Figures title={t('today.stalled')}>
      {figures.map(([words, count]) => (
        <Figure key={words} words={words} count={count}>
          {(content) => (
            <Link className="counter" to="/pilotage">
              {content}
            </Link>
          )}
        </Figure>
      ))}
    </Figures>
  )
}

function Figures({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <ul className="counters">{children}</ul>
    </section>
  )
}

interface FigureProps {
  words: string
  count: number
  /** The link that it is. */
  children: (content: ReactNode) => ReactNode
}

function Figure({ words, count, children }: FigureProps) {
  return (
    <li>
      {children(
        <>
          {words} <b>{count}</b>
        </>
      )}
    </li>
  )
}
