import { useMe } from '../../api/queries.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/words.ts'

/** Today: what waits for me. */
export function TodayPage() {
  const { t } = useWords()
  const me = useMe()
  return (
    <Page title={t('shell.today')} lead={me.organisation?.name}>
      {null}
    </Page>
  )
}
