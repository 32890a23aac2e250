import { hkdfSync } from 'node:crypto'
import { StartProblem } from '../problems.ts'

/** 32 bytes for one purpose, made from SECRET (HKDF-SHA256); two purposes never share a key. */
export function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretBytes(secret), 'relais', purpose, 32))
}

/** The bytes of SECRET, written in hexadecimal, base64 or base64url; at least 32 of them. */
export function secretBytes(secret: string): Buffer {
  const text = secret.trim()
  const bytes = /^([0-9a-f]{2})+$/i.test(text)
    ? Buffer.from(text, 'hex')
    : /^[A-Za-z0-9+/_-]+={0,2}$/.test(text)
      ? Buffer.from(text, 'base64url')
      : Buffer.alloc(0)
  if (bytes.length < 32) {
    throw new StartProblem(
      'SECRET must hold at least 32 random bytes written in base64 or hexadecimal; `openssl rand -base64 32` makes one.'
    )
  }
  return bytes
}
