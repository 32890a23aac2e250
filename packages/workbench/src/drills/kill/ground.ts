import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startEmbedded } from '@relais/database'
import pg from 'pg'
import { endChild } from '../../bench/ground/child.ts'
import { tokenRequest } from '../../bench/ground/open-ground.ts'
import { freePort, untilHealthy } from '../../bench/ground/start-app.ts'

/** Relais over a PostgreSQL of its own, either of which may be killed. */
export interface Ground {
  address: string
  /** Works as the owner of the database, whom no policy holds. */
  asOwner: <T>(work: (owner: pg.Client) => Promise<T>) => Promise<T>
  /** A token of a demo organisation's software; throws while nobody answers. */
  token: (slug: string) => Promise<string>
  /** kill -9 without a word before, and again to its feet; answers the milliseconds that it was away for. */
  kill: Record<Victim, () => Promise<number>>
  close: () => Promise<void>
}

/** What is killed. */
export type Victim = 'process' | 'database'

/** careless: PostgreSQL answers before it has written, which no Relais accepts but by force; the control that must lose something. */
export interface GroundOptions {
  careless: boolean
  /** Settings of Relais beside those of every drill. */
  settings?: Record<string, string>
}

const { PATH, NODE_COMPILE_CACHE } = process.env
const ROOT = join(import.meta.dirname, '../../../../..')
const CARELESS = { synchronous_commit: 'off', wal_writer_delay: '10s' }
const PATIENCE = 30_000

/** Opens it with the demo collective; what was opened before something failed is closed again. */
export async function openGround({ careless, settings = {} }: GroundOptions): Promise<Ground> {
  // named like a test's, so that the next test run clears it away should we be killed
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-drill-'))
  chmodSync(folder, 0o711)
  const undo: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const server = await startEmbedded({ dataDir: join(folder, 'pg'), settings: careless ? CARELESS : {} })
    undo.push(server.stop)
    const port = await freePort()
    const environment = {
      DATABASE_URL: server.url,
      SECRET: randomBytes(32).toString('base64'),
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      UNSAFE_DATABASE: String(careless),
      ...settings
    }
    const log = join(folder, 'relais.log')
    let relais: ChildProcess | undefined
    undo.push(async () => void (relais && (await endChild(relais))))
    const mustLive = (child: ChildProcess) => {
      if (child.exitCode === null && child.signalCode === null) return
      throw new EndedByItself(`Relais ended by itself:\n${readFileSync(log, 'utf8').slice(-3000)}`)
    }
    const rise = () => {
      const child = startRelais(log, environment)
      relais = child
      return untilHealthy(port, () => mustLive(child))
    }
    await rise()
    const address = `http://127.0.0.1:${port}`
    return {
      address,
      asOwner: (work) => asOwner(server.url, work),
      token: (slug) => askToken(port, slug),
      kill: {
        process: async () => {
          const gone = new Promise((ended) => relais!.once('exit', ended))
          relais!.kill('SIGKILL')
          await gone
          return rise()
        },
        database: async () => {
          process.kill(Number.parseInt(readFileSync(join(folder, 'pg/postmaster.pid'), 'utf8'), 10), 'SIGKILL')
          await untilWorks(() => asOwner(server.url, (owner) => owner.query('select 1')))
          const up = performance.now()
          await untilWorks(async () => {
            mustLive(relais!)
            return (await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) })).status === 200
          })
          return performance.now() - up
        }
      },
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}

function startRelais(log: string, environment: Record<string, string>): ChildProcess {
  const file = openSync(log, 'a')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'services/gateway/src/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', file, file],
    env: { PATH, NODE_COMPILE_CACHE, DEMO: 'true', LOG_LEVEL: 'warn', RATE_LIMIT: '1000000000', ...environment }
  })
  closeSync(file)
  return child
}

async function askToken(port: number, slug: string): Promise<string> {
  const { headers, form } = tokenRequest(slug)
  const answer = await fetch(`http://127.0.0.1:${port}/oauth/token`, { method: 'POST', headers, body: form })
  const { access_token } = (await answer.json().catch(() => ({}))) as { access_token?: string }
  if (access_token === undefined) throw new TypeError(`no token for ${slug}: ${answer.status}`)
  return access_token
}

async function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url })
  owner.on('error', () => {}) // said by the query that fails
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

class EndedByItself extends Error {}

/** Tries until it works: false, or a failure, means not yet. */
async function untilWorks(attempt: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + PATIENCE
  const notYet = (error: unknown) => {
    if (error instanceof EndedByItself) throw error
    return error
  }
  for (;;) {
    const answer = await attempt().catch(notYet)
    if (answer !== false && !(answer instanceof Error)) return
    if (performance.now() > until) throw new Error(`not there again after ${PATIENCE / 1000} s: ${answer}`)
    await sleep(20)
  }
}
