// The calendar of the rules gives every month 31 places; a law that counts days needs true ones.

/** The number of a civil day `2026-11-23`, counted from 1 March of year 0; undefined for a day that does not exist. */
export function dayNumber(text: string): number | undefined {
  const read = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!read) return undefined
  const [year, month, day] = [Number(read[1]), Number(read[2]), Number(read[3])]
  if (month < 1 || month > 12 || day < 1) return undefined
  // years that begin in March leave the leap day last
  const from = month > 2 ? year : year - 1
  const place = (month + 9) % 12
  const number = 365 * from + leaps(from) + Math.floor((153 * place + 2) / 5) + day - 1
  return writeDay(number) === text ? number : undefined
}

/** Writes the civil day of a number. */
export function writeDay(number: number): string {
  let from = Math.floor(number / 365.2425)
  while (365 * (from + 1) + leaps(from + 1) <= number) from += 1
  while (365 * from + leaps(from) > number) from -= 1
  const rest = number - 365 * from - leaps(from)
  const place = Math.floor((5 * rest + 2) / 153)
  const day = rest - Math.floor((153 * place + 2) / 5) + 1
  const month = place < 10 ? place + 3 : place - 9
  const year = month > 2 ? from : from + 1
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function leaps(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}
