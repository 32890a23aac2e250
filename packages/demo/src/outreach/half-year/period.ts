/** A half-year of the calendar, first and last day. */
export interface HalfYear {
  from: string
  to: string
}

/** The latest half-year that is over on a day in France. */
export function halfYearBefore(day: string): HalfYear {
  const year = Number(day.slice(0, 4))
  return day.slice(5) < '07-01'
    ? { from: `${year - 1}-07-01`, to: `${year - 1}-12-31` }
    : { from: `${year}-01-01`, to: `${year}-06-30` }
}
