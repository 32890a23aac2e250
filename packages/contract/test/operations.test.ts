import t from 'tap'
import { z } from 'zod'
import { OPERATIONS, type Operation, OWN_SCOPES, PROBLEMS, SCOPES, SERVICES } from '../src/index.ts'

// Addresses that are one thing, not a collection: whoever asks, their collective, the one table, the one guide; and a plural without s.
const ALONE = ['open-data', 'me', 'collective', 'referral-lifecycle', 'staff', 'capacity', 'guide']

t.test('every operation is listed once, by its id, its address and its method', (t) => {
  const ids = OPERATIONS.map(({ id }) => id)
  t.strictSame(duplicates(ids), [])
  t.strictSame(duplicates(OPERATIONS.map(({ method, path }) => `${method} ${path}`)), [])
  t.strictSame(
    ids.filter((id) => !/^[a-z]+([A-Z][a-z]+)*$/.test(id)),
    []
  )
  t.ok(ids.length >= 50, `${ids.length} operations`)
  t.end()
})

t.test('addresses begin with /v1 and a collection in the plural, in kebab-case', (t) => {
  for (const { path } of OPERATIONS) {
    t.match(path, /^\/v1(\/([a-z]+(-[a-z]+)*|\{[a-z]+([A-Z][a-z]+)*\}))+$/)
    const [, , first] = path.split('/')
    if (!ALONE.includes(first!)) t.match(first!, /s$/, path)
  }
  t.end()
})

t.test('a collection belongs to one service, so that the gateway can pass on by its first segment', (t) => {
  const owner = new Map<string, string>()
  for (const { path, service } of OPERATIONS) {
    const first = path.split('/')[2]!
    t.equal(service, owner.get(first) ?? service, path)
    owner.set(first, service)
  }
  t.end()
})

t.test('an operation says in one line what it does, who may call and what can come back', (t) => {
  for (const operation of OPERATIONS) {
    const { id, summary, description, open, answers, problems, service } = operation
    t.match(summary, /^[A-Z].{3,78}[^.]$/, id)
    t.match(description, /[.»]$/, id)
    t.ok(SERVICES.includes(service), id)
    if (open !== 'anyone') t.ok(open.scope in { ...SCOPES, ...OWN_SCOPES }, `${id}: ${open.scope}`)
    const statuses = Object.keys(answers).map(Number)
    t.ok(
      statuses.some((status) => status >= 200 && status < 300),
      id
    )
    for (const status of statuses) t.match(answers[status]!.description, /\.$/, `${id} ${status}`)
    t.strictSame(duplicates(problems), [], id)
    for (const code of problems) t.ok(code in PROBLEMS, `${id}: ${code}`)
  }
  t.end()
})

t.test('only the operations that need no token are open to anyone', (t) => {
  t.strictSame(
    OPERATIONS.filter(({ open }) => open === 'anyone').map(({ id }) => id),
    ['listOpenEditions', 'readOpenEdition', 'readOpenEditionCsv']
  )
  t.end()
})

t.test('the parts of an address are described and validated, each by a pattern or a list', (t) => {
  for (const { id, path, params } of OPERATIONS) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    t.strictSame(Object.keys(params?.shape ?? {}), named, id)
    for (const name of named) t.ok(params!.safeParse({ [name!]: 'no such thing\u0000' }).error, `${id} ${name}`)
  }
  t.end()
})

t.test('what changes a thing that has a version names the version that was read', (t) => {
  const unversioned = OPERATIONS.filter(({ method, versioned }) => method !== 'GET' && method !== 'POST' && !versioned)
  // Software that leaks, or a link in the wrong hands, is revoked at once, whatever was read of it; a document never changes, so that there is
  // nothing to have read of it.
  t.strictSame(
    unversioned.map(({ id }) => id),
    ['revokeApiClient', 'revokePersonLink', 'deleteDocument']
  )
  t.strictSame(
    OPERATIONS.filter(({ method, versioned }) => method === 'GET' && versioned).map(({ id }) => id),
    []
  )
  t.end()
})

t.test('a read has no body; what creates or changes has one, and refuses what it does not know at every depth', (t) => {
  for (const { id, method, body } of OPERATIONS) {
    if (method === 'GET' || method === 'DELETE') {
      t.equal(body, undefined, id)
      continue
    }
    t.ok(body, id)
    t.strictSame(looseObjects(z.toJSONSchema(body!, { io: 'input' }), id), [])
  }
  t.end()
})

t.test('every text that comes in has a longest length, every list a largest size', (t) => {
  for (const operation of OPERATIONS) {
    for (const part of ['params', 'query', 'body'] as const) {
      const schema = operation[part]
      if (schema === undefined) continue
      t.strictSame(boundless(z.toJSONSchema(schema, { io: 'input' }), `${operation.id} ${part}`), [])
    }
  }
  t.end()
})

t.test('a list is paged: items, a next, at most a hundred at once', (t) => {
  for (const operation of OPERATIONS.filter(isPaged)) {
    // a search is nothing without words
    const query = operation.query!.safeParse(operation.id === 'searchGuide' ? { q: 'loyer' } : {})
    t.ok(query.success, operation.id)
    t.match(query.data, { limit: Number })
    for (const limit of ['0', '-1', '1001', 'ten', '1.5']) t.notOk(operation.query!.safeParse({ limit }).success, limit)
    t.notOk(operation.query!.safeParse({ cursor: 'not a cursor' }).success, operation.id)
  }
  t.ok(OPERATIONS.filter(isPaged).length >= 8)
  t.end()
})

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place)
}

function isPaged({ query }: Operation): boolean {
  return query !== undefined && 'cursor' in query.shape
}

type Node = Record<string, unknown>
function nodesOf(node: unknown, where: string): [Node, string][] {
  if (node === null || typeof node !== 'object') return []
  const inner = Object.entries(node).flatMap(([key, value]) => nodesOf(value, `${where}.${key}`))
  return Array.isArray(node) ? inner : [[node as Node, where], ...inner]
}

function looseObjects(schema: unknown, where: string): string[] {
  return nodesOf(schema, where)
    .filter(([node]) => node.type === 'object' && node.additionalProperties !== false)
    .map(([, place]) => place)
}

function boundless(schema: unknown, where: string): string[] {
  const closed = (node: Node) =>
    'enum' in node || 'const' in node || 'maxLength' in node || bounded(String(node.format))
  return nodesOf(schema, where)
    .filter(([node]) => (node.type === 'string' && !closed(node)) || (node.type === 'array' && !('maxItems' in node)))
    .map(([, place]) => place)
}

function bounded(format: string): boolean {
  return ['uuid', 'date', 'date-time'].includes(format)
}
