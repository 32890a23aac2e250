import { type Schemas, taken } from '@relais/client'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { relais } from '../../api/relais.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { useRightNames } from '../orientations/right-names.ts'
import { hoursInWords } from './opening-hours.ts'

const route = getRouteApi('/annuaire/$id')

function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', id],
    queryFn: async () => (await taken(relais.GET('/v1/organisations/{id}', { params: { path: { id } } }))).data
  })
}

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

function Service({ service: { name, rights, openingHours, phone, email } }: { service: Schemas['DirectoryService'] }) {
  const { t, language } = useWords()
  const rightNames = useRightNames()
  const hours = openingHours === null ? null : (hoursInWords(openingHours, language, t) ?? [openingHours])
  return (
    <section className="card">
      <h2>{name}</h2>
      <dl className="facts">
        {rights.length > 0 && (
          <>
            <dt>{t('directory.rights')}</dt>
            <dd>{rightNames(rights)}</dd>
          </>
        )}
        {hours !== null && (
          <>
            <dt>{t('directory.open')}</dt>
            <dd>
              {hours.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </dd>
          </>
        )}
        {phone !== null && (
          <>
            <dt>{t('directory.phone')}</dt>
            <dd>
              <a href={`tel:${phone}`} dir="ltr">
                {phone.replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5')}
              </a>
            </dd>
          </>
        )}
        {email !== null && (
          <>
            <dt>{t('directory.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
