import type { CollectiveKeys } from '@relais/database'
import { normaliseEmail, normaliseName, normalisePhone } from '@relais/database'
import { isCivilDate } from '@relais/referral-lifecycle'
import type { Sought } from '../../store/referrals/inbox/list-pages.ts'

/** What a desk types in, taken apart. */
export interface Question {
  /** The beginning of the id of a referral, without hyphens. */
  id: string | null
  dates: string[]
  emails: string[]
  phones: string[]
  names: string[]
}

const ISO_DATE = /(?<!\S)(\d{4})-(\d{2})-(\d{2})(?!\S)/g
const FRENCH_DATE = /(?<!\S)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\S)/g
const EMAIL = /\S+@\S+/g
const PHONE = /(?<!\S)(?:\+|0)\d(?:[ .()-]{0,2}\d){7,13}(?!\S)/g
// Ids of version 7 begin with their instant, and with 01 until the year 2527.
const REFERRAL_ID = /(?<!\S)01[0-9a-f]{6}[0-9a-f-]{0,28}(?!\S)/gi

/** Reads what a desk types in: names in any order, 12/03/1984, 06 39 98 12 34, the beginning of an id. */
export function readQuestion(typed: string): Question {
  let rest = typed
  const take = (pattern: RegExp, read: (found: RegExpExecArray) => string | null): string[] => {
    const taken: string[] = []
    rest = rest.replace(pattern, (...found) => {
      const value = read(found as unknown as RegExpExecArray)
      if (value === null) return found[0]
      taken.push(value)
      return ' '
    })
    return taken
  }
  const dates = [
    ...take(ISO_DATE, ([, year, month, day]) => civil(year, month, day)),
    ...take(FRENCH_DATE, ([, day, month, year]) => civil(year, month, day))
  ]
  const emails = take(EMAIL, ([found]) => normaliseEmail(found))
  const phones = take(PHONE, ([found]) => normalisePhone(found))
  const [id = null] = take(REFERRAL_ID, ([found]) => found.replaceAll('-', '').toLowerCase())
  return {
    id,
    dates,
    emails,
    phones,
    names: normaliseName(rest)
      .split(' ')
      .filter((word) => word !== '')
  }
}

/** Whether nothing is asked. */
export function isEmpty({ id, dates, emails, phones, names }: Question): boolean {
  return id === null && dates.length + emails.length + phones.length + names.length === 0
}

/** The keyed hashes of a question. Ben Ali is looked for as Benali too: two words that stand together may be one. */
export function soughtBy(keys: CollectiveKeys, { id, dates, emails, phones, names }: Question): Sought {
  const others = [
    ...dates.map((date) => keys.blindIndex('birth-date', date)),
    ...emails.map((email) => keys.blindIndex('email', email)),
    ...phones.map((phone) => keys.blindIndex('phone', phone))
  ]
  const joined = names
    .slice(1)
    .map((word, place) => [...names.slice(0, place), `${names[place]}${word}`, ...names.slice(place + 2)])
  const hashes = [names, ...joined].map((words) => [
    ...[...new Set(words)].map((word) => keys.blindIndex('name-word', word)),
    ...others
  ])
  return {
    words: hashes.flat(),
    alternatives: hashes.flatMap((words, place) => words.map(() => place + 1)),
    sizes: hashes.map((words) => words.length),
    fromId: asId(id ?? '', '0'),
    toId: asId(id ?? '', 'f')
  }
}

function asId(beginning: string, filler: string): string {
  const hex = beginning.padEnd(32, filler).slice(0, 32)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function civil(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(date) ? date : null
}
