import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import type { Draft } from './draft.ts'
import type { PartProps } from './local-editor.tsx'

type Value = Draft['values'][string]
const UNITS = ['euros', 'rate', 'years', 'months', 'count', 'hours', 'bmaf'] as const
const KINDS = ['flag', 'number', 'day'] as const

/** Its dated amounts by name, and what it asks beyond the situation. */
export function ValueFields({ draft, put, wrong }: PartProps) {
  const { t } = useWords()
  const { values, questions } = draft
  const change = (name: string, value: Value) => put({ values: { ...values, [name]: value } })
  return (
    <section className="card" aria-labelledby="values">
      <h2 id="values">{t('editors.local.values')}</h2>
      <p className="hint">{t('editors.local.valuesHint')}</p>
      {Object.entries(values).map(([name, value]) => (
        <OneValue
          key={name}
          name={name}
          value={value}
          wrong={(field) => wrong(`values.${name}.${field}`) ?? wrong(`values.${name}`)}
          onValue={(next) => change(name, next)}
          onRemove={() => put({ values: without(values, name) })}
        />
      ))}
      <NewName
        label={t('editors.local.newValue')}
        taken={values}
        onName={(name) =>
          change(name, { label: '', unit: 'euros', checkedOn: draft.checkedOn, nextExpected: null, values: [NOTHING] })
        }
      />
      <h3>{t('editors.local.questions')}</h3>
      {Object.entries(questions).map(([name, question]) => {
        const asked = (some: Partial<typeof question>) =>
          put({ questions: { ...questions, [name]: { ...question, ...some } } })
        return (
          <fieldset key={name} className="piece">
            <legend>
              <code>{name}</code>
            </legend>
            <div className="pair">
              <TextField
                label={t('editors.local.question')}
                wrong={wrong(`questions.${name}.label`) ?? wrong(`questions.${name}`)}
                value={question.label}
                onChange={(event) => asked({ label: event.currentTarget.value })}
              />
              <SelectField
                label={t('editors.local.kind')}
                value={question.kind}
                onChange={(event) => asked({ kind: event.currentTarget.value as (typeof KINDS)[number] })}
              >
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`editors.local.kind.${kind}`)}
                  </option>
                ))}
              </SelectField>
            </div>
            <Button
              kind="quiet"
              aria-label={t('editors.removeOf', { name })}
              onClick={() => put({ questions: without(questions, name) })}
            >
              {t('editors.remove')}
            </Button>
          </fieldset>
        )
      })}
      <NewName
        label={t('editors.local.newQuestion')}
        taken={questions}
        onName={(name) => put({ questions: { ...questions, [name]: { label: '', kind: 'flag' } } })}
      />
    </section>
  )
}

const NOTHING: Value['values'][number] = { from: '', value: 0, ref: '' }

interface OneProps {
  name: string
  value: Value
  wrong: (field: string) => string | undefined
  onValue: (value: Value) => void
  onRemove: () => void
}

/** An amount: what it is, its unit, when a newer one is expected, and what it was from which day on, with the article. */
function OneValue({ name, value, wrong, onValue, onRemove }: OneProps) {
  const { t } = useWords()
  return (
    <fieldset className="piece">
      <legend>
        <code>{name}</code>
      </legend>
      <div className="trio">
        <TextField
          label={t('editors.local.valueLabel')}
          wrong={wrong('label')}
          value={value.label}
          onChange={(event) => onValue({ ...value, label: event.currentTarget.value })}
        />
        <SelectField
          label={t('editors.local.valueUnit')}
          value={value.unit}
          onChange={(event) => onValue({ ...value, unit: event.currentTarget.value as Value['unit'] })}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`editors.local.unit.${unit}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('editors.local.next')}
          type="date"
          wrong={wrong('nextExpected')}
          value={value.nextExpected ?? ''}
          onChange={(event) => onValue({ ...value, nextExpected: event.currentTarget.value || null })}
        />
      </div>
      {value.values.map((dated, at) => {
        const change = (some: Partial<typeof dated>) =>
          onValue({ ...value, values: value.values.map((one, other) => (other === at ? { ...one, ...some } : one)) })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
          <div key={at} className="trio">
            <TextField
              label={t('editors.local.from')}
              type="date"
              wrong={wrong(`values.${at}.from`)}
              value={dated.from}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
            <TextField
              label={t('editors.local.value')}
              type="number"
              step="any"
              wrong={wrong(`values.${at}.value`)}
              value={dated.value}
              onChange={(event) => change({ value: Number(event.currentTarget.value) })}
            />
            <TextField
              label={t('editors.local.ref')}
              wrong={wrong(`values.${at}.ref`)}
              value={dated.ref}
              onChange={(event) => change({ ref: event.currentTarget.value })}
            />
          </div>
        )
      })}
      <p className="row">
        <Button
          kind="second"
          aria-label={t('editors.local.newDateOf', { name })}
          onClick={() => onValue({ ...value, values: [...value.values, NOTHING] })}
        >
          {t('editors.local.newDate')}
        </Button>
        <Button kind="quiet" aria-label={t('editors.removeOf', { name })} onClick={onRemove}>
          {t('editors.remove')}
        </Button>
      </p>
    </fieldset>
  )
}

/** Under which name the rule uses it. */
function NewName({ label, taken, onName }: { label: string; taken: object; onName: (name: string) => void }) {
  const { t } = useWords()
  const [name, write] = useState('')
  const fits = /^[a-z][a-z0-9-]{0,39}$/.test(name) && !Object.hasOwn(taken, name)
  return (
    <div className="row">
      <TextField
        label={label}
        hint={t('editors.local.nameHint')}
        value={name}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Button
        kind="second"
        whyNot={fits || name === '' ? undefined : t('editors.local.nameHint')}
        onClick={() => {
          if (!fits) return
          onName(name)
          write('')
        }}
      >
        {t('editors.add')}
      </Button>
    </div>
  )
}

function without<T>(named: Record<string, T>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(named).filter(([one]) => one !== name))
}
