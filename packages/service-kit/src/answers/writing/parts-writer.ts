import { sharedKeys } from '@relais/contract'
import { z } from 'zod'
import { Pen } from './pen.ts'
import { textWriter } from './text-writer.ts'

type Write = (value: unknown, pen: Pen) => void
/** Writes a key of an object, or several, behind a comma where something stands before; tells whether something does now. */
type WriteKeys = (whole: Readonly<Record<string, unknown>>, pen: Pen, follows: boolean) => boolean

/** Whether shared objects stand somewhere in the lists and objects of a schema. */
export function holdsShared(schema: unknown): boolean {
  if (schema instanceof z.ZodArray) return holdsShared(schema.element)
  if (!(schema instanceof z.ZodObject)) return false
  return sharedKeys(schema).size > 0 || Object.values(schema.shape).some(holdsShared)
}

/** What writes values of such a schema as bytes, what is shared as it was written the first time; byte for byte what `textWriter` says. */
export function bytesWriter(schema: z.ZodType): (value: unknown) => Buffer {
  const write = writer(schema)
  const pen = new Pen()
  return (value) => {
    pen.begin()
    write(value, pen)
    return pen.take()
  }
}

function writer(schema: unknown): Write {
  if (schema instanceof z.ZodArray && holdsShared(schema)) return list(writer(schema.element))
  if (schema instanceof z.ZodObject && holdsShared(schema)) return object(schema)
  const text = textWriter(schema as z.ZodType)
  return (value, pen) => pen.text(text(value))
}

function list(write: Write): Write {
  return (value, pen) => {
    pen.text('[')
    let follows = false
    for (const item of value as readonly unknown[]) {
      if (follows) pen.text(',')
      write(item, pen)
      follows = true
    }
    pen.text(']')
  }
}

// in the order of `textWriter`, what may be left out last: what holds nothing shared as it comes together, the rest key by key
function object(schema: z.ZodObject): Write {
  const once = sharedKeys(schema)
  const parts: WriteKeys[] = []
  let together: z.ZodRawShape = {}
  const end = () => {
    if (Object.keys(together).length > 0) parts.push(plain(together))
    together = {}
  }
  const entries = Object.entries(schema.shape) as [string, z.ZodType][]
  const mayBeLeftOut = ([, one]: [string, z.ZodType]) => one._zod.optin === 'optional'
  for (const [key, one] of [...entries.filter((entry) => !mayBeLeftOut(entry)), ...entries.filter(mayBeLeftOut)]) {
    if (!once.has(key) && !holdsShared(one)) {
      together = { ...together, [key]: one }
      continue
    }
    end()
    parts.push(once.has(key) ? shared(key, one) : inner(key, one))
  }
  end()
  return (value, pen) => {
    pen.text('{')
    let follows = false
    for (const part of parts) follows = part(value as Record<string, unknown>, pen, follows)
    pen.text('}')
  }
}

function plain(shape: z.ZodRawShape): WriteKeys {
  const text = textWriter(z.object(shape))
  return (whole, pen, follows) => {
    const written = text(whole)
    if (written.length === 2) return follows
    pen.text(follows ? `,${written.slice(1, -1)}` : written.slice(1, -1))
    return true
  }
}

function inner(key: string, schema: unknown): WriteKeys {
  const write = writer(schema)
  return (whole, pen, follows) => {
    if (whole[key] === undefined) return follows
    pen.text(`${follows ? ',' : ''}${JSON.stringify(key)}:`)
    write(whole[key], pen)
    return true
  }
}

function shared(key: string, schema: z.ZodType): WriteKeys {
  const text = textWriter(schema)
  const kept = new WeakMap<object, Buffer>()
  const make = (value: unknown) => Buffer.from(`,${JSON.stringify(key)}:${text(value)}`)
  return (whole, pen, follows) => {
    const value = whole[key]
    if (value === undefined) return follows
    let bytes = kept.get(value as object)
    if (bytes === undefined) {
      bytes = make(value)
      kept.set(value as object, bytes)
    }
    pen.bytes(follows ? bytes : bytes.subarray(1))
    return true
  }
}
