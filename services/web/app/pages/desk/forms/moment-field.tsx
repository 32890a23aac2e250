import { useState } from 'react'
import { TextField } from '../../../ui/field.tsx'
import { dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'

/** A day and an hour, as the clock of this place shows them; filled in as an instant once both are there. */
export function MomentField({ wrong, onFill }: { wrong: string | undefined; onFill: (instant: unknown) => void }) {
  const { t } = useWords()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
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
