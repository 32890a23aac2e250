import './reports.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '../../../api/queries.ts'
import { Empty, Tag } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { FileState } from '../files/file-state.tsx'
import { BeginReport } from './begin-report.tsx'
import { reportsQuery } from './report-queries.ts'

const route = getRouteApi('/pilotage/rapports')

/** The reports to the prefect and to those who fund: those that are frozen, and for a coordinator the drafts and a new one; above them the file that a mail told of. */
export function ReportsPage() {
  const { t, language } = useWords()
  const coordinates = useMe().roles.includes('coordinator')
  const { fichier } = route.useSearch()
  const { data, error } = useQuery(reportsQuery)
  if (error !== null) throw error
  return (
    <Page title={t('report.kept')} lead={t('report.keptLead')}>
      {fichier !== undefined && (
        <section>
          <h2>{t('report.file.yours')}</h2>
          <FileState id={fichier} />
        </section>
      )}
      {data === undefined && <p role="status">{t('shell.opening')}</p>}
      {data?.length === 0 && (
        <Empty title={t('report.none')}>
          <p>{t(coordinates ? 'report.noneYet' : 'report.noneFrozen')}</p>
        </Empty>
      )}
      {data !== undefined && data.length > 0 && (
        <ul className="list card">
          {data.map(({ id, kind, from, to, state, frozenAt }) => (
            <li key={id} className="row spread kept">
              <Link to="/pilotage/rapports/$id" params={{ id }}>
                {t(`report.kind.${kind}`)}
                {', '}
                {t('report.fromTo', { first: day(from, language), last: day(to, language) })}
              </Link>
              {state === 'frozen' ? (
                <Tag kind="good">{t('report.frozenOn', { day: day(frozenAt ?? '', language) })}</Tag>
              ) : (
                <Tag kind="warm">{t('report.draft')}</Tag>
              )}
            </li>
          ))}
        </ul>
      )}
      {coordinates && <BeginReport />}
    </Page>
  )
}
