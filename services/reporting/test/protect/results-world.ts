import { chanceOf } from '@relais/demo'
import { newFact, type ReferralFact } from '../../src/feed/fact.ts'
import { funnelTable, withRightsOf } from '../../src/protect/funnel-table.ts'
import type { Counts } from '../../src/protect/protect.ts'
import { resultsTable, withListsOf } from '../../src/queries/results/table.ts'
import type { Cohort, FunnelFigures, Part } from '../../src/store/funnel.ts'
import type { ResultFigures } from '../../src/store/results/results.ts'
import { funnelFrom } from '../../src/sums/figures/figures-funnel.ts'
import { resultsFrom } from '../../src/sums/figures/figures-results.ts'
import { monthsOf, nameOf } from '../../src/sums/periods.ts'
import { partOf, type Sums, sumsIn } from '../../src/sums/read-sums.ts'
import { tallyReferrals } from '../../src/sums/tally/changes.ts'
import type { Sheet, Tally } from '../../src/sums/tally/tally.ts'
import { id } from '../made-up/stories.ts'

const TERRITORIES = ['north', 'south', 'east'].map(id)
const ORGANISATIONS = ['caf', 'ccas', 'city'].map(id)
const COLLECTIVE = id('vénissieux')
export const COLLECTIVE_PARTS = { territories: TERRITORIES, organisations: ORGANISATIONS }

const RESULTS = ['right_opened', 'right_opened', 'right_opened', 'right_maintained_or_raised', 'refused_by_body']
const SOURCES = ['body_letter', 'person_said']

/** A year of referrals, each with the results of one or two rights. */
export function yearOfResults(size: number, seed: number): ReferralFact[] {
  const chance = chanceOf(seed)
  const day = (month: number) =>
    `2026-${String(month).padStart(2, '0')}-${String(1 + chance.below(28)).padStart(2, '0')}`
  return Array.from({ length: size }, (_, nth) => {
    const sender = chance.below(3)
    const month = 1 + (chance.happens(70) ? chance.below(6) : chance.below(12))
    const sentAt = `${day(month)}T09:00:00.000Z`
    const rights = chance.happens(60) ? ['rsa'] : chance.happens(85) ? ['css', 'rsa'] : ['ass']
    const referralId = id(`referral ${seed} ${nth}`)
    const referral = {
      ...{
        rootId: referralId,
        senderId: ORGANISATIONS[sender]!,
        recipientId: ORGANISATIONS[(sender + 1 + chance.below(2)) % 3]!
      },
      ...{ territoryId: chance.happens(60) ? TERRITORIES[0]! : chance.oneOf(TERRITORIES), urgent: false, rights },
      collectiveId: COLLECTIVE
    }
    const decided = rights.filter(() => chance.happens(70))
    const outcome = () => {
      const decidedOn = day(Math.min(12, month + chance.below(3)))
      return {
        ...{ version: 2, result: chance.oneOf(RESULTS), reason: null, source: chance.oneOf(SOURCES) },
        ...{
          recordedAt: `${decidedOn}T10:00:00.000Z`,
          replacedAt: null,
          effectiveOn: null,
          decidedOn,
          firstPaidOn: null
        },
        amountMonthlyCents: chance.happens(80) ? 5_000 + chance.below(chance.happens(5) ? 2_000_000 : 60_000) : null,
        ...{
          amountBand: null,
          arrearsCents: chance.happens(30) ? 1_000 + chance.below(90_000) : null,
          amountOnceCents: null
        },
        ...{ filedDays: null, decidedDays: null, paidDays: null }
      }
    }
    const filed = () => ({ ...outcome(), result: 'application_filed_pending', replacedAt: sentAt, decidedOn: null })
    const fact = newFact({
      ...{
        id: referralId,
        referralId,
        version: 1,
        action: 'send',
        side: 'sender',
        organisationId: null,
        memberId: null
      },
      ...{ fromState: null, toState: 'sent', at: sentAt, payload: {}, hash: '', referral }
    })
    return {
      ...fact,
      ...{ sentAt, cohortOn: sentAt.slice(0, 10) },
      ...(chance.happens(80) && { acknowledgedAt: sentAt, answeredAt: sentAt, answer: 'accepted' as const }),
      lateAt: chance.happens(20) ? sentAt : null,
      outcomes: Object.fromEntries(
        decided.map((right) => [right, [...(chance.happens(50) ? [filed()] : []), outcome()]])
      )
    }
  })
}

/** How the service counts what came of them, by the sums that it keeps. */
export function countsOfResults(facts: readonly ReferralFact[]): Counts<ResultFigures> {
  const sums = sumsOf(facts)
  return {
    count: async (cohort) => {
      const part = partOf(cohort)!
      const roots = sums(part, 'results-roots', [nameOf(cohort)!])
      return resultsFrom(sums(part, 'results', monthsOf(cohort)), roots, () => true)
    },
    tableOf: (figures) => resultsTable(figures, 'withheld'),
    listedAs: withListsOf,
    partsOf
  }
}

/** The same of the funnel. */
export function countsOfFunnel(facts: readonly ReferralFact[], states: 'withheld' | 'told'): Counts<FunnelFigures> {
  const sums = sumsOf(facts)
  return {
    count: async (cohort) => funnelFrom(sums(partOf(cohort)!, 'funnel', monthsOf(cohort))),
    tableOf: (figures) => funnelTable(figures, states),
    listedAs: withRightsOf,
    partsOf
  }
}

const partsOf = async (_: Cohort, by: Part) => (by === 'territory' ? TERRITORIES : ORGANISATIONS)

function sumsOf(facts: readonly ReferralFact[]): (part: string, sheet: Sheet, periods: readonly string[]) => Sums {
  const tally: Tally = new Map()
  tallyReferrals(tally, facts, 1)
  const kept = tally.get(COLLECTIVE)!
  return (part, sheet, periods) => {
    const byName = new Map<string, number>()
    for (const period of periods)
      for (const [name, n] of kept.get(part)?.get(sheet)?.get(period) ?? [])
        byName.set(name, (byName.get(name) ?? 0) + n)
    const rows = [...byName].map(([name, n]) => ({ name, n })).filter(({ n }) => n !== 0)
    return sumsIn(rows.sort((a, b) => (a.name < b.name ? -1 : 1)))
  }
}
