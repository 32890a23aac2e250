import { readFileSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { join } from 'node:path'
import { askChild } from '../ground/child.ts'
import type { Ground } from '../ground/open-ground.ts'
import { keptFolder } from '../report/kept.ts'
import { readUsage } from '../rounds/processes.ts'
import type { Side } from '../rounds/take-rounds.ts'

const SHOWN = 30
const WARM = 4
const LOOKED_AT = 5

/**
 * Looks at Relais under this load: what an operation costs, where Relais's own time goes, which statements take PostgreSQL's. The profile
 * is kept for Chrome's or an editor's viewer.
 */
export async function takeProfile(ground: Ground, name: string, side: Side): Promise<string> {
  await side.run(WARM)
  const before = readUsage()
  const plain = await side.run(LOOKED_AT)
  const after = readUsage()
  const each = (pid: number) =>
    before && after ? ((after.of(pid) - before.of(pid)) * 1000) / plain.operations : Number.NaN
  const cost = `${each(ground.app.child.pid!).toFixed(0)} µs of Relais and ${each(ground.postgres).toFixed(0)} µs of PostgreSQL`

  const file = join(keptFolder(), `${name}.cpuprofile`)
  await ground.owner.query('select pg_stat_statements_reset()')
  ground.app.child.send({ profile: 'begin' })
  const { operations } = await side.run(LOOKED_AT)
  await askChild(ground.app.child, { into: file })
  const profile = JSON.parse(readFileSync(file, 'utf8')) as Profiler.Profile
  return [
    `\n${name}: an operation costs ${cost} (${plain.operations} operations, unprofiled)`,
    `own time of each function, µs for each operation (${file})`,
    ...functionsOf(profile, operations),
    'statements, µs for each operation and how often each ran',
    ...(await statementsOf(ground, operations))
  ].join('\n')
}

function functionsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, operations: number): string[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]))
  const own = new Map<string, number>()
  for (const [at, id] of samples.entries()) {
    const place = places.get(id)!
    own.set(place, (own.get(place) ?? 0) + timeDeltas[at]!)
  }
  const busy = [...own].filter(([place]) => place !== '(idle)')
  const sum = busy.reduce((total, [, time]) => total + time, 0)
  const top = busy.sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  return [['all', sum] as const, ...top].map(
    ([place, time]) => `${(time / operations).toFixed(1).padStart(8)}  ${place}`
  )
}

function placeOf({ functionName, url, lineNumber }: Profiler.ProfileNode['callFrame']): string {
  const name = functionName || '(anonymous)'
  if (url === '') return name
  const file = url.replace(/^.*\/node_modules\//, '').replace(/^.*\/(packages|services)\//, '$1/')
  return `${name} ${file}:${lineNumber + 1}`
}

async function statementsOf({ owner }: Ground, operations: number): Promise<string[]> {
  const { rows } = await owner.query<{ query: string; calls: string; took: number }>(
    `select query, calls, total_exec_time + total_plan_time as took from pg_stat_statements
     where query !~ 'pg_stat_statements' order by took desc limit ${SHOWN}`
  )
  return rows.map(({ query, calls, took }) => {
    const often = (Number(calls) / operations).toFixed(2)
    return `${((took * 1000) / operations).toFixed(1).padStart(8)}  ${often} ×  ${query.replaceAll(/\s+/g, ' ').slice(0, 110)}`
  })
}
