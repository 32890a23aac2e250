import { useQuery } from '@tanstack/react-query'
import { kitQuery } from '../../api/offline/field-kit.ts'
import { useMe } from '../../api/queries.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/words.ts'

/** Today: what waits for me. */
export function TodayPage() {
  const { t } = useWords()
  const me = useMe()
  // Whoever leaves from here for the field can note without a network.
  useQuery(kitQuery)
  return (
    <Page title={t('shell.today')} lead={me.organisation?.name}>
      {null}
    </Page>
  )
}
