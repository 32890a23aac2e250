import { checkLocalRights } from './check-local-rights.ts'
import type { LocalRight, LocalSample } from './language.ts'

/** A sample whose verdict is not the one that it must have. */
export interface FailedSample {
  title: string
  expected: LocalSample['expect']
  found: LocalSample['expect']
}

/** Works out each sample of a local right; none is left when the right does what it promises. */
export function failedSamples(right: LocalRight): FailedSample[] {
  return right.samples.flatMap(({ title, date, situation, expect }) => {
    const [verdict] = checkLocalRights(situation, date, [right])
    const { status = 'undetermined', amount } = verdict ?? {}
    const range = amount && ([amount.minCents, amount.maxCents ?? Number.POSITIVE_INFINITY] as const)
    const kept =
      expect.status === status &&
      (expect.amount === undefined || (range?.[0] === expect.amount[0] && range[1] === expect.amount[1]))
    const found = range ? { status, amount: range } : { status }
    return kept ? [] : [{ title, expected: expect, found }]
  })
}
