import { type Schemas, taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '../../../api/directory.ts'
import { relais } from '../../../api/relais.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { fullName } from '../../../words/formats.ts'
import { useWords, type WordId } from '../../../words/words.ts'
import { SaveBar } from '../forms/save-bar.tsx'
import { useDraft } from '../forms/use-draft.ts'
import { overVersion, useSaving } from '../forms/use-saving.ts'
import { useWhyNot } from '../forms/why-not.ts'
import { ADMINISTRATES } from './may.ts'
import { RolesField } from './roles-field.tsx'

type Member = Schemas['Member']
type Entry = Omit<Member, 'id' | 'email' | 'signsIn' | 'version'>

export const PARTS: Record<keyof Entry, WordId> = {
  givenName: 'settings.givenName',
  familyName: 'settings.familyName',
  jobTitle: 'settings.jobTitle',
  roles: 'settings.roles',
  awayFrom: 'settings.absence',
  awayUntil: 'settings.absence',
  delegateId: 'settings.delegate',
  notices: 'settings.mail'
}

/** Changes a colleague over the version that was read: an administrator everything, anyone what is their own. */
export function MemberForm({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useWords()
  const { id, email: _, signsIn: __, version, ...entry } = member
  const draft = useDraft<Entry>(`member.${id}`, entry)
  const administrates = useWhyNot(ADMINISTRATES) === undefined
  const { data: members = [] } = useQuery(membersQuery)
  const saving = useSaving({
    send: (body: Partial<Entry>) =>
      taken(relais.PATCH('/v1/members/{id}', { params: { path: { id }, header: overVersion(version) }, body })),
    asked: [['members'], ['me']],
    onDone: () => {
      draft.forget()
      tell(t('settings.saved'))
      onClose()
    }
  })
  const { value, write } = draft
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.begun) saving.mutate(draft.change)
        else onClose()
      }}
    >
      <div className="pair">
        <TextField
          label={t('settings.givenName')}
          required
          maxLength={100}
          value={value.givenName}
          onChange={(event) => write({ givenName: event.currentTarget.value })}
        />
        <TextField
          label={t('settings.familyName')}
          required
          maxLength={100}
          value={value.familyName}
          onChange={(event) => write({ familyName: event.currentTarget.value })}
        />
      </div>
      <TextField
        label={t('settings.jobTitle')}
        maxLength={120}
        value={value.jobTitle ?? ''}
        onChange={(event) => write({ jobTitle: event.currentTarget.value || null })}
      />
      {administrates && <RolesField held={member.roles} chosen={value.roles} onChoose={(roles) => write({ roles })} />}
      <div className="pair">
        <TextField
          label={t('settings.awayFrom')}
          type="date"
          value={value.awayFrom ?? ''}
          onChange={(event) => write({ awayFrom: event.currentTarget.value || null })}
        />
        <TextField
          label={t('settings.awayUntil')}
          type="date"
          value={value.awayUntil ?? ''}
          onChange={(event) => write({ awayUntil: event.currentTarget.value || null })}
        />
      </div>
      <SelectField
        label={t('settings.delegate')}
        hint={t('settings.delegateHint')}
        value={value.delegateId ?? ''}
        onChange={(event) => write({ delegateId: event.currentTarget.value || null })}
      >
        <option value="">{t('settings.nobody')}</option>
        {members
          .filter((one) => one.id !== id)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {fullName(one)}
            </option>
          ))}
      </SelectField>
      <SelectField
        label={t('settings.mail')}
        value={value.notices.mail}
        onChange={(event) =>
          write({ notices: { mail: event.currentTarget.value as Entry['notices']['mail'], inApp: true } })
        }
      >
        {(['each', 'digest', 'none'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`settings.mail.${one}`)}
          </option>
        ))}
      </SelectField>
      <SaveBar saving={saving} draft={draft} labels={PARTS} onCancel={onClose} />
    </form>
  )
}
