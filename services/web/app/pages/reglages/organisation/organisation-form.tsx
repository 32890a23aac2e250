import { type Schemas, taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { territoriesQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices, TextField } from '../../../ui/field.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { SaveBar } from '../forms/save-bar.tsx'
import { useDraft } from '../forms/use-draft.ts'
import { overVersion, useSaving } from '../forms/use-saving.ts'
import { CoordinatorFields } from './coordinator-fields.tsx'
import { changeOf, entryOf, type OrganisationEntry, PARTS } from './entry.ts'
import { ServiceFields } from './service-fields.tsx'

/** Changes an organisation over the version that was read; a coordinator changes what binds it to the collective as well. */
export function OrganisationForm({
  organisation,
  onClose
}: {
  organisation: Schemas['Organisation']
  onClose: () => void
}) {
  const { t } = useWords()
  const draft = useDraft(`organisation.${organisation.id}`, entryOf(organisation))
  const { id, version } = organisation
  const saving = useSaving({
    send: (change: Partial<OrganisationEntry>) =>
      taken(
        relais.PATCH('/v1/organisations/{id}', {
          params: { path: { id }, header: overVersion(version) },
          body: changeOf(change)
        })
      ),
    asked: [['organisations'], ['me']],
    onDone: () => {
      draft.forget()
      tell(t('settings.saved'))
      onClose()
    }
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.begun) saving.mutate(draft.change)
        else onClose()
      }}
    >
      <OrganisationFields value={draft.value} write={draft.write} />
      <SaveBar saving={saving} draft={draft} labels={PARTS} onCancel={onClose} />
    </form>
  )
}

interface FieldsProps {
  value: OrganisationEntry
  write: (part: Partial<OrganisationEntry>) => void
}

/** What is asked of an organisation, whether it is new or known. */
export function OrganisationFields({ value, write }: FieldsProps) {
  const { t } = useWords()
  const { roles } = useMe()
  const { data: territories = [] } = useQuery(territoriesQuery)
  const { services, territoryIds } = value
  return (
    <>
      <TextField
        label={t('settings.name')}
        required
        maxLength={200}
        value={value.name}
        onChange={(event) => write({ name: event.currentTarget.value })}
      />
      {roles.includes('coordinator') && <CoordinatorFields value={value} write={write} />}
      <h2>{t('settings.services')}</h2>
      {services.map((service, at) => (
        <ServiceFields
          key={service.key}
          service={service}
          onChange={(next) => write({ services: services.with(at, next) })}
          onRemove={() => write({ services: services.filter((one) => one !== service) })}
        />
      ))}
      <AddService onAdd={(service) => write({ services: [...services, service] })} />
      <details className="more">
        <summary>{t('settings.territoriesCount', { count: territoryIds.length })}</summary>
        <Choices
          label={t('settings.territories')}
          name="territories"
          several
          wide
          options={territories.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={territoryIds}
          onChoose={(id, on) =>
            write({ territoryIds: on ? [...territoryIds, id] : territoryIds.filter((one) => one !== id) })
          }
        />
      </details>
      <TextField
        label={t('settings.retention')}
        hint={t('settings.retentionHint')}
        type="number"
        min={1}
        max={36}
        required
        value={value.retentionMonths}
        onChange={(event) => write({ retentionMonths: event.currentTarget.valueAsNumber || 0 })}
      />
    </>
  )
}

function AddService({ onAdd }: { onAdd: (service: OrganisationEntry['services'][number]) => void }) {
  const { t } = useWords()
  const [count, setCount] = useState(0)
  return (
    <p>
      <Button
        kind="second"
        onClick={() => {
          setCount(count + 1)
          onAdd({ key: `new-${count}`, name: '', rights: [], openingHours: null, phone: '', email: '' })
        }}
      >
        {t('settings.serviceAdd')}
      </Button>
    </p>
  )
}
