import { createHash } from 'node:crypto'
import type { AnyAnswer, Operation } from '@relais/contract'
import { serialise } from './writing/serialise.ts'

/** An answer that is already written: what a repeat of the same request receives, byte for byte. */
export class Printed {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly written: string | Buffer

  constructor(status: number, headers: Readonly<Record<string, string>>, written: string | Buffer) {
    this.status = status
    this.headers = headers
    this.written = written
  }

  get text(): string {
    return this.written.toString()
  }
}

/** Turns an answer into what is sent and its headers: a version becomes a strong ETag (RFC 9110 §8.8.3). */
export function print(operation: Operation, answer: AnyAnswer, strict: boolean): Printed {
  const headers: Record<string, string> = {}
  if (answer.version !== undefined) headers.etag = `"v${answer.version}"`
  if (answer.etag !== undefined) headers.etag = `"${answer.etag}"`
  if (answer.location !== undefined) headers.location = answer.location
  const described = operation.answers[answer.status]?.body !== undefined
  return new Printed(answer.status, headers, described ? serialise(operation, answer.status, answer.body, strict) : '')
}

/** The fingerprint of a request: method, address and body. */
export function fingerprintOf(method: string, url: string, body: unknown): Buffer {
  return createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body) ?? ''}`)
    .digest()
}
