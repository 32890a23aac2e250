import { DAYS, RULE } from '../../annuaire/opening-hours.ts'

/** A line of the form: some days, and their hours (`08:30`); the second pair is after a break, and may be empty. */
export interface HoursLine {
  days: string[]
  hours: [from: string, to: string][]
}
/** The hours of a week as the form shows them. */
export interface Week {
  lines: HoursLine[]
  /** Closed on public holidays. */
  holidaysOff: boolean
}

/** Reads the notation of OpenStreetMap; null when it says more than the form can show, which then leaves it as text. */
export function readHours(notation: string): Week | null {
  const hours = new Map<string, string[]>()
  let holidaysOff = false
  for (const part of notation.split(';').map((rule) => rule.trim())) {
    const rule = RULE.exec(part)
    if (rule === null) return null
    const [, days = '', , ranges, off] = rule
    if (days === 'PH') {
      if (ranges !== undefined) return null
      holidaysOff = true
      continue
    }
    for (const day of daysIn(days)) {
      if (!DAYS.includes(day)) return null
      const held = hours.get(day) ?? []
      const named = ranges?.split(',') ?? []
      if (off !== undefined && !named.every((range) => held.includes(range))) return null
      hours.set(day, off === undefined ? named : held.filter((range) => !named.includes(range)))
    }
  }
  const lines = new Map<string, string[]>()
  for (const day of DAYS) {
    const ranges = (hours.get(day) ?? []).join(',')
    if (ranges !== '') lines.set(ranges, [...(lines.get(ranges) ?? []), day])
  }
  if ([...lines.keys()].some((ranges) => ranges.split(',').length > 2)) return null
  return {
    lines: [...lines].map(([ranges, days]) => ({
      days,
      hours: ranges.split(',').map((range) => range.split('-') as [string, string])
    })),
    holidaysOff
  }
}

/** Writes the notation: `Mo,Tu,Th,Fr 08:30-12:00,13:30-17:00; We 08:30-12:00; PH off`. Null when nothing is open. */
export function writeHours({ lines, holidaysOff }: Week): string | null {
  const rules = lines.flatMap(({ days, hours }) => {
    const ranges = hours.filter(([from, to]) => from !== '' && to !== '').map((range) => range.join('-'))
    return days.length === 0 || ranges.length === 0 ? [] : [`${spansOf(days)} ${ranges.join(',')}`]
  })
  if (rules.length === 0) return null
  return [...rules, ...(holidaysOff ? ['PH off'] : [])].join('; ')
}

function daysIn(text: string): string[] {
  return text.split(',').flatMap((part) => {
    const [from = '', to = from] = part.split('-')
    return from === 'PH' ? ['PH'] : DAYS.slice(DAYS.indexOf(from), DAYS.indexOf(to) + 1)
  })
}

/** `Mo-We,Fr,Sa`, from days in any order: two in a row are no span to whoever reads them. */
function spansOf(days: readonly string[]): string {
  const spans: string[][] = []
  for (const day of DAYS.filter((one) => days.includes(one))) {
    const last = spans.at(-1)
    if (last !== undefined && DAYS.indexOf(last.at(-1)!) === DAYS.indexOf(day) - 1) last.push(day)
    else spans.push([day])
  }
  return spans.map((span) => (span.length < 3 ? span.join(',') : `${span[0]}-${span.at(-1)}`)).join(',')
}
