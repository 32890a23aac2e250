import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The command of `npm start`, running in a process group of its own as in a terminal. */
export interface Command {
  pid: number
  /** What it printed so far. */
  out(): string
  err(): string
  /** Where it answers; rejects when it ends before it does. */
  address: Promise<string>
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
  /** As Ctrl-C does: to the whole group. */
  interrupt(): void
  kill(signal: NodeJS.Signals): void
}

interface Teardown {
  teardown(clear: () => Promise<void> | void): void
}

const { PATH, NODE_COMPILE_CACHE } = process.env
const MAIN = join(import.meta.dirname, '../../src/main.ts')

/** Starts `node services/gateway/src/main.ts` with these settings and no others; ended with the test. */
export function start(
  t: Teardown,
  settings: Record<string, string>,
  account: { uid?: number; gid?: number } = {}
): Command {
  // tap would watch every node that a test starts, and writes about it; this one is to run as it does without tests
  const child = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, MAIN], {
    ...account,
    cwd: '/',
    detached: true,
    // what is compiled is kept for all of them, as `npm start` keeps it
    env: { PATH, NODE_COMPILE_CACHE, LOG_LEVEL: 'warn', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const pid = child.pid!
  let out = ''
  let err = ''
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal!))
  )
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const [, found] = /Relais answers on (\S+)/.exec(out) ?? []
      if (found !== undefined && out.includes('Ctrl-C stops it')) resolve(found)
    })
    ended.then((how) => reject(new Error(`ended with ${how} before it answered: ${err}${out}`)))
  })
  address.catch(() => {})
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  t.teardown(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await ended
  })
  return {
    pid,
    out: () => out,
    err: () => err,
    address,
    ended,
    interrupt: () => void process.kill(-pid, 'SIGINT'),
    kill: (signal) => void process.kill(pid, signal)
  }
}

/** A folder for DATA_DIR which the account of PostgreSQL can reach; removed after the command that uses it has ended. */
export function dataFolder(t: Teardown): string {
  const folder = mkdtempSync(join(tmpdir(), 'relais-start-'))
  chmodSync(folder, 0o711)
  t.teardown(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** The number of the embedded PostgreSQL's first process; undefined when it has stopped cleanly. */
export function postmasterOf(folder: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10)
  } catch {
    return undefined
  }
}

/** True while a process is there. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
