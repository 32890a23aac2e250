import { useEffect, useRef, useState } from 'react'
import { meQuery, queries } from '../queries.ts'
import { isPrepared } from './device.ts'
import { vaultFor } from './outbox.ts'
import { TYPED } from './vault.ts'

/** What is typed in a form. */
export interface Kept<T> {
  value: T
  /** Changes some of it; a function is given what stands. */
  write: (change: Partial<T> | ((before: T) => Partial<T>)) => void
  /** When what was found again was typed, an instant; null: nothing was. */
  found: string | null
  /** Puts an end to it: it was sent, or given up. The form begins anew, with `next` where that is given. */
  forget: (next?: T) => void
}

/**
 * Keeps what is typed in a form until it is sent or given up: sealed on this device for whoever typed it, so that neither a reload nor a session that
 * ended loses it. `name` tells forms apart (`message.` and an id); `first` is what the form begins with.
 */
export function useKept<T extends object>(name: string, first: T): Kept<T> {
  const [state, setState] = useState<{ value: T; found: string | null }>({ value: first, found: null })
  const place = `${TYPED}${name}`
  const { current: desk } = useRef<Desk<T>>({ latest: null, waits: false, busy: Promise.resolve() })

  useEffect(() => {
    void vault()
      .then((held) => held?.read<{ at: string; value: T }>(place))
      .then((kept) => {
        if (kept === undefined || desk.latest !== null) return
        setState(({ value }) => ({ value: { ...value, ...kept.value }, found: kept.at }))
      }, nowhere)
  }, [place, desk])

  return {
    ...state,
    write: (change) => {
      const before = desk.latest ?? state.value
      desk.latest = { ...before, ...(typeof change === 'function' ? change(before) : change) }
      setState(({ found }) => ({ value: desk.latest!, found }))
      keep(place, desk)
    },
    forget: (next = first) => {
      desk.latest = next
      desk.waits = false
      setState({ value: next, found: null })
      afterwards(desk, async () => (await vault())?.remove(place))
    }
  }
}

interface Desk<T> {
  latest: T | null
  /** Whether the latest is still to be kept, after what is being done. */
  waits: boolean
  busy: Promise<void>
}

/** At once, one after the other; what is typed while one is being kept is kept next. */
function keep<T>(place: string, desk: Desk<T>): void {
  if (desk.waits) return
  desk.waits = true
  afterwards(desk, async () => {
    const held = await vault()
    const wanted = desk.waits
    desk.waits = false
    // Given up meanwhile; or another tab has signed out: then nothing may come back.
    if (wanted && isPrepared()) return held?.put(place, { at: new Date().toISOString(), value: desk.latest })
  })
}

let undone = 0
/** Does it after what is being done. Until then the browser asks before it leaves the page: a few milliseconds, more on a slow telephone. */
function afterwards<T>(desk: Desk<T>, work: () => Promise<void>): void {
  if (undone++ === 0) addEventListener('beforeunload', askFirst)
  desk.busy = desk.busy
    .then(work)
    .catch(nowhere)
    .then(() => {
      if (--undone === 0) removeEventListener('beforeunload', askFirst)
    })
}

function askFirst(event: Event): void {
  event.preventDefault()
}

/** Null where nothing can be kept. */
async function vault() {
  return vaultFor(queries.getQueryData(meQuery.queryKey)?.member?.id).catch(() => null)
}

/** A browser that keeps nothing (a private window, say): it stays in the page, as it always was. */
function nowhere(): void {}
