import { type Answer, type evaluateRights as operation, type Refusal, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { Checker } from '../../checking/checker.ts'
import type { LocalShelf } from '../../local/local-shelf.ts'

/** Works out the rights of a household, those of the worker's collective among them; keeps and logs nothing. */
export async function evaluateRights(
  checker: Checker,
  shelf: LocalShelf,
  { worker, body, query, now }: Asked<typeof operation>
): Promise<Answer<typeof operation> | Refusal> {
  const date = checker.dayFor(body, now)
  if (typeof date !== 'string') return refuse('invalid-request', { errors: date })
  const withTrace = query.trace === 'true' || body.include?.includes('trace') === true
  return { status: 200, body: checker.evaluate(body, date, withTrace, await shelf.inForce(worker, now)) }
}
