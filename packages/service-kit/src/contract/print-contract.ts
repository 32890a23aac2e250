import swagger from '@fastify/swagger'
import {
  type AnswerShape,
  type Operation,
  OWN_SCOPES,
  PROBLEMS,
  Problem,
  type ProblemCode,
  SCOPES
} from '@relais/contract'
import Fastify from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { finishContract } from './finish-contract.ts'

const ALWAYS: readonly ProblemCode[] = [
  'malformed-request',
  'invalid-request',
  'rate-limited',
  'internal-fault',
  'unavailable',
  'too-slow'
]
const SIGNED: readonly ProblemCode[] = ['sign-in-required', 'token-invalid', 'scope-missing', 'role-missing']
const REPEATABLE: readonly ProblemCode[] = [
  'idempotency-key-missing',
  'idempotency-key-invalid',
  'idempotency-in-flight',
  'idempotency-key-reused'
]
const WITH_BODY: readonly ProblemCode[] = ['body-too-large', 'media-type-unsupported']
const VERSIONED: readonly ProblemCode[] = ['version-stale', 'if-match-missing']

const TAGS = [
  { name: 'referrals', description: 'Write, list and read referrals, and their history.' },
  { name: 'referral actions', description: 'What may be done to a referral, from the one table of its life.' },
  { name: 'persons', description: 'The persons whom your organisation accompanies: the least that a referral needs.' },
  {
    name: 'agreements',
    description: 'What a person agreed to: to be referred to whom, for which rights, how much is told.'
  },
  { name: 'thread', description: 'What both sides say to each other and attach, and notes of one’s own.' },
  { name: 'person links', description: 'How a person follows their own referral, without an account.' },
  { name: 'imports', description: 'Bring persons and draft referrals from a file: tried first, then written whole.' },
  { name: 'notifications', description: 'What a member is told in the application.' },
  { name: 'events', description: 'Follow what happens, by cursor.' },
  { name: 'rights', description: 'The catalogue of rights.' },
  { name: 'guide', description: 'The professional guide: what to spot, to say and to do, by right and by situation.' },
  { name: 'rights-checks', description: 'What a household is missing, and why.' },
  { name: 'outreach', description: 'Anonymous contacts, drop-in sessions and observations: nobody is named.' },
  { name: 'directory', description: 'The collective, its places and its organisations.' },
  { name: 'capacity', description: 'Who has places, without a word about anybody.' },
  { name: 'members', description: 'Who works in your organisation.' },
  { name: 'clients', description: 'The software of your organisation.' },
  { name: 'reports', description: 'Counts without names.' },
  { name: 'open data', description: 'Fixed tables that everybody may read.' },
  { name: 'own services', description: 'What the services of Relais ask one another.' }
]

/** Every problem that an operation can answer: its own, and those that the kit answers for it. */
export function problemsOf(operation: Operation): ProblemCode[] {
  const codes = [...ALWAYS, ...operation.problems]
  if (operation.open !== 'anyone') codes.push(...SIGNED)
  if (operation.recentSignIn !== undefined) codes.push('sign-in-too-old')
  if (operation.method === 'POST') codes.push(...REPEATABLE)
  if (operation.body !== undefined) codes.push(...WITH_BODY)
  if (operation.versioned === true) codes.push(...VERSIONED)
  return [...new Set(codes)]
}

/** Prints the contract of these operations as an OpenAPI 3.1 document: deterministic, without unused parts. */
export async function printContract(operations: readonly Operation[], description: string): Promise<object> {
  const app = Fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(() => JSON.stringify)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Relais',
        version: '1',
        summary: 'Send people on to one another, and follow each referral until the right is open.',
        description,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }
      },
      servers: [{ url: '/', description: 'This Relais' }],
      tags: TAGS,
      components: {
        securitySchemes: {
          relais: {
            type: 'oauth2',
            description:
              'OAuth 2: client credentials for software, authorization code with PKCE for people. Access tokens follow RFC 9068.',
            flows: {
              clientCredentials: { tokenUrl: '/oauth/token', scopes: { ...SCOPES, ...OWN_SCOPES } },
              authorizationCode: { authorizationUrl: '/oauth/auth', tokenUrl: '/oauth/token', scopes: SCOPES }
            }
          }
        }
      }
    },
    transform: jsonSchemaTransform as never,
    transformObject: jsonSchemaTransformObject as never
  })
  for (const operation of operations) {
    app.route({
      method: operation.method,
      url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      schema: schemaOf(operation) as object,
      handler: async () => null
    })
  }
  await app.ready()
  const document = app.swagger()
  await app.close()
  return finishContract(document as never, operations)
}

function schemaOf(operation: Operation): Record<string, unknown> {
  const answers = Object.entries(operation.answers).map(([status, shape]) => [status, answerOf(shape)])
  const byStatus = Map.groupBy(problemsOf(operation), (code) => PROBLEMS[code].status)
  const problems = [...byStatus].map(([status, codes]) => [
    status,
    {
      description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
      content: { 'application/problem+json': { schema: Problem } }
    }
  ])
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    tags: [operation.tag],
    security: operation.open === 'anyone' ? [] : [{ relais: [operation.open.scope] }],
    ...(operation.params === undefined ? {} : { params: operation.params }),
    ...(operation.query === undefined ? {} : { querystring: operation.query }),
    ...(operation.body === undefined ? {} : { body: operation.body }),
    ...(operation.media === undefined ? {} : { consumes: [operation.media] }),
    headers: headersOf(operation),
    response: Object.fromEntries([...answers, ...problems])
  }
}

function answerOf({ description, body }: AnswerShape): unknown {
  // The generator wants a schema for every answer; `finishContract` drops it from those without a body.
  return { description, content: { 'application/json': { schema: body ?? z.null() } } }
}

function headersOf(operation: Operation): z.ZodObject {
  return z.object({
    ...(operation.method === 'POST'
      ? {
          'Idempotency-Key': z
            .string()
            .regex(/^[\x21-\x7e]{1,255}$/)
            .meta({
              description: 'A fresh random key for each new request, the same when it is repeated; kept 7 days.',
              examples: ['0b6f5d0e-6f0b-4b8e-9a54-1c9d3a7e2f10']
            })
        }
      : {}),
    ...(operation.versioned === true
      ? { 'If-Match': z.string().meta({ description: 'The ETag of the version that you read.', examples: ['"v3"'] }) }
      : {}),
    'X-Request-Id': z
      .string()
      .regex(/^[\w.-]{8,64}$/)
      .optional()
      .meta({ description: 'Your own id of the request; answered back, and logged.' })
  })
}
