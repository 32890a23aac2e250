import { useState } from 'react'
import { TextField } from '../../../ui/field.tsx'
import { dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

interface Props {
  /** What it begins with: an instant, or nothing. */
  first: string
  wrong: string | undefined
  onFill: (instant: unknown) => void
}

/** A day and an hour, as the clock of this place shows them; filled in as an instant once both are there. */
export function MomentField({ first, wrong, onFill }: Props) {
  const { t } = useWords()
  const [day, setDay] = useState(() => (first === '' ? '' : dayHere(first)))
  const [time, setTime] = useState(() => (first === '' ? '' : timeHere(first)))
  const put = (nextDay: string, nextTime: string) => {
    setDay(nextDay)
    setTime(nextTime)
    const at = new Date(`${nextDay}T${nextTime}`)
    onFill(nextDay === '' || nextTime === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString())
  }
  return (
    <div className="moment">
      <TextField
        type="date"
        required
        label={t('desk.field.day')}
        wrong={wrong}
        min={dayInParis(new Date())}
        value={day}
        onChange={(event) => put(event.currentTarget.value, time)}
      />
      <TextField
        type="time"
        required
        step={300}
        label={t('desk.field.time')}
        value={time}
        onChange={(event) => put(day, event.currentTarget.value)}
      />
    </div>
  )
}

const dayHere = (instant: string) => new Intl.DateTimeFormat('en-CA').format(new Date(instant))
const timeHere = (instant: string) => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(instant))
