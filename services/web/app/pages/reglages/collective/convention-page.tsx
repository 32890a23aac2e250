import { useQuery } from '@tanstack/react-query'
import { membersQuery, organisationQuery, organisationsQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { Tag } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { day, fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { collectiveQuery } from './collective-queries.ts'
import { Signing } from './signing.tsx'

/** The convention in force: what binds us, whether we signed it, and who else did. */
export function ConventionPage() {
  const { t, language } = useWords()
  const me = useMe()
  const { data: collective, error } = useQuery(collectiveQuery)
  const { data: mine } = useQuery({
    ...organisationQuery(me.organisation?.id ?? ''),
    enabled: me.organisation !== null
  })
  const { data: organisations } = useQuery(organisationsQuery)
  const { data: members = [] } = useQuery(membersQuery)
  if (error !== null) throw error
  if (collective === undefined || mine === undefined) return <p role="status">{t('shell.opening')}</p>
  const { convention } = collective
  if (convention === null) return <Page title={t('settings.convention')}>{t('settings.noConvention')}</Page>
  const signer = members.find(({ id }) => id === mine.signedBy)
  const all = [...(organisations?.values() ?? [])]
  const signed = all.filter((one) => one.convention?.inForce)
  return (
    <Page title={t('settings.convention')} lead={t('settings.conventionLead')}>
      <section className="card part" aria-labelledby="in-force">
        <h2 id="in-force">{convention.title}</h2>
        <dl className="facts">
          <dt>{t('settings.version')}</dt>
          <dd>{convention.version}</dd>
          <dt>{t('settings.publishedOn')}</dt>
          <dd>{day(convention.publishedOn, language)}</dd>
          <dt>{t('settings.fingerprint')}</dt>
          <dd>
            <code dir="ltr">{convention.textHash}</code>
          </dd>
        </dl>
        <p className="hint">{t('settings.fingerprintHint')}</p>
      </section>
      <section className="card part" aria-labelledby="ours">
        <h2 id="ours">{mine.name}</h2>
        {mine.convention !== null && (
          <p>
            {t('settings.signedOn', {
              version: mine.convention.version,
              day: day(mine.convention.signedAt, language)
            })}
            {signer !== undefined && ` ${t('settings.signedBy', { name: fullName(signer) })}`}
          </p>
        )}
        {mine.convention?.inForce ? (
          <p>
            <Tag kind="good">{t('settings.inForce')}</Tag>
          </p>
        ) : (
          <Signing organisation={mine} convention={convention} />
        )}
      </section>
      {organisations !== undefined && (
        <details className="card part">
          <summary>{t('settings.signatures', { signed: signed.length, all: all.length })}</summary>
          <table className="table">
            <caption className="unseen">{t('settings.signatures', { signed: signed.length, all: all.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('settings.organisation')}</th>
                <th scope="col">{t('settings.convention')}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ id, name, convention: theirs }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>
                    {theirs === null ? (
                      <Tag kind="warm">{t('settings.unsigned')}</Tag>
                    ) : (
                      t('settings.signedOn', { version: theirs.version, day: day(theirs.signedAt, language) })
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </Page>
  )
}
