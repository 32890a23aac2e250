import type { AnswerValue, Question } from '@relais/rights-rules'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Choices, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { AgesField } from './ages-field.tsx'
import { CommuneField } from './commune-field.tsx'
import { isOurs } from './communes.ts'
import { MonthsField } from './months-field.tsx'
import { textIn } from './spoken.ts'

interface Props {
  question: Question
  /** What was answered before, when one comes back. */
  before: AnswerValue | null
  /** The commune that is likeliest, an INSEE code. */
  commune: string
  busy: boolean
  onAnswer: (value: AnswerValue | null) => void
}

/** One question: its answer, and always "I do not know". */
export function QuestionForm({ question, before, commune, busy, onAnswer }: Props) {
  const { t, language } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const [value, setValue] = useState<AnswerValue | null>(before ?? firstOf(question, commune))
  const [wrong, setWrong] = useState<string>()
  useEffect(() => heading.current?.focus(), [])
  const { kind, bounds } = question
  const label = textIn(question.text, language)
  const options = (question.options ?? []).map((option) => ({
    value: option.value,
    label: textIn(option.text, language)
  }))
  const chosen = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : []
  function submit(event: FormEvent) {
    event.preventDefault()
    const missing =
      value === null ||
      (question.oneOf !== undefined && !chosen.some((one) => question.oneOf!.includes(one))) ||
      (kind === 'ages' && (value as readonly number[]).some((age) => !(age >= bounds!.least && age <= bounds!.most)))
    if (missing) return setWrong(t('check.answerFirst'))
    onAnswer(value)
  }
  const oneOf = options.filter((option) => question.oneOf?.includes(option.value))
  const several = options.filter((option) => !question.oneOf?.includes(option.value))
  const choose = (one: string, on: boolean) => setValue(on ? [...chosen, one] : chosen.filter((other) => other !== one))
  const hidden = <span className="unseen">{label}</span>
  return (
    <form className="question" onSubmit={submit} noValidate>
      <h1 ref={heading} tabIndex={-1}>
        {label}
      </h1>
      {kind === 'yes_no' && (
        <div className="stack big-buttons">
          <Button busy={busy} onClick={() => onAnswer(true)}>
            {t('check.yes')}
          </Button>
          <Button busy={busy} onClick={() => onAnswer(false)}>
            {t('check.no')}
          </Button>
        </div>
      )}
      {kind === 'choice' && (
        <Choices name="answer" label={hidden} options={options} chosen={chosen} wrong={wrong} onChoose={setValue} />
      )}
      {kind === 'choices' && oneOf.length > 0 && (
        <Choices
          name="answer"
          label={hidden}
          options={oneOf}
          chosen={chosen}
          wrong={wrong}
          onChoose={(one) => setValue([one, ...chosen.filter((other) => !question.oneOf!.includes(other))])}
        />
      )}
      {kind === 'choices' && several.length > 0 && (
        <Choices
          several
          name="answers"
          label={oneOf.length > 0 ? t('check.also') : hidden}
          hint={oneOf.length > 0 ? undefined : t('check.severalHint')}
          options={several}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      {kind === 'ages' && (
        <AgesField question={question} ages={(value ?? []) as readonly number[]} wrong={wrong} onChange={setValue} />
      )}
      {(kind === 'by_month' || kind === 'amount') && (
        <MonthsField
          question={question}
          value={value as number | readonly number[] | null}
          wrong={wrong}
          onChange={setValue}
        />
      )}
      {kind === 'number' && (
        <TextField
          type="number"
          inputMode="numeric"
          label={hidden}
          wrong={wrong}
          min={bounds?.least}
          max={bounds?.most}
          defaultValue={value === null ? '' : String(value)}
          onChange={({ currentTarget: { value: typed } }) => setValue(typed === '' ? null : Number(typed))}
        />
      )}
      {(kind === 'month' || kind === 'day') && (
        <TextField
          type={kind === 'day' ? 'date' : 'month'}
          label={hidden}
          wrong={wrong}
          defaultValue={value === null ? '' : String(value)}
          onChange={({ currentTarget: { value: typed } }) => setValue(typed || null)}
        />
      )}
      {kind === 'commune' && (
        <CommuneField
          label={t('check.commune')}
          wrong={wrong}
          value={value === null ? null : String(value)}
          onChange={setValue}
        />
      )}
      <div className="stack big-buttons">
        {kind !== 'yes_no' && (
          <Button type="submit" busy={busy}>
            {t('check.next')}
          </Button>
        )}
        <Button kind="second" busy={busy} onClick={() => onAnswer(null)}>
          {t('check.unknown')}
        </Button>
      </div>
    </form>
  )
}

/** What stands before anything is answered: nothing, but for lists, and the commune in which one works. */
function firstOf({ kind, counts }: Question, commune: string): AnswerValue | null {
  if (kind === 'choices') return []
  if (kind === 'ages') return Array.from({ length: counts?.least ?? 0 }, () => Number.NaN)
  return kind === 'commune' && isOurs(commune) ? commune : null
}
