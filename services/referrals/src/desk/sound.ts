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

/** Names and a date of birth, as far as it is known. */
interface Sounding {
  givenName: string
  familyName: string
  birthDate: string | null
}

/** By what a person is found by ear: pairs of sounds, and years; a null year stands for the pair alone. */
export interface Sounds {
  pairs: string[]
  years: (string | null)[]
}

/** Under what a person is kept: each sound of the given names with each of the family names, whichever was written first; alone, and with the year of birth. */
export function keptSounds(person: Sounding): Sounds {
  return { pairs: pairsOf(person), years: [null, person.birthDate?.slice(0, 4) ?? UNKNOWN] }
}

/** Under what a person is looked for: born within a year of the date given, or when nobody wrote down; without a date, by the names alone. */
export function soughtSounds(person: Sounding): Sounds {
  const pairs = pairsOf(person)
  if (person.birthDate === null) return { pairs, years: [null] }
  const year = Number(person.birthDate.slice(0, 4))
  return { pairs, years: [String(year - 1), String(year), String(year + 1), UNKNOWN] }
}

/** The pairs of sounds of a person's names. */
export function pairsOf({ givenName, familyName }: Pick<Sounding, 'givenName' | 'familyName'>): string[] {
  const [given, family] = [soundsOf(givenName), soundsOf(familyName)]
  const pairs = [
    ...given.words.flatMap((one) => family.words.map((other) => [one, other])),
    [given.whole, family.whole]
  ]
  return [...new Set(pairs.map((pair) => pair.sort().join(' ')))].slice(0, MOST_PAIRS)
}

/** The sounds of each word of a name, also without an article glued to it, and of all of them run together. */
export function soundsOf(name: string): { words: string[]; whole: string } {
  const typed = name.normalize('NFC').toLowerCase()
  const otherwise = HEARD_OTHERWISE.reduce((heard, [letters, sound]) => heard.replace(letters, sound), typed)
  const spellings = otherwise === typed ? [typed] : [typed, otherwise]
  const parts = spellings.map((spelling) => wordsOf(normaliseName(spelling)))
  return { words: [...new Set(parts.flatMap(({ words }) => words).map(soundOf))], whole: soundOf(parts[0]!.whole) }
}

function wordsOf(name: string): { words: string[]; whole: string } {
  const all = name.split(' ')
  const telling = all.filter((word) => word.length > 1 && !SMALL_WORDS.has(word))
  const kept = (telling.length > 0 ? telling : all).slice(0, MOST_WORDS)
  const bare = kept.filter((word) => GLUED.test(word)).map((word) => word.replace(GLUED, ''))
  const whole = all.slice(0, MOST_WORDS).join('')
  // Ben Ali is Benali as well; Jean Pierre is Jeanpierre only with the whole of the other name.
  return { words: [...kept, ...bare, ...(telling.length < all.length ? [whole] : [])], whole }
}

function soundOf(word: string): string {
  const sound = SPELLINGS.reduce((heard, [letters, heardAs]) => heard.replace(letters, heardAs), word)
  return sound === '' ? word : sound
}
