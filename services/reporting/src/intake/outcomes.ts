import { z } from 'zod'
import type { Rule } from '../feed/fact.ts'

const Told = z.array(z.object({ right: z.string(), result: z.string(), recordedAt: z.iso.datetime() }))

/** Results recorded or corrected, right by right; the latest counts. Told to the services of Relais only, hence maybe absent. */
export const takeOutcomes: Rule = ({ outcomes }, { payload }) => {
  const told = Told.parse(payload.outcomes ?? [])
  return {
    outcomes: {
      ...outcomes,
      ...Object.fromEntries(told.map(({ right, result, recordedAt }) => [right, { result, recordedAt }]))
    }
  }
}
