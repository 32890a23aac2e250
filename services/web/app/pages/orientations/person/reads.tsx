import { taken } from '@relais/client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'
import { useNames } from '../../../referral/telling/names.ts'
import { Button } from '../../../ui/button.tsx'
import { instant } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

/** The journal of reads, the latest first: when, who, and how much was read. */
export function Reads({ id }: { id: string }) {
  const { t, language } = useWords()
  const names = useNames()
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['persons', id, 'reads'],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = { limit: 20, ...(pageParam === '' ? {} : { cursor: pageParam }) }
      return (await taken(relais.GET('/v1/persons/{id}/reads', { params: { path: { id }, query } }))).data
    },
    getNextPageParam: ({ next }) => next
  })
  const reads = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className="card" aria-labelledby="reads">
      <h2 id="reads">{t('search.person.reads')}</h2>
      <p className="hint">{t('search.person.readsHint')}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('search.person.when')}</th>
            <th scope="col">{t('search.person.who')}</th>
            <th scope="col">{t('search.person.level')}</th>
          </tr>
        </thead>
        <tbody>
          {reads.map(({ at, memberId, clientId, operation, level }) => (
            <tr key={`${at} ${memberId ?? clientId} ${operation}`}>
              <td>{instant(at, language)}</td>
              <td>{memberId === null ? t('search.person.software') : names.member(memberId)}</td>
              <td>{t(`search.level.${level}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <Button kind="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('search.person.more')}
        </Button>
      )}
    </section>
  )
}
