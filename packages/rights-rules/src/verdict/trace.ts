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

// Values note where tracing met and placed them, counted over all traces: a household has thousands of values, and a map of
// them took half of a check.
let looks = 0
let placed = 0

/** The steps that led to values, inputs before what was made from them. */
export function traceOf(...ends: Value[]): TraceStep[] {
  const trace: TraceStep[] = []
  const start = placed
  looks += 1
  const last: Value[] = []
  for (const end of ends) collect(end, last)
  for (const one of last) put(one, trace, start)
  return trace
}

// puts a value behind its inputs, once in each trace
function put(value: Value, trace: TraceStep[], start: number): number {
  if (value.place >= start) return value.place - start
  value.near ??= nearOf(value)
  const { near } = value
  const inputs = new Array<number>(near.length)
  for (let at = 0; at < near.length; at += 1) inputs[at] = put(near[at]!, trace, start)
  value.place = placed
  placed += 1
  return trace.push(stepOf(value, inputs)) - 1
}

function nearOf({ inputs }: Value): readonly Value[] {
  if (inputs.length === 0) return inputs
  looks += 1
  const near: Value[] = []
  for (const input of inputs) collect(input, near)
  return near
}

// a value without a name of its own hands on what is near to it
function collect(value: Value, near: Value[]): void {
  if (value.met === looks) return
  value.met = looks
  if (value.step !== undefined || value.source !== undefined) near.push(value)
  else for (const input of value.inputs) collect(input, near)
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
