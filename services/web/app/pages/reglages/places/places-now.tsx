import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { membersQuery, organisationQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { Notice, Tag } from '../../../ui/notice.tsx'
import { day, dayInParis, fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { pausedOn, type Stated, standingOf } from './statement.ts'

/** What senders see now, who said so, and until when it counts. */
export function PlacesNow({ capacity }: { capacity: Schemas['Capacity'] }) {
  const { t, language } = useWords()
  const me = useMe()
  const { data: members = [] } = useQuery(membersQuery)
  const { data: services = [] } = useQuery({
    ...organisationQuery(me.organisation?.id ?? ''),
    select: (read) => read.services
  })
  const { statedAt, statedBy, holdsUntil } = capacity
  if (statedAt === null || holdsUntil === null) {
    return (
      <Notice kind="warm">
        <p>{t('settings.neverStated')}</p>
      </Notice>
    )
  }
  const who = members.find(({ id }) => id === statedBy)
  const over = new Date(holdsUntil) < new Date()
  return (
    <section className="card part" aria-label={t('settings.placesNow')}>
      <Line stated={capacity} />
      {capacity.services.map(({ serviceId, ...stated }) => (
        <div key={serviceId}>
          <h2>{services.find(({ id }) => id === serviceId)?.name}</h2>
          <Line stated={stated} />
        </div>
      ))}
      <p className="small">
        {who === undefined
          ? t('settings.statedOn', { day: day(statedAt, language) })
          : t('settings.statedBy', { day: day(statedAt, language), name: fullName(who) })}{' '}
        {t(over ? 'settings.heldUntil' : 'settings.holdsUntil', { day: day(holdsUntil, language) })}{' '}
        {over && <Tag kind="warm">{t('settings.toConfirm')}</Tag>}
      </p>
    </section>
  )
}

const KINDS = { open: 'good', waiting_list: 'warm', full: 'bad' } as const

function Line({ stated }: { stated: Stated }) {
  const { t, language } = useWords()
  const { places, pausedFrom, pausedUntil, reopensOn, takesUrgent, criteria } = stated
  const standing = standingOf(stated)
  const today = dayInParis(new Date())
  const paused = pausedOn(stated, today)
  const ahead = pausedFrom !== null && pausedFrom > today
  const pause = pausedFrom !== null && {
    begins: day(pausedFrom, language),
    until: pausedUntil === null ? 'none' : 'day',
    ends: pausedUntil === null ? '' : day(pausedUntil, language)
  }
  return (
    <>
      <p className="row">
        {paused ? (
          <Tag kind="warm">{t('settings.paused')}</Tag>
        ) : (
          <Tag kind={KINDS[standing]}>
            {standing === 'open' && places !== null
              ? t('settings.placesOpen', { places })
              : t(`settings.standing.${standing}`)}
          </Tag>
        )}
        {!takesUrgent && <Tag>{t('settings.noUrgent')}</Tag>}
      </p>
      {(paused || ahead) && pause !== false && <p>{t('settings.pauseSpan', pause)}</p>}
      {standing !== 'open' && reopensOn !== null && <p>{t('settings.reopensOn', { day: day(reopensOn, language) })}</p>}
      {criteria !== null && <p>{criteria}</p>}
    </>
  )
}
