import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'

const ROOT = join(import.meta.dirname, '../../../..')
const SCHEME = 'tap-of:'
/** Milliseconds that the process is given to end by itself. */
const LINGERS = 10_000
/** Milliseconds that a file may take on a machine that is much slower than ours. */
const PATIENCE = 900_000
/** The subtest of each file, by its address. */
const own = new Map<string, object>()

/**
 * Runs test files (paths from the root) one after another in this process, which loads and warms up once what they share. Each is a subtest: what it gives
 * `t.teardown` is done before the next begins, and one that does not load fails alone.
 */
export async function runTogether(files: readonly string[]): Promise<void> {
  // `import t from 'tap'` in a test file is the subtest of that file
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'tap' && own.has(context.parentURL ?? '')
        ? { url: SCHEME + context.parentURL, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url.startsWith(SCHEME) ? { format: 'module', shortCircuit: true, source: sourceFor(url) } : next(url, context)
  })
  for (const file of files) {
    const url = pathToFileURL(join(ROOT, file)).href
    await t.test(file, { timeout: PATIENCE }, async (subtest) => {
      own.set(url, subtest)
      await import(url)
    })
  }
  // what a file did not let go of holds the others no longer
  setTimeout(() => process.exit(), LINGERS).unref()
}

/** For the modules that stand in the place of tap. */
export const ownTest = (url: string): object | undefined => own.get(url)

function sourceFor(url: string): string {
  const given = JSON.stringify(url.slice(SCHEME.length))
  return `import { ownTest } from ${JSON.stringify(import.meta.url)}\nexport default ownTest(${given})\n`
}
