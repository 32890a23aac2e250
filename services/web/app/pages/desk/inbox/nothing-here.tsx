import { Link } from '@tanstack/react-router'
import { Empty } from '../../../ui/notice.tsx'
import { useWords } from '../../../words/words.ts'
import { chooseAlike, type Filters } from '../desk-search.ts'

/** Why nothing is listed: nobody was found, nothing matches the filters, or nothing waits at all. */
export function NothingHere({ filters, sought }: { filters: Filters; sought: string }) {
  const { t } = useWords()
  if (sought !== '')
    return (
      <Empty title={t('desk.empty.notFound')}>
        <p>{t('desk.empty.notFoundAdvice')}</p>
      </Empty>
    )
  if (chooseAlike(filters, {}))
    return (
      <Empty title={t('desk.empty.nothing')}>
        <p>{t('desk.empty.nothingAdvice')}</p>
      </Empty>
    )
  return (
    <Empty title={t('desk.empty.noMatch')}>
      <p>
        <Link to="/reception" search={{}}>
          {t('desk.empty.showAll')}
        </Link>
      </p>
    </Empty>
  )
}
