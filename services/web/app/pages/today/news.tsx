import { type Schemas, taken } from '@relais/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { sinceNow } from '../../words/formats.ts'
import { type Speaking, useWords } from '../../words/words.ts'

const KEY = ['notifications', 'unread']

/** What one was told and has not marked as read. */
export function News() {
  const { t, language } = useWords()
  const client = useQueryClient()
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: async () => {
      const query = { unread: 'true', limit: 20 } as const
      return (await taken(relais.GET('/v1/notifications', { params: { query } }))).data
    }
  })
  const reading = useMutation({
    mutationFn: async (ids: string[]) =>
      taken(relais.POST('/v1/notifications/mark-read', { params: {}, body: { ids } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notifications'] })
  })
  const items = data?.items ?? []
  return (
    <section className="card">
      <h2>
        {t('today.news')}
        {data !== undefined && data.unread > 0 && ` (${data.unread})`}
      </h2>
      {(error ?? reading.error) !== null && <ProblemNotice error={error ?? reading.error} />}
      {data !== undefined && items.length === 0 && <p className="soft">{t('today.noNews')}</p>}
      <ul className="list news">
        {items.map((one) => (
          <li key={one.id}>
            <span>
              <Told one={one} t={t} />
              <span className="soft small">
                {' '}
                {sinceNow(one.at, language)}
                {one.insteadOf !== null && `, ${t('today.insteadOf')}`}
              </span>
            </span>
            <Button kind="quiet" busy={reading.isPending} onClick={() => reading.mutate([one.id])}>
              {t('today.read')}
            </Button>
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <Button kind="second" busy={reading.isPending} onClick={() => reading.mutate(items.map(({ id }) => id))}>
          {t('today.readAll')}
        </Button>
      )}
    </section>
  )
}

/** The sentence, as a link to where it was done: to what was sent, or to the desk. */
function Told({ one, t }: { one: Schemas['Notification']; t: Speaking }) {
  const who = t('today.someone')
  const text = one.action === 'release' ? t('today.release', { who }) : t(`referral.event.${one.action}`, { who })
  const params = { id: one.referralId }
  return one.audience === 'sender' ? (
    <Link to="/orientations/$id" params={params}>
      {text}
    </Link>
  ) : (
    <Link to="/reception/$id" params={params}>
      {text}
    </Link>
  )
}
