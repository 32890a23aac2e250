import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './run-tool.ts'

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
  required?: string[]
  enum?: unknown[]
  items?: Schema
  anyOf?: Schema[]
}
interface Body {
  content?: Record<string, { schema?: Schema }>
}
interface Spec {
  paths: Record<string, Record<string, { requestBody?: Body; responses?: Record<string, Body> }>>
  components?: { schemas?: Record<string, Schema> }
}

const run = promisify(execFile)

/**
 * What the contract takes away from those who use the one that has landed (origin/main, else the first commit of this branch's day): an
 * operation, an answer, a field of an answer, a choice in a request; or what it newly demands of a request. Nothing else is seen.
 */
export async function breakingChanges(): Promise<string[]> {
  const before = await landed()
  if (before === null) return []
  const now = JSON.parse(await readFile(join(ROOT, 'openapi/v1.json'), 'utf8')) as Spec
  return broken(before, now)
}

async function landed(): Promise<Spec | null> {
  try {
    const { stdout } = await run('git', ['show', 'origin/main:openapi/v1.json'], { cwd: ROOT, maxBuffer: 1 << 26 })
    return JSON.parse(stdout) as Spec
  } catch {
    // There is no main to compare with, or it has no contract yet: nobody uses it.
    return null
  }
}

/** Compares two contracts. */
export function broken(before: Spec, now: Spec): string[] {
  const found: string[] = []
  for (const [path, operations] of Object.entries(before.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const at = `${method.toUpperCase()} ${path}`
      const after = now.paths[path]?.[method]
      if (after === undefined) {
        found.push(`${at} is gone`)
        continue
      }
      for (const [status, answer] of Object.entries(operation.responses ?? {})) {
        if (!status.startsWith('2')) continue
        if (after.responses?.[status] === undefined) found.push(`${at} no longer answers ${status}`)
        else
          found.push(
            ...lost(bodyOf(before, answer), bodyOf(now, after.responses[status]), `${at} ${status}`, before, now)
          )
      }
      found.push(
        ...demanded(bodyOf(before, operation.requestBody), bodyOf(now, after.requestBody), `${at} body`, before, now)
      )
    }
  }
  return [...new Set(found)]
}

/** Fields of an answer that are gone. */
function lost(old: Schema, young: Schema, at: string, before: Spec, now: Spec, depth = 0): string[] {
  if (depth > 6) return []
  const missing = Object.keys(old.properties ?? {}).filter((name) => young.properties?.[name] === undefined)
  const inner = Object.entries(old.properties ?? {}).flatMap(([name, schema]) => {
    const other = young.properties?.[name]
    return other === undefined
      ? []
      : lost(seen(before, schema), seen(now, other), `${at}.${name}`, before, now, depth + 1)
  })
  const items =
    old.items === undefined || young.items === undefined
      ? []
      : lost(seen(before, old.items), seen(now, young.items), `${at}[]`, before, now, depth + 1)
  return [...missing.map((name) => `${at}.${name} is gone`), ...inner, ...items]
}

/** Fields that a request newly needs, and choices that it no longer has. */
function demanded(old: Schema, young: Schema, at: string, before: Spec, now: Spec, depth = 0): string[] {
  if (depth > 6) return []
  const newly = (young.required ?? []).filter((name) => !(old.required ?? []).includes(name))
  const gone = (old.enum ?? []).filter((choice) => young.enum !== undefined && !young.enum.includes(choice))
  const inner = Object.entries(old.properties ?? {}).flatMap(([name, schema]) => {
    const other = young.properties?.[name]
    if (other === undefined) return [`${at}.${name} is no longer taken`]
    return demanded(seen(before, schema), seen(now, other), `${at}.${name}`, before, now, depth + 1)
  })
  return [
    ...newly.map((name) => `${at}.${name} is newly required`),
    ...gone.map((choice) => `${at} no longer takes ${String(choice)}`),
    ...inner
  ]
}

function bodyOf(spec: Spec, body: Body | undefined): Schema {
  return seen(spec, Object.values(body?.content ?? {})[0]?.schema ?? {})
}

function seen(spec: Spec, schema: Schema): Schema {
  if (schema.$ref !== undefined) return seen(spec, spec.components?.schemas?.[schema.$ref.split('/').at(-1)!] ?? {})
  const [only, ...others] = (schema.anyOf ?? []).filter((choice) => (choice as { type?: string }).type !== 'null')
  return only !== undefined && others.length === 0 ? seen(spec, only) : schema
}
