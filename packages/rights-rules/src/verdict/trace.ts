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
  inputs: readonly number[]
  /** The article that asks for the step, or the text that fixes the parameter. */
  law?: string
  parameter?: { from: string; checkedOn: string; stale: boolean }
}

/** What every trace tells of a value: between which bounds it lies, the nearest values with a name below it, and its step where there are none. */
export interface Told {
  readonly bounds: TraceStep['value']
  readonly near: readonly Value[]
  readonly leaf: TraceStep | undefined
}

// Values note what is told of them, and where tracing met and placed them, counted over all traces: a household has thousands
// of values, and a map of them took half of a check.
let looks = 0
let placed = 0

/** The number of a look that begins, with which it marks what it has met: no other look may begin before it ends. */
export function newLook(): number {
  looks += 1
  return looks
}

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
  value.told ??= toldOf(value)
  const { bounds, near, leaf } = value.told
  const step = leaf ?? stepOf(value, bounds, placesOf(near, trace, start))
  value.place = placed
  placed += 1
  return trace.push(step) - 1
}

function placesOf(near: readonly Value[], trace: TraceStep[], start: number): number[] {
  const [one, other] = near
  // as they mostly are: a list of known length is made at once
  if (near.length === 1) return [put(one!, trace, start)]
  if (near.length === 2) return [put(one!, trace, start), put(other!, trace, start)]
  const places = new Array<number>(near.length)
  for (let at = 0; at < near.length; at += 1) places[at] = put(near[at]!, trace, start)
  return places
}

function toldOf(value: Value): Told {
  looks += 1
  const near: Value[] = []
  collectInputs(value, near)
  const { kind, min, max } = value
  const bounds = { kind, min, max }
  return { bounds, near, leaf: near.length === 0 ? stepOf(value, bounds, []) : undefined }
}

// a value without a name of its own hands on what is near to it
function collect(value: Value, near: Value[]): void {
  if (value.met === looks) return
  value.met = looks
  if (value.step !== undefined || value.source !== undefined) near.push(value)
  else collectInputs(value, near)
}

function collectInputs({ one, other, more }: Value, near: Value[]): void {
  if (one !== undefined) collect(one, near)
  if (other !== undefined) collect(other, near)
  if (more !== undefined) for (const input of more) collect(input, near)
}

/** The parameters of a trace that are past the date when a newer value was expected. */
export function staleIn(trace: readonly TraceStep[]): string[] {
  return trace.filter(({ parameter }) => parameter?.stale).map(({ id }) => id.slice('parameter:'.length))
}

/** The same of values that are not traced. */
export function staleBehind(...ends: Value[]): string[] {
  const stale: string[] = []
  looks += 1
  for (const end of ends) lookForStale(end, stale)
  return stale
}

function lookForStale(value: Value, stale: string[]): void {
  if (!value.stale || value.met === looks) return
  value.met = looks
  const { source, one, other, more } = value
  if (source && 'parameter' in source && source.stale) stale.push(source.parameter)
  if (one) lookForStale(one, stale)
  if (other) lookForStale(other, stale)
  if (more) for (const input of more) lookForStale(input, stale)
}

function stepOf({ step, about, source }: Value, value: TraceStep['value'], inputs: readonly number[]): TraceStep {
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
