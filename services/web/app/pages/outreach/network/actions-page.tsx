import '../outreach.css'
import { taken } from '@relais/client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useWords } from '../../../words/words.ts'
import { ActivityLine } from './activity-line.tsx'
import { NewActivity } from './new-activity.tsx'

/** What the organisation did for the network, the latest first, and a place to note one more. */
export function ActionsPage() {
  const { t } = useWords()
  const [noting, setNoting] = useState(false)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['/v1/network-activities'],
    queryFn: async ({ pageParam: cursor }) => {
      const query = { limit: 20, ...(cursor === null ? {} : { cursor }) }
      return (await taken(relais.GET('/v1/network-activities', { params: { query } }))).data
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next
  })
  const activities = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page
      title={t('network.title')}
      lead={t('network.lead')}
      actions={!noting && <Button onClick={() => setNoting(true)}>{t('network.note')}</Button>}
    >
      {noting && <NewActivity onClose={() => setNoting(false)} />}
      {error !== null && <ProblemNotice error={error} />}
      {data !== undefined && activities.length === 0 && !noting && (
        <Empty title={t('network.none')}>
          <p>{t('network.noneHint')}</p>
        </Empty>
      )}
      <ul className="list">
        {activities.map((activity) => (
          <ActivityLine key={activity.id} activity={activity} />
        ))}
      </ul>
      {hasNextPage && (
        <Button kind="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('network.more')}
        </Button>
      )}
    </Page>
  )
}
