import { setTimeout as delay } from 'node:timers/promises'
import type { House } from '@relais/service-kit'
import type { Runner } from 'graphile-worker'
import { jobsPool } from './jobs-pool.ts'
import { startRunner } from './start-runner.ts'

/**
 * Work that is done again and again. It finds out by itself what is due, stands being cut short and begun anew, and ends soon once
 * `leaving` is aborted.
 */
export type Task = (now: Date, leaving: AbortSignal) => Promise<void>

/** tasks: by names that no other service uses. every: seconds between two runs, or the five fields of cron, in UTC. */
export interface JobsParts<Name extends string> {
  tasks: Readonly<Record<Name, Task>>
  every: Readonly<Record<NoInfer<Name>, number | string>>
}

/** The jobs of one service in one process. */
export interface Jobs<Name extends string> {
  begin: () => void
  /** Asks for a run at once, of whichever process is free; all that is asked within a second is one run more. */
  runSoon: (name: Name) => void
  /** Waits for the runs that were begun, eight seconds at most, and begins none. */
  stop: () => Promise<void>
}

/** What a process gives to its jobs. */
export type JobsHouse = Pick<House, 'databaseUrl' | 'secret' | 'log' | 'now'>

const AFTER_FAULT = 5_000
/** Milliseconds that runs have to end: a runner whose server fell was once seen to end never. */
const PATIENCE = 8_000
const BETWEEN_ASKS = 1_000

/** Makes the jobs that all processes on one database share: each task is run by one of them at a time, also after a kill -9. */
export function openJobs<Name extends string>(house: JobsHouse, parts: JobsParts<Name>): Jobs<Name> {
  const leaving = new AbortController()
  const { signal } = leaving
  const asked = new Map<string, 'once' | 'again'>()
  /** What was asked for while there was no runner to ask. */
  const early = new Set<string>()
  let runner: Runner | undefined
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    const pool = jobsPool(house)
    while (!signal.aborted) {
      try {
        runner = await startRunner(house, pool, parts, signal)
        const ended = runner.promise
        for (const name of early) add(runner, name)
        early.clear()
        if (signal.aborted) await runner.stop()
        await ended
      } catch (error) {
        house.log.warn({ err: error }, 'the jobs stand still; they are begun again')
      }
      runner = undefined
      await delay(AFTER_FAULT, undefined, { signal }).catch(() => {})
    }
    await pool.end()
  }

  // What cannot be written down now (the database is away) is not lost: every task has its next turn.
  function add(runner: Runner, name: string): void {
    runner.addJob(name, {}, { jobKey: name }).catch(() => {})
  }

  function ask(name: string): void {
    asked.set(name, 'once')
    if (runner === undefined) early.add(name)
    else add(runner, name)
    setTimeout(() => {
      const again = asked.get(name) === 'again'
      asked.delete(name)
      if (again && !signal.aborted) ask(name)
    }, BETWEEN_ASKS).unref()
  }

  return {
    begin: () => {
      running ??= run()
    },
    runSoon: (name) => {
      if (asked.has(name)) asked.set(name, 'again')
      else ask(name)
    },
    stop: async () => {
      leaving.abort()
      const ended = Promise.all([runner?.stop().catch(() => {}), running])
      await Promise.race([ended, delay(PATIENCE, undefined, { ref: false })])
    }
  }
}
