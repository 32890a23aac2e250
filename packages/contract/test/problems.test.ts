import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GUARDS, REFUSALS } from '@relais/referral-lifecycle'
import t from 'tap'
import { FieldError, isRefusal, OPERATIONS, PROBLEMS, Problem, refuse } from '../src/index.ts'

interface Printed {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { examples?: object }> }> }>
  >
  components: {
    examples: Record<string, { value: unknown }>
    schemas: { Problem: { properties: { code: { enum: string[] } } } }
  }
}
const printed: Printed = JSON.parse(readFileSync(join(import.meta.dirname, '../../../openapi/v1.json'), 'utf8'))

// What answers where no operation does, and rules of actions that only the clock takes.
const OF_NO_OPERATION = [
  'not-found',
  'method-not-allowed',
  'action-unknown',
  'escalation-at-top',
  'no-pending-outcome-due',
  'sibling-not-accepted'
]

t.test(
  'a problem has a stable code, a status that refuses, a title without a full stop and an advice with one',
  (t) => {
    for (const [code, { status, title, advice }] of Object.entries(PROBLEMS)) {
      t.match(code, /^[a-z]+(-[a-z]+)*$/)
      t.ok(status >= 400 && status < 600, code)
      t.match(title, /^[A-Z].*[^.\s]$/, code)
      t.match(advice, /^[A-Z].*\.$/, code)
    }
    t.end()
  }
)

t.test('each status keeps its meaning', (t) => {
  const codes = (status: number) =>
    Object.entries(PROBLEMS)
      .filter(([, problem]) => problem.status === status)
      .map(([code]) => code)
      .sort()
  t.strictSame(codes(401), ['sign-in-required', 'sign-in-too-old', 'token-invalid'])
  t.strictSame(codes(403), ['referral-not-yours', 'role-forbids', 'role-missing', 'scope-missing'])
  t.strictSame(codes(412), ['version-stale'])
  t.strictSame(codes(422), ['file-unreadable', 'idempotency-key-reused', 'invalid-request'])
  t.strictSame(codes(428), ['if-match-missing'])
  t.strictSame(codes(429), ['questions-spent', 'rate-limited'])
  t.strictSame(codes(500), ['internal-fault'])
  t.strictSame(codes(503), ['unavailable'])
  t.end()
})

t.test('every refusal of the lifecycle is a problem, and a broken rule says which', (t) => {
  for (const refusal of Object.keys(REFUSALS)) t.ok(refusal in PROBLEMS, refusal)
  for (const { refusal, meaning } of Object.values(GUARDS)) {
    t.equal(PROBLEMS[refusal].status, 409, refusal)
    t.equal(`${PROBLEMS[refusal].title}.`, `A rule of the referral does not hold: ${meaning}`)
  }
  t.end()
})

t.test('the printed contract and the table know the same problems', (t) => {
  t.strictSame(printed.components.schemas.Problem.properties.code.enum, Object.keys(PROBLEMS))
  const shown = Object.keys(printed.components.examples)
  t.strictSame([...shown, ...OF_NO_OPERATION].sort(), Object.keys(PROBLEMS).sort())
  const referred = new Set<string>()
  for (const [path, methods] of Object.entries(printed.paths)) {
    for (const [method, { responses }] of Object.entries(methods)) {
      for (const [status, { content }] of Object.entries(responses)) {
        for (const code of Object.keys(content?.['application/problem+json']?.examples ?? {})) {
          referred.add(code)
          t.equal(PROBLEMS[code as keyof typeof PROBLEMS].status, Number(status), `${method} ${path} ${code}`)
        }
      }
    }
  }
  t.strictSame([...referred].sort(), shown.sort())
  t.end()
})

t.test('each operation prints the problems that it declares', (t) => {
  for (const { id, path, method, problems } of OPERATIONS) {
    const { responses } = printed.paths[path]![method.toLowerCase()]!
    for (const code of problems) {
      const media = responses[PROBLEMS[code].status]?.content?.['application/problem+json']
      t.ok(media?.examples && code in media.examples, `${id} ${code}`)
    }
  }
  t.end()
})

t.test('the example of a problem is one', (t) => {
  for (const [code, { value }] of Object.entries(printed.components.examples))
    t.ok(Problem.safeParse(value).success, code)
  t.end()
})

t.test('a refusal is a value that is told from an answer', (t) => {
  const refusal = refuse('version-stale', { version: 3 })
  t.strictSame(refusal, { refusal: 'version-stale', version: 3 })
  t.ok(isRefusal(refusal))
  t.notOk(isRefusal({ status: 200, body: { refusal: 'no' } }))
  t.ok(FieldError.safeParse({ field: 'body.rights.0', rule: 'unknown-code', message: 'Use a code.' }).success)
  t.end()
})
