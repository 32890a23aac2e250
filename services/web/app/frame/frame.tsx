import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Suspense, useEffect, useSyncExternalStore } from 'react'
import { meQuery } from '../api/queries.ts'
import { accessToken, standingNow, watchStanding } from '../api/session.ts'
import { Toasts } from '../ui/toasts.tsx'
import { useWords } from '../words/words.ts'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'
import { SignedOut } from './signed-out.tsx'
import { Trouble } from './trouble.tsx'

/** Around every page: what is always there, and who may see more. */
export function Frame() {
  const { t } = useWords()
  const standing = useSyncExternalStore(watchStanding, standingNow)
  useEffect(() => void accessToken(), [])
  const signedIn = standing === 'signed-in' || standing === 'ended'
  return (
    <div className="frame">
      <a className="button skip unseen" href="#main">
        {t('shell.skip')}
      </a>
      <Head signedIn={signedIn} />
      <main id="main" tabIndex={-1}>
        {standing === 'asking' && <p role="status">{t('shell.opening')}</p>}
        {(standing === 'signed-out' || standing === 'away') && <SignedOut away={standing === 'away'} />}
        {standing === 'ended' && <SignedOut ended />}
        {signedIn && <WithMe />}
      </main>
      <Foot />
      <Toasts />
    </div>
  )
}

/** Pages know who reads them. */
function WithMe() {
  const { t } = useWords()
  const me = useQuery(meQuery)
  if (me.data === undefined && me.error) return <Trouble error={me.error} reset={() => void me.refetch()} />
  if (me.data === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <Suspense fallback={<p role="status">{t('shell.opening')}</p>}>
      <Outlet />
    </Suspense>
  )
}
