import { threadApart } from '@relais/service-kit'
import type { Printed } from './printing-thread.ts'
import type { Document, Sheet } from './sheet.ts'

// a page takes some hundredths of a second, the first of a thread half of one; memory is that of JavaScript, the compiler has its own
const LIMITS = { memory: 128, patience: 15_000, mostWaiting: 8, idle: 60_000 }

const print = threadApart<Sheet | Document, Printed>(new URL('./printing-thread.ts', import.meta.url), LIMITS)

/** Why there is no PDF: too many wait, it took too much, or no compiler is shipped for this machine. */
export type PrintFault = 'busy' | 'too-large' | 'too-slow' | 'no-compiler'

/** A sheet as a tagged PDF (PDF/UA-1), made in a thread apart. */
export async function printSheet(sheet: Sheet | Document): Promise<{ pdf: Buffer } | { fault: PrintFault }> {
  const outcome = await print(sheet)
  if (!('done' in outcome)) return outcome
  return 'pdf' in outcome.done ? { pdf: Buffer.from(outcome.done.pdf) } : outcome.done
}
