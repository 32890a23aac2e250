import { type Schemas, taken } from '@relais/client'
import { useState } from 'react'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/notice.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { ConfirmDialog } from '../forms/confirm-dialog.tsx'
import { useSaving } from '../forms/use-saving.ts'
import { useWhyNot } from '../forms/why-not.ts'

const MAY = ['administrator'] as const

/** A piece of software, what it may do, and the way to withdraw it. */
export function ClientLine({ client }: { client: Schemas['ApiClient'] }) {
  const { t, language } = useWords()
  const whyNot = useWhyNot(MAY)
  const [asking, setAsking] = useState(false)
  const { id, name, clientId, grant, scopes, createdAt, revokedAt } = client
  const revoking = useSaving({
    send: (gone: string) => taken(relais.DELETE('/v1/api-clients/{id}', { params: { path: { id: gone } } })),
    asked: [['api-clients']],
    onDone: () => {
      setAsking(false)
      tell(t('settings.revokedDone', { name }))
    }
  })
  return (
    <li>
      <div className="row spread">
        <div>
          <p>
            <strong>{name}</strong>
          </p>
          <p className="soft">
            <code dir="ltr">{clientId}</code>
          </p>
          <p className="row">
            <Tag>{t(`settings.grant.${grant}`)}</Tag>
            {revokedAt === null ? (
              <span className="small">{t('settings.madeOn', { day: day(createdAt, language) })}</span>
            ) : (
              <Tag kind="bad">{t('settings.revokedOn', { day: day(revokedAt, language) })}</Tag>
            )}
          </p>
        </div>
        {revokedAt === null && whyNot === undefined && (
          <Button kind="stop" aria-label={t('settings.revokeOne', { name })} onClick={() => setAsking(true)}>
            {t('settings.revoke')}
          </Button>
        )}
      </div>
      <details className="more">
        <summary>{t('settings.scopesCount', { count: scopes.length })}</summary>
        <ul>
          {scopes.map((scope) => (
            <li key={scope}>{t(`settings.scope.${scope}`)}</li>
          ))}
        </ul>
      </details>
      {asking && (
        <ConfirmDialog
          title={t('settings.revokeTitle', { name })}
          action={t('settings.revoke')}
          doing={revoking}
          onConfirm={() => revoking.mutate(id)}
          onClose={() => setAsking(false)}
        >
          <p>{t('settings.revokeWhat')}</p>
        </ConfirmDialog>
      )}
    </li>
  )
}
