/** A period of a report: fixed quarters and years, ISO dates, both ends included. */
export interface Period {
  from: string
  to: string
}

/** The quarter of a day (an ISO date), `back` quarters before it. */
export function quarterOf(today: string, back = 0): Period {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const first = year * 12 + Math.floor((month - 1) / 3) * 3 - back * 3
  return { from: firstDay(first), to: dayBefore(firstDay(first + 3)) }
}

/** The year of a day, `back` years before it. */
export function yearOf(today: string, back = 0): Period {
  const year = Number(today.slice(0, 4)) - back
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** Counted in months since the year 0. */
function firstDay(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
