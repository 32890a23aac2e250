import { taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { organisationQuery } from '../../../api/directory.ts'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { useMe } from '../../../api/queries.ts'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { overVersion, useSaving } from '../forms/use-saving.ts'
import { useWhyNot } from '../forms/why-not.ts'
import { pausedOn } from './statement.ts'

const MAY = ['administrator', 'coordinator'] as const

/** The directory may have the whole organisation paused, whatever is stated of its places: says so, and ends it. */
export function DirectoryPause() {
  const { t } = useWords()
  const { organisation } = useMe()
  const { data } = useQuery({ ...organisationQuery(organisation?.id ?? ''), enabled: organisation !== null })
  const whyNot = useWhyNot(MAY)
  const ending = useSaving({
    send: ({ id, version }: { id: string; version: number }) =>
      taken(
        relais.PATCH('/v1/organisations/{id}', {
          params: { path: { id }, header: overVersion(version) },
          body: { pausedFrom: null }
        })
      ),
    asked: [['organisations'], ['capacities']],
    onDone: () => tell(t('settings.saved'))
  })
  if (data === undefined || !pausedOn(data, dayInParis(new Date()))) return null
  return (
    <Notice kind="warm">
      <p>{t('settings.directoryPause')}</p>
      <ProblemNotice error={ending.error} />
      <Button kind="second" whyNot={whyNot} busy={ending.isPending} onClick={() => ending.mutate(data)}>
        {t('settings.pauseEnd')}
      </Button>
    </Notice>
  )
}
