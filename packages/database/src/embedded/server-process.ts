import { type ChildProcess, spawn } from 'node:child_process'
import { PROGRAM_ENVIRONMENT } from './cluster.ts'
import type { Account } from './postgres-account.ts'

/** What one run of the postgres program needs. */
export interface Launch {
  program: string
  account: Account
  dataDir: string
  settings: Record<string, string>
  onLog: (text: string) => void
}

/** The postgres program ended before it was ready; `said` is the end of its log. */
export class LaunchFailed extends Error {
  readonly said: string
  constructor(said: string) {
    super(`PostgreSQL did not start: ${said.trim().split('\n').at(-1)}`)
    this.said = said
  }
}

/** Starts postgres and waits until it answers; in a process group of its own, so that Ctrl-C reaches only us. */
export async function launch({ program, account, dataDir, settings, onLog }: Launch): Promise<ChildProcess> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [first = program, ...rest] = [...account.wrapper, program, '-D', dataDir, ...options]
  const as = account.uid === undefined || account.gid === undefined ? {} : { uid: account.uid, gid: account.gid }
  const child = spawn(first, rest, {
    ...as,
    cwd: '/',
    detached: true,
    env: PROGRAM_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
      onLog(text)
      if (text.includes('ready to accept connections')) resolve()
    })
    child.once('error', reject)
    child.once('close', () => reject(new LaunchFailed(said)))
  })
  return child
}

/** Fast shutdown: open transactions are rolled back, the rest is written; immediate when that takes half a minute. */
export function shutDown(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const impatience = setTimeout(() => child.kill('SIGQUIT'), 30_000)
    child.once('exit', () => {
      clearTimeout(impatience)
      resolve()
    })
    child.kill('SIGINT')
  })
}
