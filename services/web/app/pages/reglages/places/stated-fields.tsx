import { useId } from 'react'
import { Choices, TextArea, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { type Standing, type Stated, standAs, standingOf } from './statement.ts'

interface Props {
  stated: Stated
  onChange: (part: Partial<Stated>) => void
}

/** Whether one takes people, the one question that is asked often; the rest is beneath. */
export function StatedFields({ stated, onChange }: Props) {
  const { t } = useWords()
  const name = useId()
  const standing = standingOf(stated)
  return (
    <>
      <Choices
        label={t('settings.standing')}
        name={`${name}-standing`}
        wide
        options={(['open', 'waiting_list', 'full'] as const).map((one) => ({
          value: one,
          label: t(`settings.standing.${one}`),
          hint: t(`settings.standingHint.${one}`)
        }))}
        chosen={[standing]}
        onChoose={(one) => onChange(standAs(one as Standing, stated))}
      />
      {standing === 'open' ? (
        <TextField
          label={t('settings.placesCount')}
          hint={t('settings.placesCountHint')}
          type="number"
          min={1}
          max={10_000}
          value={stated.places ?? ''}
          onChange={(event) => onChange({ places: event.currentTarget.valueAsNumber || null })}
        />
      ) : (
        <TextField
          label={t('settings.reopens')}
          hint={t('settings.reopensHint')}
          type="date"
          value={stated.reopensOn ?? ''}
          onChange={(event) => onChange({ reopensOn: event.currentTarget.value || null })}
        />
      )}
      <details className="more">
        <summary>{t('settings.morePlaces')}</summary>
        <Choices
          label={t('settings.urgent')}
          name={`${name}-urgent`}
          several
          options={[{ value: 'yes', label: t('settings.takesUrgent') }]}
          chosen={stated.takesUrgent ? ['yes'] : []}
          onChoose={(_, on) => onChange({ takesUrgent: on })}
        />
        <fieldset className="field">
          <legend>{t('settings.pause')}</legend>
          <p className="hint">{t('settings.pauseHint')}</p>
          <div className="pair">
            <TextField
              label={t('settings.pauseFrom')}
              type="date"
              value={stated.pausedFrom ?? ''}
              onChange={(event) => onChange({ pausedFrom: event.currentTarget.value || null })}
            />
            <TextField
              label={t('settings.pauseUntil')}
              type="date"
              value={stated.pausedUntil ?? ''}
              onChange={(event) => onChange({ pausedUntil: event.currentTarget.value || null })}
            />
          </div>
        </fieldset>
        <TextArea
          label={t('settings.criteria')}
          hint={t('settings.criteriaHint')}
          maxLength={1000}
          value={stated.criteria ?? ''}
          onChange={(event) => onChange({ criteria: event.currentTarget.value || null })}
        />
      </details>
    </>
  )
}
