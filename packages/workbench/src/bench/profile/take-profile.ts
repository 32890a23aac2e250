import { readFileSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { join } from 'node:path'
import { askChild } from '../ground/child.ts'
import type { Ground } from '../ground/open-ground.ts'
import { keptFolder } from '../report/kept.ts'
import type { Side } from '../rounds/take-rounds.ts'

const SHOWN = 25

/** Profiles Relais under one round of this load; keeps the profile (for Chrome's or an editor's viewer) and tells where its own time went. */
export async function takeProfile(ground: Ground, name: string, side: Side, seconds: number): Promise<string> {
  const file = join(keptFolder(), `${name}.cpuprofile`)
  ground.app.child.send({ profile: 'begin' })
  const { operations } = await side.run(seconds)
  await askChild(ground.app.child, { into: file })
  const profile = JSON.parse(readFileSync(file, 'utf8')) as Profiler.Profile
  return [
    `${name}: own time of each function, µs for each of ${operations} operations (${file})`,
    ...linesOf(profile, operations)
  ].join('\n')
}

function linesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, operations: number): string[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]))
  const own = new Map<string, number>()
  for (const [at, id] of samples.entries()) {
    const place = places.get(id)!
    own.set(place, (own.get(place) ?? 0) + timeDeltas[at]!)
  }
  const all = [...own].filter(([place]) => place !== '(idle)')
  const sum = all.reduce((total, [, time]) => total + time, 0)
  const top = all.sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  return [
    `${(sum / operations).toFixed(0).padStart(6)}  all`,
    ...top.map(([place, time]) => `${(time / operations).toFixed(1).padStart(6)}  ${place}`)
  ]
}

function placeOf({ functionName, url, lineNumber }: Profiler.ProfileNode['callFrame']): string {
  const file = url
    .replace(/^file:\/\//, '')
    .replace(/^.*node_modules\/(?!.*node_modules\/)/, '')
    .replace(/^.*\/(packages|services)\//, '$1/')
  return url === '' ? functionName || '(anonymous)' : `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`
}
