import { parentPort } from 'node:worker_threads'
import type { Document, Sheet } from './sheet.ts'

/** What the thread answers: the bytes, or that this machine has no compiler. */
export type Printed = { pdf: Uint8Array } | { fault: 'no-compiler' }

// The compiler is a library of the machine: where none is shipped for it, loading it fails, and nothing else does.
const there = import('@myriaddreamin/typst-ts-node-compiler').then(
  () => true,
  () => false
)

// One sheet after the other, for whoever started this thread.
parentPort?.on('message', async (sheet: Sheet | Document) => parentPort?.postMessage(await printed(sheet)))

async function printed(sheet: Sheet | Document): Promise<Printed> {
  if (!(await there)) return { fault: 'no-compiler' }
  const { compile } = await import('./compile.ts')
  return { pdf: compile(sheet) }
}
