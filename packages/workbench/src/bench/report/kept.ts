import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from './result.ts'

/** What runs kept: the last value of each line, and of what size the run was. */
export type Kept = Readonly<Record<string, { value: number; at: string }>>

const FOLDER = join(import.meta.dirname, '../../../../../.data/bench')

/** The folder of what a run leaves behind; git ignores it. */
export function keptFolder(): string {
  mkdirSync(FOLDER, { recursive: true })
  return FOLDER
}

/** The last kept values; none when nothing was kept or it cannot be read any more. */
export function readKept(size: string): Kept {
  try {
    return JSON.parse(readFileSync(fileOf(size), 'utf8')) as Kept
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** Keeps what was measured, and the whole run beside it. */
export function keep(size: string, before: Kept, results: readonly Result[], at: Date): void {
  const values = Object.fromEntries(results.map(({ key, value }) => [key, { value, at: at.toISOString() }]))
  keptFolder()
  writeFileSync(fileOf(size), `${JSON.stringify({ ...before, ...values }, null, 2)}\n`)
  writeFileSync(join(FOLDER, 'last-run.json'), `${JSON.stringify({ size, at: at.toISOString(), results }, null, 2)}\n`)
}

// A quick run says nothing about a whole one.
function fileOf(size: string): string {
  return join(FOLDER, `kept-${size}.json`)
}
