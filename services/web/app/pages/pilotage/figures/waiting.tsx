import { taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../../api/queries.ts'
import { relais } from '../../../api/relais.ts'
import { useWords } from '../../../words/words.ts'
import { BarsTable } from './bars-table.tsx'

/** Where the open referrals of the collective stand now, and so who has to act; for a coordinator. */
export function Waiting() {
  const { t } = useWords()
  const coordinates = useMe().roles.includes('coordinator')
  const { data } = useQuery({
    queryKey: ['referrals', 'counts', 'collective'],
    enabled: coordinates,
    queryFn: async () =>
      (await taken(relais.GET('/v1/referrals/counts', { params: { query: { side: 'collective' } } }))).data
  })
  if (data === undefined || data.open === 0) return null
  return (
    <section className="question">
      <h2>{t('report.question.waiting')}</h2>
      <BarsTable
        caption={t('report.question.waiting')}
        kind="shares"
        bars={data.states.map(({ state, count }) => ({
          id: state,
          label: t(`coordination.state.${state}`),
          value: count,
          of: data.open
        }))}
      />
      <p className="small soft">{t('report.method.waiting')}</p>
    </section>
  )
}
