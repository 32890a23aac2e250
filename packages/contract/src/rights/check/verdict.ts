import { RIGHT_IDS, STATUSES } from '@relais/rights-rules'
import { z } from 'zod'
import { CivilDate, RightCode, sharing } from '../../kit/values.ts'
import { BilingualText, CatalogueCode, HowToClaim, RightBody, RightDocument, TimeSpan } from '../right.ts'

const bounds = {
  minCents: z.int(),
  maxCents: z.int().nullable().meta({ description: 'Null while a missing fact leaves it without an upper end.' })
}
/** An amount between two bounds. */
export const MoneyRange = z.strictObject(bounds).meta({
  id: 'MoneyRange',
  description: 'An amount in cents between two bounds, which are the same when it is certain.'
})
export type MoneyRange = z.infer<typeof MoneyRange>

const codes = z.array(RightCode)
/** What claiming everything would add. */
export const TotalGain = z
  .strictObject({
    month: MoneyRange.meta({ description: 'What comes each month.' }),
    year: MoneyRange.meta({ description: 'Twelve such months, and what comes once a year.' }),
    once: MoneyRange.meta({ description: 'What is paid once, in neither of the two.' }),
    undetermined: codes.meta({
      description: 'Rights of which it is not known whether they are open: their amounts are in the upper ends alone.'
    }),
    uncounted: codes.meta({
      description: 'Open and not received, and in no sum: they are no money, or it is not known how much.'
    })
  })
  .meta({
    id: 'TotalGain',
    description:
      'What claiming everything would add to what the household is paid today, as it is evaluated twice: rights that lower each other are minded, which adding their gains would not.'
  })
export type TotalGain = z.infer<typeof TotalGain>

/** The same with how often it is due. */
export const DueAmount = z.strictObject({ ...bounds, per: z.enum(['month', 'year', 'once']) }).meta({
  id: 'DueAmount',
  description: 'An amount in cents between two bounds, net of CRDS, and how often it is due.'
})

/** A right of the rules. */
export const RuleId = z
  .enum(RIGHT_IDS)
  .meta({ id: 'RuleId', description: 'A right that the rules work out, by the code of its rule.' })
export type RuleId = z.infer<typeof RuleId>

export const VerdictStatus = z.enum(STATUSES).meta({
  id: 'VerdictStatus',
  description: 'Open and not received, received, not open, or undetermined: a missing fact can still change the answer.'
})

/** A date to keep, worked out from dated law. */
export const Deadline = z
  .strictObject({
    kind: z.enum(['first_contact', 'month_end', 'appeal']),
    on: CivilDate.meta({ description: 'The last day on which it can still be done in time.' }),
    opensFrom: CivilDate.nullable().meta({ description: 'From when the right runs if that day is kept.' }),
    elseFrom: CivilDate.nullable().meta({ description: 'From when it runs if the next month is let begin.' }),
    text: BilingualText,
    article: z.string().max(160).meta({ description: 'The article that says so.' }),
    checkedOn: CivilDate.meta({ description: 'When it was last compared with its source.' })
  })
  .meta({ id: 'Deadline', description: 'A date to keep.' })
export type Deadline = z.infer<typeof Deadline>

/** One step of an evaluation. */
export const TraceStep = z
  .strictObject({
    id: z.string().meta({ description: '`rsa.resources`, `parameter:rsa.base`, `fact:a0/resources/wages/2025-10`.' }),
    about: z.string().nullable().meta({ description: 'Whom or which month, when a step is taken more than once.' }),
    label: z.string().nullable().meta({ description: 'In French.' }),
    kind: z.enum(['amount', 'condition']),
    min: z.number(),
    max: z.number().nullable().meta({ description: 'Null without an upper end; a condition is 0 or 1.' }),
    inputs: z.array(z.int()).meta({ description: 'Places in the trace of what it was worked out from.' }),
    law: z.string().nullable().meta({ description: 'The article that asks for it, or that fixes the parameter.' }),
    parameter: z.strictObject({ from: CivilDate, checkedOn: CivilDate, stale: z.boolean() }).nullable()
  })
  .meta({ id: 'TraceStep', description: 'One step of an evaluation: a named value, a parameter or a fact.' })

/** What the rules say of one right, without how to claim it. */
export const outcomeShape = {
  right: RuleId,
  codes: z.array(RightCode).meta({
    description: 'Its codes in the catalogue: one, unless a missing fact leaves several.'
  }),
  status: VerdictStatus,
  amount: DueAmount.nullable().meta({ description: 'What is due when every right is claimed; null when none is.' }),
  alone: MoneyRange.nullable().meta({ description: 'What claiming it alone would bring beside what is paid today.' }),
  cost: DueAmount.nullable().meta({ description: 'What a right that is no money costs.' }),
  gain: MoneyRange.nullable().meta({ description: 'What claiming would add to what is paid today.' })
}

/** What the rules say of one right, and how it is claimed. */
export const Verdict = sharing(
  z
    .strictObject({
      ...outcomeShape,
      persons: z
        .array(z.strictObject({ id: z.string(), ...bounds }))
        .meta({ description: 'By person, for rights that each adult has for themselves.' }),
      missing: z.array(z.string()).meta({ description: 'Facts that could change this answer, the most useful first.' }),
      stale: z.array(z.string()).meta({ description: 'Parameters past the date when a newer value was expected.' }),
      name: BilingualText,
      documents: z.array(RightDocument),
      bodies: z.strictObject({
        instructing: z.array(RightBody),
        paying: z.array(RightBody),
        supporting: z.array(z.string()).meta({ description: 'Who helps with the claim, in French.' })
      }),
      howToClaim: HowToClaim,
      appeal: z.strictObject({
        before: RightBody.nullable(),
        delay: TimeSpan.nullable(),
        mandatoryPrior: z.boolean().nullable(),
        article: z.string().max(160).nullable()
      }),
      deadlines: z.array(Deadline),
      trace: z.array(TraceStep).nullable().meta({ description: 'The evaluation itself; null unless it is asked for.' })
    })
    .meta({ id: 'Verdict', description: 'What the rules say of one right, why, and how it is claimed.' }),
  'name',
  'documents',
  'bodies',
  'howToClaim',
  'appeal',
  'deadlines'
)
export type Verdict = z.infer<typeof Verdict>

/** A decision that a person was told. */
export const ToldDecision = z
  .strictObject({ right: CatalogueCode, notifiedOn: CivilDate })
  .meta({ id: 'ToldDecision', description: 'A decision on a right, and the day on which the person was told.' })
