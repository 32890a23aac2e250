import { createHash, createHmac, randomBytes } from 'node:crypto'
import { derive } from '@relais/database'

/** Letters that are not taken for one another or for a digit, printed, written by hand or said; no vowel, so that they make no word. */
export const LETTERS = 'BCDFGHJKMNPQRSTVWXZ'
const SHORT = 8
const DIGITS = 6

/**
 * What opens a link, made from SECRET and the id of what it opens: the database holds hashes only, and a message that is sent once more is the
 * same to the letter.
 */
export interface LinkKeys {
  /** The 128 bits in the address of a link. */
  secretOf(linkId: string): string
  /** Eight letters, for who has no link at hand. */
  shortCodeOf(linkId: string): string
  shortCodeHash(code: string): Buffer
  /** Six digits. */
  codeOf(codeId: string): string
  codeHash(codeId: string, code: string): Buffer
  /** What a form of a session carries, so that no other site can send it. */
  formOf(sessionId: string): string
}

/** Makes the keys of links. */
export function linkKeys(secret: string): LinkKeys {
  const key = derive(secret, 'links:v1')
  const made = (use: string, text: string) => createHmac('sha256', key).update(`${use}|${text}`).digest()
  return {
    secretOf: (id) => made('secret', id).subarray(0, 16).toString('base64url'),
    shortCodeOf: (id) => lettersOf(made('short-code', id)),
    shortCodeHash: (code) => made('short-code-hash', code),
    codeOf: (id) => String(made('code', id).readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0'),
    codeHash: (id, code) => made('code-hash', `${id}|${code}`),
    formOf: (id) => made('form', id).toString('base64url')
  }
}

function lettersOf(bytes: Buffer): string {
  let left = bytes.readBigUInt64BE(0)
  let text = ''
  for (let place = 0; place < SHORT; place += 1) {
    text += LETTERS[Number(left % BigInt(LETTERS.length))]
    left /= BigInt(LETTERS.length)
  }
  return text
}

/** The eight letters as they were typed: capitals or not, in groups or not; null when they are none. */
export function readShortCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.\-–_]/g, '')
  return code.length === SHORT && [...code].every((letter) => LETTERS.includes(letter)) ? code : null
}

/** The eight letters as they are shown, in two groups. */
export function showShortCode(code: string): string {
  return `${code.slice(0, SHORT / 2)} ${code.slice(SHORT / 2)}`
}

/** Six digits as they were typed; null when they are none. Arabic keyboards write their own digits. */
export function readDigits(typed: string): string | null {
  const western = typed.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! & 0xf) % 10))
  const code = western.replaceAll(/\s/g, '')
  return /^\d{6}$/.test(code) ? code : null
}

/** SHA-256: what is hashed holds 128 random bits or more, which no dictionary has. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** A token of 256 random bits for a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}
