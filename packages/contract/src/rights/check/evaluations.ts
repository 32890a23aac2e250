import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate } from '../../kit/values.ts'
import { exampleLocalVerdict, LocalVerdict } from '../local/local-verdict.ts'
import { exampleGain, exampleSituation, exampleVerdict } from './examples.ts'
import { Situation } from './situation.ts'
import { outcomeShape, ToldDecision, TotalGain, Verdict } from './verdict.ts'

// Reading a body takes one stretch of the processor, in which nobody else is answered: a hundred households stay under a tenth of a second.
const MOST_SITUATIONS = 100
const BYTES = 1_048_576

/** A day on which the law may be read. */
export const CheckDate = CivilDate.refine((day) => day >= '2016', {
  error: 'Give a day from 2016 on: earlier law is not held.',
  params: { rule: 'before-the-rules' }
}).meta({ description: 'The day on which the law is read; today in France unless it is given.' })

/** What a check is asked with. */
export const checkQuestion = {
  situation: Situation,
  date: CheckDate.exactOptional(),
  firstContactOn: CivilDate.exactOptional().meta({
    description: 'The day of the first contact, which protects the start of RSA; the day of the check unless given.'
  }),
  decisions: z
    .array(ToldDecision)
    .max(20)
    .exactOptional()
    .meta({ description: 'Decisions that the person was told, to work out until when they may be appealed.' })
}

/** What the rules say of a household. */
export const evaluationShape = {
  date: CivilDate,
  rulesetVersion: z.string().meta({ description: 'The version of the law that was read.' }),
  catalogueVersion: z.string().meta({ description: 'The version of the catalogue of rights.' }),
  verdicts: z.array(Verdict),
  local: z.array(LocalVerdict).meta({ description: 'What the local and procedural rights of the collective say.' }),
  gain: TotalGain
}
export const Evaluation = z
  .strictObject(evaluationShape)
  .meta({ id: 'Evaluation', description: 'What the rules say of a household on a day, right by right.' })
export type Evaluation = z.infer<typeof Evaluation>

/** One household of a simulation. */
export const RightOutcome = z
  .strictObject(outcomeShape)
  .meta({ id: 'RightOutcome', description: 'What the rules say of one right: status and amounts alone.' })
export type RightOutcome = z.infer<typeof RightOutcome>

const open = { scope: 'rights:read' } as const
const none = { amount: null, alone: null, cost: null, gain: null } as const

/** The whole evaluation of one household; nothing of it is kept. */
export const evaluateRights = operation({
  id: 'evaluateRights',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/rights-checks/evaluate',
  tag: 'rights-checks',
  summary: 'Work out the rights of a household',
  description:
    'Works out every right of a household on a day, those of the nation and those of your collective (GET /v1/local-rights). A fact that is left out is unknown, never zero: the answer is then an interval, or undetermined with the facts that are missing. Nothing is stored or logged; the Idempotency-Key that every POST carries has no effect here.',
  open,
  query: z.strictObject({
    trace: z.enum(['true', 'false']).default('false').meta({ description: 'Whether each verdict shows its steps.' })
  }),
  body: z.strictObject({
    ...checkQuestion,
    include: z
      .array(z.enum(['trace']))
      .max(1)
      .exactOptional()
      .meta({ description: '`trace`: each verdict shows its steps, as with the query.' })
  }),
  example: { situation: exampleSituation, date: '2026-11-25' },
  answers: {
    200: {
      description: 'One verdict for each right.',
      body: Evaluation,
      example: {
        date: '2026-11-25',
        rulesetVersion: '2026-11',
        catalogueVersion: '8a9b0c1d2e3f4a5b',
        verdicts: [exampleVerdict],
        local: [exampleLocalVerdict],
        gain: exampleGain
      }
    }
  },
  problems: []
})

/** Many households at once, to simulate. */
export const simulateRights = operation({
  id: 'simulateRights',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/rights-checks/simulate',
  tag: 'rights-checks',
  summary: 'Work out the rights of many households',
  description:
    'Works out the rights of up to 100 households on the same day: statuses and amounts, in the order of the households. A fault in one names its place and refuses them all. Nothing is stored or logged; the Idempotency-Key has no effect here.',
  open,
  bytes: BYTES,
  body: z.strictObject({
    situations: z.array(Situation).min(1).max(MOST_SITUATIONS),
    date: CheckDate.exactOptional()
  }),
  example: { situations: [exampleSituation], date: '2026-11-25' },
  answers: {
    200: {
      description: 'The outcomes of each household.',
      body: z
        .strictObject({
          date: CivilDate,
          rulesetVersion: z.string(),
          households: z.array(z.strictObject({ outcomes: z.array(RightOutcome) }))
        })
        .meta({ id: 'Simulation', description: 'The outcomes of many households, in the order of the request.' }),
      example: {
        date: '2026-11-25',
        rulesetVersion: '2026-11',
        households: [{ outcomes: [{ right: 'af', codes: ['af'], status: 'not_entitled', ...none }] }]
      }
    }
  },
  problems: []
})
