import { ProblemNotice } from '../api/problem-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/words.ts'

/** A page that could not be shown: what happened, and what to do next. */
export function Trouble({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useWords()
  return (
    <Page title={t('shell.trouble')}>
      <ProblemNotice error={error} />
      <p>
        <Button onClick={reset}>{t('shell.tryAgain')}</Button>
      </p>
    </Page>
  )
}
