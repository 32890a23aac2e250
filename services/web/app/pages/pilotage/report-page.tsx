import './figures/bars.css'
import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useNames } from '../../referral/telling/names.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { day, instant, month } from '../../words/formats.ts'
import { i18n, useWords, type WordId } from '../../words/words.ts'
import { BarsTable } from './figures/bars-table.tsx'
import { Beside, NotCounted } from './figures/beside.tsx'
import { type Line, PARTS, type Part } from './figures/lines.ts'
import { periodBefore } from './figures/periods.ts'
import { Pickers, useAsked } from './figures/pickers.tsx'
import { reportQuery } from './figures/report-query.ts'
import { RightsTable } from './figures/rights-table.tsx'
import { Waiting } from './figures/waiting.tsx'
import { TakeOut } from './files/take-out.tsx'
import { Territories } from './map/territories.tsx'

/** Whom outreach reached and what became of the referrals of a period: a question a chart, each figure with its denominator. */
export function ReportPage() {
  const { t, language } = useWords()
  const { from, to, territoryId, compared } = useAsked()
  const before = periodBefore({ from, to })
  const { data, error } = useQuery(reportQuery({ from, to, territoryId }))
  const earlier = useQuery({ ...reportQuery({ ...before, territoryId }), enabled: compared })
  if (error !== null) throw error
  const taken = { from, to, ...(territoryId === undefined ? {} : { territoryId }) }
  const dates = (period: typeof before) => ({ first: day(period.from, language), last: day(period.to, language) })
  return (
    <Page
      title={t('coordination.report')}
      lead={t('coordination.period', dates({ from, to }))}
      actions={
        <Link className="button" to="/pilotage/rapports">
          {t('report.kept')}
        </Link>
      }
    >
      <Pickers />
      <TakeOut what={taken} name={`relais-activite-${from}-${to}`}>
        <Button kind="second" onClick={() => window.print()}>
          {t('coordination.print')}
        </Button>
      </TakeOut>
      {compared && <p>{t('report.comparedWith', dates(before))}</p>}
      {data === undefined ? (
        <p role="status">{t('shell.opening')}</p>
      ) : (
        <Questions {...data} earlier={compared ? (earlier.data ?? { lines: [], byRight: [] }) : null} />
      )}
      <div className="questions">
        {territoryId === undefined && <Territories from={from} to={to} />}
        <Waiting />
      </div>
    </Page>
  )
}

const KINDS: Partial<Record<Part, 'times' | 'euros'>> = {
  times: 'times',
  delays: 'times',
  euros: 'euros',
  once: 'euros'
}

interface Found {
  lines: Line[]
  threshold: number
  countedAt: string
  benchmarks: Schemas['Benchmark'][]
  notCounted: Schemas['NotCounted'][]
  /** What became of each right. */
  byRight: Schemas['RightFunnel'][]
  /** The same of the period before; null where nothing is compared. */
  earlier: Pick<Found, 'lines' | 'byRight'> | null
}

function Questions({ lines, threshold, countedAt, benchmarks, notCounted, byRight, earlier }: Found) {
  const { t, language } = useWords()
  const names = useNames()
  const then = new Map(earlier?.lines.map((line) => [line.id, line.value]))
  const known = (id: string) => (Object.hasOwn(i18n.messages, id) ? t(id as WordId) : null)
  const rightOf = (code: string) => known(`report.right.${code}`) ?? names.right(code)
  const labelOf = ({ name }: Line) => {
    if ('words' in name) return t(name.words)
    if ('right' in name) return rightOf(name.right)
    if ('cause' in name) return known(`report.cause.${name.cause}`) ?? name.cause.replaceAll('_', ' ')
    if ('organisation' in name) return names.organisation(name.organisation)
    const spelled = month(name.month, language)
    return name.complete ? spelled : t('report.incomplete', { when: spelled })
  }
  return (
    <>
      <div className="questions">
        {PARTS.map((part) => (
          <Fragment key={part}>
            <section className="question">
              <h2>{t(`report.question.${part}`)}</h2>
              <BarsTable
                caption={t(`report.question.${part}`)}
                kind={KINDS[part] ?? 'shares'}
                compared={earlier !== null}
                // of a list of codes, those that nobody used are left out
                bars={lines
                  .filter((line) => line.part === part && !(line.one && line.value === 0 && !then.get(line.id)))
                  .map((line) => ({ ...line, label: labelOf(line), before: then.get(line.id) }))}
              />
              <p className="small soft">{t(`report.method.${part}`)}</p>
              <Beside part={part} benchmarks={benchmarks} />
            </section>
            {part === 'rights' && (
              <RightsTable rights={byRight} nameOf={rightOf} earlier={earlier === null ? null : earlier.byRight} />
            )}
          </Fragment>
        ))}
      </div>
      <Notice>
        <p>{t('coordination.withheldMeans', { threshold })}</p>
        <NotCounted items={notCounted} />
        <p className="small">{t('coordination.countedAt', { at: instant(countedAt, language) })}</p>
      </Notice>
    </>
  )
}
