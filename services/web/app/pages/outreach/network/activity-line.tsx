import { taken } from '@relais/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { organisationsQuery, territoriesQuery } from '../../../api/directory.ts'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Tag } from '../../../ui/notice.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import type { Activity } from './activity.ts'

/** One activity: what, when and where, whom it reached, who took part; it can be taken back. */
export function ActivityLine({ activity }: { activity: Activity }) {
  const { t, language } = useWords()
  const [asking, setAsking] = useState(false)
  const { data: territories = [] } = useQuery(territoriesQuery)
  const { data: organisations } = useQuery(organisationsQuery)
  const { title, kind, territoryId, minutes, audiences, organisationIds } = activity
  const place = territories.find(({ id }) => id === territoryId)?.name
  const facts = [day(activity.day, language), place, minutes !== null && t('network.lasted', { minutes })]
  const reached = audiences.map(({ audience, people }) =>
    people === null
      ? t('network.uncounted', { who: t(`network.audience.${audience}`) })
      : t('network.counted', { who: t(`network.audience.${audience}`), count: people })
  )
  const names = organisationIds.flatMap((id) => organisations?.get(id)?.name ?? [])
  return (
    <li className="card">
      <div className="row spread">
        <h2>{title ?? t(`network.kind.${kind}`)}</h2>
        {title !== null && <Tag>{t(`network.kind.${kind}`)}</Tag>}
      </div>
      <p className="soft">{facts.filter((fact) => typeof fact === 'string').join(' · ')}</p>
      <p>{reached.join(' · ')}</p>
      {names.length > 0 && <p className="small">{new Intl.ListFormat(language).format(names)}</p>}
      <Button
        kind="quiet"
        aria-label={t('network.takeBackOne', { name: title ?? t(`network.kind.${kind}`) })}
        onClick={() => setAsking(true)}
      >
        {t('network.takeBack')}
      </Button>
      {asking && <TakingBack activity={activity} onClose={() => setAsking(false)} />}
    </li>
  )
}

function TakingBack({ activity: { id, version }, onClose }: { activity: Activity; onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const takingBack = useMutation({
    mutationFn: () =>
      taken(
        relais.DELETE('/v1/network-activities/{id}', {
          params: { path: { id }, header: { 'If-Match': `"v${version}"` } }
        })
      ),
    onSuccess: () => {
      tell(t('network.takenBack'))
      onClose()
    },
    // A refusal may be because others changed it: the list is asked anew either way.
    onSettled: () => client.invalidateQueries({ queryKey: ['/v1/network-activities'] })
  })
  return (
    <Dialog title={t('network.takeBackTitle')} onClose={onClose}>
      <p>{t('network.takeBackMeans')}</p>
      <ProblemNotice error={takingBack.error} />
      <p className="row">
        <Button kind="second" onClick={onClose}>
          {t('network.cancel')}
        </Button>
        <Button kind="stop" busy={takingBack.isPending} onClick={() => takingBack.mutate()}>
          {t('network.takeBack')}
        </Button>
      </p>
    </Dialog>
  )
}
