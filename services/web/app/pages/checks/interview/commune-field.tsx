import { useId, useState } from 'react'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { COMMUNES, isOurs, useNearby } from './communes.ts'

const ELSEWHERE = 'elsewhere'

interface Props {
  label: string
  /** An INSEE code. */
  value: string | null
  wrong: string | undefined
  onChange: (code: string | null) => void
}

/** A commune of the Métropole de Lyon from a list; one around it by typing its name. */
export function CommuneField({ label, value, wrong, onChange }: Props) {
  const { t } = useWords()
  const list = useId()
  const [elsewhere, setElsewhere] = useState(value !== null && !isOurs(value))
  const nearby = useNearby(elsewhere)
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? nearby.find(([code]) => code === value)?.[1] ?? ''
  return (
    <>
      <SelectField
        label={label}
        hint={t('check.communeHint')}
        wrong={elsewhere ? undefined : wrong}
        value={elsewhere ? ELSEWHERE : (value ?? '')}
        onChange={({ currentTarget: { value: code } }) => {
          setElsewhere(code === ELSEWHERE)
          setTyped(null)
          onChange(code === ELSEWHERE ? null : code || null)
        }}
      >
        <option value="">{t('check.choose')}</option>
        <option value={ELSEWHERE}>{t('check.elsewhere')}</option>
        {COMMUNES.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      {elsewhere && (
        <>
          <TextField
            label={t('check.otherCommune')}
            hint={t('check.otherCommuneHint')}
            wrong={name !== '' && value === null ? t('check.notInList') : wrong}
            list={list}
            autoComplete="off"
            value={name}
            onChange={({ currentTarget: { value: text } }) => {
              setTyped(text)
              onChange(nearby.find(([, other]) => other.toLowerCase() === text.trim().toLowerCase())?.[0] ?? null)
            }}
          />
          <datalist id={list}>
            {nearby.map(([code, other]) => (
              <option key={code} value={other} />
            ))}
          </datalist>
        </>
      )}
    </>
  )
}
