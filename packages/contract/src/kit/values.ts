import { z } from 'zod'

// Control characters, and the invisible ones that reverse or hide text, have no place in what people read.
const HIDDEN = /[[\p{Cc}--[\t\n\r]]\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/v

/** A text that people wrote: NFC, trimmed, no control or direction characters, `min` to `max` characters (code points, as JSON Schema counts). */
export const text = (max: number, min = 1) =>
  z
    .string()
    .refine((value) => !HIDDEN.test(value), {
      error: 'Remove control and invisible characters.',
      params: { rule: 'hidden-characters' }
    })
    .normalize('NFC')
    .trim()
    .min(min)
    .refine((value) => value.length <= max || (value.length <= 2 * max && [...value].length <= max), {
      error: `Shorten it to ${max} characters at most.`,
      params: { rule: 'too_big' }
    })
    // What the checks above cannot say of themselves in the printed contract.
    .meta({ pattern: '\\S', maxLength: max })

/** An id made by the application: UUID, version 7 (RFC 9562). Capitals are taken in as small letters, so that equal ids are equal texts. */
export const Id = z.uuid().toLowerCase()

// The year 0000 is one in ISO 8601 and none in PostgreSQL; nothing of ours lies outside three centuries.
const inOurTime = (value: string) => value >= '1900' && value < '2200'
const NOT_OURS = { error: 'Give a year from 1900 to 2199.', params: { rule: 'year-out-of-range' } }

/** A calendar date, `2026-11-23`. */
export const CivilDate = z.iso.date().refine(inOurTime, NOT_OURS)

/** An instant in UTC, `2026-11-23T09:00:00.000Z`. */
export const Instant = z.iso.datetime().refine(inOurTime, NOT_OURS)

/** Euro cents. */
export const Cents = z.int().min(0).max(100_000_000)

/** A code of a right in the catalogue (`rsa`, `prime_activite`). Whether it exists is asked of rights-check. */
export const RightCode = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_]*$/)
  .meta({ id: 'RightCode', description: 'The code of a right in the catalogue, such as `rsa`.' })

/**
 * A key that may be left out: `exactOptional`, where absent keys are many. JSON cannot tell the two apart, and zod tries an absent key against an
 * exact one and words an error for each choice of a union, which nobody reads: two thirds of reading a household.
 */
export function maybe<S extends z.ZodType>(schema: S): z.ZodExactOptional<S> {
  return schema.optional() as unknown as z.ZodExactOptional<S>
}

const givenBack = new WeakSet<z.ZodType>()

/** Marks what is answered as it once came in, when it was held against this very schema: it is written as it is, not part by part. */
export function asItCame<S extends z.ZodType>(schema: S): S {
  givenBack.add(schema)
  return schema
}

/** Whether a schema is so marked. */
export function isAsItCame(schema: unknown): boolean {
  return givenBack.has(schema as z.ZodType)
}

const NONE: ReadonlySet<string> = new Set()
const keysShared = new WeakMap<z.ZodType, ReadonlySet<string>>()

/**
 * Marks the keys under which many answers hold one and the same object, which never changes once it is made: it is written once, for as long as
 * it lives. To be put around everything else, since `meta` makes another schema.
 */
export function sharing<T extends z.ZodRawShape, S extends z.ZodObject<T>>(
  schema: S,
  ...keys: (keyof T & string)[]
): S {
  keysShared.set(schema, new Set(keys))
  return schema
}

/** The keys of a schema that are so marked. */
export function sharedKeys(schema: unknown): ReadonlySet<string> {
  return keysShared.get(schema as z.ZodType) ?? NONE
}

/** The query of every list: how many, and from which cursor (answered as `next` by the page before). */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(50).meta({ description: 'How many items at most.' }),
  cursor: z
    .string()
    .max(400)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional()
    .meta({ description: 'The `next` of the page before.' })
}

/** What journals are narrowed by: whole days in France, and whoever did it. */
export const journalQuery = {
  ...pageQuery,
  from: CivilDate.optional().meta({ description: 'The first day, in France.' }),
  to: CivilDate.optional().meta({ description: 'The last day, in France.' }),
  memberId: Id.optional().meta({ description: 'Only what this member read or did.' })
}

/** A page of a list. */
export const page = <S extends z.ZodType>(item: S) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'The cursor of the next page; null on the last.' })
  })

/** Reads a query parameter that may be given once or repeated as a list. */
export const listOf = <S extends z.ZodType>(item: S, max = 20) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : String(value).split(',')),
    z.array(item).max(max).optional()
  )
