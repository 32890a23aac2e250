import './report.css'
import { taken } from '@relais/client'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { relais } from '../../api/relais.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day, dayInParis, instant } from '../../words/formats.ts'
import { useWords, type WordId } from '../../words/words.ts'
import { csvOf, type Line, linesOf, outreachLines } from './lines.ts'
import { quarterOf, yearOf } from './periods.ts'

const route = getRouteApi('/pilotage/rapport')

const PARTS = ['contacts', 'checks', 'forms', 'referrals', 'rights', 'declined', 'times'] as const

/** Both reports of a period, and their lines in the order in which one reads them. */
function reportQuery(from: string, to: string) {
  const params = { query: { from, to } }
  return queryOptions({
    queryKey: ['reports', from, to],
    queryFn: async () => {
      const [{ data: outreach }, { data: funnel }] = await Promise.all([
        taken(relais.GET('/v1/reports/outreach', { params })),
        taken(relais.GET('/v1/reports/referral-funnel', { params }))
      ])
      return { ...funnel, lines: [...outreachLines(outreach), ...linesOf(funnel)] }
    }
  })
}

/** Whom outreach reached and what became of the referrals of a period: for a funder, each figure with its denominator. */
export function ReportPage() {
  const { t, language } = useWords()
  const today = dayInParis(new Date())
  const { de = quarterOf(today).from, a = quarterOf(today).to } = route.useSearch()
  const { data, error } = useQuery(reportQuery(de, a))
  if (error !== null) throw error
  const choices: [WordId, ReturnType<typeof quarterOf>][] = [
    ['coordination.thisQuarter', quarterOf(today)],
    ['coordination.lastQuarter', quarterOf(today, 1)],
    ['coordination.thisYear', yearOf(today)],
    ['coordination.lastYear', yearOf(today, 1)]
  ]
  return (
    <Page
      title={t('coordination.report')}
      lead={t('coordination.period', { first: day(de, language), last: day(a, language) })}
      actions={
        data !== undefined && (
          <>
            <Button kind="second" onClick={() => window.print()}>
              {t('coordination.print')}
            </Button>
            <a
              className="button button-second"
              download={`relais-${de}-${a}.csv`}
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(data.lines, t))}`}
            >
              {t('coordination.csv')}
            </a>
          </>
        )
      }
    >
      <nav aria-label={t('coordination.periods')} className="screen">
        <ul className="counters">
          {choices.map(([words, { from, to }]) => (
            <li key={words}>
              <Link
                className="counter"
                to="/pilotage/rapport"
                search={{ de: from, a: to }}
                aria-current={from === de && to === a ? 'page' : undefined}
              >
                {t(words)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {data === undefined ? <p role="status">{t('shell.opening')}</p> : <Figures {...data} />}
    </Page>
  )
}

function Figures({ lines, threshold, countedAt }: { lines: Line[]; threshold: number; countedAt: string }) {
  const { t, language } = useWords()
  return (
    <>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`coordination.part.${part}`)}</h2>
          <table className="table card report">
            <thead>
              <tr>
                <th scope="col">{t('coordination.figure')}</th>
                <th scope="col">{t(part === 'times' ? 'coordination.median' : 'coordination.count')}</th>
                <th scope="col">{t('coordination.of')}</th>
                <th scope="col">{t(part === 'times' ? 'coordination.p90' : 'coordination.share')}</th>
              </tr>
            </thead>
            <tbody>
              {lines
                .filter((line) => line.part === part)
                .map((line) => (
                  <FigureRow key={line.words} line={line} />
                ))}
            </tbody>
          </table>
          {part === 'checks' && <p className="small">{t('coordination.outreachCaveat')}</p>}
        </section>
      ))}
      <Notice>
        <p>{t('coordination.withheldMeans', { threshold })}</p>
        <p className="small">{t('coordination.countedAt', { at: instant(countedAt, language) })}</p>
      </Notice>
    </>
  )
}

function FigureRow({ line }: { line: Line }) {
  const { t } = useWords()
  return (
    <tr>
      <th scope="row">{t(line.words)}</th>
      <td>{line.value ?? <abbr title={t('coordination.withheld')}>–</abbr>}</td>
      <td>{line.of ?? '–'}</td>
      <td>{line.beside ?? '–'}</td>
    </tr>
  )
}
