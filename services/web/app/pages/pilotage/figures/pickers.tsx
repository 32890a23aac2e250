import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { territoriesQuery } from '../../../api/directory.ts'
import { SelectField } from '../../../ui/field.tsx'
import { dayInParis } from '../../../words/formats.ts'
import { useWords, type WordId } from '../../../words/words.ts'
import { halfYearOf, type Period, quarterOf, yearOf } from './periods.ts'

/** The address of the report: a period, a territory, and `avec=avant` to compare. */
export interface ReportSearch {
  de?: string
  a?: string
  lieu?: string
  avec?: 'avant'
}

const route = getRouteApi('/pilotage/rapport')

/** What the report is asked for, as its address says; the half-year that runs, unless it says otherwise: shorter periods withhold more. */
export function useAsked(): Period & { territoryId: string | undefined; compared: boolean } {
  const today = dayInParis(new Date())
  const { de = halfYearOf(today).from, a = halfYearOf(today).to, lieu, avec } = route.useSearch()
  return { from: de, to: a, territoryId: lieu, compared: avec === 'avant' }
}

/** Which period, which territory, and whether the period before stands beside; all of it in the address. */
export function Pickers() {
  const { t } = useWords()
  const navigate = useNavigate()
  const search = route.useSearch()
  const { from, to, territoryId, compared } = useAsked()
  const { data: territories = [] } = useQuery(territoriesQuery)
  const today = dayInParis(new Date())
  const choices: [WordId, Period][] = [
    ['coordination.thisQuarter', quarterOf(today)],
    ['coordination.lastQuarter', quarterOf(today, 1)],
    ['report.thisHalf', halfYearOf(today)],
    ['report.lastHalf', halfYearOf(today, 1)],
    ['coordination.thisYear', yearOf(today)],
    ['coordination.lastYear', yearOf(today, 1)]
  ]
  const { avec: _, ...alone } = search
  const { lieu: __, ...everywhere } = search
  return (
    <nav aria-label={t('coordination.periods')} className="screen pickers">
      <ul className="counters">
        {choices.map(([words, period]) => (
          <li key={words}>
            <Link
              className="counter"
              to="/pilotage/rapport"
              search={{ ...search, de: period.from, a: period.to }}
              aria-current={period.from === from && period.to === to ? 'page' : undefined}
            >
              {t(words)}
            </Link>
          </li>
        ))}
        <li>
          <Link
            className="counter"
            to="/pilotage/rapport"
            search={compared ? alone : { ...alone, avec: 'avant' }}
            aria-current={compared ? 'true' : undefined}
          >
            {t(compared ? 'report.compareNot' : 'report.compare')}
          </Link>
        </li>
      </ul>
      <SelectField
        label={t('report.territory')}
        value={territoryId ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: '/pilotage/rapport',
            search: value === '' ? everywhere : { ...search, lieu: value },
            replace: true
          })
        }
      >
        <option value="">{t('report.everywhere')}</option>
        {territories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </nav>
  )
}
