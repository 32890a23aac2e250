import type { Speaking } from '../../words/words.ts'

// The directory holds hours in the notation of OpenStreetMap; this reads what desks write in it: days, ranges of hours, `off`, public holidays.

/** The days of a week, from Monday. */
export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
/** One rule: its days, then `off`, or hours, with `off` when they are taken away. */
export const RULE =
  /^((?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?,?)+) (off|(\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)( off)?)$/

/** One line for each rule, in words: « lundi à vendredi : 8 h 30 – 12 h, 13 h 30 – 17 h ». Null when it says more than is read here. */
export function hoursInWords(notation: string, language: string, t: Speaking): string[] | null {
  const rules = notation.split(';').map((rule) => RULE.exec(rule.trim()))
  if (rules.some((rule) => rule === null)) return null
  return rules.map((rule) => {
    const [, days = '', , ranges, off] = rule!
    const when = days.split(',').map((part) => daysInWords(part, language, t))
    const hours = ranges?.split(',').map((range) => rangeInWords(range, language)) ?? []
    const closed = ranges === undefined || off !== undefined ? [t('directory.closed')] : []
    return t('directory.hours', {
      days: new Intl.ListFormat(language).format(when),
      hours: [...closed, hours.join(', ')].filter((part) => part !== '').join(' ')
    })
  })
}

function daysInWords(part: string, language: string, t: Speaking): string {
  if (part === 'PH') return t('directory.holidays')
  const [from, to] = part.split('-')
  return to === undefined
    ? dayName(from!, language)
    : t('directory.fromTo', { first: dayName(from!, language), last: dayName(to, language) })
}

/** `lundi`, from its code. */
export function dayName(code: string, language: string, weekday: 'long' | 'short' = 'long'): string {
  // The 4th of January 2027 is a Monday.
  const day = new Date(Date.UTC(2027, 0, 4 + DAYS.indexOf(code)))
  return new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(day)
}

function rangeInWords(range: string, language: string): string {
  return range
    .split('-')
    .map((hour) => (language === 'fr' ? hour.replace(/^0/, '').replace(':00', ' h').replace(':', ' h ') : hour))
    .join(' – ')
}
