const SEPARATOR = '[ .\\-\\u00a0\\u202f/]?'
const NIR = new RegExp(
  `(?<![0-9])([1-478])${SEPARATOR}(\\d)${SEPARATOR}(\\d)${SEPARATOR}(\\d)${SEPARATOR}(\\d)${SEPARATOR}(\\d)${SEPARATOR}([\\dABab])` +
    `${SEPARATOR}(\\d)${SEPARATOR}(\\d)${SEPARATOR}(\\d)${SEPARATOR}(\\d)${SEPARATOR}(\\d)${SEPARATOR}(\\d)(?:${SEPARATOR}(\\d)${SEPARATOR}(\\d))?(?![0-9])`,
  'g'
)
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * True when a text holds a social security number (NIR): 13 characters and their key modulo 97 (Corsica 2A and 2B included), or
 * without a right key when written the way people write one. Its use is a closed list in which Relais is not (décret n° 2019-341 of 19 April 2019).
 */
export function holdsNir(text: string): boolean {
  if (text.length < 13 || UUID.test(text)) return false
  for (const match of text.normalize('NFKC').matchAll(NIR)) {
    const digits = match.slice(1, 14).join('').toUpperCase()
    const key = match[14] === undefined ? null : Number(`${match[14]}${match[15]}`)
    if (!/^\d{5}(\d{2}|2[AB])\d{6}$/.test(digits)) continue
    if (key === keyOf(digits)) return true
    // Inside a word, such as the hexadecimal of a hash, only the key tells it from any other number.
    const standsAlone = !/[\p{L}\d]/u.test(text.normalize('NFKC').charAt(match.index - 1))
    if (standsAlone && looksWritten(digits, match[0])) return true
  }
  return false
}

/** The key of a NIR: 97 − (n mod 97), 2A counted as 19 and 2B as 18 (Insee). */
function keyOf(thirteen: string): number {
  return 97 - Number(BigInt(thirteen.replace('2A', '19').replace('2B', '18')) % 97n)
}

/** Without a right key a number is only taken for a NIR when sex and month are plausible, and it stands alone or in groups. */
function looksWritten(digits: string, raw: string): boolean {
  const month = Number(digits.slice(3, 5))
  const plausible = /^[12]/.test(digits) && ((month >= 1 && month <= 12) || (month >= 20 && month <= 42))
  return plausible && (raw.includes(' ') || raw.length === 13)
}
