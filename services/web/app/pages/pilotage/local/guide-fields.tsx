import { Choices, SelectField, TextArea, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { LinesField } from '../../guide/editing/lines-field.tsx'
import type { Draft } from './draft.ts'
import type { PartProps } from './local-editor.tsx'

const BODIES = ['instructing', 'paying', 'supporting'] as const

/** What it is called, when it was checked, and how it is claimed. */
export function GuideFields({ draft, put, wrong }: PartProps) {
  const { t } = useWords()
  const { guide } = draft
  const guided = (change: Partial<Draft['guide']>) => put({ guide: { ...guide, ...change } })
  const { within } = guide.appeal
  return (
    <section className="card" aria-labelledby="about">
      <h2 id="about">{t('editors.local.about')}</h2>
      <TextField
        label={t('editors.local.label')}
        maxLength={120}
        wrong={wrong('label')}
        value={draft.label}
        onChange={(event) => put({ label: event.currentTarget.value })}
      />
      <TextField
        label={t('editors.local.checked')}
        type="date"
        wrong={wrong('checkedOn')}
        value={draft.checkedOn}
        onChange={(event) => put({ checkedOn: event.currentTarget.value })}
      />
      <TextArea
        label={t('editors.local.how')}
        maxLength={800}
        wrong={wrong('guide.howToClaim')}
        value={guide.howToClaim}
        onChange={(event) => guided({ howToClaim: event.currentTarget.value })}
      />
      <Choices
        name="automatic"
        several
        label={<span className="unseen">{t('editors.local.automatic')}</span>}
        options={[{ value: 'automatic', label: t('editors.local.automatic') }]}
        chosen={guide.automatic ? ['automatic'] : []}
        onChoose={(_, automatic) => guided({ automatic })}
      />
      <LinesField
        label={t('editors.local.documents')}
        lines={guide.documents}
        wrong={wrong('guide.documents')}
        onLines={(documents) => guided({ documents })}
      />
      <div className="trio">
        {BODIES.map((body) => (
          <LinesField
            key={body}
            label={t(`editors.local.${body}`)}
            lines={guide.bodies[body]}
            wrong={wrong(`guide.bodies.${body}`)}
            onLines={(lines) => guided({ bodies: { ...guide.bodies, [body]: lines } })}
          />
        ))}
      </div>
      <div className="trio">
        <TextField
          label={t('editors.local.appeal')}
          wrong={wrong('guide.appeal.first')}
          value={guide.appeal.first}
          onChange={(event) => guided({ appeal: { first: event.currentTarget.value, within } })}
        />
        <TextField
          label={t('editors.local.within')}
          hint={t('editors.local.withinHint')}
          type="number"
          min={1}
          wrong={wrong('guide.appeal.within')}
          value={within?.value ?? ''}
          onChange={({ currentTarget: { value } }) =>
            guided({
              appeal: {
                ...guide.appeal,
                within: value === '' ? null : { value: Number(value), unit: within?.unit ?? 'month' }
              }
            })
          }
        />
        <SelectField
          label={t('editors.local.unit')}
          value={within?.unit ?? 'month'}
          onChange={({ currentTarget: { value } }) =>
            within !== null &&
            guided({ appeal: { ...guide.appeal, within: { ...within, unit: value as 'day' | 'month' } } })
          }
        >
          {(['day', 'month'] as const).map((unit) => (
            <option key={unit} value={unit}>
              {t(`editors.local.unit.${unit}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        label={t('editors.local.source')}
        maxLength={400}
        wrong={wrong('guide.source')}
        value={guide.source}
        onChange={(event) => guided({ source: event.currentTarget.value })}
      />
    </section>
  )
}
