import { type Schemas, taken } from '@relais/client'
import { useState } from 'react'
import { relais } from '../../../api/relais.ts'
import { TextField } from '../../../ui/field.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { SaveBar } from '../forms/save-bar.tsx'
import { useSaving } from '../forms/use-saving.ts'
import { RolesField } from './roles-field.tsx'

const NOBODY = { givenName: '', familyName: '', email: '', jobTitle: '', roles: ['agent'] as Schemas['Role'][] }

/** A colleague is added; they sign in once they have a password. */
export function NewMember({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState(NOBODY)
  const write = (part: Partial<typeof NOBODY>) => setTyped({ ...typed, ...part })
  const adding = useSaving({
    send: (member: typeof NOBODY, key) =>
      taken(
        relais.POST('/v1/members', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...member, jobTitle: member.jobTitle.trim() || null }
        })
      ),
    asked: [['members'], ['organisations']],
    onDone: ({ data }) => {
      tell(t('settings.memberAdded', { name: fullName(data) }))
      onClose()
    }
  })
  return (
    <form
      className="card part"
      onSubmit={(event) => {
        event.preventDefault()
        adding.mutate(typed)
      }}
    >
      <h2>{t('settings.memberAdd')}</h2>
      <p className="hint">{t('settings.memberAddHint')}</p>
      <div className="pair">
        <TextField
          label={t('settings.givenName')}
          required
          maxLength={100}
          value={typed.givenName}
          onChange={(event) => write({ givenName: event.currentTarget.value })}
        />
        <TextField
          label={t('settings.familyName')}
          required
          maxLength={100}
          value={typed.familyName}
          onChange={(event) => write({ familyName: event.currentTarget.value })}
        />
      </div>
      <div className="pair">
        <TextField
          label={t('settings.workEmail')}
          type="email"
          dir="ltr"
          required
          maxLength={254}
          value={typed.email}
          onChange={(event) => write({ email: event.currentTarget.value })}
        />
        <TextField
          label={t('settings.jobTitle')}
          maxLength={120}
          value={typed.jobTitle}
          onChange={(event) => write({ jobTitle: event.currentTarget.value })}
        />
      </div>
      <RolesField chosen={typed.roles} onChoose={(roles) => write({ roles })} />
      <SaveBar saving={adding} save={t('settings.add')} onCancel={onClose} />
    </form>
  )
}
