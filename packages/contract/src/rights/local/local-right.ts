import { z } from 'zod'
import { CivilDate, Instant, RightCode, text } from '../../kit/values.ts'
import { Situation } from '../check/situation.ts'
import { VerdictStatus } from '../check/verdict.ts'
import { LocalAmount, LocalCondition, nestsTooDeep } from './local-language.ts'
import { LocalGuide } from './local-verdict.ts'

const NAME = '^[a-z][a-z0-9-]{0,39}$'
const MOST_VALUES = 60
const Name = z.string().max(40).regex(new RegExp(NAME), { error: 'Give a name such as ceiling-1.' })

/** One value for each of some names. */
function byName<S extends z.ZodType>(value: S, most: number) {
  const { $schema: _, ...inner } = z.toJSONSchema(value, { io: 'input', target: 'draft-2020-12' })
  return z
    .record(Name, value)
    .refine((named) => Object.keys(named).length <= most, {
      error: `Give ${most} at most.`,
      params: { rule: 'too_big' }
    })
    .meta({ maxProperties: most, patternProperties: { [NAME]: inner }, additionalProperties: false })
}

const said = {
  id: Name,
  say: text(200).meta({ description: 'What it is, in French.' }),
  law: text(400).meta({ description: 'The article, or the page where no article is known.' })
}
const Rule = z.strictObject({ ...said, test: LocalCondition })

const Value = z.strictObject({
  label: text(200),
  unit: z.enum(['euros', 'rate', 'years', 'months', 'count', 'hours', 'bmaf']),
  checkedOn: CivilDate,
  nextExpected: CivilDate.nullable(),
  values: z
    .array(z.strictObject({ from: CivilDate, value: z.number().min(-1e9).max(1e9), ref: text(400) }))
    .min(1)
    .max(40)
})

const Sample = z
  .strictObject({
    title: text(200),
    date: CivilDate,
    situation: Situation,
    expect: z.strictObject({
      status: VerdictStatus,
      amount: z.tuple([z.number(), z.number()]).exactOptional().meta({ description: 'Cents, from and to.' })
    })
  })
  .meta({ id: 'LocalSample', description: 'A situation and the verdict that a local right must give it.' })

const entry = {
  label: text(120).meta({ description: 'Its French name.' }),
  checkedOn: CivilDate.meta({ description: 'The day when somebody last compared it with its sources.' }),
  values: byName(Value, MOST_VALUES).meta({ description: 'Its dated amounts, rates, ages and counts, by name.' }),
  questions: byName(z.strictObject({ label: text(200), kind: z.enum(['flag', 'number', 'day']) }), 20).meta({
    description: 'What it asks beyond the situation, in French, by name.'
  }),
  conditions: z.array(Rule).min(1).max(20).meta({ description: 'All of them must hold.' }),
  amount: z
    .strictObject({ ...said, per: z.enum(['month', 'year', 'once']), of: LocalAmount })
    .exactOptional()
    .meta({ description: 'What it pays; left out when it is no money, or nobody can tell.' }),
  notes: z.array(Rule).max(20).meta({ description: 'What else is told, and when.' }),
  deadlines: z
    .array(z.strictObject({ ...said, to: z.string().min(1).max(40), daysBefore: Name }))
    .max(10)
    .meta({ description: 'Days that count: so many days, a value, before a day of the person or one that was asked.' }),
  guide: LocalGuide,
  samples: z.array(Sample).min(1).max(20).meta({ description: 'They are worked out when the right is saved.' })
}

/** A local right as a coordinator writes it, whole. */
export const LocalRightEntry = z.strictObject(entry).meta({
  id: 'LocalRightEntry',
  description: 'A local right as a coordinator writes it, whole: data, in a closed language.'
})

/** The same, refused before it is read when it nests too deep. */
export const LocalRightBody = z.preprocess((value) => (nestsTooDeep(value) ? 'too deep' : value), LocalRightEntry)

const standing = {
  code: RightCode,
  version: z.int().meta({ description: '1 as it comes with Relais; a collective counts on from there. The ETag.' }),
  origin: z.enum(['relais', 'collective']),
  changedAt: Instant.nullable().meta({ description: 'Since when it holds; null as it comes with Relais.' }),
  withdrawn: z.boolean().meta({ description: 'True when the collective withdrew it: it is kept, and asked of nobody.' })
}

/** A local right of the collective, whole. */
export const LocalRight = z
  .strictObject({
    ...standing,
    ...entry,
    versions: z
      .array(z.strictObject({ version: z.int(), changedAt: Instant.nullable(), withdrawn: z.boolean() }))
      .meta({ description: 'All its versions, the latest first; each may be read.' })
  })
  .meta({ id: 'LocalRight', description: 'A local or procedural right as it holds in the collective.' })
export type LocalRight = z.infer<typeof LocalRight>

/** A local right in a list. */
export const LocalRightSummary = z
  .strictObject({ ...standing, label: z.string(), checkedOn: CivilDate })
  .meta({ id: 'LocalRightSummary', description: 'A local right in a list.' })
export type LocalRightSummary = z.infer<typeof LocalRightSummary>
