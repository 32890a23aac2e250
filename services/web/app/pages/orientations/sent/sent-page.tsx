import './sent.css'
import { taken } from '@relais/client'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useWords } from '../../../words/words.ts'
import { VIEWS } from '../address.ts'
import { SentLine } from './sent-line.tsx'
import { SHOWN } from './views.ts'

const route = getRouteApi('/orientations')

/** What my organisation sent: who holds the ball and since when, what waits for us first in sight. */
export function SentPage() {
  const { t } = useWords()
  const { vue } = route.useSearch()
  const { data: counts } = useQuery({
    queryKey: ['referrals', 'counts', 'sent'],
    queryFn: async () => (await taken(relais.GET('/v1/referrals/counts', { params: { query: { side: 'sent' } } }))).data
  })
  const list = useInfiniteQuery({
    queryKey: ['referrals', 'list', 'sent', vue],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = {
        side: 'sent' as const,
        limit: 30,
        ...SHOWN[vue].filter,
        ...(pageParam === '' ? {} : { cursor: pageParam })
      }
      return (await taken(relais.GET('/v1/referrals', { params: { query } }))).data
    },
    getNextPageParam: ({ next }) => next
  })
  const items = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page
      title={t('sender.title')}
      actions={
        <Link className="button" to="/orientations/nouvelle" search={{ ecran: 'qui' }}>
          {t('sender.new')}
        </Link>
      }
    >
      <nav aria-label={t('sender.views')}>
        <ul className="counters">
          {VIEWS.map((view) => {
            const count = counts === undefined ? null : SHOWN[view].count(counts)
            return (
              <li key={view}>
                <Link className="counter" to="/orientations" search={{ vue: view }}>
                  {t(SHOWN[view].words)}
                  {count !== null && <b>{count}</b>}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      {list.error !== null && <ProblemNotice error={list.error} />}
      {list.isPending && <p role="status">{t('shell.opening')}</p>}
      {list.isSuccess && items.length === 0 && (
        <Empty title={t(vue === 'ouvertes' ? 'sender.none' : 'sender.noneHere')}>
          <p>{t(vue === 'ouvertes' ? 'sender.noneAdvice' : 'sender.noneHereAdvice')}</p>
        </Empty>
      )}
      {items.length > 0 && (
        <ul className="list card sent">
          {items.map((one) => (
            <SentLine key={one.id} referral={one} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <p>
          <Button kind="second" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('sender.showMore')}
          </Button>
        </p>
      )}
    </Page>
  )
}
