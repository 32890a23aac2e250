import type { Schemas } from '@relais/client'
import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'

/** The secret of new software, this once; it stays in sight until whoever made it says that it is kept. */
export function NewSecret({ client, onClose }: { client: Schemas['ApiClientWithSecret']; onClose: () => void }) {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { name, clientId, clientSecret } = client
  const copy = async () => {
    await navigator.clipboard.writeText(clientSecret ?? '').then(
      () => tell(t('settings.copied')),
      () => tell(t('settings.copyYourself'))
    )
  }
  return (
    <section className="card part" aria-labelledby="new-secret">
      <h2 id="new-secret" ref={heading} tabIndex={-1}>
        {t('settings.secretOf', { name })}
      </h2>
      <Notice kind="warm">
        <p>{t('settings.secretOnce')}</p>
      </Notice>
      <dl>
        <dt>{t('settings.clientId')}</dt>
        <dd>
          <code className="secret" dir="ltr">
            {clientId}
          </code>
        </dd>
        <dt>{t('settings.secretText')}</dt>
        <dd>
          <code className="secret" dir="ltr">
            {clientSecret}
          </code>
        </dd>
      </dl>
      <p className="row">
        <Button onClick={() => void copy()}>{t('settings.copy')}</Button>
        <Button kind="second" onClick={onClose}>
          {t('settings.secretKept')}
        </Button>
      </p>
    </section>
  )
}
