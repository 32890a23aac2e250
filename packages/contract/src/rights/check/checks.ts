import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { asItCame, CivilDate, Id, Instant, page, pageQuery, RightCode } from '../../kit/values.ts'
import { exampleLocalVerdict, LocalVerdict } from '../local/local-verdict.ts'
import { CatalogueCode } from '../right.ts'
import { checkQuestion } from './evaluations.ts'
import { exampleGain, exampleSituation, exampleVerdict } from './examples.ts'
import { FactSources } from './interview.ts'
import { Situation } from './situation.ts'
import { TotalGain, Verdict, VerdictStatus } from './verdict.ts'

/** The forms of non-take-up (typology of Odenore). */
export const NonTakeUp = z.enum(['not_known', 'not_claimed', 'not_received', 'not_offered']).meta({
  id: 'NonTakeUp',
  description:
    'Why a right is not taken up: the person did not know it, knows and did not claim it, claimed and did not receive it, or was not offered it.'
})

/** What was found of one right. */
export const Finding = z
  .strictObject({
    right: RightCode.meta({ description: 'The code of its verdict, national or local.' }),
    status: VerdictStatus,
    nonTakeUp: NonTakeUp.nullable(),
    cause: CatalogueCode.nullable().meta({ description: 'A cause, in a code that the collective agreed on.' }),
    renouncedOn: CivilDate.nullable().meta({
      description: 'When the person renounced it: it is shown as renounced, and not proposed again.'
    })
  })
  .meta({ id: 'Finding', description: 'How a right stands in a check, and why it was not taken up.' })
export type Finding = z.infer<typeof Finding>

const summaryShape = {
  id: Id,
  version: z.int(),
  personId: Id.nullable().meta({ description: 'Null when the check is anonymous or forgotten.' }),
  territoryId: Id.nullable().meta({ description: 'Where it was made.' }),
  contactId: Id.nullable().meta({ description: 'The outreach contact that it came of; null once it is forgotten.' }),
  memberId: Id.nullable().meta({ description: 'Who made it; null for software, or when it is forgotten.' }),
  clientId: z.string(),
  date: CivilDate.meta({ description: 'The day on which the law was read.' }),
  rulesetVersion: z.string(),
  catalogueVersion: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
  forgottenAt: Instant.nullable().meta({ description: 'When what was said and answered was destroyed.' })
}

/** A check in a list: nothing of what was said or answered. */
export const RightsCheckSummary = z
  .strictObject(summaryShape)
  .meta({ id: 'RightsCheckSummary', description: 'A rights check in a list, without what was said or answered.' })
export type RightsCheckSummary = z.infer<typeof RightsCheckSummary>

/** A check as it was made. */
export const RightsCheck = z
  .strictObject({
    ...summaryShape,
    situation: asItCame(Situation).nullable().meta({ description: 'Null once it is forgotten.' }),
    sources: FactSources.meta({ description: 'Where facts come from, as far as it was told; empty once forgotten.' }),
    verdicts: z.array(Verdict).meta({ description: 'As they were given that day; empty once they are forgotten.' }),
    local: z.array(LocalVerdict).meta({ description: 'The same of local and procedural rights.' }),
    gain: TotalGain.nullable().meta({
      description: 'As it was worked out that day, what the person renounced since included; null once forgotten.'
    }),
    findings: z.array(Finding)
  })
  .meta({
    id: 'RightsCheck',
    description: 'A rights check as it was made, with the version of the law it was made with.'
  })
export type RightsCheck = z.infer<typeof RightsCheck>

const read = { scope: 'checks:read' } as const
const write = { scope: 'checks:write' } as const
const byId = { params: z.object({ id: Id }) }
const example: RightsCheckSummary = {
  id: '019aaf6e-7a00-7000-8000-0000000000c1',
  version: 1,
  personId: '019aaf6e-7a00-7000-8000-00000000000a',
  territoryId: null,
  contactId: null,
  memberId: '019aaf6e-7a00-7000-8000-0000000000e1',
  clientId: 'relais-web',
  date: '2026-11-25',
  rulesetVersion: '2026-11',
  catalogueVersion: '8a9b0c1d2e3f4a5b',
  createdAt: '2026-11-25T09:00:00.000Z',
  updatedAt: '2026-11-25T09:00:00.000Z',
  forgottenAt: null
}
const finding: Finding = { right: 'rsa', status: 'entitled', nonTakeUp: null, cause: null, renouncedOn: null }
const check: RightsCheck = {
  ...example,
  situation: exampleSituation,
  sources: [{ fact: 'applicant/assets', source: 'person' }],
  verdicts: [exampleVerdict],
  local: [exampleLocalVerdict],
  gain: exampleGain,
  findings: [finding]
}

export const createRightsCheck = operation({
  id: 'createRightsCheck',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/rights-checks',
  tag: 'rights-checks',
  summary: 'Make a rights check and keep it',
  description:
    'Works out the rights of a household and keeps what was said and answered, encrypted, for your organisation alone; for a person that it accompanies, or for nobody in particular. What the person renounced before is not proposed again.',
  open: write,
  body: z.strictObject({
    personId: Id.nullable().default(null).meta({ description: 'A person of your organisation; null: anonymous.' }),
    territoryId: Id.nullable().default(null).meta({ description: 'Where it is made: a territory of the collective.' }),
    contactId: Id.nullable().default(null).meta({
      description:
        'An outreach contact of your organisation, of which this check comes: what follows it becomes `check_made`.'
    }),
    sources: FactSources.exactOptional().meta({
      description: 'Where facts come from, as an interview tells it; kept with the check.'
    }),
    ...checkQuestion
  }),
  example: { personId: null, situation: exampleSituation, date: '2026-11-25' },
  answers: { 201: { description: 'The check.', body: RightsCheck, example: check } },
  problems: ['person-not-found']
})

export const readRightsCheck = operation({
  id: 'readRightsCheck',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/rights-checks/{id}',
  tag: 'rights-checks',
  summary: 'Read a rights check',
  description:
    'What was said, and what was answered that day with the law of that day. Only the organisation that made it reads this; the read is journalled.',
  open: read,
  ...byId,
  answers: {
    200: { description: 'The check.', body: RightsCheck, example: check },
    304: { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
  },
  problems: ['rights-check-not-found']
})

export const listRightsChecks = operation({
  id: 'listRightsChecks',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/rights-checks',
  tag: 'rights-checks',
  summary: 'List the rights checks of your organisation',
  description: 'Latest first, without what was said or answered.',
  open: read,
  query: z.strictObject({
    ...pageQuery,
    personId: Id.optional().meta({ description: 'Only those of one person.' })
  }),
  answers: {
    200: {
      description: 'A page of checks.',
      body: page(RightsCheckSummary).meta({ id: 'RightsCheckList', description: 'A page of rights checks.' }),
      example: { items: [example], next: null }
    }
  },
  problems: []
})

export const changeRightsCheck = operation({
  id: 'changeRightsCheck',
  service: 'rights-check',
  method: 'PATCH',
  path: '/v1/rights-checks/{id}',
  tag: 'rights-checks',
  summary: 'Say why rights of a check are not taken up',
  description:
    'Records, right by right, the form of non-take-up, a cause, and whether the person renounces it; what is not sent stays. A renounced right is shown as renounced and proposed neither here nor in the next checks of the same person.',
  open: write,
  ...byId,
  versioned: true,
  body: z.strictObject({
    findings: z
      .array(
        z.strictObject({
          right: RightCode,
          nonTakeUp: NonTakeUp.nullable().optional(),
          cause: CatalogueCode.nullable().optional(),
          renounced: z.boolean().optional()
        })
      )
      .min(1)
      .max(50)
  }),
  example: { findings: [{ right: 'rsa', nonTakeUp: 'not_known', cause: 'never_heard_of_it' }] },
  answers: {
    200: {
      description: 'How the rights of the check stand.',
      body: z
        .strictObject({ ...summaryShape, findings: z.array(Finding) })
        .meta({ id: 'RightsCheckFindings', description: 'How the rights of a check stand.' }),
      example: {
        ...example,
        version: 2,
        findings: [{ ...finding, nonTakeUp: 'not_known', cause: 'never_heard_of_it' }]
      }
    }
  },
  problems: ['rights-check-not-found', 'rights-check-forgotten', 'invalid-request']
})

export const printRightsCheck = operation({
  id: 'printRightsCheck',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/rights-checks/{id}/summary',
  tag: 'rights-checks',
  summary: 'Print what a person may have a right to',
  description:
    'A sheet in large print to hand to the person: what they may have a right to, what is uncertain, what to bring and where to go; never a promise. Renounced rights are left out. A page that is whole in one file and in which nothing runs, or the same as a tagged PDF (PDF/UA-1) with its fonts. The read is journalled.',
  open: read,
  ...byId,
  query: z.strictObject({
    language: z.enum(['fr', 'en', 'ar']).default('fr').meta({ description: 'The language of the sheet.' }),
    format: z
      .enum(['html', 'pdf'])
      .exactOptional()
      .meta({ description: 'As what; without it, as Accept prefers, and else as a page.' })
  }),
  answers: { 200: { description: 'The sheet.', media: ['text/html', 'application/pdf'] } },
  problems: ['rights-check-not-found', 'rights-check-forgotten', 'pdf-impossible', 'unavailable']
})
