import '../../guide/editing/edit.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '../../../api/queries.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { blank } from './draft.ts'
import { LocalRightsPage } from './list-page.tsx'
import { type Held, LocalEditor } from './local-editor.tsx'
import { localRightQuery } from './local-queries.ts'

const route = getRouteApi('/pilotage/droits-locaux/{-$code}')
/** No code of a right: those have no hyphen. */
const NEW = 'nouveau-droit'

/** The list of local rights, one of them, or a new one. */
export function LocalPage() {
  const { t } = useWords()
  const { code } = route.useParams()
  const { roles } = useMe()
  if (!roles.includes('coordinator'))
    return (
      <Page title={t('editors.local.title')}>
        <Notice kind="warm">{t('editors.coordinatorsOnly')}</Notice>
      </Page>
    )
  if (code === undefined) return <LocalRightsPage />
  if (code === NEW) return <Opened held={{ code: '', etag: '"v0"', right: null }} />
  return <One key={code} code={code} />
}

function One({ code }: { code: string }) {
  const { t } = useWords()
  const { data, error } = useQuery({ ...localRightQuery(code), refetchOnWindowFocus: false })
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  return <Opened held={{ code, etag: data.etag, right: data.data }} />
}

/** What was read first is what is changed. */
function Opened({ held }: { held: Held }) {
  const { t } = useWords()
  const [first] = useState(held)
  const [today] = useState(() => dayInParis(new Date()))
  return (
    <Page title={first.right?.label ?? t('editors.local.new')} lead={t('editors.local.editLead')}>
      <LocalEditor first={first} entry={first.right ?? blank(today)} />
    </Page>
  )
}
