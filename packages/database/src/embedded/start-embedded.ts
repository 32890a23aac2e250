import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { StartProblem } from '../problems.ts'
import { claim, stopLeftover } from './claim.ts'
import { embeddedPrograms, findOrMakeCluster, prepareFolder } from './cluster.ts'
import { type Launch, LaunchFailed, launch, shutDown } from './server-process.ts'

/** dataDir: the cluster; its password and owner files stand beside it. unsafe: survives no crash, for tests only. */
export interface EmbeddedOptions {
  dataDir: string
  port?: number
  unsafe?: boolean
  settings?: Record<string, string>
  onLog?: (text: string) => void
}

/** A running server, with the address of its superuser. */
export interface EmbeddedServer {
  url: string
  port: number
  stop(): Promise<void>
}

/** Starts the embedded PostgreSQL on loopback, making the cluster at the first start and recovering one left by a kill. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { unsafe = false, onLog = () => {} } = options
  const dataDir = resolve(options.dataDir)
  const programs = await embeddedPrograms()
  prepareFolder(dataDir)
  const { giveUp } = await claim(dataDir)
  try {
    await stopLeftover(dataDir)
    const { account, password } = await findOrMakeCluster(programs, dataDir, unsafe)
    const settings = { ...SETTINGS, ...(unsafe ? UNSAFE_SETTINGS : {}), ...options.settings }
    const run = { program: programs.postgres, account, dataDir, settings, onLog }
    const { port, server } = await keepRunningAt(options.port, run)
    const stop = async () => {
      await server.stop()
      giveUp()
    }
    let stopping: Promise<void> | undefined
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      port,
      stop: () => {
        stopping ??= stop()
        return stopping
      }
    }
  } catch (error) {
    giveUp()
    throw error
  }
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // measured: 5,100 to 5,400 short transactions a second instead of 3,700 to 4,300 with the default worker processes
  io_method: 'sync',
  jit: 'off',
  // the log must not quote rows or parameters: they are about persons
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none'
}

const UNSAFE_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '1GB',
  autovacuum: 'off',
  // several files run the whole of Relais on it at a time, each with its pools
  max_connections: '400'
}

/** A free port may be taken between finding and using it; one that was asked for is not exchanged. */
async function keepRunningAt(asked: number | undefined, run: Launch) {
  for (let tries = 1; ; tries++) {
    const port = asked ?? (await freePort())
    try {
      return { port, server: await keepRunning({ ...run, settings: { ...run.settings, port: String(port) } }) }
    } catch (error) {
      if (!(error instanceof PortTaken) || asked !== undefined || tries === 5) throw error
    }
  }
}

class PortTaken extends StartProblem {}

/** Launches, and launches again when the server dies unasked (at most five times a minute). */
async function keepRunning(run: Launch): Promise<{ stop(): Promise<void> }> {
  let stopping = false
  let child: ChildProcess
  let falls: number[] = []
  let rising: Promise<void> = Promise.resolve()
  const watch = () =>
    child.once('exit', () => {
      falls = [...falls.filter((at) => at > Date.now() - 60_000), Date.now()]
      if (stopping || falls.length > 5) return
      rising = rise().catch((error: Error) => run.onLog(`${error.message}\n`))
    })
  const rise = async () => {
    child = await launchPatiently(run)
    watch()
    if (stopping) await shutDown(child)
  }
  await rise()
  return {
    stop: async () => {
      stopping = true
      await rising
      await shutDown(child)
    }
  }
}

/** Backends of a server that was killed need a moment to notice; until then their shared memory is in the way. */
async function launchPatiently(run: Launch): Promise<ChildProcess> {
  for (let tries = 1; ; tries++) {
    try {
      return await launch(run)
    } catch (error) {
      if (!(error instanceof LaunchFailed)) throw error
      if (/could not bind|could not create any TCP/.test(error.said)) {
        throw new PortTaken(`The port ${run.settings.port} for the embedded database is taken.`, { cause: error })
      }
      if (!/shared memory block|lock file/.test(error.said) || tries >= 100)
        throw new StartProblem(error.message, { cause: error })
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
