import type { Operation } from '@relais/contract'

/** A file that an operation answers. */
export class Attachment {
  readonly type: string
  readonly name: string
  readonly bytes: Buffer

  constructor(type: string, name: string, bytes: Buffer) {
    this.type = type
    this.name = name
    this.bytes = bytes
  }
}

/**
 * Headers that have a file saved, whatever it holds: a browser shows none in our place (RFC 6266), guesses no other kind, and if it opened
 * one all the same, nothing in it would run.
 */
export function attachmentHeaders(operation: Operation, { type, name }: Attachment): Record<string, string> {
  if (operation.answers[200]?.media?.includes(type) !== true)
    throw new Error(`${operation.id} answered ${type}, which its contract does not describe`)
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin'
  }
}

/** For programs that know no accents. */
function asciiOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
}

/** What encodeURIComponent leaves and RFC 8187 does not. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
