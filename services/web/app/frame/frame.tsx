import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react'
import { isPrepared } from '../api/offline/device.ts'
import { meQuery } from '../api/queries.ts'
import { accessToken, standingNow, watchStanding } from '../api/session.ts'
import { Toasts } from '../ui/toasts.tsx'
import { useWords } from '../words/words.ts'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'
import { worksOffline } from './places.ts'
import { SignedOut } from './signed-out.tsx'
import { Trouble } from './trouble.tsx'

const OfflineStrip = lazy(() => import('./offline/offline-strip.tsx'))

/** Around every page: what is always there, and who may see more. */
export function Frame() {
  const { t } = useWords()
  const standing = useSyncExternalStore(watchStanding, standingNow)
  useEffect(() => void accessToken(), [])
  const path = useLocation({ select: ({ pathname }) => pathname })
  const signedIn = standing === 'signed-in' || standing === 'ended'
  const prepared = isPrepared()
  const alone = worksOffline(path) && prepared
  // A page that was open stays: what was typed in it is not lost because the network or the session went.
  const shown = useRef(false)
  if (signedIn || (standing === 'away' && alone)) shown.current = true
  const ended = standing === 'ended' || (standing === 'signed-out' && shown.current)
  const open = standing !== 'asking' && (signedIn || (alone && shown.current))
  return (
    <div className="frame">
      <a className="button skip unseen" href="#main">
        {t('shell.skip')}
      </a>
      <Head signedIn={signedIn} />
      <Suspense>
        {prepared && standing !== 'asking' && <OfflineStrip away={standing === 'away'} path={path} />}
      </Suspense>
      <main id="main" tabIndex={-1}>
        {standing === 'asking' && <p role="status">{t('shell.opening')}</p>}
        {ended ? <SignedOut ended /> : !open && standing !== 'asking' && <SignedOut away={standing === 'away'} />}
        {open && <Pages alone={alone} />}
      </main>
      <Foot />
      <Toasts />
    </div>
  )
}

/** Pages know who reads them, but for those that open `alone`, without the server. */
function Pages({ alone }: { alone: boolean }) {
  const { t } = useWords()
  const me = useQuery({ ...meQuery, enabled: !alone })
  if (!alone && me.data === undefined) {
    if (me.error) return <Trouble error={me.error} reset={() => void me.refetch()} />
    return <p role="status">{t('shell.opening')}</p>
  }
  return (
    <Suspense fallback={<p role="status">{t('shell.opening')}</p>}>
      <Outlet />
    </Suspense>
  )
}
