import './guide.css'
import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useMe } from '../../api/queries.ts'
import { TextField } from '../../ui/field.tsx'
import { Empty, Tag } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/words.ts'
import { Changes } from './changes.tsx'
import { guidePagesQuery, guideSearchQuery } from './guide-queries.ts'

const route = getRouteApi('/guide')

/** The professional guide: situations and rights, found by a few words as people say them. */
export function GuidePage() {
  const { t } = useWords()
  const { q } = route.useSearch()
  const navigate = useNavigate()
  const pages = useQuery(guidePagesQuery)
  const found = useQuery(guideSearchQuery(q))
  const seeking = q.trim() !== ''
  return (
    <Page
      title={t('guide.title')}
      lead={t('guide.lead')}
      actions={
        useMe().roles.includes('coordinator') && (
          <Link className="button button-second" to="/guide/nouvelle-page">
            {t('guide.write')}
          </Link>
        )
      }
    >
      <search>
        <TextField
          label={t('guide.search')}
          type="search"
          value={q}
          onChange={(event) => void navigate({ to: '/guide', search: { q: event.currentTarget.value }, replace: true })}
        />
      </search>
      <ProblemNotice error={pages.error ?? found.error} />
      {seeking ? (
        <Found found={found.data} />
      ) : (
        <>
          <Changes />
          {(['situation', 'right'] as const).map((kind) => (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>{t(`guide.kind.${kind}`)}</h2>
              <ul className="guide-list">
                {pages.data
                  ?.filter((one) => one.kind === kind)
                  .map((one) => (
                    <Entry key={one.code} page={one} />
                  ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </Page>
  )
}

function Found({ found }: { found: readonly Schemas['GuideFound'][] | undefined }) {
  const { t } = useWords()
  if (found === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <>
      <h2>
        <span role="status">{t('guide.found', { count: found.length })}</span>
      </h2>
      {found.length === 0 && (
        <Empty title={t('guide.none')}>
          <p>{t('guide.noneAdvice')}</p>
        </Empty>
      )}
      <ul className="guide-list">
        {found.map((one) => (
          <Entry key={one.code} page={one} excerpt={one.excerpt} />
        ))}
      </ul>
    </>
  )
}

function Entry({
  page: { code, title, summary, origin },
  excerpt = []
}: {
  page: Schemas['GuidePageSummary']
  excerpt?: Schemas['GuideFound']['excerpt']
}) {
  const { t } = useWords()
  // Where the words stand in the title or among the keywords, the passage says less than the summary.
  const passage = excerpt.some(({ found }) => found) ? excerpt : [{ text: summary, found: false }]
  return (
    <li className="card" lang="fr" dir="ltr">
      <h3>
        <Link to="/guide/$code" params={{ code }}>
          {title}
        </Link>
      </h3>
      {/* biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places */}
      <p>{passage.map(({ text, found }, at) => (found ? <mark key={at}>{text}</mark> : text))}</p>
      {origin === 'collective' && <Tag kind="accent">{t('guide.ours')}</Tag>}
    </li>
  )
}
