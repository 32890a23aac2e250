import { z } from 'zod'
import { PROBLEMS, type ProblemCode } from './problems.ts'

/** A field that was refused: where it is, which rule it breaks, and what to do. */
export const FieldError = z
  .object({
    field: z.string().meta({ description: 'Where: `body.person.familyName`, `query.limit`, `header.if-match`.' }),
    rule: z.string().meta({ description: 'The rule that is broken, as a stable code.' }),
    message: z.string().meta({ description: 'What to do, in English.' })
  })
  .meta({ id: 'FieldError', description: 'A field that was refused.' })
export type FieldError = z.infer<typeof FieldError>

/** A problem as it is printed (RFC 9457), with the extensions that some codes carry. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'A stable address of the kind of problem: `/problems/{code}`.' }),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened here and what to do, in English.' }),
    requestId: z.string(),
    errors: z.array(FieldError).optional(),
    state: z.string().optional().meta({ description: 'The present state of the referral.' }),
    version: z.int().optional().meta({ description: 'The present version of the thing.' }),
    availableActions: z.array(z.string()).optional().meta({ description: 'The actions that you may do now.' }),
    maxAge: z.int().optional().meta({ description: 'How many seconds ago the member may have signed in.' }),
    required: z.array(z.string()).optional().meta({ description: 'The scope or the roles that are needed.' })
  })
  .meta({ id: 'Problem', description: 'A problem (RFC 9457, application/problem+json).' })
export type Problem = z.infer<typeof Problem>

/** The domain says no: a value that an action returns; the kit prints it as a problem. */
export interface Refusal {
  refusal: ProblemCode
  detail?: string
  errors?: FieldError[]
  state?: string
  version?: number
  availableActions?: string[]
  maxAge?: number
  required?: string[]
}

/** Makes a refusal. */
export function refuse(refusal: ProblemCode, more: Omit<Refusal, 'refusal'> = {}): Refusal {
  return { refusal, ...more }
}

/** Tells a refusal from an answer. */
export function isRefusal(value: object): value is Refusal {
  return 'refusal' in value
}
