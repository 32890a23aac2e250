import { codesOf } from '../codes/coded-list.ts'
import { CODED_LISTS } from '../codes/lists.ts'
import { REFERRAL_ACTIONS, type ReferralAction } from '../table/actions.ts'
import type { Field, Payload } from '../table/fields.ts'

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = { [keyword: string]: unknown }

/** The JSON Schema of what an action takes; unknown fields and unknown codes are refused, never dropped. */
export function payloadSchema(action: ReferralAction): JsonSchema {
  const { payload, summary } = REFERRAL_ACTIONS[action]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: action,
    description: summary,
    ...objectSchema(payload)
  }
}

function objectSchema({ fields, notTogether = [] }: Payload): JsonSchema {
  const entries = Object.entries(fields)
  const required = entries.filter(([, field]) => field.required).map(([name]) => name)
  const conditions = [
    ...entries.flatMap(([name, field]) => demanded(name, field, fields)),
    ...notTogether.map((names) => ({ not: { required: names } }))
  ]
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
    ...(required.length > 0 && { required }),
    ...(conditions.length > 0 && { allOf: conditions }),
    additionalProperties: false
  }
}

// Either the other field says something else, or this one is there: the same as if-then, without naming `then`.
function demanded(name: string, { requiredWhen: when }: Field, fields: Payload['fields']): JsonSchema[] {
  if (when === undefined) return []
  const codes = { enum: when.is }
  const says = fields[when.field]?.type === 'list' ? { type: 'array', contains: codes } : codes
  return [{ anyOf: [{ properties: { [when.field]: { not: says } } }, { required: [name] }] }]
}

function fieldSchema(field: Field): JsonSchema {
  return { ...shapeSchema(field), description: field.meaning }
}

function shapeSchema(field: Field): JsonSchema {
  switch (field.type) {
    case 'text':
      return { type: 'string', minLength: 1, maxLength: field.max }
    case 'date':
    case 'date-time':
      return { type: 'string', format: field.type }
    case 'id':
      return { type: 'string', format: 'uuid' }
    case 'right':
      return { type: 'string', pattern: '^[a-z][a-z0-9_]*$', maxLength: 40 }
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
      return { type: 'integer', minimum: field.min, maximum: field.max }
    case 'code':
      return { type: 'string', enum: codesOf(CODED_LISTS[field.list]) }
    case 'list':
      return {
        type: 'array',
        items: fieldSchema(field.of),
        minItems: field.min,
        maxItems: field.max,
        uniqueItems: true
      }
    case 'object':
      return objectSchema(field)
  }
}
