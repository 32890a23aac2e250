import {
  CODED_LISTS,
  codesOf,
  type Field,
  type Fields,
  type Payload,
  payloadSchema,
  REFERRAL_ACTIONS,
  type ReferralAction
} from '@relais/referral-lifecycle'
import { z } from 'zod'
import { CivilDate, Id, Instant, RightCode, text } from '../../kit/values.ts'

const OFFERS = new Map<ReferralAction, { label: string; payloadSchema: Record<string, unknown> }>()

/** An action as it is offered on a referral: its label, where it is done, and what its body holds. */
export function available(referralId: string, action: ReferralAction) {
  let offer = OFFERS.get(action)
  if (offer === undefined) {
    offer = { label: REFERRAL_ACTIONS[action].label, payloadSchema: payloadSchema(action) }
    OFFERS.set(action, offer)
  }
  return { action, ...offer, href: `/v1/referrals/${referralId}/actions/${action}` }
}

/** The zod schema of an action's payload, made from the one table of the lifecycle; unknown fields are refused. */
export function payloadSchemaOf({ fields, notTogether = [] }: Payload): z.ZodType<Record<string, unknown>> {
  return objectOf(fields, notTogether)
}

function objectOf(
  fields: Fields,
  notTogether: readonly (readonly [string, string])[]
): z.ZodType<Record<string, unknown>> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.required === true ? schemaOf(field) : schemaOf(field).optional()
    ])
  )
  return z.strictObject(shape).superRefine((value: Record<string, unknown>, context) => {
    for (const [name, field] of Object.entries(fields)) {
      if (
        field.requiredWhen !== undefined &&
        value[name] === undefined &&
        holdsAny(value[field.requiredWhen.field], field.requiredWhen.is)
      ) {
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `Give ${name}: ${field.requiredWhen.field} is ${field.requiredWhen.is.join(' or ')}.`,
          params: { rule: 'required-when' }
        })
      }
    }
    for (const [one, other] of notTogether) {
      if (value[one] !== undefined && value[other] !== undefined) {
        context.addIssue({
          code: 'custom',
          path: [other],
          message: `Give either ${one} or ${other}.`,
          params: { rule: 'one-of' }
        })
      }
    }
  })
}

function holdsAny(value: unknown, codes: readonly string[]): boolean {
  const held = Array.isArray(value) ? value : [value]
  return held.some((item) => codes.includes(String(item)))
}

/** Items stand in the order of their schema's keys by now, so that equal ones have equal texts. */
function areDifferent(items: unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size === items.length
}

function schemaOf(field: Field): z.ZodType {
  return plainSchemaOf(field).meta({ description: field.meaning })
}

function plainSchemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
      return text(field.max)
    case 'date':
      return CivilDate
    case 'date-time':
      return Instant
    case 'id':
      return Id
    case 'right':
      return RightCode
    case 'boolean':
      return z.boolean()
    case 'integer':
      return z.int().min(field.min).max(field.max)
    case 'code':
      return z.enum(codesOf(CODED_LISTS[field.list]))
    case 'list':
      return z
        .array(schemaOf(field.of))
        .min(field.min)
        .max(field.max)
        .refine(areDifferent, { error: 'Give each item once.', params: { rule: 'duplicate-items' } })
        .meta({ uniqueItems: true })
    case 'object':
      return objectOf(field.fields, field.notTogether ?? [])
  }
}
