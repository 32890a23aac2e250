import type { CodedListName } from '../codes/lists.ts'

type Shape =
  | { type: 'text'; max: number }
  | { type: 'date' }
  | { type: 'date-time' }
  | { type: 'id' }
  | { type: 'right' }
  | { type: 'boolean' }
  | { type: 'integer'; min: number; max: number }
  | { type: 'code'; list: CodedListName }
  | { type: 'list'; of: Field; min: number; max: number }
  | ObjectShape

type Demand = {
  meaning: string
  required?: boolean
  /** Required only when another field of the same object has, or holds, one of these codes. */
  requiredWhen?: { field: string; is: readonly string[] }
}

type ObjectShape = { type: 'object'; fields: Fields; notTogether?: readonly (readonly [string, string])[] }

/** One field of a payload, described plainly enough to derive a form and a JSON schema. */
export type Field = Shape & Demand
export type Fields = Readonly<Record<string, Field>>
export type Payload = { fields: Fields; notTogether?: readonly (readonly [string, string])[] }

export const text = (meaning: string, max = 2000): Field => ({ type: 'text', max, meaning })
export const civilDay = (meaning: string): Field => ({ type: 'date', meaning })
export const instant = (meaning: string): Field => ({ type: 'date-time', meaning })
export const id = (meaning: string): Field => ({ type: 'id', meaning })
export const flag = (meaning: string): Field => ({ type: 'boolean', meaning })
export const cents = (meaning: string, max: number): Field => ({ type: 'integer', min: 0, max, meaning })
export const code = (list: CodedListName, meaning: string): Field => ({ type: 'code', list, meaning })
export const right = (meaning: string): Field => ({ type: 'right', meaning })
export const listOf = (of: Field, [min, max]: [number, number]): Field => ({
  type: 'list',
  of,
  min,
  max,
  meaning: of.meaning
})

/** Makes a field compulsory. */
export const required = (field: Field): Field => ({ ...field, required: true })

/** Makes a field compulsory when `field` has, or holds, one of these codes. */
export const requiredWhen = (other: string, is: readonly string[], field: Field): Field => ({
  ...field,
  requiredWhen: { field: other, is }
})

/** A coded reason, and the words that `other` needs. */
export const reasonFrom = (list: CodedListName): Fields => ({
  reason: required(code(list, 'Why.')),
  text: requiredWhen('reason', ['other'], text('Why, in words; needed with `other`.'))
})
