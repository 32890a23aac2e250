import type { DuplicateReason } from '@relais/contract'
import { normaliseEmail, normaliseName, normalisePhone } from '@relais/database'
import type { Identity } from './identity.ts'
import { pairsOf } from './sound.ts'

/** How near two identities are, from 0 to 100, and why. */
export interface Likeness {
  score: number
  reasons: DuplicateReason[]
}

const NAMES = 60
const BORN = { same: 30, near: 22, year: 12, unknown: 10, other: 0 }
const CONTACT = 10
/** Below this nobody is shown. */
export const LIKELY = 50

/** Compares two identities letter by letter: names by their trigrams in whichever order, then the date of birth, then the contact. */
export function likenessOf(one: Identity, other: Identity): Likeness {
  const [names, namesBecause] = compareNames(one, other)
  const [born, bornBecause] = compareBirths(one.birthDate, other.birthDate)
  const contact: DuplicateReason[] = []
  if (isSame(one.phone, other.phone, (phone) => normalisePhone(phone) ?? phone)) contact.push('same_phone')
  if (isSame(one.email, other.email, normaliseEmail)) contact.push('same_email')
  const score = Math.round(NAMES * names + BORN[born] + (contact.length > 0 ? CONTACT : 0))
  const whole = namesBecause === 'same_names' && born === 'same'
  return {
    score: whole ? 100 : score,
    reasons: [namesBecause, bornBecause, ...contact].filter((reason) => reason !== null)
  }
}

function isSame(one: string | null, other: string | null, form: (given: string) => string): boolean {
  return one !== null && other !== null && form(one) === form(other)
}

function compareNames(one: Identity, other: Identity): [number, DuplicateReason | null] {
  const [given, family] = [normaliseName(one.givenName), normaliseName(one.familyName)]
  const [otherGiven, otherFamily] = [normaliseName(other.givenName), normaliseName(other.familyName)]
  if (given === otherGiven && family === otherFamily) return [1, 'same_names']
  if (given === otherFamily && family === otherGiven) return [1, 'swapped_names']
  const alike = similarity(`${given} ${family}`, `${otherGiven} ${otherFamily}`)
  if (alike >= 0.6) return [alike, 'similar_names']
  return soundAlike(one, other) ? [0.6, 'names_sound_alike'] : [alike, null]
}

function soundAlike(one: Identity, other: Identity): boolean {
  const sounds = new Set(pairsOf(one))
  return pairsOf(other).some((pair) => sounds.has(pair))
}

function compareBirths(one: string | null, other: string | null): [keyof typeof BORN, DuplicateReason | null] {
  if (one === null || other === null) return ['unknown', 'birth_date_unknown']
  if (one === other) return ['same', 'same_birth_date']
  if (isSlip(one, other)) return ['near', 'near_birth_date']
  return one.slice(0, 4) === other.slice(0, 4) ? ['year', 'same_birth_year'] : ['other', null]
}

/** True of two dates one digit apart, or with day and month exchanged: what happens on a keyboard. */
function isSlip(one: string, other: string): boolean {
  const wrong = [...one].filter((digit, at) => digit !== other[at]).length
  const [year, month, day] = one.split('-')
  return wrong === 1 || `${year}-${day}-${month}` === other
}

/** Shared trigrams over all trigrams, as in PostgreSQL's pg_trgm: each word stands between two spaces and one, so that their order tells nothing. */
export function similarity(one: string, other: string): number {
  const [left, right] = [trigramsOf(one), trigramsOf(other)]
  const shared = [...left].filter((trigram) => right.has(trigram)).length
  return shared / (left.size + right.size - shared)
}

function trigramsOf(text: string): Set<string> {
  return new Set(
    text.split(' ').flatMap((word) => {
      const padded = `  ${word} `
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
    })
  )
}
