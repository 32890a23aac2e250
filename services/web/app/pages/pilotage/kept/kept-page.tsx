import '../figures/bars.css'
import './kept.css'
import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Notice, Tag } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { day, instant } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { BarsTable } from '../figures/bars-table.tsx'
import { BesideKept, NotCounted } from '../figures/beside.tsx'
import { TakeOut } from '../files/take-out.tsx'
import { ChangedSince } from './changed-since.tsx'
import { EndDraft } from './end-draft.tsx'
import { keptQuery } from './report-queries.ts'
import { SECTIONS, SectionsForm } from './sections-form.tsx'

const route = getRouteApi('/pilotage/rapports/$id')

/** A report: its written parts, its figures in French as it is handed over, and what has changed since it was frozen. */
export function KeptPage() {
  const { t, language } = useWords()
  const { data: report, error } = useQuery(keptQuery(route.useParams().id))
  if (error !== null) throw error
  if (report === undefined) return <p role="status">{t('shell.opening')}</p>
  const { id, kind, from, to, state, frozenAt, countedAt } = report
  const draft = state === 'draft'
  const dates = t('report.fromTo', { first: day(from, language), last: day(to, language) })
  const name = `${draft ? 'brouillon-' : ''}relais-${kind.replaceAll('_', '-')}-${from}-${to}`
  return (
    <Page
      title={t(`report.kind.${kind}`)}
      lead={
        <>
          {dates}{' '}
          {draft ? (
            <Tag kind="warm">{t('report.draft')}</Tag>
          ) : (
            <Tag kind="good">{t('report.frozenOn', { day: day(frozenAt ?? '', language) })}</Tag>
          )}
        </>
      }
      actions={<Link to="/pilotage/rapports">{t('report.kept')}</Link>}
    >
      <TakeOut what={{ reportId: id }} name={name} />
      {draft ? <SectionsForm report={report} /> : <Written sections={report.sections} />}
      {draft && <EndDraft report={report} />}
      {report.changedSince !== null && <ChangedSince lines={report.changedSince} tables={report.tables} />}
      <p className="small soft">
        {t(draft ? 'report.countedNow' : 'report.countedThen', { at: instant(countedAt, language) })}
      </p>
      <div className="questions">
        {report.tables.map((table) => (
          <Figures key={table.id} table={table} benchmarks={report.benchmarks} />
        ))}
      </div>
      <Notice>
        {report.notes.map((note) => (
          <p key={note} lang="fr" dir="ltr">
            {note}
          </p>
        ))}
        <NotCounted items={report.notCounted} french />
        <p className="small">
          {t('report.versions', {
            method: day(report.versions.method, language),
            catalogue: report.versions.catalogue ?? '–'
          })}
        </p>
      </Notice>
    </Page>
  )
}

function Written({ sections }: { sections: Schemas['ReportSections'] }) {
  const { t } = useWords()
  return SECTIONS.filter((section) => sections[section] !== null).map((section) => (
    <section key={section}>
      <h2>{t(`report.section.${section}`)}</h2>
      <p lang="fr" dir="auto" className="written">
        {sections[section]}
      </p>
    </section>
  ))
}

interface FiguresProps {
  table: Schemas['ReportTable']
  benchmarks: Schemas['Benchmark'][]
}

function Figures({ table: { title, lines }, benchmarks }: FiguresProps) {
  const { t } = useWords()
  return (
    <section className="question">
      <h2 lang="fr" dir="auto">
        {title}
      </h2>
      <BarsTable
        caption={title}
        french
        kind={kindOf(lines)}
        bars={lines.map((line) => ({ ...line, apart: line.unit === 'minute' }))}
      />
      <BesideKept lines={lines} benchmarks={benchmarks} />
      <details className="screen">
        <summary>{t('report.methods')}</summary>
        <ul lang="fr" dir="auto" className="small">
          {[...new Set(lines.map(({ method }) => method))].map((method) => (
            <li key={method}>{method}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** Durations, amounts or counts: a table holds figures of one sort. */
function kindOf(lines: Schemas['ReportLine'][]): 'times' | 'euros' | 'shares' {
  if (lines.every(({ unit }) => unit.endsWith('_day'))) return 'times'
  return lines.every(({ unit }) => unit === 'euro_cent') ? 'euros' : 'shares'
}
