import { setFlagsFromString } from 'node:v8'
import { StartProblem } from '@relais/database'
import { StartRefused } from './config.ts'

/** Milliseconds that a process is given to end by itself once all is closed. */
const LINGERS = 2_000

/**
 * Runs a process until Ctrl-C or SIGTERM, then closes it cleanly. What keeps it from starting is said in one sentence, with exit code 1;
 * a stop asked for while it starts waits for the start, so that nothing is left running.
 */
export async function runUntilStopped(start: () => Promise<{ close: () => Promise<void> }>): Promise<void> {
  keepShortLivesYoung()
  let stop: () => void = () => {}
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  try {
    const { close } = await start()
    await stopped
    await close()
  } catch (error) {
    process.exitCode = 1
    if (error instanceof StartRefused || error instanceof StartProblem) console.error(error.message)
    else console.error(error)
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop)
    // what still holds the process, such as a connection that its owner lost sight of, holds it no longer
    setTimeout(() => process.exit(), LINGERS).unref()
  }
}

/**
 * V8 guesses from one collection which lists will live long, and seldom takes it back: those of a rights check, caught in the middle of one, are
 * then old from the start, with all that hangs on them, until a major collection: half of what a check cost.
 */
function keepShortLivesYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}
