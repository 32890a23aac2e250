import '../orientations/sent/sent.css'
import { taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { relais } from '../../api/relais.ts'
import { useWords } from '../../words/words.ts'
import { SentLine } from '../orientations/sent/sent-line.tsx'

const SHOWN = 5

/** What was sent or begun and waits for us, what is due first. */
export function OurTurn() {
  const { t } = useWords()
  const { data, error } = useQuery({
    queryKey: ['referrals', 'list', 'sent', 'ours', SHOWN],
    queryFn: async () => {
      const query = { side: 'sent', ballWith: 'mine', sort: 'due', limit: SHOWN } as const
      return (await taken(relais.GET('/v1/referrals', { params: { query } }))).data
    }
  })
  return (
    <section className="card">
      <h2>{t('today.ours')}</h2>
      {error !== null && <ProblemNotice error={error} />}
      {data?.items.length === 0 && <p className="soft">{t('today.oursNone')}</p>}
      <ul className="list">
        {data?.items.map((referral) => (
          <SentLine key={referral.id} referral={referral} />
        ))}
      </ul>
      <p>
        <Link to="/orientations" search={{ vue: 'a-nous' }}>
          {t('today.all')}
        </Link>
      </p>
    </section>
  )
}
