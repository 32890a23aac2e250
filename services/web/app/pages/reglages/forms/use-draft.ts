import { useKept } from '../../../api/offline/use-kept.ts'

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
  /** When what was found again was typed, an instant; null: nothing was. */
  found: string | null
  /** Puts an end to it: it was kept by the server, or given up. */
  forget: () => void
}

/**
 * Keeps what is typed beside what was read: when that is read anew, nothing typed is lost, and what changed meanwhile is known. `name` tells forms apart
 * on this device, where it is kept sealed until it is saved or given up.
 */
export function useDraft<T extends object>(name: string, read: T): Draft<T> {
  const { value, found, write, forget } = useKept<{ change: Partial<T>; seen: T }>(name, { change: {}, seen: read })
  const { change, seen } = value
  const begun = Object.keys(change).length > 0
  const keys = Object.keys(read) as (keyof T & string)[]
  return {
    value: { ...read, ...change },
    change,
    begun,
    meanwhile: begun ? keys.filter((key) => !alike(read[key], seen[key])) : [],
    write: (part) => write((before) => ({ change: { ...before.change, ...part }, ...(begun ? {} : { seen: read }) })),
    found,
    forget: () => forget({ change: {}, seen: read })
  }
}

function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
