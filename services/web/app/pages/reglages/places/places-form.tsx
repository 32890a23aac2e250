import type { Schemas } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { organisationQuery, territoriesQuery } from '../../../api/directory.ts'
import { useMe } from '../../../api/queries.ts'
import { Choices } from '../../../ui/field.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { SaveBar } from '../forms/save-bar.tsx'
import { useDraft } from '../forms/use-draft.ts'
import { useStating } from './places-queries.ts'
import { StatedFields } from './stated-fields.tsx'
import { ownStatement, PARTS, statementOf } from './statement.ts'

/** States the places anew: of the whole organisation, for some territories if one likes, and of the services that count their own. */
export function PlacesForm({ capacity, onClose }: { capacity: Schemas['Capacity']; onClose: () => void }) {
  const { t } = useWords()
  const { organisation } = useMe()
  const { data: services = [] } = useQuery({
    ...organisationQuery(organisation?.id ?? ''),
    select: (read) => read.services
  })
  const { data: territories = [] } = useQuery(territoriesQuery)
  const draft = useDraft('places', statementOf(capacity))
  const stating = useStating(capacity.version, () => {
    draft.forget()
    tell(t('settings.stated'))
    onClose()
  })
  const { territoryIds, services: counted } = draft.value
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        stating.mutate({
          ...draft.value,
          services: counted.filter(({ serviceId }) => services.some(({ id }) => id === serviceId))
        })
      }}
    >
      <StatedFields stated={draft.value} onChange={draft.write} />
      <details className="more">
        <summary>{t('settings.placesWhere')}</summary>
        <Choices
          label={t('settings.placesTerritories')}
          hint={t('settings.placesTerritoriesHint')}
          name="places-territories"
          several
          wide
          options={territories.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={territoryIds}
          onChoose={(id, on) =>
            draft.write({ territoryIds: on ? [...territoryIds, id] : territoryIds.filter((one) => one !== id) })
          }
        />
        <Choices
          label={t('settings.placesServices')}
          hint={t('settings.placesServicesHint')}
          name="places-services"
          several
          options={services.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={counted.map(({ serviceId }) => serviceId)}
          onChoose={(id, on) =>
            draft.write({
              services: on ? [...counted, ownStatement(id)] : counted.filter(({ serviceId }) => serviceId !== id)
            })
          }
        />
      </details>
      {counted.map(({ serviceId, ...stated }, at) => (
        <fieldset key={serviceId} className="card part">
          <legend>{services.find(({ id }) => id === serviceId)?.name}</legend>
          <StatedFields
            stated={stated}
            onChange={(part) => draft.write({ services: counted.with(at, { serviceId, ...stated, ...part }) })}
          />
        </fieldset>
      ))}
      <SaveBar saving={stating} draft={draft} labels={PARTS} onCancel={onClose} />
    </form>
  )
}
