import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@relais/database'
import pg from 'pg'
import { endChild } from '../../bench/ground/child.ts'
import { tokenRequest } from '../../bench/ground/open-ground.ts'
import { freePort, untilHealthy } from '../../bench/ground/start-app.ts'

/** Relais over a durable PostgreSQL of its own, to be killed and started again on the same port. */
export interface Ground {
  address: string
  /** The owner's connection, whom no policy holds. */
  owner: pg.Client
  /** A token of a demo organisation's software; throws while nobody answers. */
  token: (slug: string) => Promise<string>
  /** kill -9, without a word before. */
  kill: () => Promise<void>
  /** Starts it again; answers after how many milliseconds it was there. */
  rise: () => Promise<number>
  close: () => Promise<void>
}

const ROOT = join(import.meta.dirname, '../../../../..')

/** Opens it with the demo collective; what was opened before something failed is closed again. */
export async function openGround(): Promise<Ground> {
  // named like a test's, so that the next test run clears it away should we be killed
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-drill-'))
  chmodSync(folder, 0o711)
  const undo: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const server = await startEmbedded({ dataDir: join(folder, 'pg') })
    undo.push(server.stop)
    const owner = new pg.Client({ connectionString: server.url })
    await owner.connect()
    undo.push(() => owner.end())

    const port = await freePort()
    const settings = { DATABASE_URL: server.url, SECRET: randomBytes(32).toString('base64'), PORT: String(port) }
    let relais: ChildProcess | undefined
    undo.push(async () => void (relais && (await endChild(relais))))
    const log = join(folder, 'relais.log')
    const rise = () => {
      const child = startRelais(log, settings)
      relais = child
      return untilHealthy(port, () => {
        if (child.exitCode !== null)
          throw new Error(`Relais ended by itself:\n${readFileSync(log, 'utf8').slice(-2000)}`)
      })
    }
    await rise()
    return {
      address: `http://127.0.0.1:${port}`,
      owner,
      token: (slug) => askToken(port, slug),
      kill: () =>
        new Promise((ended) => {
          relais!.once('exit', () => ended())
          relais!.kill('SIGKILL')
        }),
      rise,
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}

function startRelais(log: string, settings: Record<string, string>): ChildProcess {
  const file = openSync(log, 'a')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'services/gateway/src/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', file, file],
    env: { PATH: process.env.PATH, DEMO: 'true', LOG_LEVEL: 'warn', RATE_LIMIT: '1000000000', ...settings }
  })
  closeSync(file)
  return child
}

async function askToken(port: number, slug: string): Promise<string> {
  const { headers, form } = tokenRequest(slug)
  const answer = await fetch(`http://127.0.0.1:${port}/oauth/token`, { method: 'POST', headers, body: form })
  const { access_token } = (await answer.json()) as { access_token?: string }
  if (access_token === undefined) throw new Error(`no token for ${slug}: ${answer.status}`)
  return access_token
}
