import { setImmediate as othersTurn } from 'node:timers/promises'
import {
  type Answer,
  type simulateRights as operation,
  type Refusal,
  type RightOutcome,
  refuse
} from '@relais/contract'
import { checkOutcomes, RULESET } from '@relais/rights-rules'
import type { Asked } from '@relais/service-kit'
import type { Checker } from '../../checking/checker.ts'
import { showOutcome } from '../../checking/show-verdict.ts'

/** Milliseconds of work after which other requests have their turn. */
const STRETCH = 25

/** Works out the rights of many households, a few at a stretch; keeps and logs nothing. */
export async function simulateRights(
  checker: Checker,
  { body, now }: Asked<typeof operation>
): Promise<Answer<typeof operation> | Refusal> {
  const date = checker.dayFor({ date: body.date }, now)
  if (typeof date !== 'string') return refuse('invalid-request', { errors: date })
  const households: { outcomes: RightOutcome[] }[] = []
  let since = performance.now()
  for (const situation of body.situations) {
    households.push({ outcomes: checkOutcomes(situation, date).map(showOutcome) })
    if (performance.now() - since < STRETCH) continue
    await othersTurn()
    since = performance.now()
  }
  return { status: 200, body: { date, rulesetVersion: RULESET.version, households } }
}
