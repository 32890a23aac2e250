import openapiTS, { astToString } from 'openapi-typescript'

/** What a type needs no word of: whoever wants it reads the contract. */
const BESIDE_TYPES = new Set(['example', 'examples', 'headers', 'security', 'tags'])
/** What the client fills in when it is not given. */
const FILLED_IN = ['Idempotency-Key']
const PROBLEM = {
  description: 'A problem.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
}

/** The types of the client, printed from the text of the contract: the same text gives the same types. */
export async function printTypes(contract: string): Promise<string> {
  const types = astToString(
    await openapiTS(slim(JSON.parse(contract)) as string, { alphabetize: true, defaultNonNullable: false })
  )
  return `// Printed from openapi/v1.json by \`npm run openapi\`; never edited.\n\n${types}`
}

/** The contract with one refusal an operation, for all are problems of one shape, and without what is no type. */
function slim(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => slim(one))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => name === 'properties' || !BESIDE_TYPES.has(key))
  const slimmed = Object.fromEntries(kept.map(([key, one]) => [key, slim(one, key)]))
  if (name === 'responses') {
    const answers = Object.entries(slimmed).filter(([status]) => /^2/.test(status))
    return { ...Object.fromEntries(answers), default: PROBLEM }
  }
  return slimmed.in === 'header' && FILLED_IN.includes(String(slimmed.name)) ? { ...slimmed, required: false } : slimmed
}
