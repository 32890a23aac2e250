import { isAsItCame, type Operation } from '@relais/contract'
import fastJson, { type AnySchema } from 'fast-json-stringify'
import { z } from 'zod'

type Serialiser = (body: unknown) => string
// Names are for the printed contract; here every schema is written out in place.
const unnamed = z.registry<{ id?: string }>()
const made = new WeakMap<z.ZodType, Serialiser>()

/**
 * Turns the body of an answer into text after the schema of the contract: a key that the contract does not name is never written.
 * `strict` (tests) also refuses, as a fault, a body that the contract does not describe.
 */
export function serialise(operation: Operation, status: number, body: unknown, strict: boolean): string {
  const schema = operation.answers[status]?.body
  if (schema === undefined)
    throw new Error(`${operation.id} answered ${status}, which its contract does not describe with a body`)
  if (strict) {
    const read = schema.safeParse(body)
    if (!read.success)
      throw new Error(
        `${operation.id} answered ${status} with a body outside its contract: ${z.prettifyError(read.error)}`
      )
  }
  let serialiser = made.get(schema)
  if (serialiser === undefined) {
    serialiser = fastJson(
      simplify(
        z.toJSONSchema(schema, { target: 'draft-7', io: 'input', metadata: unnamed, override: whole })
      ) as AnySchema
    ) as Serialiser
    made.set(schema, serialiser)
  }
  return serialiser(body)
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
