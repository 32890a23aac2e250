import { useEffect, useSyncExternalStore } from 'react'
import { accessToken, standingNow, watchStanding } from '../session.ts'
import { outboxNow, sendAll, vaultFor, watchOutbox } from './outbox.ts'

/** After a failure it is tried again this often, in milliseconds. */
const AGAIN = 20_000

/** What waits on this device; while it is shown, it is sent as soon as the network and the session allow it. */
export function useOutbox() {
  const outbox = useSyncExternalStore(watchOutbox, outboxNow)
  useEffect(() => {
    const go = () => void vaultFor().then(accessToken).then(sendAll)
    const stop = watchStanding(() => standingNow() === 'signed-in' && go())
    const timer = setInterval(go, AGAIN)
    addEventListener('online', go)
    go()
    return () => {
      stop()
      clearInterval(timer)
      removeEventListener('online', go)
    }
  }, [])
  return outbox
}
