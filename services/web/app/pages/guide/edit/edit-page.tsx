import '../guide.css'
import '../editing/edit.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMe } from '../../../api/queries.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useWords } from '../../../words/words.ts'
import { heldPageQuery } from './edit-queries.ts'
import { Editor, type Held } from './editor.tsx'

const route = getRouteApi('/guide/$code/modifier')

/** A page of the guide under the pen of a coordinator. */
export function EditGuidePage() {
  const { t } = useWords()
  const { code } = route.useParams()
  const { data, error } = useQuery({ ...heldPageQuery(code), refetchOnWindowFocus: false })
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <ForCoordinators title={t('editors.editPage')}>
      <Opened key={code} held={{ code, etag: data.etag, page: data.data }} />
    </ForCoordinators>
  )
}

/** What was read first is what is changed; what others save meanwhile is told when it matters, and never replaces what is typed. */
function Opened({ held }: { held: Held }) {
  const [first] = useState(held)
  return <Editor held={first} />
}

/** A page that nobody has written yet. */
export function NewGuidePage() {
  const { t } = useWords()
  return (
    <ForCoordinators title={t('editors.newPage')}>
      <Editor held={{ code: '', etag: '"v0"', page: null }} />
    </ForCoordinators>
  )
}

function ForCoordinators({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords()
  const { roles } = useMe()
  return (
    <Page title={title} lead={t('editors.editLead')}>
      {roles.includes('coordinator') ? children : <Notice kind="warm">{t('editors.coordinatorsOnly')}</Notice>}
    </Page>
  )
}
