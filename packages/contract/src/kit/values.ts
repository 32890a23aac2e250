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

/** An id made by the application: UUID, version 7 (RFC 9562). */
export const Id = z.uuid()

/** A calendar date, `2026-11-23`. */
export const CivilDate = z.iso.date()

/** An instant in UTC, `2026-11-23T09:00:00.000Z`. */
export const Instant = z.iso.datetime()

/** Euro cents. */
export const Cents = z.int().min(0).max(100_000_000)

/** A code of a right in the catalogue (`rsa`, `prime_activite`). Whether it exists is asked of rights-check. */
export const RightCode = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_]*$/)
  .meta({ id: 'RightCode', description: 'The code of a right in the catalogue, such as `rsa`.' })

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
