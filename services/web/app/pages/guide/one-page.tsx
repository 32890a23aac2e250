import './guide.css'
import { type Schemas, taken } from '@relais/client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useMe } from '../../api/queries.ts'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { guideHelpersQuery, guidePageQuery, markRead } from './guide-queries.ts'
import { GuideText } from './guide-text.tsx'

const route = getRouteApi('/guide/$code')

/** One page of the guide: for somebody at a counter, in the order in which it is needed. */
export function OneGuidePage() {
  const { t, language } = useWords()
  const { code } = route.useParams()
  const { data, error } = useQuery(guidePageQuery(code))
  useMarkedRead(data)
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  const { page, catalogue, changedAt, origin, note } = data
  if (page === null)
    return (
      <Page title={t('guide.withdrawn')} actions={<EditLink code={code} />}>
        <Notice kind="warm">
          <p>{note ?? t('guide.withdrawnAdvice')}</p>
        </Notice>
      </Page>
    )
  return (
    <Page
      title={page.title}
      lead={page.summary}
      actions={
        <>
          <Button kind="second" onClick={() => void print(code)}>
            {t('guide.print')}
          </Button>
          <EditLink code={code} />
        </>
      }
    >
      <GuideText
        page={page}
        catalogue={catalogue}
        helpers={<Helpers code={code} />}
        origin={
          <p lang={language}>
            {t(origin === 'collective' ? 'guide.byCollective' : 'guide.byRelais', { day: day(changedAt, language) })}
          </p>
        }
      />
    </Page>
  )
}

/** For whoever may change the page. */
function EditLink({ code }: { code: string }) {
  const { t } = useWords()
  if (!useMe().roles.includes('coordinator')) return null
  return (
    <Link className="button button-second" to="/guide/$code/modifier" params={{ code }}>
      {t('guide.edit')}
    </Link>
  )
}

function Helpers({ code }: { code: string }) {
  const { t, language } = useWords()
  const { data: helpers = [], error } = useQuery(guideHelpersQuery(code))
  if (error === null && helpers.length === 0) return null
  return (
    <section className="card">
      <h2 lang={language}>{t('guide.helpers')}</h2>
      <ProblemNotice error={error} />
      <ul>
        {helpers.map(({ organisationId, name }) => (
          <li key={organisationId}>
            <Link to="/annuaire/$id" params={{ id: organisationId }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whoever opens a page reads it: what changed up to this version is no news any more. */
function useMarkedRead(page: Schemas['GuidePage'] | undefined): void {
  const client = useQueryClient()
  const { code, version } = page ?? {}
  useEffect(() => {
    if (code === undefined || version === undefined) return
    // A mark that fails is tried again the next time; nobody need be told.
    markRead([{ code, version }]).then(
      () => client.invalidateQueries({ queryKey: ['guide', 'changes'] }),
      () => undefined
    )
  }, [client, code, version])
}

/** The sheet to print, in a page of its own. */
async function print(code: string): Promise<void> {
  const opened = window.open('', '_blank')
  const { data } = await taken(
    relais.GET('/v1/guide/pages/{code}/print', {
      params: { path: { code }, query: { format: 'pdf' } },
      parseAs: 'blob'
    })
  )
  const address = URL.createObjectURL(data as unknown as Blob)
  if (opened === null) location.assign(address)
  else opened.location.replace(address)
}
