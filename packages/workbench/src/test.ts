import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { availableParallelism, constants } from 'node:os'
import { join } from 'node:path'
import { makeTemplate, startTemporary } from '@relais/database'
import { explainAndExit } from './explain-and-exit.ts'

// `npm test [files]`: one PostgreSQL for the run, one migrated template, tap, and a last line that any CI can read.

const root = join(import.meta.dirname, '../../..')

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
    await makeTemplate({ serverUrl: server.url, name: 'relais_template', folder: join(root, 'migrations'), secret })
    const code = interrupted
      ? 1
      : await runTap(join(server.folder, 'report.tap'), { RELAIS_TEST_SERVER: server.url, SECRET: secret })
    return interrupted ? 128 + constants.signals[interrupted] : code
  } finally {
    await server.stop()
  }
})

/** Runs tap on the files we were given, else on all, and prints the closing line. */
async function runTap(report: string, env: Record<string, string>): Promise<number> {
  // other reporters redraw their counters, which fills the log of a CI with cursor movements
  const options = [
    `--jobs=${Math.max(2, availableParallelism())}`,
    `--reporter=${process.stdout.isTTY ? 'base' : 'min'}`,
    `--output-file=${report}`
  ]
  const program = join(root, 'node_modules/tap/dist/esm/run.mjs')
  const running = spawn(process.execPath, [program, ...options, ...process.argv.slice(2)], {
    cwd: root,
    // a group of its own: tap alone lets its files run to their end, whatever it is told
    detached: true,
    stdio: 'inherit',
    env: { ...process.env, ...env }
  })
  tap = running
  const code = await new Promise<number>((resolve, reject) => {
    running.once('error', reject).once('close', (exit) => resolve(exit ?? 1))
  })
  const { passed, failed, skipped } = countAsserts(readOr(report, ''))
  // a run that ended badly without a failed assert (a crash, a timeout) did not pass
  const failures = code !== 0 ? Math.max(failed, 1) : failed
  console.log(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return code || (failures > 0 || passed === 0 ? 1 : 0)
}

/** tap closes its report with `# { total: 15, pass: 14, fail: 1 }`. */
function countAsserts(report: string): { passed: number; failed: number; skipped: number } {
  const closing = report.match(/^# \{ total: \d+.*\}$/gm)?.at(-1) ?? ''
  const count = (word: string) => Number(new RegExp(`\\b${word}: (\\d+)`).exec(closing)?.[1] ?? 0)
  return { passed: count('pass'), failed: count('fail'), skipped: count('skip') + count('todo') }
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}
