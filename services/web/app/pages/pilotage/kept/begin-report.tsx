import { type Schemas, taken } from '@relais/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { useAttemptKey } from '../../../referral/asking/act.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices, SelectField } from '../../../ui/field.tsx'
import { day, dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { halfYearOf, monthsBefore, wholeMonths, yearOf } from '../figures/periods.ts'

const MONTHS = { half_year_funder: 6, annual_prefect: 12 } as const satisfies Record<Schemas['ReportKind'], number>
const KINDS = ['half_year_funder', 'annual_prefect'] as const
/** So far back one may begin a report, in months. */
const BACK = 48

/** Begins a report: what for, and from which month on. */
export function BeginReport() {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const keyOf = useAttemptKey()
  const today = dayInParis(new Date())
  const [kind, setKind] = useState<Schemas['ReportKind']>('half_year_funder')
  const usual = kind === 'half_year_funder' ? halfYearOf(today, 1) : yearOf(today, 1)
  const [first, setFirst] = useState<string | null>(null)
  const period = wholeMonths(first ?? usual.from, MONTHS[kind])
  const beginning = useMutation({
    mutationFn: async () => {
      const body = { kind, ...period, territoryId: null }
      const params = { header: { 'Idempotency-Key': keyOf(body) } }
      return (await taken(relais.POST('/v1/reports', { body, params }))).data
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['kept-reports'] })
      await navigate({ to: '/pilotage/rapports/$id', params: { id } })
    }
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!beginning.isPending) beginning.mutate()
  }
  return (
    <form onSubmit={send} className="begin">
      <h2>{t('report.begin')}</h2>
      <Choices
        label={t('report.whatFor')}
        name="report-kind"
        wide
        options={KINDS.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
        chosen={[kind]}
        onChoose={(value) => {
          setKind(KINDS.find((one) => one === value) ?? kind)
          setFirst(null)
        }}
      />
      <SelectField
        label={t('report.firstMonth')}
        hint={t('report.fromTo', { first: day(period.from, language), last: day(period.to, language) })}
        value={period.from}
        onChange={(event) => setFirst(event.currentTarget.value)}
      >
        {monthsBefore(today, BACK).map((month) => (
          <option key={month} value={month}>
            {day(month, language)}
          </option>
        ))}
      </SelectField>
      <ProblemNotice error={beginning.error} />
      <Button type="submit" busy={beginning.isPending}>
        {t('report.beginIt')}
      </Button>
    </form>
  )
}
