import { setTimeout } from 'node:timers/promises'
import type { House } from '@relais/service-kit'
import { PAGE } from './read-page.ts'

/** Milliseconds between two looks at a feed that has nothing new. */
const IDLE = 500
/** Milliseconds between two pages that were not full: while much happens, a page then holds many events for the price of one. */
const BETWEEN = 100
/** Milliseconds at most between two attempts at a feed that cannot be read or taken in. */
const PATIENCE = 5_000

/** Follows a feed until it is stopped: `take` takes the next page in and answers how many events it held. A failure is logged once, and what failed is tried again until it succeeds. */
export function followFeed(take: () => Promise<number>, log: House['log']) {
  const stopping = new AbortController()
  const { signal } = stopping
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    let failures = 0
    let told: string | undefined
    while (!signal.aborted) {
      let pause = IDLE
      try {
        const taken = await take()
        if (taken > 0) pause = taken < PAGE ? BETWEEN : 0
        if (failures > 0) log.info('the feed is followed again')
        failures = 0
        told = undefined
      } catch (error) {
        failures += 1
        pause = Math.min(PATIENCE, IDLE * 2 ** Math.min(failures, 10))
        const message = error instanceof Error ? error.message : String(error)
        if (message !== told && !signal.aborted)
          log.error({ err: error }, 'the feed could not be taken in; it is tried again')
        told = message
      }
      if (pause > 0) await rest(pause, signal)
    }
  }

  return {
    begin: () => {
      running ??= run()
    },
    /** Starts nothing more, and waits for what has been started. */
    stop: async () => {
      stopping.abort()
      await running
    }
  }
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal })
  } catch (error) {
    // Told to stop: whoever waits looks at the signal next.
    if (!signal.aborted) throw error
  }
}
