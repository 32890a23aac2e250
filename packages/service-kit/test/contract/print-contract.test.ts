import { OPERATIONS, Problem } from '@relais/contract'
import t from 'tap'
import { printContract, problemsOf } from '../../src/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: the tests reach anywhere into a JSON document
type Node = any

const document: Node = await printContract(OPERATIONS, 'What it is.')
const { paths, components, tags } = document
const printed: [string, Node][] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods as object).map(([method, operation]): [string, Node] => [`${method} ${path}`, operation])
)

t.test('two printings are equal, whatever was printed before', async (t) => {
  t.equal(JSON.stringify(await printContract(OPERATIONS, 'What it is.')), JSON.stringify(document))
})

t.test('every operation is printed, with what it does and a tag that is described', async (t) => {
  t.strictSame(printed.map(([, { operationId }]) => operationId).sort(), OPERATIONS.map(({ id }) => id).sort())
  const described = new Map(tags.map((tag: Node) => [tag.name, tag.description]))
  for (const [at, { summary, description, tags: own }] of printed) {
    t.ok(summary && description, at)
    t.ok(described.get(own[0]), `${at}: ${own[0]}`)
  }
  const used = new Set(printed.map(([, operation]) => operation.tags[0]))
  t.strictSame(
    [...described.keys()].filter((name) => !used.has(name as string)),
    []
  )
})

t.test('who may call is said, and only operations open to anyone need no token', async (t) => {
  for (const { id, open, method, path } of OPERATIONS) {
    const { security } = paths[path][method.toLowerCase()]
    t.strictSame(security, open === 'anyone' ? [] : [{ relais: [open.scope] }], id)
  }
})

t.test('every parameter is described, with an example', async (t) => {
  const bare = printed.flatMap(([at, { parameters = [] }]) =>
    parameters
      .filter(({ description, example, schema }: Node) => !description || example === undefined || !schema)
      .map(({ name }: Node) => `${at} ${name}`)
  )
  t.strictSame(bare, [])
})

t.test('a POST needs an Idempotency-Key, a versioned operation If-Match, and nothing else does', async (t) => {
  const needed = ({ parameters }: Node) =>
    parameters.filter((one: Node) => one.in === 'header' && one.required).map(({ name }: Node) => name)
  for (const { id, method, path, versioned } of OPERATIONS) {
    const expected = [...(method === 'POST' ? ['Idempotency-Key'] : []), ...(versioned === true ? ['If-Match'] : [])]
    t.strictSame(needed(paths[path][method.toLowerCase()]), expected, id)
  }
})

t.test('every body and every answer that has one shows an example; an empty answer has no content', async (t) => {
  for (const { id, method, path, body, answers, media = 'application/json' } of OPERATIONS) {
    const { requestBody, responses } = paths[path][method.toLowerCase()]
    if (body !== undefined) t.strictSame(Object.keys(requestBody.content), [media], `${id} body`)
    if (body !== undefined) t.ok(requestBody.content[media].example, `${id} body`)
    for (const [status, shape] of Object.entries(answers)) {
      const { content, description } = responses[status]
      t.ok(description, `${id} ${status}`)
      if (shape.media !== undefined) t.strictSame(Object.keys(content), [...shape.media], `${id} ${status}`)
      else if (shape.body === undefined) t.equal(content, undefined, `${id} ${status}`)
      else
        t.ok(content['application/json'].example !== undefined && content['application/json'].schema, `${id} ${status}`)
    }
  }
})

t.test('every problem that an operation can answer stands under its status with a valid example', async (t) => {
  for (const operation of OPERATIONS) {
    const { responses } = paths[operation.path][operation.method.toLowerCase()]
    for (const code of problemsOf(operation)) {
      const { status } = components.examples[code].value
      const { schema, examples } = responses[status].content['application/problem+json']
      t.equal(schema.$ref, '#/components/schemas/Problem')
      t.equal(examples[code].$ref, `#/components/examples/${code}`, `${operation.id} ${code}`)
    }
  }
  for (const [code, { value }] of Object.entries<Node>(components.examples)) {
    t.ok(Problem.safeParse(value).success, code)
    t.equal(value.code, code)
    t.equal(value.type, `/problems/${code}`)
  }
})

t.test('answers that ask to wait say how long, and every answer names its request', async (t) => {
  for (const [at, { responses }] of printed) {
    for (const [status, { headers = {} }] of Object.entries<Node>(responses)) {
      t.ok('X-Request-Id' in headers, `${at} ${status}`)
      t.equal('Retry-After' in headers, status === '429' || status === '503', `${at} ${status}`)
    }
    if (responses[201]) t.ok('Location' in responses[201].headers, at)
  }
})

t.test('every reference leads somewhere, and nothing stands there unused', async (t) => {
  const text = JSON.stringify(document)
  const used = new Set([...text.matchAll(/"\$ref":"#\/components\/(\w+\/[\w-]+)"/g)].map(([, name]) => name!))
  const there = ['schemas', 'examples', 'headers'].flatMap((kind) =>
    Object.keys(components[kind]).map((name) => `${kind}/${name}`)
  )
  t.strictSame(
    there.filter((name) => !used.has(name)),
    []
  )
  t.strictSame(
    [...used].filter((name) => !there.includes(name)),
    []
  )
})

t.test('every named schema is described, and no pattern is longer than a line', async (t) => {
  for (const [name, { description }] of Object.entries<Node>(components.schemas)) t.ok(description, name)
  const patterns = [...JSON.stringify(document).matchAll(/"pattern":"((?:\\.|[^"\\])*)"/g)].map(
    ([, pattern]) => pattern!
  )
  t.ok(patterns.length > 100)
  t.strictSame(
    [...new Set(patterns)].filter((pattern) => pattern.length > 120),
    []
  )
})
