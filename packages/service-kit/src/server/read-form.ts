import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import { LIMITS } from './limits.ts'

/** The file of a form, with the digest that stands for it wherever a request is compared with its repeat. */
class SentFile extends File {
  readonly #digest: string

  constructor(bytes: Buffer<ArrayBuffer>, name: string, type: string) {
    super([bytes], name, { type })
    this.#digest = createHash('sha256').update(bytes).digest('hex')
  }

  toJSON() {
    return { name: this.name, type: this.type, sha256: this.#digest }
  }
}

/** A form that is not read, as Fastify tells it. */
class FormRefused extends Error {
  readonly code: string
  readonly statusCode: number

  constructor(code: string, statusCode: number) {
    super('the form cannot be read')
    this.code = code
    this.statusCode = statusCode
  }
}

/** The form is larger than any that is taken. */
export const TOO_LARGE = 'RELAIS_FORM_TOO_LARGE'

const MALFORMED = () => new FormRefused('RELAIS_FORM_MALFORMED', 400)
const BOUNDS = {
  files: 2,
  fields: 20,
  parts: 22,
  fieldSize: 4_096,
  fieldNameSize: 100,
  headerPairs: 20,
  fileSize: LIMITS.file
}

/**
 * Reads a form with files (RFC 7578) as an object of texts and Files; a name that comes twice becomes a list, which no schema takes. What
 * is too large is refused as soon as it is seen; what still comes is let past, so that whoever sends it hears why.
 */
export function readForm(headers: IncomingHttpHeaders, payload: Readable): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const refuse = (why: FormRefused) => {
      reject(why)
      payload.unpipe()
      payload.resume()
    }
    if (Number(headers['content-length'] ?? 0) > LIMITS.form) return refuse(new FormRefused(TOO_LARGE, 413))
    const parser = parserFor(headers)
    if (parser === null) return refuse(MALFORMED())

    const parts: [string, unknown][] = []
    let received = 0
    payload.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > LIMITS.form) refuse(new FormRefused(TOO_LARGE, 413))
    })
    parser.on('field', (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut) refuse(MALFORMED())
      parts.push([name, value])
    })
    parser.on('file', (name, stream, fileName, _, type) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => refuse(MALFORMED()))
      stream.on('limit', () => refuse(new FormRefused(TOO_LARGE, 413)))
      stream.on('end', () => parts.push([name, new SentFile(Buffer.concat(chunks), fileName ?? '', type)]))
    })
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(limit, () => refuse(MALFORMED()))
    parser.on('error', () => refuse(MALFORMED()))
    parser.on('finish', () => resolve(collected(parts)))
    payload.on('error', () => refuse(MALFORMED()))
    payload.pipe(parser)
  })
}

function parserFor(headers: IncomingHttpHeaders) {
  try {
    return new Busboy({ headers: headers as BusboyHeaders, limits: BOUNDS })
  } catch (error) {
    // it names no boundary
    if (error instanceof Error) return null
    throw error
  }
}

function collected(parts: readonly [string, unknown][]): Record<string, unknown> {
  const byName = Map.groupBy(parts, ([name]) => name)
  return Object.fromEntries(
    [...byName].map(([name, some]) => [name, some.length === 1 ? some[0]![1] : some.map(([, value]) => value)])
  )
}
