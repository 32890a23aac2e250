import type { Question } from '@relais/rights-rules'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'

interface Props {
  question: Question
  ages: readonly number[]
  wrong: string | undefined
  onChange: (ages: readonly number[]) => void
}

/** Completed years of each: the couple, or the children. */
export function AgesField({ question, ages, wrong, onChange }: Props) {
  const { t } = useWords()
  const { least = 0, most = 20 } = question.counts ?? {}
  const adults = least > 0
  const set = (at: number, age: number) => onChange(ages.map((other, place) => (place === at ? age : other)))
  const labelOf = (at: number) =>
    adults ? t(at === 0 ? 'check.ownAge' : 'check.partnerAge') : t('check.childAge', { number: at + 1 })
  return (
    <div className="stack">
      {ages.map((age, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ages have no name but their place.
        <div key={at} className="age">
          <TextField
            type="number"
            inputMode="numeric"
            label={labelOf(at)}
            wrong={Number.isNaN(age) ? wrong : undefined}
            min={question.bounds?.least}
            max={question.bounds?.most}
            value={Number.isNaN(age) ? '' : String(age)}
            onChange={({ currentTarget: { value } }) => set(at, value === '' ? Number.NaN : Math.floor(Number(value)))}
          />
          {at >= least && (
            <Button kind="quiet" onClick={() => onChange(ages.filter((_, place) => place !== at))}>
              {t('check.remove')}
              <span className="unseen"> {labelOf(at)}</span>
            </Button>
          )}
        </div>
      ))}
      {ages.length < most && (
        <Button kind="second" onClick={() => onChange([...ages, Number.NaN])}>
          {t(adults ? 'check.addPartner' : 'check.addChild')}
        </Button>
      )}
    </div>
  )
}
