import { Choices, SelectField, TextField } from '../../ui/field.tsx'
import { useWords } from '../../words/words.ts'
import { FOLLOW_UPS, SPOKEN, THEMES } from './more-codes.ts'
import type { Contact } from './new-contact-page.tsx'

interface Props {
  contact: Contact
  /** When it took place; null: now. */
  at: string | null
  onChange: (some: Partial<Contact>) => void
  onAt: (at: string | null) => void
}

/** What need not be told of a contact; for `lazy`. */
function MoreOfContact({ contact, at, onChange, onAt }: Props) {
  const { t, language } = useWords()
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const { themes = [] } = contact
  return (
    <>
      <div className="chips">
        <Choices
          several
          name="theme"
          label={t('outreach.themes')}
          options={THEMES.map((theme) => ({ value: theme, label: t(`outreach.theme.${theme}`) }))}
          chosen={themes}
          onChoose={(theme, on) =>
            onChange({
              themes: on ? [...themes, theme as (typeof themes)[number]] : themes.filter((one) => one !== theme)
            })
          }
        />
        <Choices
          name="follow-up"
          label={t('outreach.followUp')}
          options={FOLLOW_UPS.map((code) => ({ value: code, label: t(`outreach.followUp.${code}`) }))}
          chosen={[contact.followUp ?? 'nothing']}
          onChoose={(code) => onChange({ followUp: code as NonNullable<Contact['followUp']> })}
        />
      </div>
      <SelectField
        label={t('outreach.spoken')}
        value={contact.language ?? ''}
        onChange={(event) => onChange({ language: event.currentTarget.value || null })}
      >
        <option value="">{t('outreach.notTold')}</option>
        {SPOKEN.map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </SelectField>
      <TextField
        type="datetime-local"
        label={t('outreach.when')}
        hint={t('outreach.whenHint')}
        defaultValue={at === null ? '' : localOf(at)}
        max={localOf(new Date().toISOString())}
        onChange={(event) => {
          const { value } = event.currentTarget
          onAt(value === '' ? null : new Date(value).toISOString())
        }}
      />
    </>
  )
}

function localOf(instant: string): string {
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

// biome-ignore lint/style/noDefaultExport: `lazy` of React takes the default export.
export { MoreOfContact as default }
