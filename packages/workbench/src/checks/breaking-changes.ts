import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { narrowed, type Pair, type Schema, type Schemas } from './narrowed.ts'
import { ROOT } from './run-tool.ts'

interface Body {
  required?: boolean
  content?: Record<string, { schema?: Schema }>
}
interface Parameter {
  name: string
  in: string
  required?: boolean
  schema?: Schema
}
interface Operation {
  operationId?: string
  deprecated?: boolean
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: Body
  responses?: Record<string, Body>
}
interface Spec {
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Schemas }
}

const run = promisify(execFile)

/** What the contract takes away from those who use the one that has landed, or newly demands of them. */
export async function breakingChanges(): Promise<string[]> {
  const before = await landed()
  if (before === null) return []
  return broken(before, JSON.parse(await readFile(join(ROOT, 'openapi/v1.json'), 'utf8')) as Spec)
}

/** The contract of main as others see it; null when there is none, or when what is checked is main itself: nobody uses anything else. */
async function landed(): Promise<Spec | null> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: ROOT, maxBuffer: 1 << 26 })).stdout
  const here = await git('rev-parse', 'HEAD').catch(() => '')
  for (const main of ['origin/main', 'main']) {
    try {
      const there = await git('rev-parse', '--verify', '--quiet', main)
      return there === here ? null : (JSON.parse(await git('show', `${main}:openapi/v1.json`)) as Spec)
    } catch {
      // no such branch, or no contract in it
    }
  }
  return null
}

/** Compares two contracts. */
export function broken(before: Spec, now: Spec): string[] {
  const documents = { before: before.components?.schemas ?? {}, now: now.components?.schemas ?? {} }
  const found = Object.entries(before.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, old]) => {
      const at = `${method.toUpperCase()} ${path}`
      const young = now.paths[path]?.[method]
      if (young !== undefined) return inOperation(old, young, at, documents)
      // what was announced as ending may end
      return old.deprecated === true ? [] : [`${at} is gone`]
    })
  )
  return [...new Set(found)]
}

function inOperation(old: Operation, young: Operation, at: string, documents: Omit<Pair, 'way'>): string[] {
  const sent: Pair = { ...documents, way: 'sent' }
  const answers = Object.entries(old.responses ?? {}).flatMap(([status, answer]) => {
    if (!status.startsWith('2')) return []
    const other = young.responses?.[status]
    if (other === undefined) return [`${at} no longer answers ${status}`]
    return narrowed(bodyOf(answer), bodyOf(other), `${at} ${status}`, { ...documents, way: 'answered' })
  })
  const body = young.requestBody
  const bodies =
    body === undefined
      ? []
      : old.requestBody === undefined
        ? body.required === true
          ? [`${at} newly needs a body`]
          : []
        : narrowed(bodyOf(old.requestBody), bodyOf(body), `${at} body`, sent)
  const renamed = old.operationId === young.operationId ? [] : [`${at} was called ${old.operationId}`]
  const scopes = scopesOf(young).filter((scope) => !scopesOf(old).includes(scope))
  return [
    ...renamed,
    ...scopes.map((scope) => `${at} newly needs ${scope}`),
    ...parameters(old, young, at, sent),
    ...bodies,
    ...answers
  ]
}

function parameters(old: Operation, young: Operation, at: string, sent: Pair): string[] {
  const same = (one: Parameter) => (other: Parameter) => other.name === one.name && other.in === one.in
  const [olds, youngs] = [old.parameters ?? [], young.parameters ?? []]
  const kept = olds.flatMap((one) => {
    const other = youngs.find(same(one))
    const name = `${at} ${one.in} ${one.name}`
    if (other === undefined) return one.in === 'query' ? [`${name} is no longer taken`] : []
    const needed = other.required === true && one.required !== true ? [`${name} is newly required`] : []
    return [...needed, ...narrowed(one.schema ?? {}, other.schema ?? {}, name, sent)]
  })
  const added = youngs.filter((one) => one.required === true && !olds.some(same(one)))
  return [...kept, ...added.map((one) => `${at} ${one.in} ${one.name} is newly required`)]
}

function scopesOf({ security = [] }: Operation): string[] {
  return security.flatMap((scheme) => Object.values(scheme).flat())
}

function bodyOf(body: Body): Schema {
  return Object.values(body.content ?? {})[0]?.schema ?? {}
}
