import { useSyncExternalStore } from 'react'

// What was just done, said in a corner and read out, with a way back where there is one.

interface Toast {
  id: number
  text: string
  undo?: { label: string; act: () => void } | undefined
}

const SECONDS = 10
let toasts: readonly Toast[] = []
let last = 0
const watchers = new Set<() => void>()

/** Says what was done, for ten seconds. */
export function tell(text: string, undo?: Toast['undo']): void {
  last += 1
  const id = last
  put([...toasts, { id, text, undo }])
  setTimeout(() => close(id), SECONDS * 1000)
}

function close(id: number): void {
  put(toasts.filter((toast) => toast.id !== id))
}

function put(next: readonly Toast[]): void {
  toasts = next
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void) {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Where toasts appear; once, in the frame. */
export function Toasts() {
  const shown = useSyncExternalStore(watch, () => toasts)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map(({ id, text, undo }) => (
        <p className="toast" key={id}>
          {text}
          {undo !== undefined && (
            <button
              type="button"
              onClick={() => {
                undo.act()
                close(id)
              }}
            >
              {undo.label}
            </button>
          )}
        </p>
      ))}
    </div>
  )
}
