const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g

/**
 * Where an answer does not have what was expected of it, as a path; empty when it has. An object may have more fields, a list has the same
 * items. An id of the page stands for whatever id it met first in `met`, and for that one only.
 */
export function missing(expected: unknown, actual: unknown, met: Map<string, string>, path = '$'): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [`${path}: ${JSON.stringify(actual)}`]
    return expected.flatMap((item, place) => missing(item, actual[place], met, `${path}[${place}]`))
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return [`${path}: ${JSON.stringify(actual)}`]
    return Object.entries(expected).flatMap(([key, value]) =>
      missing(value, (actual as Record<string, unknown>)[key], met, `${path}.${key}`)
    )
  }
  if (typeof expected === 'string' && new RegExp(`^${UUID.source}$`).test(expected)) {
    if (!met.has(expected)) met.set(expected, String(actual))
    return met.get(expected) === actual ? [] : [`${path}: ${actual} is another one than ${met.get(expected)}`]
  }
  return Object.is(expected, actual) ? [] : [`${path}: ${JSON.stringify(actual)}`]
}

/** The same answers with what must differ from one run to the next replaced: ids by their order, instants, cursors and hashes. */
export function normalised(answers: unknown): unknown {
  const ids: string[] = []
  const plain = JSON.stringify(answers, (key, value) => {
    if (typeof value !== 'string') return value
    if (key === 'next' || key === 'hash') return `(${key})`
    return value.replaceAll(INSTANT, '(instant)')
  })
  return JSON.parse(
    plain.replaceAll(UUID, (id) => {
      if (!ids.includes(id)) ids.push(id)
      return `(id ${ids.indexOf(id) + 1})`
    })
  )
}
