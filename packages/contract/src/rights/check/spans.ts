import { z } from 'zod'
import { Cents, maybe } from '../../kit/values.ts'

const MOST_SPANS = 120
const YEAR = '^(19|20|21)\\d\\d$'

/** A calendar month, `2026-11`. */
const Month = z
  .string()
  .max(7)
  .regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, { error: 'Give a month such as 2026-11.' })

const ORDERED = { path: ['to'], error: 'Give a last month that is not before the first.', params: { rule: 'ordered' } }

/** Amounts by month: of the spans that cover a month the last counts; a month that none covers is unknown. */
export const Monthly = z
  .array(z.strictObject({ from: Month, to: Month, cents: Cents }).refine(({ from, to }) => from <= to, ORDERED))
  .max(MOST_SPANS)
  .meta({
    id: 'MonthlyCents',
    description:
      'Amounts by month in cents: of the spans that cover a month the last counts; a month that none covers is unknown.'
  })

/** Amounts by month, or the knowledge that there are none. */
export const Flow = z
  .union([z.literal('none'), Monthly])
  .meta({ id: 'Flow', description: 'Amounts by month, or `none` when it is known that there are none.' })

/** A state by month; a bare one has always been so. */
export function lasting<const T extends readonly [string, ...string[]]>(states: T) {
  const state = z.enum(states)
  const span = z.strictObject({ from: Month, to: Month, is: state }).refine(({ from, to }) => from <= to, ORDERED)
  return z.union([state, z.array(span).max(MOST_SPANS)])
}

/** One value for each of some kinds; a kind left out is unknown. */
export function byKind<K extends string, S extends z.ZodType>(kinds: readonly K[], value: S) {
  const optional = maybe(value)
  return z.strictObject(Object.fromEntries(kinds.map((kind) => [kind, optional])) as Record<K, typeof optional>)
}

/** One value for each of some years, under the year; a year left out is unknown. */
export function byYear<S extends z.ZodType>(value: S) {
  const { $schema: _, ...inner } = z.toJSONSchema(value, { io: 'input', target: 'draft-2020-12' })
  return z
    .record(z.string().max(4).regex(new RegExp(YEAR), { error: 'Give a year such as 2024.' }), value)
    .meta({ patternProperties: { [YEAR]: inner }, additionalProperties: false })
}
