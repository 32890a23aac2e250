import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endChild } from '../ground/child.ts'
import { freePort, untilHealthy } from '../ground/start-app.ts'
import type { Result } from '../report/result.ts'
import { median } from '../rounds/take-rounds.ts'
import type { Measure } from './figures.ts'

const ROOT = join(import.meta.dirname, '../../../../..')
const TIMES = 3

/** How long `npm start` takes to answer: with its data there; and, when asked, from a fresh clone with empty caches. */
export const measureStart: Measure = async (_, { cold, signal }) => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-bench-'))
  chmodSync(folder, 0o711)
  try {
    const results: Result[] = []
    const first = await startOnce(ROOT, { DATA_DIR: join(folder, 'data') }, signal)
    const warm: number[] = []
    for (let time = 0; time < TIMES; time++)
      warm.push(await startOnce(ROOT, { DATA_DIR: join(folder, 'data') }, signal))
    results.push({
      key: 'start warm',
      what: 'npm start, warm',
      value: median(warm),
      unit: 's',
      floor: 3,
      goal: 1.5,
      note: `the first start, with an empty DATA_DIR, took ${first.toFixed(1)} s`
    })
    if (cold) results.push(await startCold(folder, signal))
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startCold(folder: string, signal: AbortSignal): Promise<Result> {
  const clone = join(folder, 'clone')
  const home = join(folder, 'home')
  mkdirSync(home)
  if (spawnSync('git', ['clone', '-q', '--no-hardlinks', ROOT, clone]).status !== 0)
    throw new Error('the checkout could not be cloned')
  const caches = {
    HOME: home,
    npm_config_cache: join(home, 'npm'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache')
  }
  const value = await startOnce(clone, caches, signal)
  return { key: 'start cold', what: 'npm start, fresh clone, empty caches', value, unit: 's', floor: 60, goal: 30 }
}

async function startOnce(root: string, environment: Record<string, string>, signal: AbortSignal): Promise<number> {
  const port = await freePort()
  const npm: ChildProcess = spawn('npm', ['start'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ...environment, PORT: String(port) },
    signal
  })
  npm.on('error', () => {})
  try {
    const gone = () => {
      if (npm.exitCode !== null) throw new Error('npm start ended before it answered')
    }
    return (await untilHealthy(port, gone, 180_000)) / 1000
  } finally {
    await endChild(npm)
  }
}
