import type { Told } from '../verdict/trace.ts'

/** The three answers to a condition. */
export type Truth = 'yes' | 'no' | 'unknown'

/** What a step is called, in plain French, and the text that asks for it. */
export interface StepName {
  id: string
  label: string
  law: string
}

/** Where a value comes from when nothing was computed. */
export type Source =
  | { fact: string }
  | { parameter: string; from: string; ref: string; checkedOn: string; stale: boolean }

/**
 * A value that knows how it came about: between `min` and `max`, from these inputs. A condition lies between 0 and 1.
 * Amounts of money are cents; what a text does not round keeps its fractions.
 */
export interface Value {
  readonly kind: 'amount' | 'condition'
  readonly min: number
  readonly max: number
  /** What it was worked out from: one value, another, and all of them where there are more. */
  readonly one: Value | undefined
  readonly other: Value | undefined
  readonly more: readonly Value[] | undefined
  readonly source: Source | undefined
  /** Whether a parameter past the date when a newer value was expected is among what it was worked out from. */
  readonly stale: boolean
  step: StepName | undefined
  /** Whom or which month it is about, when a step is taken more than once. */
  about: string | undefined
  /** What tracing notes: what is told of it in every trace, which look met it last, and its place. */
  told: Told | undefined
  met: number
  place: number
}

export interface Amount extends Value {
  readonly kind: 'amount'
}

export interface Condition extends Value {
  readonly kind: 'condition'
}

class Node implements Value {
  readonly kind: 'amount' | 'condition'
  readonly min: number
  readonly max: number
  readonly one: Value | undefined
  readonly other: Value | undefined
  readonly more: readonly Value[] | undefined
  readonly source: Source | undefined
  readonly stale: boolean
  step: StepName | undefined = undefined
  about: string | undefined = undefined
  told: Told | undefined = undefined
  met = 0
  place = -1

  // no list where there are two inputs at most, as there mostly are: two objects less for each value
  constructor(
    kind: 'amount' | 'condition',
    min: number,
    max: number,
    one: Value | undefined,
    other: Value | undefined,
    more: readonly Value[] | undefined,
    source: Source | undefined
  ) {
    this.kind = kind
    this.min = min
    this.max = max
    this.one = one
    this.other = other
    this.more = more
    this.source = source
    // looked at as values are made, their inputs being at hand: going through a household's thousands afterwards took a tenth of a check
    this.stale =
      one?.stale === true ||
      other?.stale === true ||
      more?.some(isStale) ||
      (source !== undefined && 'stale' in source && source.stale)
  }
}

function isStale({ stale }: Value): boolean {
  return stale
}

/** An amount between two bounds, worked out from up to two values. */
export function amount(min: number, max: number, one?: Value, other?: Value): Amount {
  return new Node('amount', min, max, one, other, undefined, undefined) as Amount
}

/** An amount that was worked out from any number of values. */
export function amountFrom(min: number, max: number, inputs: readonly Value[]): Amount {
  if (inputs.length > 2) return new Node('amount', min, max, undefined, undefined, inputs, undefined) as Amount
  return amount(min, max, inputs[0], inputs[1])
}

/** An amount that was told, or read. */
export function amountTold(min: number, max: number, source: Source, one?: Value): Amount {
  return new Node('amount', min, max, one, undefined, undefined, source) as Amount
}

/** A condition that holds (1, 1), fails (0, 0) or may do either (0, 1), worked out from up to two values. */
export function condition(min: number, max: number, one?: Value, other?: Value): Condition {
  return new Node('condition', min, max, one, other, undefined, undefined) as Condition
}

/** A condition that was worked out from any number of values. */
export function conditionFrom(min: number, max: number, inputs: readonly Value[]): Condition {
  if (inputs.length > 2) return new Node('condition', min, max, undefined, undefined, inputs, undefined) as Condition
  return condition(min, max, inputs[0], inputs[1])
}

/** A condition that was told, or worked out from what was. */
export function conditionTold(min: number, max: number, fact: string): Condition {
  return new Node('condition', min, max, undefined, undefined, undefined, { fact }) as Condition
}

export const ZERO: Amount = amount(0, 0)
export const YES: Condition = condition(1, 1)
export const NO: Condition = condition(0, 0)

/** Tells whether nothing that is missing could change a value. */
export function isCertain(value: Value): boolean {
  return value.min === value.max
}

/** The answer of a condition. */
export function truthOf({ min, max }: Condition): Truth {
  if (min === 1) return 'yes'
  return max === 0 ? 'no' : 'unknown'
}

/** A fact that nobody has told: any amount from `min` up to `max`. */
export function unknownAmount(fact: string, min = 0, max = Number.POSITIVE_INFINITY): Amount {
  return amountTold(min, max, { fact })
}

/** A condition that nobody has answered. */
export function unknownCondition(fact: string): Condition {
  return conditionTold(0, 1, fact)
}

/** A function that names a value as one step, about somebody or some month. */
export type NameStep = <V extends Value>(value: V, about?: string) => V

/** The steps of a right: `key: [what it is in French, article]`, each key becoming the function that names a value. */
export function steps<const T extends Record<string, readonly [label: string, law: string]>>(
  right: string,
  table: T
): { readonly [K in keyof T]: NameStep } {
  const named = Object.entries(table).map(([key, [label, law]]) => [
    key,
    nameStep({ id: `${right}.${key}`, label, law })
  ])
  return Object.fromEntries(named) as { readonly [K in keyof T]: NameStep }
}

function nameStep(step: StepName): NameStep {
  return <V extends Value>(value: V, about?: string): V => {
    // a value with a name or a source of its own is shared: it gets a step around it
    const { kind, min, max, one, more } = value
    const free = value.step === undefined && value.source === undefined && (one !== undefined || more !== undefined)
    const target = free ? value : (new Node(kind, min, max, value, undefined, undefined, undefined) as Value as V)
    target.step = step
    target.about = about
    return target
  }
}
