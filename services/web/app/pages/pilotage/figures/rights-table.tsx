import type { Schemas } from '@relais/client'
import { useWords } from '../../../words/words.ts'
import { Drawn, whyOf } from './bars-table.tsx'

type Right = Schemas['RightFunnel']

const STEPS = ['requested', 'filed', 'opened', 'refused'] as const

interface Props {
  rights: readonly Right[]
  nameOf: (code: string) => string
  /** The same in the period before; null where nothing is compared. */
  earlier: readonly Right[] | null
}

/** What became of each right that was asked for, those asked for most first; the bar shows how many of them were opened. Those that too few asked for are named below. */
export function RightsTable({ rights, nameOf, earlier }: Props) {
  const { t, language } = useWords()
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language
  const written = (number: number | null | undefined) => (number == null ? '–' : number.toLocaleString(locale))
  const asked = (one: Right) => one.requested.count ?? 0
  const most = Math.max(0, ...rights.map(asked))
  const told = rights.filter((one) => one.requested.count !== null).sort((a, b) => asked(b) - asked(a))
  const few = rights.filter((one) => one.requested.count === null)
  const then = new Map(earlier?.map((one) => [one.code, one.opened.count]))
  return (
    <section className="question">
      <h2>{t('report.question.byRight')}</h2>
      <table className="table card bars by-right">
        <caption className="unseen">{t('report.question.byRight')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.oneRight')}</th>
            {STEPS.map((step) => (
              <th key={step} scope="col">
                {t(`report.byRight.${step}`)}
              </th>
            ))}
            {earlier !== null && <th scope="col">{t('report.byRight.openedBefore')}</th>}
          </tr>
        </thead>
        <tbody>
          {told.length === 0 && (
            <tr>
              <td className="nothing" colSpan={STEPS.length + (earlier === null ? 1 : 2)}>
                {t('report.nothingByRight')}
              </td>
            </tr>
          )}
          {told.map((one) => {
            const withheld = STEPS.map((step) => one[step]).find(({ count }) => count === null)
            return (
              <tr key={one.code}>
                <th scope="row">
                  {nameOf(one.code)}
                  <Drawn value={one.opened.count ?? 0} p90={asked(one)} before={null} most={most} />
                  {withheld !== undefined && <span className="missing">{t(whyOf(withheld.reason))}</span>}
                </th>
                {STEPS.map((step) => (
                  <td key={step}>{written(one[step].count)}</td>
                ))}
                {earlier !== null && <td>{written(then.get(one.code))}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
      {few.length > 0 && (
        <p className="small">{t('report.fewOfRights', { rights: few.map(({ code }) => nameOf(code)).join(', ') })}</p>
      )}
      <p className="small soft">{t('report.method.byRight')}</p>
    </section>
  )
}
