import type { Schemas } from '@relais/client'
import { SelectField, TextField } from '../../../../ui/field.tsx'
import { useWords } from '../../../../words/words.ts'

type Span = Schemas['Span']
const UNITS = ['workingDays', 'workingHours'] as const

interface Props {
  label: string
  /** Undefined: as published; null: no shorter than when it is not urgent. */
  span: Span | null | undefined
  /** As published. */
  usual: string
  /** What no span at all means, where that may be. */
  none?: string
  onChange: (span: Span | null | undefined) => void
}

/** A length of working time: as published, or in days or hours. */
export function SpanField({ label, span, usual, none, onChange }: Props) {
  const { t } = useWords()
  const given = span === undefined || span === null ? null : partsOf(span)
  return (
    <div>
      <SelectField
        label={label}
        value={span === undefined ? 'usual' : span === null ? 'none' : given!.unit}
        onChange={({ currentTarget: { value } }) => {
          if (value === 'usual') onChange(undefined)
          else if (value === 'none') onChange(null)
          else onChange(spanOf(value as (typeof UNITS)[number], given?.count ?? 1))
        }}
      >
        <option value="usual">{t('settings.asPublished', { usual })}</option>
        {none !== undefined && <option value="none">{none}</option>}
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {t(`settings.${unit}`)}
          </option>
        ))}
      </SelectField>
      {given !== null && (
        <TextField
          label={t('settings.howMany', { label })}
          type="number"
          min={1}
          max={60}
          required
          value={given.count || ''}
          onChange={(event) => onChange(spanOf(given.unit, event.currentTarget.valueAsNumber || 0))}
        />
      )}
    </div>
  )
}

/** Says a length of working time. */
export function useSpanWords(): (span: Span) => string {
  const { t } = useWords()
  return (span) => {
    const { unit, count } = partsOf(span)
    return t(`settings.${unit}Count`, { count })
  }
}

function partsOf(span: Span): { unit: (typeof UNITS)[number]; count: number } {
  return 'workingDays' in span
    ? { unit: 'workingDays', count: span.workingDays }
    : { unit: 'workingHours', count: span.workingHours }
}

function spanOf(unit: (typeof UNITS)[number], count: number): Span {
  return unit === 'workingDays' ? { workingDays: count } : { workingHours: count }
}
