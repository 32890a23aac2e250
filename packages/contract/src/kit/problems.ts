import { GUARDS } from '@relais/referral-lifecycle'
import { z } from 'zod'

interface ProblemKind {
  status: number
  title: string
  /** What the caller does next, in one sentence. */
  advice: string
}

const kinds = <const K extends Record<string, ProblemKind>>(table: K): K => table

// Every rule of the lifecycle that can refuse an action, with its own code.
const BROKEN_RULES = Object.fromEntries(
  Object.values(GUARDS).map(({ refusal, meaning }) => [
    refusal,
    {
      status: 409,
      title: `A rule of the referral does not hold: ${meaning.replace(/\.$/, '')}`,
      advice: 'Put this right, then repeat the action.'
    }
  ])
) as Record<(typeof GUARDS)[keyof typeof GUARDS]['refusal'], ProblemKind>

/** Every problem that the API can answer: code → status, title, advice. Written once; the contract and the pages are checked against it. */
export const PROBLEMS = kinds({
  ...BROKEN_RULES,
  'action-unknown': {
    status: 404,
    title: 'There is no such action',
    advice: 'Use an action of the published lifecycle.'
  },
  'referral-not-yours': {
    status: 403,
    title: 'This action belongs to somebody else of this referral',
    advice: 'Leave it to them; availableActions lists yours.'
  },
  'role-forbids': {
    status: 403,
    title: 'Your role does not allow this action',
    advice: 'Ask a lead of your organisation.'
  },
  'malformed-request': {
    status: 400,
    title: 'The request could not be read',
    advice: 'Send well-formed JSON in UTF-8, and a well-formed address and headers.'
  },
  'idempotency-key-missing': {
    status: 400,
    title: 'The Idempotency-Key header is missing',
    advice: 'Send a fresh random key (a UUID will do) with each new POST, and the same key when you repeat it.'
  },
  'idempotency-key-invalid': {
    status: 400,
    title: 'The Idempotency-Key header is not acceptable',
    advice: 'Send 1 to 255 printable ASCII characters without spaces.'
  },
  'sign-in-required': {
    status: 401,
    title: 'No access token was sent',
    advice: 'Ask the token endpoint for an access token and send it as "Authorization: Bearer".'
  },
  'token-invalid': {
    status: 401,
    title: 'The access token is not valid',
    advice: 'Ask the token endpoint for a new access token.'
  },
  'scope-missing': {
    status: 403,
    title: 'The access token lacks a scope',
    advice: 'Ask for a token with the scope named in this answer.'
  },
  'role-missing': {
    status: 403,
    title: 'Your role does not allow this',
    advice: 'Ask a member of your organisation who holds one of the roles named in this answer.'
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    advice: 'Check the address against the API documentation.'
  },
  'collective-not-found': {
    status: 404,
    title: 'This token belongs to no collective',
    advice: 'Use a token of a member or of an organisation’s software.'
  },
  'organisation-not-found': {
    status: 404,
    title: 'No such organisation in your collective',
    advice: 'List the organisations of your collective and use one of their ids.'
  },
  'member-not-found': {
    status: 404,
    title: 'No such member',
    advice: 'List the members of your organisation and use one of their ids.'
  },
  'api-client-not-found': {
    status: 404,
    title: 'No such API client',
    advice: 'List the API clients of your organisation and use one of their ids.'
  },
  'right-not-found': {
    status: 404,
    title: 'No such right in the catalogue',
    advice: 'List the rights and use one of their codes.'
  },
  'person-not-found': {
    status: 404,
    title: 'No such person for your organisation',
    advice: 'Use the id answered when the person was recorded.'
  },
  'agreement-not-found': {
    status: 404,
    title: 'No such agreement for your organisation',
    advice: 'Use the id answered when the agreement was recorded.'
  },
  'referral-not-found': {
    status: 404,
    title: 'No such referral for your organisation',
    advice: 'Use the id of a referral that your organisation sent or received.'
  },
  'referral-group-not-found': {
    status: 404,
    title: 'No such group of referrals for your organisation',
    advice: 'Use the id answered when the group was written.'
  },
  'method-not-allowed': {
    status: 405,
    title: 'This method is not served here',
    advice: 'Use a method listed in the Allow header.'
  },
  'idempotency-in-flight': {
    status: 409,
    title: 'A request with this Idempotency-Key is still being worked on',
    advice: 'Wait a second, then repeat the same request with the same key.'
  },
  'referral-state-forbids': {
    status: 409,
    title: 'The referral does not allow this action in its present state',
    advice: 'Choose one of the actions listed in availableActions.'
  },
  'referral-frozen': {
    status: 409,
    title: 'The referral is frozen because the agreement ended',
    advice: 'Ask the person for a new agreement before you go on.'
  },
  'agreement-withdrawn': {
    status: 409,
    title: 'The person has withdrawn this agreement already',
    advice: 'Nothing is left to do; record a new one if the person agrees again.'
  },
  'siret-taken': {
    status: 409,
    title: 'An organisation of the collective already has this SIRET',
    advice: 'Use that organisation, or check the number.'
  },
  'convention-not-in-force': {
    status: 409,
    title: 'This version of the convention is not in force',
    advice: 'Read the collective, read the version in force, and sign that one.'
  },
  'convention-signed': {
    status: 409,
    title: 'Your organisation has signed this version already',
    advice: 'Nothing is left to do.'
  },
  'last-administrator': {
    status: 409,
    title: 'Your organisation would be left without an administrator',
    advice: 'Make somebody else an administrator first.'
  },
  'email-taken': {
    status: 409,
    title: 'A member already signs in with this e-mail',
    advice: 'Use another address, or change that member.'
  },
  'version-stale': {
    status: 412,
    title: 'This thing has changed since you read it',
    advice: 'Read it again, look at what changed, and repeat with its new ETag.'
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    advice: 'Send less in one request; the limit is in this answer.'
  },
  'media-type-unsupported': {
    status: 415,
    title: 'The body is not JSON',
    advice: 'Send Content-Type: application/json.'
  },
  'invalid-request': {
    status: 422,
    title: 'Some values are not acceptable',
    advice: 'Correct each field listed in errors.'
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'This Idempotency-Key was used for another request',
    advice: 'Send a fresh key with each new request.'
  },
  'if-match-missing': {
    status: 428,
    title: 'The If-Match header is missing',
    advice: 'Read the thing, then send its ETag in If-Match.'
  },
  'rate-limited': { status: 429, title: 'Too many requests', advice: 'Wait for the number of seconds in Retry-After.' },
  'questions-spent': {
    status: 429,
    title: 'Your organisation has asked about too many persons today',
    advice: 'Go on tomorrow; what you send is looked at all the same.'
  },
  'internal-fault': {
    status: 500,
    title: 'Something broke on our side',
    advice: 'Repeat the request with the same Idempotency-Key; if it breaks again, tell us the requestId.'
  },
  unavailable: {
    status: 503,
    title: 'A part of Relais does not answer at present',
    advice: 'Repeat the same request after the number of seconds in Retry-After.'
  },
  'too-slow': {
    status: 504,
    title: 'The answer took too long',
    advice: 'Repeat the same request with the same Idempotency-Key.'
  }
})

export type ProblemCode = keyof typeof PROBLEMS

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
