import { type Schemas, taken } from '@relais/client'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { organisationsQuery } from '../../../api/directory.ts'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty, Tag } from '../../../ui/notice.tsx'
import { sinceNow } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

/** What stalls in the collective: who waits for whom, since when, and who was reminded; never for whom or what. */
export function StalledList() {
  const { t } = useWords()
  const list = useInfiniteQuery({
    queryKey: ['referrals', 'list', 'collective', 'stalled'],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = {
        side: 'collective' as const,
        escalation: '1' as const,
        sort: 'due' as const,
        limit: 50,
        ...(pageParam === '' ? {} : { cursor: pageParam })
      }
      return (await taken(relais.GET('/v1/referrals', { params: { query } }))).data
    },
    getNextPageParam: ({ next }) => next
  })
  if (list.error !== null) throw list.error
  const items = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section>
      <h2>{t('coordination.stalled')}</h2>
      <p className="soft">{t('coordination.stalledLead')}</p>
      {list.isPending && <p role="status">{t('shell.opening')}</p>}
      {list.isSuccess && items.length === 0 && (
        <Empty title={t('coordination.nothingStalls')}>
          <p>{t('coordination.nothingStallsAdvice')}</p>
        </Empty>
      )}
      {items.length > 0 && (
        <table className="table card">
          <caption className="unseen">{t('coordination.stalled')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('coordination.from')}</th>
              <th scope="col">{t('coordination.to')}</th>
              <th scope="col">{t('coordination.state')}</th>
              <th scope="col">{t('coordination.waits')}</th>
              <th scope="col">{t('coordination.reminded')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <StalledRow key={one.id} referral={one} />
            ))}
          </tbody>
        </table>
      )}
      {list.hasNextPage && (
        <p>
          <Button kind="second" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('coordination.showMore')}
          </Button>
        </p>
      )}
    </section>
  )
}

function StalledRow({ referral }: { referral: Schemas['ReferralSummary'] }) {
  const { t, language } = useWords()
  const { data: organisations } = useQuery(organisationsQuery)
  const { senderId, recipientId, state, ballWith, stateSince, lateWorkingDays, escalation, urgent } = referral
  const named = (id: string) => organisations?.get(id)?.name ?? ''
  return (
    <tr>
      <th scope="row">{named(senderId)}</th>
      <td>{named(recipientId)}</td>
      <td>
        {t(`coordination.state.${state}`)} <span className="soft">{sinceNow(stateSince, language)}</span>{' '}
        {urgent && <Tag kind="bad">{t('coordination.urgent')}</Tag>}
      </td>
      <td>
        {ballWith !== null && t(`coordination.ball.${ballWith}`)}{' '}
        {lateWorkingDays !== null && <Tag kind="warm">{t('coordination.late', { days: lateWorkingDays })}</Tag>}
      </td>
      <td>{t('coordination.level', { level: escalation })}</td>
    </tr>
  )
}
