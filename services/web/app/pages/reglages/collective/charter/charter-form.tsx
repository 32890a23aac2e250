import { type Schemas, taken } from '@relais/client'
import { LIMITS } from '@relais/referral-lifecycle'
import { relais } from '../../../../api/relais.ts'
import { Choices, SelectField, TextField } from '../../../../ui/field.tsx'
import { tell } from '../../../../ui/toasts.tsx'
import { useWords } from '../../../../words/words.ts'
import { SaveBar } from '../../forms/save-bar.tsx'
import { useDraft } from '../../forms/use-draft.ts'
import { overVersion, useSaving } from '../../forms/use-saving.ts'
import { CALENDARS, type Entry, PARTS, withPart } from './charter-parts.ts'
import { ClocksFields } from './clocks-fields.tsx'

/** Changes the charter over the version that was read; it is given whole, and clocks that run keep their end. */
export function CharterForm({ charter, onClose }: { charter: Schemas['Charter']; onClose: () => void }) {
  const { t } = useWords()
  const { clocks, limits, systemMayExpire, holidays, version } = charter
  const draft = useDraft<Entry>('charter', { clocks, limits, systemMayExpire, holidays })
  const saving = useSaving({
    send: (body: Entry) =>
      taken(relais.PUT('/v1/collective/charter', { params: { header: overVersion(version) }, body })),
    asked: [['collective']],
    onDone: () => {
      draft.forget()
      tell(t('settings.charterSaved'))
      onClose()
    }
  })
  const { value, write } = draft
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.begun) saving.mutate(value)
        else onClose()
      }}
    >
      <p className="hint">{t('settings.charterHint')}</p>
      <h2>{t('settings.clocks')}</h2>
      <ClocksFields clocks={value.clocks} onChange={(next) => write({ clocks: next })} />
      <h2>{t('settings.limits')}</h2>
      {(Object.keys(LIMITS) as (keyof typeof LIMITS)[]).map((name) => (
        <TextField
          key={name}
          label={t(`settings.limit.${name}`)}
          hint={t('settings.asPublished', { usual: LIMITS[name] })}
          type="number"
          min={1}
          value={value.limits[name] ?? ''}
          onChange={(event) =>
            write({ limits: withPart(value.limits, name, event.currentTarget.valueAsNumber || undefined) })
          }
        />
      ))}
      <Choices
        label={t('settings.mayExpire')}
        name="may-expire"
        several
        options={[{ value: 'yes', label: t('settings.mayExpireYes') }]}
        chosen={value.systemMayExpire ? ['yes'] : []}
        onChoose={(_, on) => write({ systemMayExpire: on })}
      />
      <SelectField
        label={t('settings.calendar')}
        value={value.holidays}
        onChange={(event) => write({ holidays: event.currentTarget.value as Entry['holidays'] })}
      >
        {CALENDARS.map((one) => (
          <option key={one} value={one}>
            {t(`settings.calendar.${one}`)}
          </option>
        ))}
      </SelectField>
      <SaveBar saving={saving} draft={draft} labels={PARTS} onCancel={onClose} />
    </form>
  )
}
