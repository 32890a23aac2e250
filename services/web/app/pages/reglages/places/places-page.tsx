import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { useWhyNot } from '../forms/why-not.ts'
import { DirectoryPause } from './directory-pause.tsx'
import { PlacesForm } from './places-form.tsx'
import { PlacesNow } from './places-now.tsx'
import { capacityQuery, useStating } from './places-queries.ts'
import { statementOf } from './statement.ts'

const MAY = ['lead', 'administrator'] as const

/** Whether my organisation takes people now, since when it says so and until when that counts; confirmed in one click, changed in three. */
export function PlacesPage() {
  const { t } = useWords()
  const { data, error } = useQuery(capacityQuery)
  const whyNot = useWhyNot(MAY)
  const [changing, setChanging] = useState(false)
  const confirming = useStating(data?.version ?? 0, () => tell(t('settings.confirmed')))
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <Page title={t('settings.places')} lead={t('settings.placesLead')}>
      <DirectoryPause />
      <PlacesNow capacity={data} />
      {changing ? (
        <PlacesForm capacity={data} onClose={() => setChanging(false)} />
      ) : (
        <>
          <ProblemNotice error={confirming.error} />
          <div className="row">
            <Button whyNot={whyNot} onClick={() => setChanging(true)}>
              {t(data.version === 0 ? 'settings.state' : 'settings.change')}
            </Button>
            {data.version > 0 && whyNot === undefined && (
              <Button kind="second" busy={confirming.isPending} onClick={() => confirming.mutate(statementOf(data))}>
                {t('settings.stillTrue')}
              </Button>
            )}
          </div>
        </>
      )}
    </Page>
  )
}
