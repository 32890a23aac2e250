import '../figures/bars.css'
import { taken } from '@relais/client'
import { REFERRAL_STATES } from '@relais/referral-lifecycle'
import { useQuery } from '@tanstack/react-query'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { useWords } from '../../../words/words.ts'
import { BarsTable } from '../figures/bars-table.tsx'

const HOLDERS = ['receiver', 'sender', 'person'] as const

/** Whose turn it is in the open referrals of the collective, and how many are late. */
export function WhoActs() {
  const { t } = useWords()
  const { data, error } = useQuery({
    queryKey: ['referrals', 'counts', 'collective'],
    queryFn: async () =>
      (await taken(relais.GET('/v1/referrals/counts', { params: { query: { side: 'collective' } } }))).data
  })
  if (error !== null) return <ProblemNotice error={error} />
  if (data === undefined) return null
  const bars = HOLDERS.map((holder) => ({
    id: holder,
    label: t(`coordination.turn.${holder}`),
    value: data.states
      .filter(({ state }) => REFERRAL_STATES[state].ballWith === holder)
      .reduce((sum, { count }) => sum + count, 0),
    of: data.open
  }))
  const { clock, escalation, urgent } = data
  const waiting = [
    [t('coordination.lateCount'), clock.late],
    [t('coordination.todayCount'), clock.today],
    [t('coordination.urgentCount'), urgent],
    [t('coordination.reachedUs'), escalation.coordinator]
  ] as const
  return (
    <section>
      <h2>{t('report.question.waiting')}</h2>
      <ul className="counters">
        {waiting.map(([words, count]) => (
          <li key={words} className="counter">
            {words} <b>{count}</b>
          </li>
        ))}
      </ul>
      <BarsTable caption={t('report.question.waiting')} kind="shares" bars={bars} />
    </section>
  )
}
