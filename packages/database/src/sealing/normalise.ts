/** The forms in which names, telephone numbers and addresses are compared; never shown, only sealed into an index. */

// Letters that are no other letter with a mark: a French keyboard, and a French office, writes the plain one.
const PLAIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th'
}

/** A name without accents, case, hyphens, apostrophes or doubled spaces: "D'Ângelo-Núñez " -> "d angelo nunez". */
export function normaliseName(name: string): string {
  return name
    .replace(/[œæßıłøđðþ]/gi, (letter) => PLAIN[letter.toLowerCase()]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** An address in small letters without the space around it. */
export function normaliseEmail(address: string): string {
  return address.normalize('NFC').trim().toLowerCase()
}

/** A telephone number in E.164, read as French when it has no country: "06 12 34 56 78" -> "+33612345678". Null: not a number. */
export function normalisePhone(number: string): string | null {
  const compact = number
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-/()_\u2010-\u2015]/g, '')
  const national = /^0[1-9]\d{8}$/.exec(compact)
  if (national) return `+${countryOf(compact)}${compact.slice(1)}`
  const international = /^(?:\+|00)([1-9]\d{6,14})$/.exec(compact)?.[1]
  if (international === undefined) return null
  // +33 0 6 12...: the zero of the national form left in
  const tidy = international.replace(/^(33|262|590|594|596)0(?=\d{9}$)/, '$1')
  if (!tidy.startsWith('33')) return `+${tidy}`
  // a number of an overseas department dialled as if from the mainland is the same number
  return tidy.length === 11 ? `+${countryOf(`0${tidy.slice(2)}`)}${tidy.slice(2)}` : null
}

/** Overseas departments share the national form and have codes of their own; 06 39 98 is kept for fiction (Arcep, décision 2018-0881). */
const OVERSEAS: ReadonlyArray<[RegExp, string]> = [
  [/^0(262|263|269|639(?!98)|69[23])/, '262'],
  [/^0(590|690|691)/, '590'],
  [/^0(594|694)/, '594'],
  [/^0(596|69[67])/, '596']
]

function countryOf(national: string): string {
  return OVERSEAS.find(([range]) => range.test(national))?.[1] ?? '33'
}
