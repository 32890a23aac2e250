import type { Question } from '@relais/rights-rules'
import { useState } from 'react'
import { TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'

interface Props {
  question: Question
  value: number | readonly number[] | null
  wrong: string | undefined
  onChange: (value: number | readonly number[] | null) => void
}

/** Euros, the same each month or told month by month. */
export function MonthsField({ question, value, wrong, onChange }: Props) {
  const { t, language } = useWords()
  const months = question.months ?? []
  const [apart, setApart] = useState(Array.isArray(value))
  const all = Array.isArray(value)
    ? (value as readonly number[])
    : months.map(() => (typeof value === 'number' ? value : 0))
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <>
      {!apart && (
        <Euros
          label={t('check.euros')}
          cents={typeof value === 'number' ? value : null}
          wrong={wrong}
          onChange={onChange}
        />
      )}
      {question.kind === 'by_month' && (
        <label className="choice held">
          <input
            type="checkbox"
            checked={apart}
            onChange={({ currentTarget: { checked } }) => {
              setApart(checked)
              onChange(checked ? all : (all.at(-1) ?? null))
            }}
          />
          <span>{t('check.varies')}</span>
        </label>
      )}
      {apart &&
        months.map((month, at) => (
          <Euros
            key={month}
            label={name.format(new Date(`${month}-15T12:00:00Z`))}
            cents={all[at] ?? 0}
            wrong={undefined}
            onChange={(cents) => onChange(all.map((other, place) => (place === at ? (cents ?? 0) : other)))}
          />
        ))}
    </>
  )
}

function Euros({
  label,
  cents,
  wrong,
  onChange
}: {
  label: string
  cents: number | null
  wrong: string | undefined
  onChange: (cents: number | null) => void
}) {
  return (
    <TextField
      type="text"
      inputMode="decimal"
      label={label}
      wrong={wrong}
      defaultValue={cents === null ? '' : String(cents / 100).replace('.', ',')}
      onChange={({ currentTarget: { value } }) => onChange(centsOf(value))}
    />
  )
}

/** `1 234,50`: 123450; null when it is no amount. */
function centsOf(typed: string): number | null {
  const plain = typed.replace(/[\s\u202f\u00a0€]/g, '').replace(',', '.')
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null
}
