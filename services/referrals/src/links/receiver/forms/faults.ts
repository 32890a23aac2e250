import { holdsNir, type Refusal } from '@relais/contract'
import { GUARDS } from '@relais/referral-lifecycle'
import type { z } from 'zod'

/** What is wrong with a form: with the whole, and with each field by its name. */
export interface Faults {
  whole?: string
  fields: ReadonlyMap<string, string>
}

const NIR = 'N’écrivez pas de numéro de sécurité sociale : son usage est interdit ici.'
const HIDDEN = 'Un caractère invisible s’est glissé dans ce texte. Retapez-le.'

/** What is wrong with the fields of a payload, or null. Its path tells the name: a part of a list is known by its right. */
export function faultsOf(payload: Record<string, unknown>, checked: z.ZodSafeParseResult<unknown>): Faults | null {
  const fields = new Map<string, string>()
  for (const { path, value } of textsIn(payload)) if (holdsNir(value)) fields.set(nameOf(path, payload), NIR)
  for (const issue of checked.error?.issues ?? []) {
    const name = nameOf(issue.path, payload)
    if (!fields.has(name)) fields.set(name, sayIssue(issue))
  }
  return fields.size === 0 ? null : { fields }
}

/** A refusal of the action in French: of a field where it names one. */
export function faultsIn(refusal: Refusal): Faults {
  const fields = new Map((refusal.errors ?? []).map(({ field, rule }) => [field.replace(/^body\./, ''), sayRule(rule)]))
  return fields.size > 0 ? { fields } : { fields, whole: sayRefusal(refusal.refusal) }
}

function sayRefusal(code: string): string {
  const guard = Object.values(GUARDS).find(({ refusal }) => refusal === code)
  if (guard !== undefined) return guard.label
  if (code === 'unavailable' || code === 'idempotency-in-flight')
    return 'Relais n’a pas pu répondre à temps. Rien n’a été enregistré : réessayez dans un instant.'
  return 'Cette action n’est plus possible : l’orientation a changé. Voyez où elle en est ci-dessous.'
}

function sayIssue(issue: z.core.$ZodIssue): string {
  const rule = issue.code === 'custom' ? String(issue.params?.rule) : issue.code
  if (issue.code === 'too_big') return 'C’est trop long, ou trop grand.'
  return sayRule(rule)
}

function sayRule(rule: string): string {
  return RULES[rule] ?? 'Complétez ou corrigez cette réponse.'
}

const RULES: Readonly<Record<string, string>> = {
  'required-when': 'Précisez : votre choix le demande.',
  'one-of': 'Donnez l’un ou l’autre, pas les deux.',
  'hidden-characters': HIDDEN,
  too_big: 'Raccourcissez ce texte.',
  'not-in-the-future': 'Donnez une date passée, ou celle d’aujourd’hui.',
  'within-a-year': 'Donnez une date à venir, dans l’année.',
  'year-out-of-range': 'Vérifiez l’année.'
}

/** `outcomes.0.result` of the right `rsa` is the field `outcomes.rsa.result`. */
function nameOf(path: readonly PropertyKey[], payload: Record<string, unknown>): string {
  const [first, second, ...rest] = path
  const part = typeof second === 'number' ? (payload[String(first)] as unknown[] | undefined)?.[second] : undefined
  const right = typeof part === 'object' && part !== null && 'right' in part ? String(part.right) : null
  if (right !== null) return [first, right, ...rest].map(String).join('.')
  return typeof second === 'number' || second === undefined ? String(first) : [first, second].map(String).join('.')
}

function textsIn(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name]))
  return []
}
