import type { Parameters } from '@relais/rights-rules'

/** A parameter whose text is to be read again: since when, and what stands now. */
export interface Due {
  id: string
  label: string
  expected: string
  passed: boolean
  checkedOn: string
  /** The latest value, the date it began and its text. */
  from: string
  ref: string
}

/** The parameters of which a newer value was or is to be expected by a day, the oldest first; dates as `2026-11-25`. */
export function dueParameters(parameters: Parameters, today: string, until: string): Due[] {
  const due = Object.entries(parameters).flatMap(([id, { label, nextExpected, checkedOn, values }]) => {
    if (nextExpected === null || nextExpected > until) return []
    const last = values.at(-1)
    return last
      ? [
          {
            id,
            label,
            expected: nextExpected,
            passed: nextExpected <= today,
            checkedOn,
            from: last.from,
            ref: last.ref
          }
        ]
      : []
  })
  return due.sort((a, b) => a.expected.localeCompare(b.expected) || a.id.localeCompare(b.id))
}
