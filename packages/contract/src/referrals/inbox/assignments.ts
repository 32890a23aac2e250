import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { PROBLEMS, type ProblemCode } from '../../kit/problems.ts'
import { Id } from '../../kit/values.ts'
import { exampleReferral } from '../referrals.ts'

const member = '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01'

/** Whose work each referral becomes. */
export const NewAssignments = z
  .strictObject({
    assignments: z
      .array(
        z.strictObject({
          referralId: Id,
          version: z.int().min(1).meta({ description: 'The version that you read.' }),
          ownerId: Id.meta({ description: 'The new case owner, a member of your organisation.' })
        })
      )
      .min(1)
      .max(100)
  })
  .meta({ id: 'NewAssignments', description: 'Whose work some referrals become.' })

/** What came of one of them. */
export const AssignmentReport = z
  .strictObject({
    referralId: Id,
    assigned: z.boolean(),
    version: z.int().nullable().meta({ description: 'Its version now; null where there is none of yours.' }),
    refusal: z
      .enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]])
      .nullable()
      .meta({ description: 'Why it was not assigned, as the code of a problem.' })
  })
  .meta({ id: 'AssignmentReport', description: 'What came of one assignment.' })
export type AssignmentReport = z.infer<typeof AssignmentReport>

export const assignReferrals = operation({
  id: 'assignReferrals',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referrals/assignments',
  tag: 'referrals',
  summary: 'Hand out the work on many referrals at once',
  description:
    'The action assign on up to a hundred referrals, each over the version that was read. Those that can be assigned are; for each of the others the answer says why not. For a lead, and for the software of the organisation.',
  open: { scope: 'referrals:write', roles: ['lead'] },
  body: NewAssignments,
  example: { assignments: [{ referralId: exampleReferral.id, version: 4, ownerId: member }] },
  answers: {
    200: {
      description: 'What came of each, in the order in which they were sent.',
      body: z
        .strictObject({ items: z.array(AssignmentReport) })
        .meta({ id: 'AssignmentReports', description: 'What came of some assignments.' }),
      example: {
        items: [
          { referralId: exampleReferral.id, assigned: true, version: 5, refusal: null },
          { referralId: exampleReferral.rootId, assigned: false, version: 7, refusal: 'version-stale' }
        ]
      }
    }
  },
  problems: []
})
