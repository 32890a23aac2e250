import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { organisationQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { useWords } from '../../../words/words.ts'
import { useWhyNot } from '../forms/why-not.ts'
import { OrganisationFacts } from './organisation-facts.tsx'
import { OrganisationForm } from './organisation-form.tsx'

const MAY = ['administrator', 'coordinator'] as const

/** My organisation, as the collective sees it, and what its administrator changes of it. */
export function OwnOrganisationPage() {
  const { t } = useWords()
  const { organisation: mine } = useMe()
  const whyNot = useWhyNot(MAY)
  const [changing, setChanging] = useState(false)
  const { data, error } = useQuery({ ...organisationQuery(mine?.id ?? ''), enabled: mine !== null })
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <Page
      title={data.name}
      lead={t('settings.organisationLead')}
      actions={
        !changing && (
          <Button whyNot={whyNot} onClick={() => setChanging(true)}>
            {t('settings.change')}
          </Button>
        )
      }
    >
      {changing ? (
        <OrganisationForm organisation={data} onClose={() => setChanging(false)} />
      ) : (
        <OrganisationFacts organisation={data} />
      )}
    </Page>
  )
}
