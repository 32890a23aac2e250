import type { Schemas } from '@relais/client'
import { lazy, Suspense, useState } from 'react'
import { isPrepared } from '../api/offline/device.ts'
import { signOut } from '../api/session.ts'
import { Button } from '../ui/button.tsx'
import { fullName } from '../words/formats.ts'
import { useWords } from '../words/words.ts'
import { Languages } from './languages.tsx'

const Leaving = lazy(() => import('./offline/leaving.tsx'))

/** Who I am, the language, and the way out. */
export function Account({ me }: { me: Schemas['Me'] }) {
  const { t } = useWords()
  const [leaving, setLeaving] = useState(false)
  return (
    <details className="menu">
      <summary className="button button-quiet">{me.member === null ? t('shell.account') : me.member.givenName}</summary>
      <div className="menu-body">
        <p className="small">
          {me.member !== null && <strong>{fullName(me.member)}</strong>}
          <br />
          {me.organisation?.name}
        </p>
        <Languages />
        <Button kind="second" onClick={() => (isPrepared() ? setLeaving(true) : void signOut())}>
          {t('shell.signOut')}
        </Button>
        <Suspense>{leaving && <Leaving onStay={() => setLeaving(false)} />}</Suspense>
      </div>
    </details>
  )
}
