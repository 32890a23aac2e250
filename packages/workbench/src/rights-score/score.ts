import { type Ruleset, simulate } from '@relais/rights-rules'
import { COMPARED, type Compared } from './benefits.ts'
import type { Expectation, RawCase } from './raw-case.ts'
import { claimsIn, situationWithPast, situationWithYear, writeMonth } from './situation-of.ts'

/** One value that differs. */
export interface Difference {
  id: string
  variable: string
  month: string
  expected: number | boolean
  got: number | [number, number]
  difference: number
}

export interface Score {
  cases: number
  agreed: number
  worst: Difference[]
}

const MOST_SHOWN = 10
const HAIR = 0.0051

/** Compares cases with the rules, per benefit: a case agrees when everything that it expects of the benefit does. */
export function score(cases: readonly RawCase[], ruleset: Ruleset): Record<string, Score> {
  const scores: Record<string, Score> = {}
  for (const group of grouped(cases)) {
    const differences = new Map<string, Difference[]>()
    for (const one of group)
      for (const [benefit, found] of differencesOf(one, ruleset))
        differences.set(benefit, [...(differences.get(benefit) ?? []), ...found])
    for (const [benefit, found] of differences) {
      const kept = scores[benefit] ?? { cases: 0, agreed: 0, worst: [] }
      scores[benefit] = kept
      kept.cases += 1
      if (found.length === 0) kept.agreed += 1
      kept.worst.push(...found)
    }
  }
  for (const kept of Object.values(scores))
    kept.worst = kept.worst.sort((a, b) => b.difference - a.difference).slice(0, MOST_SHOWN)
  return Object.fromEntries(Object.entries(scores).sort(([a], [b]) => a.localeCompare(b)))
}

// people who each live alone make one case together
function grouped(cases: readonly RawCase[]): Iterable<RawCase[]> {
  const groups = new Map<string, RawCase[]>()
  for (const one of cases) groups.set(one.id, [...(groups.get(one.id) ?? []), one])
  return groups.values()
}

function differencesOf(one: RawCase, ruleset: Ruleset): Map<string, Difference[]> {
  const found = new Map<string, Difference[]>()
  const known = new Map<string, ReturnType<typeof simulate>>()
  for (const expectation of one.expected) {
    const compared = COMPARED[expectation.variable]
    if (!compared) continue
    const { month } = expectation
    const key = `${month}/${compared.past}`
    const outcomes = known.get(key) ?? outcomesOf(one, month, ruleset, compared.past)
    known.set(key, outcomes)
    const outcome = outcomes.get(compared.right)
    if (!outcome) continue
    const differences = found.get(compared.benefit) ?? []
    found.set(compared.benefit, differences)
    for (const [person, value] of asked(one, expectation)) {
      const difference = differenceOf(value, compared.read(outcome, person), one.margin, compared)
      if (difference)
        differences.push({
          id: person ? `${one.id} ${person}` : one.id,
          variable: expectation.variable,
          month: writeMonth(month),
          expected: value,
          ...difference
        })
    }
  }
  return found
}

function outcomesOf(
  one: RawCase,
  month: number,
  ruleset: Ruleset,
  past: Compared['past']
): ReturnType<typeof simulate> {
  const situation = past ? situationWithYear(one, month, ruleset) : situationWithPast(one, month, ruleset)
  return simulate(situation, writeMonth(month), claimsIn(one, month), ruleset)
}

// `individus/a0` names a person, a list goes through them in order, a bare value speaks of the family or of each person.
function asked({ persons }: RawCase, { instance, value }: Expectation): [string | undefined, number | boolean][] {
  const [kind, name] = instance.split('/')
  if (kind === 'individus' && name !== undefined) return [[name, value as number | boolean]]
  if (typeof value !== 'object') return [[undefined, value]]
  const ids = [...persons.keys()]
  return value.map((one, at) => [ids[at], one])
}

function differenceOf(
  expected: number | boolean,
  got: { min: number; max: number },
  { absolute, relative, rule }: RawCase['margin'],
  { atLeast = 0 }: Compared
): Pick<Difference, 'got' | 'difference'> | undefined {
  const wanted = Number(expected)
  const difference = Math.max(Math.abs(got.min - wanted), Math.abs(got.max - wanted))
  const share = Math.abs(wanted) * (relative ?? 0)
  const margins = [absolute, relative === null ? null : share].filter((one) => one !== null)
  const margin = margins.length === 0 ? 0 : rule === 'either' ? Math.max(...margins) : Math.min(...margins)
  if (difference <= Math.max(margin, atLeast) + HAIR) return undefined
  return { got: got.min === got.max ? got.min : [got.min, got.max], difference }
}
