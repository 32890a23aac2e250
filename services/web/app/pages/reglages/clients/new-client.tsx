import { type Schemas, taken } from '@relais/client'
import { useState } from 'react'
import { relais } from '../../../api/relais.ts'
import { Choices, TextArea, TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { SaveBar } from '../forms/save-bar.tsx'
import { useSaving } from '../forms/use-saving.ts'

type Scope = Schemas['Scope']
const SCOPES: readonly Scope[] = [
  'directory:read',
  'directory:write',
  'persons:read',
  'persons:write',
  'referrals:read',
  'referrals:write',
  'rights:read',
  'checks:read',
  'checks:write',
  'outreach:read',
  'outreach:write',
  'guide:read',
  'guide:write',
  'reports:read',
  'events:read'
]
const NOTHING = { name: '', grant: 'client_credentials', scopes: [] as Scope[], redirectUris: '' }

interface Props {
  onMade: (client: Schemas['ApiClientWithSecret']) => void
  onClose: () => void
}

/** Software is made known: what it is called, whom it acts for, and no more than what it needs. */
export function NewClient({ onMade, onClose }: Props) {
  const { t } = useWords()
  const [typed, setTyped] = useState(NOTHING)
  const write = (part: Partial<typeof NOTHING>) => setTyped({ ...typed, ...part })
  const delegated = typed.grant === 'authorization_code'
  const making = useSaving({
    send: ({ name, grant, scopes, redirectUris }: typeof NOTHING, key) =>
      taken(
        relais.POST('/v1/api-clients', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            name,
            scopes,
            grant: grant as 'client_credentials',
            redirectUris: delegated ? redirectUris.split(/\s+/).filter((uri) => uri !== '') : []
          }
        })
      ),
    asked: [['api-clients']],
    onDone: ({ data }) => {
      onMade(data)
      onClose()
    }
  })
  return (
    <form
      className="card part"
      onSubmit={(event) => {
        event.preventDefault()
        making.mutate(typed)
      }}
    >
      <h2>{t('settings.clientAdd')}</h2>
      <TextField
        label={t('settings.clientName')}
        hint={t('settings.clientNameHint')}
        required
        maxLength={200}
        value={typed.name}
        onChange={(event) => write({ name: event.currentTarget.value })}
      />
      <Choices
        label={t('settings.grant')}
        name="grant"
        options={(['client_credentials', 'authorization_code'] as const).map((grant) => ({
          value: grant,
          label: t(`settings.grant.${grant}`),
          hint: t(`settings.grantHint.${grant}`)
        }))}
        chosen={[typed.grant]}
        onChoose={(grant) => write({ grant })}
      />
      {delegated && (
        <TextArea
          label={t('settings.redirectUris')}
          hint={t('settings.redirectUrisHint')}
          dir="ltr"
          required
          value={typed.redirectUris}
          onChange={(event) => write({ redirectUris: event.currentTarget.value })}
        />
      )}
      <Choices
        label={t('settings.scopes')}
        hint={t('settings.scopesHint')}
        name="scopes"
        several
        options={SCOPES.map((scope) => ({ value: scope, label: t(`settings.scope.${scope}`) }))}
        chosen={typed.scopes}
        onChoose={(scope, on) =>
          write({ scopes: on ? [...typed.scopes, scope as Scope] : typed.scopes.filter((one) => one !== scope) })
        }
      />
      <p className="hint">
        {t('settings.privateKey')} <a href="/docs">{t('shell.api')}</a>
      </p>
      <SaveBar saving={making} save={t('settings.make')} onCancel={onClose} />
    </form>
  )
}
