import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { territoriesQuery } from '../../../api/directory.ts'
import { Tag } from '../../../ui/notice.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { Service } from '../../annuaire/service.tsx'

/** An organisation as it stands. */
export function OrganisationFacts({ organisation }: { organisation: Schemas['Organisation'] }) {
  const { t, language } = useWords()
  const { data: territories = [] } = useQuery(territoriesQuery)
  const { kind, siret, secrecyRegime, sendsNow, receivesNow, convention, services } = organisation
  const places = territories.filter(({ id }) => organisation.territoryIds.includes(id)).map(({ name }) => name)
  const facts = [
    ['settings.kind', t(`directory.kind.${kind}`)],
    ['settings.siret', siret ?? t('settings.none')],
    ['settings.secrecy', t(`settings.secrecy.${secrecyRegime}`)],
    ['settings.territories', places.length === 0 ? t('settings.none') : new Intl.ListFormat(language).format(places)],
    ['settings.kept', t('settings.months', { count: organisation.retentionMonths })],
    [
      'settings.convention',
      convention === null
        ? t('settings.unsigned')
        : t('settings.signedOn', { version: convention.version, day: day(convention.signedAt, language) })
    ]
  ] as const
  return (
    <div className="stack">
      <section className="card" aria-label={t('settings.organisation')}>
        <p className="row">
          <Tag kind={sendsNow ? 'good' : 'warm'}>{t(sendsNow ? 'settings.sends' : 'settings.sendsNot')}</Tag>
          <Tag kind={receivesNow ? 'good' : 'warm'}>
            {t(receivesNow ? 'settings.receives' : 'settings.receivesNot')}
          </Tag>
        </p>
        <dl className="facts">
          {facts.map(([words, text]) => (
            <Fragment key={words}>
              <dt>{t(words)}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {services.map((service) => (
        <Service key={service.id} service={service} />
      ))}
    </div>
  )
}
