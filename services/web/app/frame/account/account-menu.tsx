import type { Schemas } from '@relais/client'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { isPrepared } from '../../api/offline/device.ts'
import { signOut } from '../../api/session.ts'
import { Button } from '../../ui/button.tsx'
import { fullName } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { Languages } from './languages.tsx'

const Leaving = lazy(() => import('../offline/leaving.tsx'))

/** Who I am in full, the language, and the way out; for `lazy`. */
function AccountMenu({ me }: { me: Schemas['Me'] }) {
  const { t } = useWords()
  const [leaving, setLeaving] = useState(false)
  return (
    <>
      <p className="small">
        {me.member !== null && <strong>{fullName(me.member)}</strong>}
        <br />
        {me.organisation?.name}
      </p>
      <Link
        className="button button-quiet"
        to="/reglages/{-$page}"
        onClick={({ currentTarget }) => currentTarget.closest('details')?.removeAttribute('open')}
      >
        {t('shell.settings')}
      </Link>
      <Languages />
      <Button kind="second" onClick={() => (isPrepared() ? setLeaving(true) : void signOut())}>
        {t('shell.signOut')}
      </Button>
      <Suspense>{leaving && <Leaving onStay={() => setLeaving(false)} />}</Suspense>
    </>
  )
}

// biome-ignore lint/style/noDefaultExport: `lazy` of React takes the default export.
export { AccountMenu as default }
