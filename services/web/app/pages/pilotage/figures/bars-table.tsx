import type { ReactNode } from 'react'
import { euros } from '../../../words/formats.ts'
import { useWords, type WordId } from '../../../words/words.ts'

/** A figure with its bar. */
export interface Bar {
  id: string
  label: ReactNode
  value: number | null
  of?: number | null
  p90?: number | null
  /** Why there is no figure. */
  reason?: string | null
  /** It adds up something else than the others (minutes beside contacts): it has neither a bar nor a share. */
  apart?: boolean
  /** The same in the period before; undefined where there is none to compare with. */
  before?: number | null | undefined
}

const WHY: Readonly<Record<string, WordId>> = { nothing_measured: 'report.notMeasured', too_fine: 'report.tooFine' }

/** Why there is no figure, in words. */
export function whyOf(reason: string | null): WordId {
  return WHY[reason ?? ''] ?? 'coordination.withheld'
}

const HEADS: Readonly<Record<NonNullable<Props['kind']>, readonly WordId[]>> = {
  shares: ['coordination.count', 'coordination.of', 'coordination.share'],
  times: ['coordination.median', 'coordination.of', 'coordination.p90'],
  euros: ['report.amount', 'report.from'],
  plain: ['coordination.count']
}

interface Props {
  caption: string
  bars: readonly Bar[]
  /** What is counted and shared; how long things took; cents, and from how many persons; what simply stands there. */
  kind?: 'shares' | 'times' | 'euros' | 'plain'
  compared?: boolean
  /** The labels are in French, whatever the page speaks. */
  french?: boolean
}

/** A chart and its table in one: each figure has its bar below its name, so that who sees and who listens reads the same. */
export function BarsTable({ caption, bars, kind = 'shares', compared = false, french = false }: Props) {
  const { t } = useWords()
  const heads = HEADS[kind]
  const most = Math.max(
    0,
    ...bars.flatMap(({ value, p90, before, apart }) => (apart ? [] : [value ?? 0, p90 ?? 0, before ?? 0]))
  )
  return (
    <table className="table card bars">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coordination.figure')}</th>
          {heads.map((words) => (
            <th key={words} scope="col">
              {t(words)}
            </th>
          ))}
          {compared && <th scope="col">{t('report.before')}</th>}
        </tr>
      </thead>
      <tbody>
        {bars.length === 0 && (
          <tr>
            <td className="nothing" colSpan={heads.length + (compared ? 2 : 1)}>
              {t('report.nothing')}
            </td>
          </tr>
        )}
        {bars.map((bar) => (
          <Row key={bar.id} {...{ bar, kind, compared, french, most }} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Required<Pick<Props, 'kind' | 'compared' | 'french'>> & { bar: Bar; most: number }

function Row({ bar, kind, compared, french, most }: RowProps) {
  const { t, language } = useWords()
  const { label, value, of = null, p90 = null, reason = null, apart = false, before } = bar
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language
  const counted = (number: number | null | undefined) => (number == null ? '–' : number.toLocaleString(locale))
  const written = (number: number | null | undefined) =>
    kind !== 'euros' || number == null ? counted(number) : euros(number, language)
  const share = value === null || of === null || of === 0 || apart ? '–' : `${Math.round((value / of) * 100)}\u00a0%`
  return (
    <tr>
      <th scope="row">
        <span {...(french ? { lang: 'fr', dir: 'ltr' } : {})}>{label}</span>
        {most > 0 && value !== null && !apart && <Drawn {...{ value, p90, before: compared ? before : null, most }} />}
        {value === null && <span className="missing">{t(whyOf(reason))}</span>}
      </th>
      <td>{written(value)}</td>
      {kind !== 'plain' && <td>{counted(of)}</td>}
      {kind === 'times' && <td>{counted(p90)}</td>}
      {kind === 'shares' && <td>{share}</td>}
      {compared && <td>{written(before)}</td>}
    </tr>
  )
}

interface Sizes {
  value: number
  p90: number | null
  before: number | null | undefined
  most: number
}

/** Lengths on one scale: the figure, what nine in ten took behind it, and the period before below it. */
export function Drawn({ value, p90, before, most }: Sizes) {
  const length = (size: number) => `${(size / most) * 100}%`
  return (
    <svg className="bar" aria-hidden="true" width="100%" height={before == null ? 10 : 16}>
      {p90 !== null && <rect className="bar-far" y="3" width={length(p90)} height="4" />}
      <rect className="bar-now" width={length(value)} height="10" />
      {before != null && <rect className="bar-before" y="11" width={length(before)} height="5" />}
    </svg>
  )
}
