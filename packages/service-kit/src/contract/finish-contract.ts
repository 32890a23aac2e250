import { type Operation, PROBLEMS } from '@relais/contract'
import { describeParameters } from './describe-parameters.ts'
import { problemsOf } from './print-contract.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Node = { [key: string]: Json }

const HEADERS: Node = {
  'X-Request-Id': { description: 'The id of this request, for logs and questions.', schema: { type: 'string' } },
  RateLimit: { description: 'What is left (draft-ietf-httpapi-ratelimit-headers).', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'The limit and its window in seconds.', schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
  Location: { description: 'Where the new thing is.', schema: { type: 'string' } },
  'Content-Disposition': { description: 'Always an attachment, with its file name.', schema: { type: 'string' } },
  ETag: {
    description: 'The version, for If-Match and If-None-Match, on things that have one.',
    schema: { type: 'string' }
  }
}

const FILE: Node = { schema: { type: 'string', format: 'binary' } }

const header = (name: string): Node => ({ [name]: { $ref: `#/components/headers/${name}` } })
const RATE_HEADERS: Node = { ...header('X-Request-Id'), ...header('RateLimit'), ...header('RateLimit-Policy') }

/** Adds what the schemas cannot say (examples, headers of answers), then prunes and orders, so that two printings are equal. */
export function finishContract(document: Node, operations: readonly Operation[]): Node {
  const paths = document.paths as Record<string, Node>
  const components = document.components as Node
  components.headers = HEADERS
  components.examples = Object.fromEntries(
    [...new Set(operations.flatMap(problemsOf))].map((code) => {
      const { status, title, advice } = PROBLEMS[code]
      return [
        code,
        {
          value: {
            type: `/problems/${code}`,
            code,
            title,
            status,
            detail: advice,
            requestId: '019aaf6e-7a00-7000-8000-000000000000'
          }
        }
      ]
    })
  )
  for (const operation of operations) {
    const node = paths[operation.path]![operation.method.toLowerCase()] as Node
    const responses = node.responses as Record<string, Node>
    describeParameters(node, operation, components.schemas as Node)
    for (const [status, shape] of Object.entries(operation.answers)) {
      const response = responses[status]!
      response.headers = { ...RATE_HEADERS, ...answerHeaders(operation, Number(status)) }
      if (shape.media !== undefined) response.content = Object.fromEntries(shape.media.map((type) => [type, FILE]))
      else if (shape.body === undefined) delete response.content
      else setExample(response, 'application/json', shape.example as Json)
    }
    for (const code of problemsOf(operation)) {
      const { status } = PROBLEMS[code]
      const response = responses[status]!
      const media = (response.content as Node)['application/problem+json'] as Node
      media.examples = { ...(media.examples as Node | undefined), [code]: { $ref: `#/components/examples/${code}` } }
      response.headers = { ...RATE_HEADERS, ...(status === 429 || status === 503 ? header('Retry-After') : {}) }
    }
    if (operation.body !== undefined && operation.example !== undefined)
      setExample(node.requestBody as Node, operation.media ?? 'application/json', withoutFiles(operation.example))
  }
  prune(document)
  return order(shortenNames(document)) as Node
}

const BEGINNINGS: Readonly<Record<string, string>> = { 'application/pdf': '%PDF-1.7 …', 'text/csv': 'prenom;nom …' }

/** A file in an example is shown as the beginning of one. */
function withoutFiles(example: unknown): Json {
  return Object.fromEntries(
    Object.entries(example as object).map(([name, value]) => [
      name,
      value instanceof File ? (BEGINNINGS[value.type] ?? '…') : value
    ])
  )
}

function answerHeaders(operation: Operation, status: number): Node {
  const headers: Node = {}
  if (operation.answers[status]?.media !== undefined) return header('Content-Disposition')
  if (status === 201) Object.assign(headers, header('Location'))
  if (operation.versioned === true || operation.method === 'GET') Object.assign(headers, header('ETag'))
  return headers
}

function setExample(holder: Node, type: string, example: Json | undefined): void {
  if (example !== undefined) ((holder.content as Node)[type] as Node).example = example
}

/** Drops the components that nothing refers to; the generator writes each schema once as input and once as output. */
function prune(document: Node): void {
  const schemas = (document.components as Node).schemas as Node
  const used = new Set<string>()
  const follow = (node: Json): void => {
    if (Array.isArray(node)) node.forEach(follow)
    else if (node !== null && typeof node === 'object') {
      for (const [key, value] of Object.entries(node)) {
        if (key !== '$ref' || typeof value !== 'string') follow(value)
        else {
          const name = value.replace('#/components/schemas/', '')
          if (!used.has(name) && used.add(name)) follow(schemas[name] ?? null)
        }
      }
    }
  }
  follow(document.paths as Json)
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name]
}

/** The generator calls a schema that is sent `RoleInput`: it is `Role`, unless another one, which is answered, is called that. */
function shortenNames(document: Node): Node {
  const components = document.components as Node
  const schemas = components.schemas as Record<string, Json>
  const short = (schema: string) => schema.replace(/Input$/, '')
  const text = (schema: string) => JSON.stringify(schemas[schema])?.replaceAll(/(\/schemas\/\w+?)Input"/g, '$1"')
  const renamed = Object.keys(schemas).filter(
    (schema) => schema.endsWith('Input') && (!(short(schema) in schemas) || text(schema) === text(short(schema)))
  )
  for (const schema of renamed) {
    schemas[short(schema)] = schemas[schema]!
    delete schemas[schema]
  }
  return JSON.parse(
    JSON.stringify(document, (key, value) =>
      key === '$ref' && renamed.includes(value.split('/').at(-1)) ? short(value) : value
    )
  )
}

// The order in which OpenAPI is read; what is not listed follows, by name where the order means nothing.
const FIRST = [
  'openapi',
  'info',
  'servers',
  'tags',
  'paths',
  'components',
  'operationId',
  'summary',
  'description',
  'tags',
  'security',
  'parameters',
  'requestBody',
  'responses'
]
const BY_NAME = new Set(['paths', 'schemas', 'responses', 'headers', 'examples'])

function order(node: Json, name = ''): Json {
  if (Array.isArray(node)) return node.map((item) => order(item))
  if (node === null || typeof node !== 'object') return node
  const keys = Object.keys(node).filter((key) => key !== '$schema')
  const rank = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length)
  if (name !== 'properties') keys.sort((a, b) => (BY_NAME.has(name) ? (a < b ? -1 : 1) : rank(a) - rank(b)))
  return Object.fromEntries(keys.map((key) => [key, shorten(key, order(node[key]!, key), node)]))
}

// zod prints patterns that count the days of each month; the format says it, and the pattern only sketches it.
const SKETCHES: Record<string, string> = {
  uuid: '^[0-9a-f-]{36}$',
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  'date-time': '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
  email: '^[^@\\s]+@[^@\\s]+$'
}

function shorten(key: string, value: Json, node: Node): Json {
  return key === 'pattern' ? (SKETCHES[String(node.format)] ?? value) : value
}
