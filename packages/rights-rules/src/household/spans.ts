import { type Month, readMonth } from '../time/calendar.ts'

/** What a fact by month is kept as: spans of months, of which the last that covers a month counts. */
export interface Spans<T> {
  at(month: Month): T | undefined
}

interface Span<T> {
  from: Month
  to: Month
  value: T
}

const NONE: Spans<never> = { at: () => undefined }

/** Reads spans of months; one that cannot be read covers nothing. */
export function readSpans<S extends { from: string; to: string }, T>(
  spans: readonly S[],
  of: (span: S) => T
): Spans<T> {
  if (spans.length === 0) return NONE
  const read: Span<T>[] = []
  for (const span of spans) {
    const [from, to] = [readMonth(span.from), readMonth(span.to)]
    if (from !== undefined && to !== undefined) read.push({ from, to, value: of(span) })
  }
  return {
    at(month) {
      for (let at = read.length - 1; at >= 0; at -= 1) {
        const span = read[at]!
        if (month >= span.from && month <= span.to) return span.value
      }
      return undefined
    }
  }
}
