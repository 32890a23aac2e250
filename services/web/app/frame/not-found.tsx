import { Link } from '@tanstack/react-router'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/words.ts'

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useWords()
  return (
    <Page title={t('shell.notFound')} lead={t('shell.notFoundAdvice')}>
      <Link className="button" to="/aujourdhui">
        {t('shell.backToToday')}
      </Link>
    </Page>
  )
}
