import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTemplate, startTemporary } from '@relais/database'
import { explainAndExit } from './explain-and-exit.ts'

// `npm test [files]`: one PostgreSQL for the run, one migrated template, tap, and a last line that any CI can read.

const root = join(import.meta.dirname, '../../..')

await explainAndExit(async () => {
  const server = await startTemporary()
  const secret = randomBytes(32).toString('base64')
  try {
    await makeTemplate({ serverUrl: server.url, name: 'relais_template', folder: join(root, 'migrations'), secret })
    return await runTap({ RELAIS_TEST_SERVER: server.url, SECRET: secret })
  } finally {
    await server.stop()
  }
})

/** Runs tap, forwards what should end us to it, and answers our own exit code. */
async function runTap(env: Record<string, string>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-tap-'))
  const report = join(folder, 'report.tap')
  const options = [`--jobs=${Math.max(2, availableParallelism())}`, '--reporter=terse', `--output-file=${report}`]
  const tap = spawn(
    process.execPath,
    [join(root, 'node_modules/tap/dist/esm/run.mjs'), ...options, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env }
    }
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => tap.kill(signal))
  const code = await new Promise<number>((resolve, reject) => {
    tap.once('error', reject).once('close', (exit) => resolve(exit ?? 1))
  })
  const counts = countAsserts(readOr(report, ''))
  rmSync(folder, { recursive: true, force: true })
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed
  console.log(`${counts.passed} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`)
  return code || (failed > 0 || counts.passed === 0 ? 1 : 0)
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
