import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { organisationQuery } from '../../api/directory.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { Service } from './service.tsx'

const route = getRouteApi('/annuaire/$id')

/** One organisation: what it does, when one finds somebody there, and how to send a person. */
export function OrganisationPage() {
  const { t, language } = useWords()
  const { id } = route.useParams()
  const { data, error } = useQuery(organisationQuery(id))
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  const { name, kind, services, receivesNow, mayReceive, pausedUntil } = data
  return (
    <Page
      title={name}
      lead={t(`directory.kind.${kind}`)}
      actions={
        receivesNow && (
          <Link className="button" to="/orientations/nouvelle" search={{ ecran: 'qui', vers: id }}>
            {t('directory.refer')}
          </Link>
        )
      }
    >
      {mayReceive && !receivesNow && (
        <Notice kind="warm">
          <p>
            {pausedUntil === null
              ? t('directory.notNow')
              : t('directory.pausedUntil', { day: day(pausedUntil, language) })}
          </p>
        </Notice>
      )}
      <div className="stack">
        {services.map((service) => (
          <Service key={service.id} service={service} />
        ))}
      </div>
    </Page>
  )
}
