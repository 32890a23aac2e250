import { ANSWER_KINDS, ANSWER_SOURCES } from '@relais/rights-rules'
import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { asItCame, CivilDate } from '../../kit/values.ts'
import { CheckDate } from './evaluations.ts'
import { Situation } from './situation.ts'
import { RuleId } from './verdict.ts'

const MOST_ANSWERS = 200
const QuestionId = z
  .string()
  .max(120)
  .regex(/^[\w/-]+$/, { error: 'Use the id of a question as it was asked.' })

/** Where a fact comes from. */
export const FactSource = z
  .strictObject({
    fact: z
      .string()
      .max(120)
      .regex(/^[\w/-]+$/, { error: 'Name a fact as verdicts name what is missing.' })
      .meta({ description: 'A fact, as verdicts name what is missing; a name stands for all that begins with it.' }),
    source: z.enum(ANSWER_SOURCES).meta({
      description: '`person`: said by the person; `document`: seen on a paper; `body`: known from a body.'
    })
  })
  .meta({ id: 'FactSource', description: 'Where a fact comes from.' })
export type FactSource = z.infer<typeof FactSource>

export const FactSources = z.array(FactSource).max(500)

const value = z
  .union([
    z.boolean(),
    z.number(),
    z.string().max(40),
    z.array(z.string().max(80)).max(100),
    z.array(z.number()).max(40)
  ])
  .nullable()
  .meta({ description: 'As the kind of the question says; null: nobody knows, which may always be answered.' })

const Answer = z
  .strictObject({ question: QuestionId, value, source: FactSource.shape.source })
  .meta({ id: 'InterviewAnswer', description: 'What was answered to a question, and from where it is known.' })

const Spoken = z.strictObject({ fr: z.string(), en: z.string().nullable(), ar: z.string().nullable() }).meta({
  id: 'SpokenText',
  description: 'A text in French, English and Arabic; local rights are written in French alone.'
})
const range = z.strictObject({ least: z.int(), most: z.int() }).nullable()
const Question = z
  .strictObject({
    id: z.string(),
    kind: z.enum(ANSWER_KINDS).meta({
      description:
        '`choices`: a list of what applies, empty for none of it. `ages`: completed years of each, empty for nobody. `amount`: cents. `by_month`: cents that each month brought alike, or a list with one for each of `months`. `commune`: an INSEE code. `day`, `month`: 2026-11-25, 2026-11.'
    }),
    text: Spoken,
    about: z.string().nullable().meta({ description: 'The person of the situation that it is about.' }),
    fills: z.array(z.string()).meta({ description: 'The facts that its answer fills.' }),
    options: z.array(z.strictObject({ value: z.string(), text: Spoken })).nullable(),
    oneOf: z.array(z.string()).nullable().meta({ description: 'Of these options one is chosen, and only one.' }),
    bounds: range.meta({ description: 'The least and the most that a number may be.' }),
    days: z.strictObject({ earliest: CivilDate, latest: CivilDate }).nullable().meta({
      description: 'Between which days a day may be, where earlier answers say so: a date of birth fits the age told.'
    }),
    counts: range.meta({ description: 'Of how many persons ages are given.' }),
    months: z.array(z.string()).nullable().meta({ description: 'The months that are asked for, oldest first.' }),
    settles: z.array(z.string()).meta({ description: 'The rights whose answer depends on it.' })
  })
  .meta({ id: 'InterviewQuestion', description: 'A question about one thing.' })

const InterviewStep = z
  .strictObject({
    date: CivilDate,
    rulesetVersion: z.string(),
    kind: z.enum(['quick', 'full']),
    questions: z.array(Question).meta({ description: 'The next ones, the one that settles most first.' }),
    left: z.int().meta({ description: 'How many could still change something.' }),
    progress: z.strictObject({
      asked: z.int(),
      most: z.int().nullable().meta({ description: 'How many the quick check asks at most.' }),
      settled: z.array(RuleId).meta({ description: 'The main rights whose status is sure by now.' }),
      main: z.array(RuleId).meta({ description: 'The main rights, for which the quick check asks.' })
    }),
    answers: z.array(Answer).meta({ description: 'What was answered, as it is to be sent next time.' }),
    dropped: z.array(QuestionId).meta({ description: 'Answers that fell away, their question being put no more.' }),
    situation: asItCame(Situation).meta({ description: 'What is known by now, for evaluate and for a check to keep.' }),
    sources: FactSources.meta({ description: 'Where each fact comes from, for a check to keep.' }),
    dontKnow: Spoken.meta({ description: 'The words for what may always be answered.' })
  })
  .meta({ id: 'InterviewStep', description: 'Where an interview stands, and what to ask next.' })

const spoken = (fr: string, en: string, ar: string) => ({ fr, en, ar })

/** One step of an interview; nothing of it is kept. */
export const continueInterview = operation({
  id: 'continueInterview',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/rights-checks/interview',
  tag: 'rights-checks',
  summary: 'Ask what settles most',
  description:
    'Send what was answered so far, in order; the next questions come back with their words, the one that settles most first, with what is known by now as a situation. Nothing is stored: an interview is resumed by sending its answers again, on the same date. To take an answer back or to change it, leave it out or change it in its place, with dropClosed. The quick check asks at most 12 questions for the status of the main rights, and nothing that says who somebody is; the full one asks all that could change a verdict, local rights and tax notices among it. The Idempotency-Key has no effect here.',
  open: { scope: 'rights:read' },
  body: z.strictObject({
    kind: z.enum(['quick', 'full']).default('quick'),
    date: CheckDate.exactOptional(),
    answers: z.array(Answer).max(MOST_ANSWERS).default([]),
    dropClosed: z.boolean().default(false).meta({
      description:
        'True after an answer was taken back or changed: answers to questions that are then no longer put fall away and are told, where they would else be refused.'
    })
  }),
  example: { kind: 'quick', answers: [{ question: 'adults', value: [41], source: 'person' }] },
  answers: {
    200: {
      description: 'Where the interview stands.',
      body: InterviewStep,
      example: {
        date: '2026-11-25',
        rulesetVersion: '2026-11',
        kind: 'quick',
        questions: [
          {
            id: 'couple',
            kind: 'yes_no',
            text: spoken(
              'Vivez-vous en couple\u00a0?',
              'Do you live with a partner?',
              'هل تعيش مع زوج أو زوجة أو شريك؟'
            ),
            about: null,
            fills: ['partner'],
            options: null,
            oneOf: null,
            bounds: null,
            days: null,
            counts: null,
            months: null,
            settles: ['rsa', 'css']
          }
        ],
        left: 14,
        progress: { asked: 1, most: 12, settled: ['aspa'], main: ['rsa', 'prime_activite', 'css', 'aspa'] },
        answers: [{ question: 'a0/age', value: 41, source: 'person' }],
        dropped: [],
        situation: { applicant: { id: 'a0', age: { years: 41, on: '2026-11-25' } } },
        sources: [{ fact: 'a0/birthDate', source: 'person' }],
        dontKnow: spoken('Je ne sais pas', 'I do not know', 'لا أعرف')
      }
    }
  },
  problems: []
})
