import { Refused } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router'
import { referralQuery } from '../../../referral/asking/referral-queries.ts'
import { Empty } from '../../../ui/notice.tsx'
import { useWords } from '../../../words/words.ts'
import { filtersOf } from '../desk-search.ts'
import { Detail } from './detail.tsx'

/** One referral: beside the list where there is room, else alone. */
export function DetailPage() {
  const { t } = useWords()
  const { id } = useParams({ from: '/reception/$id' })
  const search = useSearch({ from: '/reception' })
  const { data: referral, error } = useQuery({ ...referralQuery(id), throwOnError: (cause) => !isUnknown(cause) })
  // What we sent ourselves has a page of its own.
  if (referral?.side === 'sender') return <Navigate to="/orientations/$id" params={{ id }} replace />
  return (
    <>
      <p className="desk-back">
        <Link to="/reception" search={filtersOf(search)}>
          {t('desk.back')}
        </Link>
      </p>
      {isUnknown(error) ? (
        <Empty title={t('desk.unknown')}>
          <p>{t('desk.unknownAdvice')}</p>
        </Empty>
      ) : referral === undefined ? (
        <p role="status">{t('shell.opening')}</p>
      ) : (
        <Detail key={id} referral={referral} act={search.act} />
      )}
    </>
  )
}

/** Nobody is told whether a referral of others exists: an address that is none of ours is simply unknown. */
function isUnknown(error: unknown): boolean {
  return error instanceof Refused && [400, 404, 422].includes(error.problem.status)
}
