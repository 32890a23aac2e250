import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The process of Relais under load. */
export interface App {
  child: ChildProcess
  port: number
}

const ROOT = join(import.meta.dirname, '../../../../..')
const PATIENCE = 30_000

/** Starts Relais as it is started for real (all services, logging at info to a file), only without a limit on requests. */
export async function startApp(folder: string, environment: Record<string, string>): Promise<App> {
  const port = await freePort()
  const file = join(folder, 'relais.log')
  const log = openSync(file, 'a')
  const preload = join(import.meta.dirname, '../profile/preload.ts')
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', preload, 'services/gateway/src/main.ts'],
    {
      cwd: ROOT,
      stdio: ['ignore', log, log, 'ipc'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        PORT: String(port),
        RATE_LIMIT: '1000000000',
        DATA_DIR: join(folder, 'data'),
        ...environment
      }
    }
  )
  await untilHealthy(port, () => {
    if (child.exitCode !== null) throw new Error(`Relais did not start:\n${readFileSync(file, 'utf8').slice(-2000)}`)
  })
  return { child, port }
}

/** Waits until a port of this machine answers GET /healthz, and answers after how many milliseconds it did. */
export async function untilHealthy(port: number, check: () => void, patience = PATIENCE): Promise<number> {
  const started = performance.now()
  for (;;) {
    check()
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`)
      if (answer.ok) return performance.now() - started
    } catch (error) {
      // fetch throws a TypeError as long as nobody listens
      if (!(error instanceof TypeError)) throw error
    }
    if (performance.now() - started > patience)
      throw new Error(`nothing answered on port ${port} for ${patience / 1000} s`)
    await sleep(20)
  }
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
