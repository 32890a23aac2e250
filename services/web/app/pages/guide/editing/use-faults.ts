import { Refused } from '@relais/client'
import { faultOf } from '../../../api/tell-problem.ts'
import { useWords } from '../../../words/words.ts'

/** What the server found wrong with a field of the body (`page.title`), for beside it; the words of `problems` are loaded. */
export function useFaults(error: unknown): (field: string) => string | undefined {
  const { t } = useWords()
  const errors = error instanceof Refused ? (error.problem.errors ?? []) : []
  return (field) => {
    const found = errors.find((one) => one.field === `body.${field}`)
    return found === undefined ? undefined : faultOf(found, t)
  }
}

/** Somebody else has changed it since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof Refused && error.problem.status === 412
}
