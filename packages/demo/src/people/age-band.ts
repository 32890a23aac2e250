/** How old somebody is, as coarsely as a body may know before it has taken a referral in charge. */
export type AgeBand = 'under_18' | '18_24' | '25_39' | '40_59' | '60_74' | '75_and_over'

/** The age band on a calendar day, from the birth date; both are ISO days. */
export function ageBandOf(birthDate: string, day: string): AgeBand {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)
  if (years < 18) return 'under_18'
  if (years < 25) return '18_24'
  if (years < 40) return '25_39'
  if (years < 60) return '40_59'
  return years < 75 ? '60_74' : '75_and_over'
}
