import { type Answer, type evaluateRights as operation, type Refusal, refuse } from '@relais/contract'
import { LOCAL_RIGHTS } from '@relais/rights-rules'
import type { Asked } from '@relais/service-kit'
import type { Checker } from '../checking/checker.ts'

const WITH_RELAIS = LOCAL_RIGHTS.map((right) => ({ right, version: 1 }))

/** Works out the rights of a household; keeps and logs nothing. */
export async function evaluateRights(
  checker: Checker,
  { body, query, now }: Asked<typeof operation>
): Promise<Answer<typeof operation> | Refusal> {
  const date = checker.dayFor(body, now)
  if (typeof date !== 'string') return refuse('invalid-request', { errors: date })
  const withTrace = query.trace === 'true' || body.include?.includes('trace') === true
  return { status: 200, body: checker.evaluate(body, date, withTrace, WITH_RELAIS) }
}
