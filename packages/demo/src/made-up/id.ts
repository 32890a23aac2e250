/** The instant written in every demo identifier: 5 January 2026, 08:00 UTC, in hexadecimal milliseconds. */
const writtenAt = '019b8d41b400'

/** The identifier of a demo thing: shaped as a UUIDv7, and always the same for the same kind and name. */
export function demoId(kind: string, name: string): string {
  const digits = [1, 2, 3].map((seed) => hash(`${kind}/${name}`, seed).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(digits[3]!, 16) % 4]
  return [
    writtenAt.slice(0, 8),
    writtenAt.slice(8),
    `7${digits.slice(0, 3)}`,
    `${variant}${digits.slice(4, 7)}`,
    digits.slice(7, 19)
  ].join('-')
}

/** FNV-1a with a closing mix, so that neighbouring names do not give neighbouring numbers. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
