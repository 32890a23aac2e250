import { signIn } from '../api/session.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/words.ts'

/** What those see whom the server does not know (any more), or who cannot reach it. */
export function SignedOut({ away = false, ended = false }: { away?: boolean; ended?: boolean }) {
  const { t } = useWords()
  return (
    <Page title={t(ended ? 'shell.endedTitle' : away ? 'shell.awayTitle' : 'shell.welcome')}>
      <Notice kind={ended || away ? 'warm' : 'told'} alert={ended}>
        <p>{t(ended ? 'shell.ended' : away ? 'shell.away' : 'shell.whoFor')}</p>
      </Notice>
      <p>
        <Button onClick={() => void signIn(location.pathname + location.search)}>{t('shell.signIn')}</Button>
      </p>
    </Page>
  )
}
