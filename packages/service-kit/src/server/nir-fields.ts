import { type FieldError, holdsNir } from '@relais/contract'

/** Every text in the parts of a request that holds a social security number, wherever it stands: none is ever stored. */
export function nirFields(parts: Readonly<Record<string, unknown>>): FieldError[] {
  // where it stands is worked out only when there is one
  if (!isHeld(parts)) return []
  const found: FieldError[] = []
  const path: string[] = []
  look(parts)
  return found

  function look(one: unknown): void {
    if (typeof one === 'string') {
      if (holdsNir(one))
        found.push({
          field: path.join('.'),
          rule: 'nir',
          message: 'Remove the social security number: Relais never stores it.'
        })
    } else if (one instanceof File) within('name', one.name)
    else if (one !== null && typeof one === 'object') for (const [key, inner] of Object.entries(one)) within(key, inner)
  }

  function within(key: string, inner: unknown): void {
    path.push(key)
    look(inner)
    path.pop()
  }
}

function isHeld(value: unknown): boolean {
  if (typeof value === 'string') return holdsNir(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(isHeld)
  if (value instanceof File) return holdsNir(value.name)
  for (const key in value) if (isHeld((value as Record<string, unknown>)[key])) return true
  return false
}
