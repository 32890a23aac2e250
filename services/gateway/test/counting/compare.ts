/** A figure of a report: whatever is told of it, by the names of the contract. */
type Figure = Record<string, unknown>
/** A line of the plain SQL. */
export interface Line {
  name: string
  figure: Figure
}

/** What a comparison found. */
export interface Comparison {
  compared: number
  withheld: number
  /** What is not the same, in words. */
  differences: string[]
}

const LISTS = /^(rights\.byRight|situations\.by(Right|Cause)|success\.byRight|cohorts|responseRates)\./

/**
 * Holds every figure of a report against the lines of the plain SQL: each has the other, and whatever is told is the same. What is withheld is not looked
 * at; what a list withholds as small may be none. `part`: of anything but a half-year of the whole collective, lists leave out what is too fine.
 */
export function compare(body: object, lines: readonly Line[], part: boolean): Comparison {
  const told = new Map(figuresIn(body, ''))
  const found: Comparison = { compared: 0, withheld: 0, differences: [] }
  for (const { name, figure } of lines) {
    const printed = told.get(name)
    told.delete(name)
    if (printed !== undefined) compareOne(found, name, printed, figure)
    else if (part && LISTS.test(name)) found.withheld += 1
    else found.differences.push(`${name} is not told at all`)
  }
  for (const [name, { reason }] of told)
    if (LISTS.test(name) && reason === 'small_count') found.withheld += 1
    else found.differences.push(`${name} is told, and nothing counts it`)
  return found
}

function compareOne(found: Comparison, name: string, printed: Figure, wanted: Figure): void {
  for (const [part, value] of Object.entries(wanted)) {
    const right = typeof value === 'number' && ['median', 'p90'].includes(part) ? Math.round(value * 10) / 10 : value
    if (printed[part] === right) found.compared += 1
    else if (printed[part] === null && mayBeWithheld(part, printed, wanted)) found.withheld += 1
    else found.differences.push(`${name}: ${part} is ${printed[part]}, and should be ${right}`)
  }
}

/** With a figure all that it tells; its whole or its share where the whole is; its 90th percentile where fewer than ten were measured, so that nobody stands beyond. */
function mayBeWithheld(part: string, printed: Figure, wanted: Figure): boolean {
  if (part === 'of' || (part === 'percent' && printed.of === null)) return true
  if (part === 'p90' && Number(wanted.of) < 10) return true
  return ['small_count', 'too_fine'].includes(String(printed.reason))
}

/** Every figure of a report, with its path in it; of a list, by what each entry is about. Whether a cohort is complete stands with its figures. */
function* figuresIn(value: unknown, path: string): Generator<[string, Figure]> {
  if (typeof value !== 'object' || value === null) return
  if ('method' in value) return yield [path, value as Figure]
  for (const [key, inside] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`
    if (!Array.isArray(inside)) yield* figuresIn(inside, at)
    else
      for (const one of inside) {
        const { complete, ...entry } = one
        for (const [name, figure] of figuresIn(
          entry,
          `${at}.${one.organisationId ?? one.month ?? one.right ?? one.code}`
        ))
          yield [name, { ...figure, ...(complete !== undefined && { complete }) }]
      }
  }
}
