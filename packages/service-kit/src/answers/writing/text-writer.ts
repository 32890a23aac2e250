import { isAsItCame } from '@relais/contract'
import fastJson, { type AnySchema } from 'fast-json-stringify'
import { z } from 'zod'

// Names are for the printed contract; here every schema is written out in place.
const unnamed = z.registry<{ id?: string }>()

/** What writes values of a schema as text: a key that the schema does not name is never written. */
export function textWriter(schema: z.ZodType): (value: unknown) => string {
  const plain = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', metadata: unnamed, override: whole })
  return fastJson(simplify(plain) as AnySchema) as (value: unknown) => string
}

/** What is given back as it came needs no writer of its own: one with hundreds of choices takes seconds to make. */
function whole({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: object }): void {
  if (!isAsItCame(zodSchema)) return
  for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key]
}

/** fast-json-stringify runs a validator for each `anyOf`; "X or null" becomes a nullable X and needs none. */
function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify)
  if (node === null || typeof node !== 'object') return node
  const copy: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) copy[key] = simplify(value)
  const choices = copy.anyOf
  if (Array.isArray(choices)) {
    const rest = choices.filter((choice) => (choice as { type?: string }).type !== 'null')
    if (rest.length === 1 && rest.length < choices.length && 'type' in rest[0]) {
      const { anyOf: _, ...outside } = copy
      return { ...outside, ...rest[0], nullable: true }
    }
  }
  return copy
}
