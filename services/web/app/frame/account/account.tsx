import type { Schemas } from '@relais/client'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../words/words.ts'

const AccountMenu = lazy(() => import('./account-menu.tsx'))

/** Who I am; what is behind it loads when it is opened. */
export function Account({ me }: { me: Schemas['Me'] }) {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <details className="menu" onToggle={() => setOpened(true)}>
      <summary className="button button-quiet">{me.member === null ? t('shell.account') : me.member.givenName}</summary>
      <div className="menu-body">
        <Suspense fallback={t('shell.opening')}>{opened && <AccountMenu me={me} />}</Suspense>
      </div>
    </details>
  )
}
