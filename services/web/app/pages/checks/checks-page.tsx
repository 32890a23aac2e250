import { taken } from '@relais/client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { Empty, Tag } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { SummarySheet } from './result/summary-sheet.tsx'

/** The checks that the organisation keeps, the latest first; each with the sheet for the person. */
export function ChecksPage() {
  const { t, language } = useWords()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['/v1/rights-checks'],
    queryFn: async ({ pageParam: cursor }) => {
      const query = { limit: 20, ...(cursor === null ? {} : { cursor }) }
      return (await taken(relais.GET('/v1/rights-checks', { params: { query } }))).data
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next
  })
  const checks = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page
      title={t('shell.checks')}
      lead={t('check.list')}
      actions={
        <Link className="button" to="/bilans/nouveau">
          {t('shell.startCheck')}
        </Link>
      }
    >
      {error !== null && <ProblemNotice error={error} />}
      {data !== undefined && checks.length === 0 && (
        <Empty title={t('check.listEmpty')}>
          <p>{t('check.listEmptyHint')}</p>
        </Empty>
      )}
      <ul className="list">
        {checks.map(({ id, createdAt, personId, forgottenAt }) => (
          <li key={id} className="card">
            <details className="more">
              <summary>
                {t('check.made', { day: day(createdAt, language) })}{' '}
                <Tag>
                  {t(
                    forgottenAt !== null
                      ? 'check.forgotten'
                      : personId === null
                        ? 'check.anonymous'
                        : 'check.withPerson'
                  )}
                </Tag>
              </summary>
              {forgottenAt === null && <SummarySheet id={id} />}
            </details>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button kind="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('check.more')}
        </Button>
      )}
    </Page>
  )
}
