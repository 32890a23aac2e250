import { normaliseName } from '@relais/database'

const SMALL_WORDS = new Set(
  'de du des d la le les l da das do dos del della di van von el al ul ben bin ibn bent bint ould abd abdel abdul abdoul ait st'.split(
    ' '
  )
)
const GLUED = /^(abd(?:[eu]l|oul)|ben|bel|el|al|ait|ould)(?=\p{L}{4})/u
const MOST_WORDS = 4
const MOST_PAIRS = 16
const UNKNOWN = 'unknown'

/**
 * What is left of a word when spelling is taken away: its consonants by how a French ear takes them, so that Mohamed, Mouhammad and Mehmet
 * are one, as are Walid and Oualid. Only ever a first sieve: what it lets through is opened and compared letter by letter.
 */
const SPELLINGS: readonly [RegExp, string][] = [
  [/(.)\1+/g, '$1'],
  [/ph/g, 'f'],
  // Thibault and Thibaud
  [/(?<=[ao]u)l(?=[tdx]s?$)/g, ''],
  [/x$/g, ''],
  [/bv/g, 'v'],
  [/gn/g, 'n'],
  [/n(?=[bp])/g, 'm'],
  [/ch(?=[rl])|ck|qu?|[kg]h|gu(?=[eiy])|g(?![eiy])|c(?![eiyh])|k/g, 'K'],
  [/dj|j|g/g, 'J'],
  [/[st]?ch|[tc]?sh|ts|[scz]/g, 'S'],
  [/x/g, 'KS'],
  [/[td]h?/g, 'T'],
  [/[bp]/g, 'P'],
  [/[fv]/g, 'F'],
  [/[aeiouyhw]/g, ''],
  // Dupond and Dupont, Fatima and Fatimata: what a word ends on is not heard
  [/(?<=..)[TS]+$/g, '']
]

// Letters that are heard in two ways: Khadija and Hadija, Gharbi and Rharbi, Wagner and Walid, Koç and Kotch.
const HEARD_OTHERWISE: readonly [RegExp, string][] = [
  [/kh/g, 'h'],
  [/gh/g, 'r'],
  [/w/g, 'v'],
  [/\u00e7/g, 'ch']
]

/** The sounds of each word of a name, of all of them run together, and of a word without the article glued to it. */
export function soundsOf(name: string): string[] {
  const typed = name.normalize('NFC').toLowerCase()
  const otherwise = HEARD_OTHERWISE.reduce((heard, [letters, sound]) => heard.replace(letters, sound), typed)
  const spellings = otherwise === typed ? [typed] : [typed, otherwise]
  return [...new Set(spellings.flatMap((spelling) => wordsOf(normaliseName(spelling))).map(soundOf))]
}

/** Names and a date of birth, as far as it is known. */
interface Sounding {
  givenName: string
  familyName: string
  birthDate: string | null
}

/** Under what a person is kept: each sound of the given names with each of the family names, whichever was written first; alone, and with the year of birth. */
export function keptSounds(person: Sounding): string[] {
  const pairs = pairsOf(person)
  return [...pairs, ...pairs.map((pair) => `${pair} ${person.birthDate?.slice(0, 4) ?? UNKNOWN}`)]
}

/** Under what a person is looked for: born within a year of the date given, or when nobody wrote down; without a date, by the names alone. */
export function soughtSounds(person: Sounding): string[] {
  if (person.birthDate === null) return pairsOf(person)
  const year = Number(person.birthDate.slice(0, 4))
  return pairsOf(person).flatMap((pair) => [year - 1, year, year + 1, UNKNOWN].map((born) => `${pair} ${born}`))
}

function pairsOf({ givenName, familyName }: Sounding): string[] {
  const families = soundsOf(familyName)
  const pairs = soundsOf(givenName).flatMap((given) => families.map((family) => [given, family].sort().join(' ')))
  return [...new Set(pairs)].slice(0, MOST_PAIRS)
}

function wordsOf(name: string): string[] {
  const all = name.split(' ')
  const telling = all.filter((word) => word.length > 1 && !SMALL_WORDS.has(word))
  const kept = (telling.length > 0 ? telling : all).slice(0, MOST_WORDS)
  const bare = kept.filter((word) => GLUED.test(word)).map((word) => word.replace(GLUED, ''))
  return [...kept, ...bare, all.slice(0, MOST_WORDS).join('')]
}

function soundOf(word: string): string {
  const sound = SPELLINGS.reduce((heard, [letters, heardAs]) => heard.replace(letters, heardAs), word)
  return sound === '' ? word : sound
}
