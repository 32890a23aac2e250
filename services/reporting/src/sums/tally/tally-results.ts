import { isSuccess } from '@relais/referral-lifecycle'
import type { ReferralFact } from '../../feed/fact.ts'
import { dayOf } from '../../feed/net-days.ts'
import { THREE_MONTHS } from '../../queries/results/terms.ts'
import { NOWHERE } from '../../store/funnel.ts'
import { monthOf, periodsOf } from '../periods.ts'
import {
  type Chain,
  legsOf,
  type Present,
  partsOf,
  partsOfAll,
  presentOf,
  rootOf,
  stands,
  tallyParts
} from './chain.ts'
import { sizeOf } from './sizes.ts'
import { type Add, WHOLE } from './tally.ts'

/** What a chain adds to the results of the months in which rights were decided, its root was checked, and its referrals were sent. */
export function tallyResults(chain: Chain, add: Add): void {
  for (const leg of chain) if (stands(leg)) tallySent(leg, add)
  const legs = legsOf(chain)
  if (legs.length === 0) return
  const root = rootOf(chain)!
  const parts = partsOfAll(legs)
  const rights = [...new Set(root.rights)].flatMap((right) => {
    const present = presentOf(legs, right)
    return present === undefined ? [] : [{ right, present }]
  })
  tallyCohort(
    root,
    rights.map(({ present }) => present),
    parts,
    add
  )
  const decided = rights.filter(({ present }) => present.outcome.decidedOn !== null)
  for (const { right, present } of decided) tallyDecided(right, present, parts, add)
  const months = decided.map(({ present }) => monthOf(present.outcome.decidedOn!))
  for (const month of new Set([monthOf(root.cohortOn!), ...months])) tallyParts('results', month, legs, add)
  tallyRoots(
    decided.map(({ present }) => present),
    parts,
    add
  )
}

/** Whether a referral was answered, and how soon, in the month in which it was sent. */
function tallySent(leg: ReferralFact, add: Add): void {
  const month = monthOf(dayOf(leg.sentAt!))
  tallyParts('results', month, [leg], add)
  const toldBy = [WHOLE, leg.territoryId ?? NOWHERE, leg.recipientId]
  const answered = leg.answeredAt !== null
  const late = leg.lateAt !== null
  const standing = answered ? (late ? 'answeredLate' : 'answeredInTime') : late ? 'unansweredLate' : null
  add('results', month, `answers:${leg.recipientId}:sent`, 1, toldBy)
  if (standing !== null) add('results', month, `answers:${leg.recipientId}:${standing}`, 1, toldBy)
  const parts = partsOf(leg)
  if (leg.referralId === leg.rootId && leg.days.sent !== null)
    add('results', month, `days:checkToSent:${leg.days.sent}`, 1, parts)
  if (answered && leg.days.answered !== null)
    add('results', month, `days:sentToAnswered:${leg.days.answered}`, 1, parts)
}

function tallyCohort(root: ReferralFact, rights: readonly Present[], parts: Iterable<string>, add: Add): void {
  const cohortOn = root.cohortOn!
  const month = monthOf(cohortOn)
  const last = new Date(Date.parse(cohortOn) + THREE_MONTHS * 86_400_000).toISOString().slice(0, 10)
  const gained = rights.filter(
    ({ outcome }) => isSuccess(outcome.result) && outcome.decidedOn !== null && outcome.decidedOn <= last
  )
  const count = (name: string, n: number) => add('results', month, `cohort:${month}:${name}`, n, parts)
  count('roots', 1)
  count('rights', root.rights.length)
  count('rootsWithin', gained.length > 0 ? 1 : 0)
  count('rightsWithin', gained.length)
}

/** The counts that a decided right is in. */
function countsOf({ outcome: { result, amountMonthlyCents } }: Present): string[] {
  if (!isSuccess(result)) return ['decided', 'refused']
  if (result !== 'right_opened') return ['decided', 'gained', 'maintainedOrRaised']
  return ['decided', 'gained', 'opened', ...(amountMonthlyCents === null ? [] : ['withAmount'])]
}

/** What a right that was gained brings, in euro cents: of one that was maintained not all is new. */
function amountsOf({ outcome }: Present): [kind: string, cents: number][] {
  if (!isSuccess(outcome.result)) return []
  const monthly = outcome.result === 'right_opened' ? outcome.amountMonthlyCents : null
  const all: [string, number | null][] = [
    ['monthly', monthly],
    ['arrears', outcome.arrearsCents],
    ['once', outcome.amountOnceCents]
  ]
  return all.flatMap(([kind, cents]) => (cents === null || cents === 0 ? [] : [[kind, cents]]))
}

function tallyDecided(right: string, present: Present, parts: Iterable<string>, add: Add): void {
  const month = monthOf(present.outcome.decidedOn!)
  const count = (name: string, n = 1) => add('results', month, name, n, parts)
  for (const name of countsOf(present)) count(name)
  if (isSuccess(present.outcome.result)) count(`right:${right}`)
  for (const [kind, cents] of amountsOf(present)) count(`cents:${kind}:${present.outcome.source}`, cents)
  for (const [time, days] of timesOf(right, present)) if (days !== null) count(`days:${time}:${days}`)
}

function timesOf(right: string, { leg, outcome }: Present): [time: string, days: number | null][] {
  const lodged = leg.outcomes[right]!.findLast(({ filedDays }) => filedDays !== null)?.filedDays ?? null
  return [
    ['answeredToFiled', between(leg.answeredAt === null ? null : leg.days.answered, lodged)],
    ['filedToDecided', between(lodged, outcome.decidedDays)],
    ['sentToDecided', outcome.decidedDays],
    ['decidedToPaid', between(outcome.decidedDays, outcome.paidDays)]
  ]
}

/** Days from one step to another, both from the sending; 0 where they came in another order. */
function between(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : Math.max(to - from, 0)
}

/** The roots behind rights and amounts, once in each period, and how large the amounts of each are. */
function tallyRoots(decided: readonly Present[], parts: Iterable<string>, add: Add): void {
  const periods = Map.groupBy(
    decided.flatMap((present) => periodsOf(present.outcome.decidedOn!).map((period) => ({ period, present }))),
    ({ period }) => period
  )
  for (const [period, found] of periods) {
    const count = (name: string) => add('results-roots', period, name, 1, parts)
    for (const name of new Set(found.flatMap(({ present }) => countsOf(present)))) count(name)
    const amounts = new Map<string, number>()
    for (const { present } of found)
      for (const [kind, cents] of amountsOf(present))
        for (const name of [kind, `${kind}:${present.outcome.source}`])
          amounts.set(name, (amounts.get(name) ?? 0) + cents)
    for (const [name, cents] of amounts) {
      count(`roots:${name}`)
      count(`size:${name}=${sizeOf(cents)}`)
    }
  }
}
