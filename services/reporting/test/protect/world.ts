import { type Cell, complement, type Sum, type Table } from '@relais/disclosure'
import type { Counts } from '../../src/protect/protect.ts'
import type { Cohort } from '../../src/store/funnel.ts'

/** One case of a made-up year: its month (0 to 11), where, who sent and who received, and what came of it. */
export interface Case {
  month: number
  territory: string
  between: readonly [string, string]
  answer: 'none' | 'accepted' | 'waitlisted' | 'declined'
  result: 'opened' | 'raised' | 'refused' | null
}

export const TERRITORIES = ['north', 'south', 'east']
export const ORGANISATIONS = ['caf', 'ccas', 'city']

/** Numbers that look like chance and are the same each time. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0
    return (state >>> 8) % below
  }
}

/** A year of so many cases, of which a few kinds are rare. */
export function yearOf(size: number, next: (below: number) => number): Case[] {
  const often = next(3)
  return Array.from({ length: size }, () => {
    const territory = TERRITORIES[next(10) < 6 ? often : next(3)]!
    const answer = (['none', 'accepted', 'accepted', 'accepted', 'accepted', 'waitlisted', 'declined'] as const)[
      next(7)
    ]!
    const results = (['opened', 'opened', 'opened', 'raised', 'refused', null] as const)[next(6)]!
    const from = next(3)
    return {
      month: next(4) < 3 ? next(6) : next(12),
      territory,
      between: [ORGANISATIONS[from]!, ORGANISATIONS[(from + 1 + next(2)) % 3]!] as const,
      answer,
      result: answer === 'accepted' ? results : null
    }
  })
}

/** The cases of a cohort, for whoever counts them as a service would. */
export function countsOf(cases: readonly Case[]): Counts<Case[]> {
  return {
    count: async ({ from, to, territory, organisation }: Cohort) =>
      cases.filter(
        (one) =>
          one.month >= Number(from.slice(5, 7)) - 1 &&
          one.month <= Number(to.slice(5, 7)) - 1 &&
          (territory === null || one.territory === territory) &&
          (organisation === null || one.between.includes(organisation))
      ),
    tableOf,
    listedAs: (own) => own,
    partsOf: async (_, by) => (by === 'territory' ? TERRITORIES : ORGANISATIONS)
  }
}

export function tableOf(cases: readonly Case[]): Table {
  const cell = (name: string, belongs: (one: Case) => boolean): Cell => ({ name, value: cases.filter(belongs).length })
  const sent = cell('sent', () => true)
  const answered = cell('answered', ({ answer }) => answer !== 'none')
  const accepted = cell('accepted', ({ answer }) => answer === 'accepted')
  const withResult = cell('with result', ({ result }) => result !== null)
  const unanswered = complement(sent, answered)
  const pending = complement(accepted, withResult)
  const cells = [
    sent,
    answered,
    unanswered.cell,
    accepted,
    cell('waitlisted', ({ answer }) => answer === 'waitlisted'),
    cell('declined', ({ answer }) => answer === 'declined'),
    withResult,
    pending.cell,
    cell('gained', ({ result }) => result === 'opened' || result === 'raised'),
    cell('opened', ({ result }) => result === 'opened'),
    cell('raised', ({ result }) => result === 'raised'),
    cell('refused', ({ result }) => result === 'refused')
  ]
  const sums: Sum[] = [
    unanswered.sum,
    { whole: 'answered', parts: ['accepted', 'waitlisted', 'declined'] },
    pending.sum,
    { whole: 'with result', parts: ['gained', 'refused'] },
    { whole: 'gained', parts: ['opened', 'raised'] }
  ]
  return { cells, sums }
}
