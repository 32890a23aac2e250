import type { Operation } from '@relais/contract'
import type { z } from 'zod'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Node = { [key: string]: Json }

const ID = '019aaf6e-7a00-7000-8000-00000000000d'
const BY_FORMAT: Record<string, string> = { uuid: ID, date: '2026-11-23', 'date-time': '2026-11-23T09:00:00.000Z' }
const BY_NAME: Record<string, string | number> = {
  'X-Request-Id': ID,
  code: 'rsa',
  right: 'rsa',
  body: 'caf',
  cursor: 'WzQyXQ',
  q: 'logement',
  ownerId: 'me',
  version: 2
}
const ITS_ID = 'Its id, as it was answered when it was made or listed.'

/** Gives each parameter of an operation what the generator leaves out: its description where the schema is a named one, and an example. */
export function describeParameters(node: Node, operation: Operation, schemas: Node): void {
  for (const parameter of (node.parameters ?? []) as Node[]) {
    const name = String(parameter.name)
    const source = (operation.query?.shape[name] ?? operation.params?.shape[name]) as z.ZodType | undefined
    parameter.description ??= (source && descriptionOf(source)) ?? (name === 'id' ? ITS_ID : null)
    if (parameter.description === null) throw new Error(`${operation.id}: the parameter ${name} has no description`)
    const schema = seen(parameter.schema as Node, schemas)
    parameter.example ??= exampleOf(name, schema, schemas)
    // lists are written with commas; repeating the name is taken too
    if (schema.type === 'array') parameter.explode = false
  }
}

/** The description given to a schema, or to the one that it makes optional. */
function descriptionOf(schema: z.ZodType): string | undefined {
  const own = schema.meta()?.description
  const { innerType, out } = schema._zod.def as { innerType?: z.ZodType; out?: z.ZodType }
  const inner = innerType ?? out
  return own ?? (inner === undefined ? undefined : descriptionOf(inner))
}

function exampleOf(name: string, schema: Node, schemas: Node): Json {
  if (Array.isArray(schema.enum)) return schema.enum[0]!
  if (schema.default !== undefined) return schema.default
  if (schema.type === 'array') return [exampleOf(name, seen(schema.items as Node, schemas), schemas)]
  const found = BY_NAME[name] ?? BY_FORMAT[String(schema.format)]
  if (found === undefined) throw new Error(`the parameter ${name} needs an example`)
  return found
}

function seen(schema: Node, schemas: Node): Node {
  return typeof schema.$ref === 'string' ? (schemas[schema.$ref.split('/').at(-1)!] as Node) : schema
}
