import type { Schemas } from '@relais/client'
import { euros } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

interface Props {
  lines: Schemas['ChangedLine'][]
  /** Where the lines stand in the report. */
  tables: Schemas['ReportTable'][]
}

/** The figures of a frozen report that are others today, for who coordinates. */
export function ChangedSince({ lines, tables }: Props) {
  const { t, language } = useWords()
  if (lines.length === 0) return <p>{t('report.unchanged')}</p>
  const places = new Map(
    tables.flatMap(({ title, lines }) => lines.map(({ id, unit }) => [id, { title, unit }] as const))
  )
  const written = (value: number | null, unit = '') =>
    value === null ? '–' : unit === 'euro_cent' ? euros(value, language) : value
  return (
    <details className="notice notice-warm screen">
      <summary>{t('report.changed', { count: lines.length })}</summary>
      <table className="table">
        <caption className="unseen">{t('report.changed', { count: lines.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coordination.figure')}</th>
            <th scope="col">{t('report.inReport')}</th>
            <th scope="col">{t('report.today')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, label, frozen, now }) => {
            const { title, unit } = places.get(id) ?? {}
            return (
              <tr key={id}>
                <th scope="row" lang="fr">
                  {title} – {label}
                </th>
                <td>{written(frozen, unit)}</td>
                <td>{written(now, unit)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
