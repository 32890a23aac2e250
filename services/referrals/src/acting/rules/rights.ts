import { isRefusal, type Refusal, refuse } from '@relais/contract'
import type { Call } from '@relais/service-kit'
import type { Neighbours } from '../../desk/neighbours.ts'

/** Refuses a right that the catalogue does not have, with the list of those that it has; null when all are known. */
export async function unknownRights(
  neighbours: Neighbours,
  call: Call,
  rights: readonly string[],
  where = 'body'
): Promise<Refusal | null> {
  const known = await neighbours.rightCodes(call)
  if (isRefusal(known)) return known
  const errors = rights.flatMap((right, at) =>
    known.has(right)
      ? []
      : [
          {
            field: `${where}.rights.${at}`,
            rule: 'unknown-code',
            message: `Use a code of the catalogue: ${[...known].sort().join(', ')}.`
          }
        ]
  )
  const repeated =
    new Set(rights).size < rights.length
      ? [{ field: `${where}.rights`, rule: 'repeated', message: 'Name each right once.' }]
      : []
  return errors.length + repeated.length === 0 ? null : refuse('invalid-request', { errors: [...errors, ...repeated] })
}
