import { isDecided, isPending } from '@relais/referral-lifecycle'
import { z } from 'zod'
import type { OutcomeFact, ReferralFact, Rule } from '../fact.ts'
import { dayOf, netDays } from '../net-days.ts'

const maybe = <S extends z.ZodType>(shape: S) => shape.nullish().transform((value) => value ?? null)
const day = maybe(z.iso.date())
const cents = maybe(z.int().min(0))

const Told = z.array(
  z.object({
    right: z.string(),
    result: z.string(),
    recordedAt: z.iso.datetime(),
    reason: maybe(z.string()),
    source: z.string(),
    effectiveOn: day,
    decidedOn: day,
    firstPaidOn: day,
    amountMonthlyCents: cents,
    amountBand: maybe(z.string()),
    arrearsCents: cents,
    amountOnceCents: cents
  })
)

/** Results recorded or corrected, right by right; the latest counts, those before are kept. Told to the services of Relais only, hence maybe absent. */
export const takeOutcomes: Rule = (fact, { payload, version }) => {
  const outcomes = { ...fact.outcomes }
  for (const { right, ...told } of Told.parse(payload.outcomes ?? [])) {
    const before = outcomes[right] ?? []
    const replaced = before.map((one) => ({ ...one, replacedAt: one.replacedAt ?? told.recordedAt }))
    outcomes[right] = [...replaced, { ...told, version, replacedAt: null, ...daysOf(fact, told) }]
  }
  return { outcomes }
}

type Days = Pick<OutcomeFact, 'decidedOn' | 'filedDays' | 'decidedDays' | 'paidDays'>

/** When a file was lodged or a body decided is the day that was told, else the one on which it was recorded; a payment has no other day than its own. */
function daysOf(
  fact: ReferralFact,
  {
    result,
    recordedAt,
    effectiveOn,
    decidedOn,
    firstPaidOn
  }: Omit<OutcomeFact, keyof Days | 'version' | 'replacedAt'> & { decidedOn: string | null }
): Days {
  const decided = isDecided(result) ? (decidedOn ?? dayOf(recordedAt)) : null
  return {
    decidedOn: decided,
    filedDays: isPending(result) ? netDays(fact, effectiveOn ?? dayOf(recordedAt)) : null,
    decidedDays: decided === null ? null : netDays(fact, decided),
    paidDays: firstPaidOn === null ? null : netDays(fact, firstPaidOn)
  }
}
