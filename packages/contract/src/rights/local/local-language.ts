import type { LocalAmount as Amount, LocalCondition as Condition } from '@relais/rights-rules'
import { z } from 'zod'

const MOST = 100
const PLACES = 400
const name = z.string().min(1).max(40)
// arrays and no tuples: what writes answers cannot tell the kind of an item of a tuple
const names = z.array(name).min(1).max(MOST)
const reason = z.string().min(1).max(300)

/** A condition of a local right. */
export const LocalCondition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(LocalCondition).min(1).max(MOST) }),
      z.strictObject({ any: z.array(LocalCondition).min(1).max(MOST) }),
      z.strictObject({ not: LocalCondition }),
      z.strictObject({ is: name, oneOf: names }),
      z.strictObject({ flag: name }),
      z.strictObject({ tenure: names }),
      z.strictObject({ commune: z.array(z.string().min(2).max(5)).min(1).max(PLACES) }),
      z.strictObject({ right: name, state: z.enum(['received', 'entitled']) }),
      z.strictObject({ asked: name }),
      z.strictObject({ amount: LocalAmount, atLeast: LocalAmount }),
      z.strictObject({ amount: LocalAmount, atMost: LocalAmount }),
      z.strictObject({ amount: LocalAmount, below: LocalAmount }),
      z.strictObject({ someAdult: LocalCondition }),
      z.strictObject({ someChild: LocalCondition }),
      z.strictObject({ couple: z.literal(true) }),
      z.strictObject({ unsettled: reason })
    ])
  )
  .meta({
    id: 'LocalCondition',
    description:
      'A condition of a local right: `all`, `any`, `not`; a choice of the person (`is`, `oneOf`), a `flag`, the `tenure` or the `commune` (INSEE codes or how they begin) of the home, a national `right` that is received or due, a yes or no question (`asked`), a comparison of amounts, the same of an adult or a child, or what no text settles (`unsettled`, with the reason).'
  })

/** An amount of a local right. */
export const LocalAmount: z.ZodType<Amount> = z
  .lazy(() =>
    z.union([
      z.strictObject({ value: name }),
      z.strictObject({ parameter: name }),
      z.strictObject({ asked: name }),
      z.strictObject({ childrenWho: LocalCondition }),
      z.strictObject({ number: name }),
      z.strictObject({
        resources: z.strictObject({
          months: z.int().min(1).max(24),
          of: z.enum(['applicant', 'adults', 'household']),
          kinds: z.union([z.literal('all'), names]),
          rights: z.array(name).max(MOST)
        })
      }),
      z.strictObject({ daysTo: name }),
      z.strictObject({ sum: z.array(LocalAmount).min(1).max(MOST) }),
      z.strictObject({ times: z.array(LocalAmount).min(2).max(MOST) }),
      z.strictObject({ table: z.strictObject({ by: LocalAmount, steps: names, further: name.exactOptional() }) }),
      z.strictObject({ rounded: LocalAmount }),
      z.strictObject({ when: LocalCondition, give: LocalAmount, otherwise: LocalAmount }),
      z.strictObject({ between: z.array(LocalAmount).min(2).max(MOST), because: reason }),
      z.strictObject({ nothing: z.literal(true) })
    ])
  )
  .meta({
    id: 'LocalAmount',
    description:
      'An amount of a local right, in cents, years, persons or days: a dated `value` of its own or a national `parameter`, an answer, a `number` of the person, the home or the household, what months before brought (`resources`), days to a day (`daysTo`), sums, products, a `table` by number, one of two, or something `between` two with the reason why no text tells.'
  })

/** How deep what is sent may nest: far more than a right needs, and far less than would exhaust a reader. */
const DEEPEST = 60

/** Tells whether a value nests deeper than anything that a local right may hold. */
export function nestsTooDeep(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left === 0) return true
  return Object.values(value).some((inner) => nestsTooDeep(inner, left - 1))
}
