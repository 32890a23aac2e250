import type { Value } from '../values/value.ts'

/** One step of an evaluation, as it was taken: a named step, a parameter that was read, or a fact. */
export interface TraceStep {
  /** `rsa.resources`; `parameter:rsa.base`; `fact:a0/resources/wages/2025-10`. */
  id: string
  /** Whom or which month it is about, when a step is taken more than once. */
  about?: string
  /** In French. */
  label?: string
  /** Both ends are the same when it is certain; a condition is 0 or 1. */
  value: { kind: 'amount' | 'condition'; min: number; max: number }
  /** Positions in the trace of what it was worked out from. */
  inputs: number[]
  /** The article that asks for the step, or the text that fixes the parameter. */
  law?: string
  parameter?: { from: string; checkedOn: string; stale: boolean }
}

/** The steps that led to values, inputs before what was made from them. */
export function traceOf(...ends: Value[]): TraceStep[] {
  const trace: TraceStep[] = []
  const places = new Map<Value, number>()
  // a value without a name of its own hands on the places of its inputs
  function collect(value: Value, inputs: number[]): void {
    if (value.step === undefined && value.source === undefined) {
      for (const input of value.inputs) collect(input, inputs)
      return
    }
    const at = places.get(value) ?? place(value)
    if (!inputs.includes(at)) inputs.push(at)
  }
  function place(value: Value): number {
    const inputs: number[] = []
    for (const input of value.inputs) collect(input, inputs)
    const at = trace.push(stepOf(value, inputs)) - 1
    places.set(value, at)
    return at
  }
  for (const end of ends) collect(end, [])
  return trace
}

/** The parameters that a value was worked out from and that are past the date when a newer one was expected. */
export function staleIn(trace: readonly TraceStep[]): string[] {
  return trace.filter(({ parameter }) => parameter?.stale).map(({ id }) => id.slice('parameter:'.length))
}

function stepOf({ kind, min, max, step, about, source }: Value, inputs: number[]): TraceStep {
  const value = { kind, min, max }
  if (step) {
    const { id, label, law } = step
    return about === undefined ? { id, label, value, inputs, law } : { id, about, label, value, inputs, law }
  }
  if (source && 'parameter' in source) {
    const { parameter, from, ref, checkedOn, stale } = source
    return { id: `parameter:${parameter}`, value, inputs, law: ref, parameter: { from, checkedOn, stale } }
  }
  return { id: `fact:${source?.fact}`, value, inputs }
}
