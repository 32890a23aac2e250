import { Refused } from '@relais/client'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/words.ts'

/** A page that could not be shown: what happened, and what to do next. */
export function Trouble({ error, reset }: ErrorComponentProps) {
  const { t } = useWords()
  const problem = error instanceof Refused ? error.problem : null
  return (
    <Page title={t('shell.trouble')}>
      <Notice kind="bad" alert>
        <p>{problem === null ? t('shell.unreachable') : problem.title}</p>
        {problem?.requestId !== undefined && <p className="small">{t('shell.request', { id: problem.requestId })}</p>}
      </Notice>
      <p>
        <Button onClick={reset}>{t('shell.tryAgain')}</Button>
      </p>
    </Page>
  )
}
