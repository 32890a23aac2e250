import type { Schemas } from '@relais/client'
import { CLOCKS, type ClockName } from '@relais/referral-lifecycle'
import { TextField } from '../../../../ui/field.tsx'
import { useWords } from '../../../../words/words.ts'
import { type Clocks, withPart } from './charter-parts.ts'
import { SpanField, useSpanWords } from './span-field.tsx'

type Timed = { span?: Schemas['Span']; urgent?: Schemas['Span'] | null }
const NAMES = Object.keys(CLOCKS) as ClockName[]

interface Props {
  clocks: Clocks
  onChange: (clocks: Clocks) => void
}

/** How long each clock runs here; what says nothing stays as published. */
export function ClocksFields({ clocks, onChange }: Props) {
  const { t } = useWords()
  // A clock without a part is none of the charter's.
  const put = (name: ClockName, clock: object) =>
    onChange(withPart(clocks, name, Object.keys(clock).length === 0 ? undefined : clock))
  return NAMES.map((name) => (
    <fieldset key={name} className="card part">
      <legend>{t(`settings.clock.${name}`)}</legend>
      {name === 'review' || name === 'hold' ? (
        <TextField
          label={t('settings.maxDaysLabel')}
          hint={t('settings.asPublished', { usual: CLOCKS[name].maxDays })}
          type="number"
          min={1}
          max={365}
          value={clocks[name]?.maxDays ?? ''}
          onChange={({ currentTarget: { valueAsNumber: days } }) => put(name, days ? { maxDays: days } : {})}
        />
      ) : (
        <TimedFields name={name} clock={clocks[name] ?? {}} onChange={(clock) => put(name, clock)} />
      )}
    </fieldset>
  ))
}

function TimedFields({ name, clock, onChange }: { name: ClockName; clock: Timed; onChange: (clock: Timed) => void }) {
  const { t } = useWords()
  const spanWords = useSpanWords()
  const { span, urgent } = CLOCKS[name]
  return (
    <div className="pair">
      <SpanField
        label={t('settings.span')}
        span={clock.span}
        usual={span === null ? '' : spanWords(span)}
        onChange={(next) => onChange(withPart(clock, 'span', next ?? undefined))}
      />
      <SpanField
        label={t('settings.spanUrgent')}
        span={clock.urgent}
        usual={urgent === null ? t('settings.noShorter') : spanWords(urgent)}
        none={t('settings.noShorter')}
        onChange={(next) => onChange(withPart(clock, 'urgent', next))}
      />
    </div>
  )
}
