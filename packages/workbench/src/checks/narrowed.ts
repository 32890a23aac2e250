/** What the comparison reads of a JSON schema as the contract prints it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  pattern?: string
  format?: string
}

/** Two printings of a schema, each with the document in which its references lead somewhere. */
export interface Pair {
  /** Requests must still be taken; answers must still hold what they held. */
  way: 'sent' | 'answered'
  before: Schemas
  now: Schemas
}
export type Schemas = Readonly<Record<string, Schema>>

const MOST = ['maxLength', 'maximum', 'maxItems'] as const
const LEAST = ['minLength', 'minimum', 'minItems'] as const

/** What a schema no longer takes, or an answer no longer gives, in words that begin with where. */
export function narrowed(old: Schema, young: Schema, at: string, pair: Pair, met: readonly string[] = []): string[] {
  const mark = `${old.$ref}|${young.$ref}`
  if (old.$ref !== undefined && met.includes(mark)) return []
  const path = [...met, mark]
  const olds = formsOf(old, pair.before)
  const youngs = formsOf(young, pair.now)
  const [each, among] = pair.way === 'sent' ? [olds, youngs] : [youngs, olds]
  return each.flatMap((one) => {
    const tries = among.map((other) =>
      pair.way === 'sent' ? inOneForm(one, other, at, pair, path) : inOneForm(other, one, at, pair, path)
    )
    return tries.sort((a, b) => a.length - b.length)[0] ?? []
  })
}

function formsOf(schema: Schema, schemas: Schemas): Schema[] {
  if (schema.$ref !== undefined) return formsOf(schemas[schema.$ref.split('/').at(-1)!] ?? {}, schemas)
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap((form) => formsOf(form, schemas))
}

function inOneForm(old: Schema, young: Schema, at: string, pair: Pair, path: readonly string[]): string[] {
  const sent = pair.way === 'sent'
  const [given, taken] = sent ? [typesOf(old), typesOf(young)] : [typesOf(young), typesOf(old)]
  if (
    taken !== null &&
    (given === null || !given.every((type) => taken.includes(type) || (type === 'integer' && taken.includes('number'))))
  )
    return [
      `${at} was ${typesOf(old)?.join(' or ') ?? 'anything'} and is ${typesOf(young)?.join(' or ') ?? 'anything'}`
    ]
  return [
    ...choices(old, young, at, sent),
    ...(sent ? limits(old, young, at) : []),
    ...fields(old, young, at, pair, path)
  ]
}

function typesOf({ type }: Schema): string[] | null {
  return type === undefined ? null : [type].flat()
}

/** An answer may gain choices: whoever reads one that they do not know goes on. */
function choices(old: Schema, young: Schema, at: string, sent: boolean): string[] {
  const [before, now] = [choicesOf(old), choicesOf(young)]
  if (now === null) return []
  if (before === null) return sent ? [`${at} takes only ${now.join(', ')}`] : []
  return before
    .filter((choice) => !now.includes(choice))
    .map((choice) => `${at} no longer ${sent ? 'takes' : 'answers'} ${choice}`)
}

function choicesOf(schema: Schema): string[] | null {
  const found = schema.const === undefined ? schema.enum : [schema.const]
  return found === undefined ? null : found.map(String)
}

function limits(old: Schema, young: Schema, at: string): string[] {
  const of = (schema: Schema, limit: string) => (schema as Record<string, number | undefined>)[limit]
  const tighter = [
    ...MOST.filter(
      (limit) => (of(young, limit) ?? Number.POSITIVE_INFINITY) < (of(old, limit) ?? Number.POSITIVE_INFINITY)
    ),
    ...LEAST.filter((limit) => (of(young, limit) ?? 0) > (of(old, limit) ?? 0))
  ].map((limit) => `${at}: ${limit} is now ${of(young, limit)}`)
  const shaped = (['pattern', 'format'] as const).filter(
    (shape) => old[shape] === undefined && young[shape] !== undefined
  )
  return [...tighter, ...shaped.map((shape) => `${at} has a ${shape} now`)]
}

function fields(old: Schema, young: Schema, at: string, pair: Pair, path: readonly string[]): string[] {
  const sent = pair.way === 'sent'
  const closed = young.additionalProperties === false
  const found = Object.entries(old.properties ?? {}).flatMap(([name, schema]) => {
    const other = young.properties?.[name]
    if (other !== undefined) return narrowed(schema, other, `${at}.${name}`, pair, path)
    return sent ? (closed ? [`${at}.${name} is no longer taken`] : []) : [`${at}.${name} is gone`]
  })
  const [more, fewer, words] = sent ? [young, old, 'is newly required'] : [old, young, 'is not always there any more']
  const required = (more.required ?? [])
    .filter((name) => !fewer.required?.includes(name) && (sent || young.properties?.[name] !== undefined))
    .map((name) => `${at}.${name} ${words}`)
  const inner = (
    [
      ['items', '[]'],
      ['additionalProperties', '.*']
    ] as const
  ).flatMap(([key, mark]) => {
    const [before, now] = [old[key], young[key]]
    return typeof before === 'object' && typeof now === 'object' ? narrowed(before, now, at + mark, pair, path) : []
  })
  return [...required, ...found, ...inner]
}
