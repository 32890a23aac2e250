import { useState } from 'react'

/** What is being changed of something that was read, and what others changed of it since. */
export interface Draft<T> {
  /** As it would be kept. */
  value: T
  /** What differs from what was read. */
  change: Partial<T>
  begun: boolean
  /** What others changed since the change began. */
  meanwhile: (keyof T & string)[]
  write: (part: Partial<T>) => void
  clear: () => void
}

/** Keeps what is typed beside what was read: when that is read anew, nothing typed is lost, and what changed meanwhile is known. */
export function useDraft<T extends object>(read: T): Draft<T> {
  const [change, setChange] = useState<Partial<T>>({})
  const [seen, setSeen] = useState(read)
  const begun = Object.keys(change).length > 0
  const keys = Object.keys(read) as (keyof T & string)[]
  return {
    value: { ...read, ...change },
    change,
    begun,
    meanwhile: begun ? keys.filter((key) => !alike(read[key], seen[key])) : [],
    write: (part) => {
      if (!begun) setSeen(read)
      setChange((before) => ({ ...before, ...part }))
    },
    clear: () => setChange({})
  }
}

function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
