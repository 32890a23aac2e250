import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '@relais/database'
import type { House } from '@relais/service-kit'
import { BATCH, moveOnce } from '../store/events/outbox.ts'
import type { Tables } from '../store/tables.ts'

const IDLE = 500
// Under load many events then share one batch; the first after a silence is moved at once.
const BETWEEN = 20
const AFTER_FAULT = 5_000

/**
 * Takes committed events out of the outbox and gives each its position in the feed. Positions come after the commit, from one relay at a
 * time, so that a reader who remembers a position never misses an event that was still being written; and writers never wait for each other.
 */
export function createRelay(database: Database<Tables>, log: House['log']) {
  let stir: () => void = () => {}
  let stirred = false
  let running: Promise<void> | undefined
  let stopping = false

  async function run(onMoved: () => void): Promise<void> {
    while (!stopping) {
      let moved = 0
      let pause = IDLE
      stirred = false
      try {
        moved = await moveOnce(database)
        if (moved > 0) onMoved()
      } catch (error) {
        log.error({ err: error }, 'the relay could not move events; it tries again')
        pause = AFTER_FAULT
      }
      if (moved === BATCH || stopping) continue
      await delay(BETWEEN)
      if (!stirred && !stopping) await sleep(pause, (awake) => (stir = awake))
    }
  }

  return {
    /** Begins; `onMoved` is called whenever the feed has grown. */
    begin: (onMoved: () => void = () => {}) => {
      running ??= run(onMoved)
    },
    /** Something was committed: look at once. */
    wake: () => {
      stirred = true
      stir()
    },
    stop: async () => {
      stopping = true
      stir()
      await running
    }
  }
}

function sleep(milliseconds: number, onWake: (stir: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    onWake(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
