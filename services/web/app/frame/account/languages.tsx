import { SelectField } from '../../ui/field.tsx'
import { LANGUAGES, type Language, speak, useWords } from '../../words/words.ts'

/** In which language the pages speak. */
export function Languages() {
  const { t, language } = useWords()
  return (
    <SelectField
      label={t('shell.language')}
      value={language}
      onChange={(event) => void speak(event.currentTarget.value as Language)}
    >
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
