import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The folder of this service. */
export const HOME = join(import.meta.dirname, '../..')
/** Where the built pages stand. */
export const DIST = join(HOME, 'dist')
const SOURCES = [
  join(HOME, 'app'),
  join(HOME, 'src/serve'),
  join(HOME, 'vite.config.ts'),
  ...['client', 'contract', 'rights-rules', 'referral-lifecycle'].map((name) =>
    join(HOME, '../../packages', name, 'src')
  ),
  join(HOME, '../../pnpm-lock.yaml')
]

/** Changes when what the pages are made of does. */
export function stampOf(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES)
    for (const file of filesIn(source)) hash.update(`${relative(HOME, file)}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

/** True when the pages that stand there were made of these sources. */
export function isBuilt(stamp: string): boolean {
  try {
    return readFileSync(join(DIST, 'stamp'), 'utf8') === stamp
  } catch {
    return false
  }
}

/** The folder of the pages, built first in a process of its own when the sources have changed. */
export async function builtWeb(): Promise<string> {
  if (!isBuilt(stampOf())) await buildApart()
  return DIST
}

function buildApart(): Promise<void> {
  return new Promise((resolve, reject) => {
    const builder = spawn(process.execPath, [join(HOME, 'src/main.ts')], { stdio: ['ignore', 'inherit', 'inherit'] })
    builder.once('error', reject)
    builder.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The pages could not be built: the lines above say why (exit ${code}).`))
    )
  })
}

function filesIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path]
    throw error
  }
}
