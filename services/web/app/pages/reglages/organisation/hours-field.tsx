import { useId, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Choices, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { DAYS, dayName } from '../../annuaire/opening-hours.ts'
import { type HoursLine, readHours, type Week, writeHours } from './hours.ts'

interface Props {
  notation: string | null
  onChange: (notation: string | null) => void
}

/** When somebody is there: days and hours, a line for each set of days; what says more than that stays a text. */
export function HoursField({ notation, onChange }: Props) {
  const { t } = useWords()
  const [week, setWeek] = useState<Week | null>(() =>
    notation === null ? { lines: [], holidaysOff: true } : readHours(notation)
  )
  const name = useId()
  if (week === null) {
    return (
      <TextField
        label={t('settings.hours')}
        hint={t('settings.hoursText')}
        maxLength={300}
        dir="ltr"
        value={notation ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    )
  }
  const put = (next: Week) => {
    setWeek(next)
    onChange(writeHours(next))
  }
  const { lines } = week
  const putLine = (at: number, line: HoursLine | null) =>
    put({ ...week, lines: line === null ? lines.filter((_, other) => other !== at) : lines.with(at, line) })
  return (
    <fieldset className="field">
      <legend>{t('settings.hours')}</legend>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place.
        <div className="hours-line" key={at}>
          <DaysAndHours name={`${name}-${at}`} line={line} onChange={(next) => putLine(at, next)} />
          <Button kind="quiet" onClick={() => putLine(at, null)}>
            {t('settings.hoursRemove')}
          </Button>
        </div>
      ))}
      <div>
        <Button kind="second" onClick={() => put({ ...week, lines: [...lines, { days: [], hours: [['', '']] }] })}>
          {t('settings.hoursAdd')}
        </Button>
      </div>
      <Choices
        label={<span className="unseen">{t('settings.holidays')}</span>}
        name={`${name}-holidays`}
        several
        options={[{ value: 'off', label: t('settings.holidaysOff') }]}
        chosen={week.holidaysOff ? ['off'] : []}
        onChoose={(_, on) => put({ ...week, holidaysOff: on })}
      />
    </fieldset>
  )
}

const ENDS = [
  ['settings.from', 'settings.to'],
  ['settings.fromAgain', 'settings.toAgain']
] as const

function DaysAndHours({
  name,
  line,
  onChange
}: {
  name: string
  line: HoursLine
  onChange: (line: HoursLine) => void
}) {
  const { t, language } = useWords()
  const { days, hours } = line
  const put = (pair: number, end: number, value: string) => {
    const range = (hours[pair] ?? ['', '']).with(end, value) as [string, string]
    onChange({ days, hours: pair < hours.length ? hours.with(pair, range) : [...hours, range] })
  }
  return (
    <>
      <div className="days">
        <Choices
          label={t('settings.days')}
          name={name}
          several
          options={DAYS.map((day) => ({ value: day, label: dayName(day, language, 'short') }))}
          chosen={days}
          onChoose={(day, on) => onChange({ days: on ? [...days, day] : days.filter((one) => one !== day), hours })}
        />
      </div>
      <div className="pair clock">
        {ENDS.flatMap((ends, pair) =>
          ends.map((label, end) => (
            <TextField
              key={label}
              label={t(label)}
              type="time"
              value={hours[pair]?.[end] ?? ''}
              onChange={(event) => put(pair, end, event.currentTarget.value)}
            />
          ))
        )}
      </div>
    </>
  )
}
