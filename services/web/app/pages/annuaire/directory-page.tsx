import './directory.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { organisationsQuery, rightsQuery } from '../../api/directory.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Empty, Tag } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day } from '../../words/formats.ts'
import { bare, useWords } from '../../words/words.ts'

const route = getRouteApi('/annuaire')

/** Who does what in the collective: by a few letters of the name, or by the right. */
export function DirectoryPage() {
  const { t, language } = useWords()
  const { nom, droit } = route.useSearch()
  const navigate = useNavigate()
  const { data: organisations, error } = useQuery(organisationsQuery)
  const { data: rights = [] } = useQuery(rightsQuery)
  if (error !== null) throw error
  const seek = (change: { nom?: string; droit?: string }) =>
    void navigate({ to: '/annuaire', search: { nom, droit, ...change }, replace: true })
  const found = [...(organisations?.values() ?? [])].filter(
    (one) => bare(one.name).includes(bare(nom)) && (droit === '' || one.rights.includes(droit))
  )
  return (
    <Page title={t('directory.title')} lead={t('directory.lead')}>
      <search className="seek">
        <TextField
          label={t('directory.name')}
          type="search"
          value={nom}
          onChange={(event) => seek({ nom: event.currentTarget.value })}
        />
        <SelectField
          label={t('directory.right')}
          value={droit}
          onChange={(event) => seek({ droit: event.currentTarget.value })}
        >
          <option value="">{t('directory.anyRight')}</option>
          {rights.map(({ code, name }) => (
            <option key={code} value={code}>
              {language === 'en' ? name.en : name.fr}
            </option>
          ))}
        </SelectField>
      </search>
      <p role="status" className="soft">
        {organisations === undefined ? t('shell.opening') : t('directory.found', { count: found.length })}
      </p>
      {organisations !== undefined && found.length === 0 && (
        <Empty title={t('directory.none')}>
          <p>{t('directory.noneAdvice')}</p>
        </Empty>
      )}
      <ul className="list card directory">
        {found.map(({ id, name, kind, receivesNow, mayReceive, pausedUntil }) => (
          <li key={id}>
            <Link to="/annuaire/$id" params={{ id }}>
              {name}
            </Link>
            <span className="soft">{t(`directory.kind.${kind}`)}</span>
            {mayReceive && !receivesNow && (
              <Tag kind="warm">
                {pausedUntil === null
                  ? t('directory.notNow')
                  : t('directory.pausedUntil', { day: day(pausedUntil, language) })}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}
