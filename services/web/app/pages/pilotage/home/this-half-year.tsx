import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { day, dayInParis, euros } from '../../../words/formats.ts'
import { useWords, type WordId } from '../../../words/words.ts'
import { whyOf } from '../figures/bars-table.tsx'
import type { Line } from '../figures/lines.ts'
import { halfYearOf } from '../figures/periods.ts'
import { reportQuery } from '../figures/report-query.ts'

/** The figures that one asks after first: by their line in the report, and what they are called where they stand alone. */
const FIRST: readonly (readonly [line: WordId, words: WordId])[] = [
  ['coordination.contacts', 'coordination.contacts'],
  ['coordination.personsChecked', 'coordination.personsChecked'],
  ['coordination.nonTakeUp', 'coordination.nonTakeUp'],
  ['coordination.step.sent', 'coordination.first.sent'],
  ['coordination.step.answered', 'coordination.first.answered'],
  ['coordination.loopClosed', 'coordination.first.closed'],
  ['report.decided.gained', 'coordination.first.gained'],
  ['report.euros.monthly', 'coordination.first.monthly']
]

/** A few figures of the half-year that runs, each a way into the report. */
export function ThisHalfYear() {
  const { t, language } = useWords()
  const period = halfYearOf(dayInParis(new Date()))
  const { data, error } = useQuery(reportQuery(period))
  if (error !== null) return <ProblemNotice error={error} />
  const lines = new Map(data?.lines.map((line) => [line.id, line]))
  return (
    <section>
      <h2>{t('report.thisHalf')}</h2>
      <p className="soft">
        {t('report.fromTo', { first: day(period.from, language), last: day(period.to, language) })}
      </p>
      {data === undefined && <p role="status">{t('shell.opening')}</p>}
      <ul className="now">
        {FIRST.flatMap(([id, words]) => {
          const line = lines.get(id)
          return line === undefined ? [] : [<Figure key={words} words={words} line={line} />]
        })}
      </ul>
    </section>
  )
}

function Figure({ words, line: { part, value, of, reason } }: { words: WordId; line: Line }) {
  const { t, language } = useWords()
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language
  const told =
    part === 'euros'
      ? (cents: number) => euros(Math.round(cents / 100) * 100, language)
      : (count: number) => count.toLocaleString(locale)
  const share =
    part === 'euros' || value === null || of === null || of === 0 || of === value ? null : (value / of) * 100
  return (
    <li>
      <Link className="card" to="/pilotage/rapport">
        <b>{value === null ? '–' : told(value)}</b>
        <span>{t(words)}</span>
        {value === null && <span className="small soft">{t(whyOf(reason))}</span>}
        {share !== null && (
          <span className="small soft">{t('coordination.shareOf', { percent: Math.round(share), of: of ?? 0 })}</span>
        )}
      </Link>
    </li>
  )
}
