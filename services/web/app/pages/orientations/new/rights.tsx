import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rightsQuery } from '../../../api/directory.ts'
import { Choices, TextField } from '../../../ui/field.tsx'
import { bare, useWords } from '../../../words/words.ts'

const FAMILIES = ['income', 'employment', 'family', 'housing', 'health', 'autonomy', 'mobility', 'civil'] as const

interface Props {
  /** What is asked, unless it is what a referral is for. */
  label?: string
  hint?: string
  chosen: readonly string[]
  wrong: string | undefined
  onChange: (chosen: string[]) => void
}

/** The rights of the catalogue by family; a few letters of a name, or of what people call it, show the ones that match. */
export function Rights({ label, hint, chosen, wrong, onChange }: Props) {
  const { t, language } = useWords()
  const { data: rights = [] } = useQuery(rightsQuery)
  const [sought, setSought] = useState('')
  const found = rights.filter((right) => matches(right, sought))
  return (
    <fieldset className="field">
      <legend>{label ?? t('sender.rights')}</legend>
      <p className="hint">{hint ?? t('sender.rightsHint')}</p>
      {wrong !== undefined && <p className="wrong">{wrong}</p>}
      <TextField
        label={<span className="unseen">{t('sender.seekRight')}</span>}
        type="search"
        placeholder={t('sender.seekRight')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {found.length === 0 && rights.length > 0 && <p role="status">{t('sender.noSuchRight')}</p>}
      {FAMILIES.map((family) => {
        const here = found.filter((right) => right.family === family)
        const ticked = here.filter(({ code }) => chosen.includes(code)).length
        return (
          here.length > 0 && (
            <details key={family} className="family" open={sought !== '' || ticked > 0 || undefined}>
              <summary>
                {t(`sender.family.${family}`)}
                {ticked > 0 && <b> · {ticked}</b>}
              </summary>
              <Choices
                label={<span className="unseen">{t(`sender.family.${family}`)}</span>}
                name={`rights-${family}`}
                several
                wide
                options={here.map(({ code, name }) => ({ value: code, label: language === 'en' ? name.en : name.fr }))}
                chosen={chosen}
                onChoose={(code, on) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code))}
              />
            </details>
          )
        )
      })}
    </fieldset>
  )
}

function matches({ code, name, aliases }: Schemas['RightSummary'], sought: string): boolean {
  const words = bare(sought).split(/\s+/)
  const text = bare([code, name.fr, name.en, ...aliases].join(' '))
  return words.every((word) => text.includes(word))
}
