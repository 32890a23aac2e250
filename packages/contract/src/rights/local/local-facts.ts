import { z } from 'zod'
import { CivilDate, RightCode } from '../../kit/values.ts'

const MOST_ANSWERS = 100
const QUESTION = '^[a-z][a-z0-9_]{0,39}/[a-z][a-z0-9-]{0,39}$'
const MOST = 100_000_000

const Answer = z.union([z.boolean(), z.int().min(-MOST).max(MOST), CivilDate])
const { $schema: _, ...answer } = z.toJSONSchema(Answer, { io: 'input', target: 'draft-2020-12' })

/** What only local rights ask. */
export const LocalFacts = z
  .strictObject({
    answers: z
      .record(
        z
          .string()
          .max(81)
          .regex(new RegExp(QUESTION), { error: 'Give a right and one of its questions, such as fsl/need.' }),
        Answer
      )
      .refine((answers) => Object.keys(answers).length <= MOST_ANSWERS, {
        error: `Give ${MOST_ANSWERS} answers at most.`,
        params: { rule: 'too_big' }
      })
      .exactOptional()
      .meta({
        description: 'Answers to the questions of local rights, by `right/question`: yes or no, a number, or a day.',
        maxProperties: MOST_ANSWERS,
        patternProperties: { [QUESTION]: answer },
        additionalProperties: false
      }),
    received: z
      .array(RightCode)
      .max(MOST_ANSWERS)
      .exactOptional()
      .meta({ description: 'The local rights that are received already.' })
  })
  .meta({ id: 'LocalFacts', description: 'What only local rights ask of a household.' })
