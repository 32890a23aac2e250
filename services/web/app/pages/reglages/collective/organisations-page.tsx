import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { organisationsQuery } from '../../../api/directory.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Tag } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { day } from '../../../words/formats.ts'
import { bare, useWords } from '../../../words/words.ts'
import { NewOrganisation } from './new-organisation.tsx'
import { OneOrganisation } from './one-organisation.tsx'

const route = getRouteApi('/reglages/{-$page}')

/** The organisations of the collective, as a coordinator keeps them: who signed, who sends and receives, who joins and leaves. */
export function OrganisationsPage() {
  const { structure } = route.useSearch()
  return typeof structure === 'string' ? <OneOrganisation key={structure} id={structure} /> : <AllOrganisations />
}

function AllOrganisations() {
  const { t, language } = useWords()
  const { data, error } = useQuery(organisationsQuery)
  const [adding, setAdding] = useState(false)
  const [sought, setSought] = useState('')
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  const found = [...data.values()].filter(({ name }) => bare(name).includes(bare(sought)))
  return (
    <Page title={t('settings.organisations')} lead={t('settings.organisationsLead', { count: data.size })}>
      {adding ? (
        <NewOrganisation onClose={() => setAdding(false)} />
      ) : (
        <p>
          <Button onClick={() => setAdding(true)}>{t('settings.organisationAdd')}</Button>
        </p>
      )}
      <search>
        <TextField
          label={t('settings.name')}
          type="search"
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </search>
      <table className="table card">
        <caption className="unseen">{t('settings.organisations')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settings.organisation')}</th>
            <th scope="col">{t('settings.convention')}</th>
            <th scope="col">{t('settings.may')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ id, name, kind, convention, sendsNow, receivesNow }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/reglages/{-$page}" params={{ page: 'structures' }} search={{ structure: id }}>
                  {name}
                </Link>
                <br />
                <span className="soft">{t(`directory.kind.${kind}`)}</span>
              </th>
              <td>
                {convention === null ? (
                  <Tag kind="warm">{t('settings.unsigned')}</Tag>
                ) : (
                  t('settings.signedOn', { version: convention.version, day: day(convention.signedAt, language) })
                )}
              </td>
              <td className="row">
                {sendsNow && <Tag kind="good">{t('settings.sends')}</Tag>}
                {receivesNow && <Tag kind="good">{t('settings.receives')}</Tag>}
                {!sendsNow && !receivesNow && t('settings.neither')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  )
}
