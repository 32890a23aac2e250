import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { availableParallelism, constants } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { makeTemplate, startTemporary } from '@relais/database'
import { builtWeb } from '@relais/web'
import { explainAndExit } from './explain-and-exit.ts'
import { allTests, groupsOf, writeGroups } from './tests/groups.ts'
import { createTapReport } from './tests/tap-report.ts'

// `npm test [files]`: one PostgreSQL for the run, one migrated template, tap, and a last line that any CI can read. Many files run in groups, a process each; few alone.

const root = join(import.meta.dirname, '../../..')
/** One more than there are processors: a file often waits, for a clock or a process that it started. */
const JOBS = availableParallelism() + 1

let tap: ChildProcess | undefined
let interrupted: NodeJS.Signals | undefined
// heard from the first moment on: the server must be stopped and its folder removed whenever we are
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = signal
    if (tap?.pid) process.kill(-tap.pid, 'SIGTERM')
  })
}

await explainAndExit(async () => {
  const server = await startTemporary()
  const secret = randomBytes(32).toString('base64')
  try {
    // The pages once for all files that start the whole.
    await Promise.all([
      builtWeb(),
      makeTemplate({ serverUrl: server.socketUrl, name: 'relais_template', folder: join(root, 'migrations'), secret })
    ])
    const code = interrupted
      ? 1
      : await runTap({ RELAIS_TEST_SERVER: server.socketUrl, SECRET: secret, TMPDIR: temporaryIn(server.folder) })
    return interrupted ? 128 + constants.signals[interrupted] : code
  } finally {
    await server.stop()
  }
})

/** Where test files put their own: as quick as the server's, and gone with it. */
function temporaryIn(folder: string): string {
  const made = join(folder, 'tmp')
  mkdirSync(made)
  chmodSync(made, 0o1777)
  return made
}

/** Runs tap on the files we were given, else on all, and prints the closing line. */
async function runTap(env: Record<string, string>): Promise<number> {
  const asked = process.argv.slice(2)
  const many = asked.length > JOBS && asked.every((file) => file.endsWith('.test.ts'))
  if (asked.length > 0 && !many) return runTapOn(asked, env)
  const { files, clear } = writeGroups(root, groupsOf(many ? asked : allTests(root)))
  try {
    return await runTapOn(files, env)
  } finally {
    clear()
  }
}

async function runTapOn(asked: readonly string[], env: Record<string, string>): Promise<number> {
  const program = join(root, 'node_modules/tap/dist/esm/run.mjs')
  const options = ['--reporter=tap', `--jobs=${JOBS}`]
  const running = spawn(process.execPath, [program, ...options, ...asked], {
    cwd: root,
    // a group of its own: tap alone lets its files run to their end, whatever it is told
    detached: true,
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...process.env, ...env }
  })
  tap = running
  const report = createTapReport((line) => console.log(line))
  createInterface(running.stdout).on('line', report.line)
  const code = await new Promise<number>((resolve, reject) => {
    running.once('error', reject).once('close', (exit) => resolve(exit ?? 1))
  })
  const { passed, failed, skipped } = report.counts()
  // a run that ended badly without a failed assert (a crash, a timeout) did not pass
  const failures = code !== 0 ? Math.max(failed, 1) : failed
  console.log(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return code || (failures > 0 || passed === 0 ? 1 : 0)
}
