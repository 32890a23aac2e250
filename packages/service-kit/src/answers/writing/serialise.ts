import type { Operation } from '@relais/contract'
import { z } from 'zod'
import { bytesWriter, holdsShared } from './parts-writer.ts'
import { textWriter } from './text-writer.ts'

const textWriters = new WeakMap<z.ZodType, (body: unknown) => string>()
/** Null for a schema whose answers share nothing, found out once. */
const bytesWriters = new WeakMap<z.ZodType, ((body: unknown) => Buffer) | null>()

/**
 * Writes the body of an answer after the schema of the contract: a key that the contract does not name is never written. As bytes, where answers
 * share parts, which are kept so.
 * `strict` (tests) also refuses, as a fault, a body that the contract does not describe, and a shared part that has changed since it was written.
 */
export function serialise(operation: Operation, status: number, body: unknown, strict: boolean): string | Buffer {
  const schema = operation.answers[status]?.body
  if (schema === undefined)
    throw new Error(`${operation.id} answered ${status}, which its contract does not describe with a body`)
  if (strict) {
    const read = schema.safeParse(body)
    if (!read.success)
      throw new Error(
        `${operation.id} answered ${status} with a body outside its contract: ${z.prettifyError(read.error)}`
      )
  }
  const writeBytes = kept(bytesWriters, schema, (one) => (holdsShared(one) ? bytesWriter(one) : null))
  if (writeBytes === null) return kept(textWriters, schema, textWriter)(body)
  const bytes = writeBytes(body)
  if (strict && bytes.toString() !== kept(textWriters, schema, textWriter)(body))
    throw new Error(`${operation.id} answered ${status} with a shared part that is not what it was`)
  return bytes
}

function kept<W>(writers: WeakMap<z.ZodType, W>, schema: z.ZodType, make: (schema: z.ZodType) => W): W {
  const found = writers.get(schema)
  if (found !== undefined) return found
  const made = make(schema)
  writers.set(schema, made)
  return made
}
