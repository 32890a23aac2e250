import type { Schemas } from '@relais/client'
import { Choices, SelectField, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import type { OrganisationEntry } from './entry.ts'

const KINDS = [
  'town',
  'ccas',
  'metropole',
  'mdmph',
  'prefecture',
  'legal_aid',
  'education',
  'caf',
  'cpam',
  'carsat',
  'france_travail',
  'mission_locale',
  'landlord',
  'association',
  'social_centre',
  'company',
  'life_place'
] as const satisfies readonly Schemas['OrganisationKind'][]
const REGIMES = ['professional_secrecy', 'discretion', 'outside_secrecy'] as const
/** Always outside secrecy, whatever their staff. */
const OUTSIDE: readonly string[] = ['landlord', 'life_place']

interface Props {
  value: OrganisationEntry
  write: (part: Partial<OrganisationEntry>) => void
}

/** What the collective decides of an organisation: what it is, what binds its staff, whether it sends and receives. */
export function CoordinatorFields({ value, write }: Props) {
  const { t } = useWords()
  const { kind, secrecyRegime, maySend, mayReceive } = value
  const regimes = OUTSIDE.includes(kind) ? (['outside_secrecy'] as const) : REGIMES
  return (
    <>
      <div className="pair">
        <SelectField
          label={t('settings.kind')}
          value={kind}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value as typeof kind
            write({ kind: next, ...(OUTSIDE.includes(next) ? { secrecyRegime: 'outside_secrecy' as const } : {}) })
          }}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`directory.kind.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('settings.siret')}
          inputMode="numeric"
          dir="ltr"
          value={value.siret}
          onChange={(event) => write({ siret: event.currentTarget.value })}
        />
      </div>
      <Choices
        label={t('settings.secrecy')}
        hint={t('settings.secrecyHint')}
        name="secrecy"
        options={regimes.map((one) => ({ value: one, label: t(`settings.secrecy.${one}`) }))}
        chosen={[secrecyRegime]}
        onChoose={(one) => write({ secrecyRegime: one as typeof secrecyRegime })}
      />
      <Choices
        label={t('settings.may')}
        hint={t('settings.mayHint')}
        name="may"
        several
        wide
        options={[
          { value: 'maySend', label: t('settings.maySend') },
          { value: 'mayReceive', label: t('settings.mayReceive') }
        ]}
        chosen={[...(maySend ? ['maySend'] : []), ...(mayReceive ? ['mayReceive'] : [])]}
        onChoose={(one, on) => write(one === 'maySend' ? { maySend: on } : { mayReceive: on })}
      />
    </>
  )
}
