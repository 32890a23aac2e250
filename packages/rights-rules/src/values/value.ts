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
  readonly inputs: readonly Value[]
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

/** The inputs of what was worked out from nothing. */
export const NOTHING: readonly Value[] = []

class Node implements Value {
  readonly kind: 'amount' | 'condition'
  readonly min: number
  readonly max: number
  readonly inputs: readonly Value[]
  readonly source: Source | undefined
  readonly stale: boolean
  step: StepName | undefined = undefined
  about: string | undefined = undefined
  told: Told | undefined = undefined
  met = 0
  place = -1

  constructor(
    kind: 'amount' | 'condition',
    min: number,
    max: number,
    inputs: readonly Value[],
    source: Source | undefined
  ) {
    this.kind = kind
    this.min = min
    this.max = max
    this.inputs = inputs
    this.source = source
    this.stale = isStale(source, inputs)
  }
}

// looked at as values are made, their inputs being at hand: going through a household's thousands afterwards took a tenth of a check
function isStale(source: Source | undefined, inputs: readonly Value[]): boolean {
  if (source !== undefined && 'stale' in source && source.stale) return true
  for (const input of inputs) if (input.stale) return true
  return false
}

/** An amount between two bounds. */
export function amount(min: number, max: number, inputs: readonly Value[] = NOTHING, source?: Source): Amount {
  return new Node('amount', min, max, inputs, source) as Amount
}

/** A condition that holds (1, 1), fails (0, 0) or may do either (0, 1). */
export function condition(min: number, max: number, inputs: readonly Value[] = NOTHING, source?: Source): Condition {
  return new Node('condition', min, max, inputs, source) as Condition
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
  return amount(min, max, NOTHING, { fact })
}

/** A condition that nobody has answered. */
export function unknownCondition(fact: string): Condition {
  return condition(0, 1, NOTHING, { fact })
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
    const free = value.step === undefined && value.source === undefined && value.inputs.length > 0
    const target = free ? value : (new Node(value.kind, value.min, value.max, [value], undefined) as Value as V)
    target.step = step
    target.about = about
    return target
  }
}
