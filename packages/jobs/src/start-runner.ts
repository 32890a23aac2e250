import type { Logger, Runner, Task as Work } from 'graphile-worker'
import type pg from 'pg'
import { AT_ONCE } from './jobs-pool.ts'
import type { JobsHouse, JobsParts, Task } from './open-jobs.ts'
import { runAlone } from './run-alone.ts'

const DAY = 86_400_000
/** Seconds until a run is tried again that found somebody at it. */
const BUSY = 5

/** Brings the library's own tables up to date, then begins to run what is due. */
export async function startRunner<Name extends string>(
  house: JobsHouse,
  pool: pg.Pool,
  { tasks, every }: JobsParts<Name>,
  leaving: AbortSignal
): Promise<Runner> {
  // Loaded only here: it takes a tenth of a second, and nobody waits for it.
  const { Logger, parseCronItems, run } = await import('graphile-worker')
  const turns = (Object.keys(tasks) as Name[]).map((name): Turn => ({ name, task: tasks[name], every: every[name] }))
  const seconds = turns.flatMap((turn) => (typeof turn.every === 'number' ? [turn.every] : []))
  const runner = await run({
    pgPool: pool,
    schema: 'graphile_worker',
    taskList: Object.fromEntries(turns.map((turn) => [turn.name, asWork(house, pool, turn, leaving)])),
    parsedCronItems: parseCronItems(turns.map(asCron)),
    concurrency: AT_ONCE,
    // What is asked for at once is heard by LISTEN; only what was put off is looked for.
    pollInterval: 1_000 * Math.max(1, Math.min(10, ...seconds)),
    noHandleSignals: true,
    // Gathered for no time at all: a row that cannot be ticked off ends the runner, which is begun anew, and not the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: quietLogger(house, Logger)
  })
  try {
    for (const turn of turns) {
      if (typeof turn.every === 'number')
        await runner.addJob(turn.name, {}, { jobKey: turn.name, jobKeyMode: 'preserve_run_at' })
    }
  } catch (error) {
    await runner.stop().catch(() => {})
    throw error
  }
  return runner
}

interface Turn {
  name: string
  task: Task
  every: number | string
}

/**
 * The library's clock knows minutes. A task of every so many seconds asks for its next run itself, and each minute it is made sure that there is
 * one, for a process that was killed did not ask; this also ends the wait after failures, which would grow to six hours.
 */
function asCron({ name, every }: Turn) {
  if (typeof every === 'string') return { task: name, match: every, options: { jobKey: name, backfillPeriod: DAY } }
  return { task: name, match: '* * * * *', options: { jobKey: name, jobKeyMode: 'preserve_run_at' as const } }
}

function asWork({ now, log }: JobsHouse, pool: pg.Pool, { name, task, every }: Turn, leaving: AbortSignal): Work {
  let running = false
  let again = false

  async function alone(): Promise<boolean> {
    running = true
    try {
      return await runAlone(pool, name, () => task(now(), leaving))
    } catch (error) {
      // what is cut short by leaving is begun anew by the next process: no fault
      if (!leaving.aborted) log.error({ err: error, task: name }, 'a task failed; it is tried again')
      // the library keeps the message in its row: only what kind of fault it was
      throw new Error(error instanceof Error ? error.name : 'fault')
    } finally {
      running = false
    }
  }

  return async (_, { addJob }) => {
    again = running
    const done = !running && (await alone())
    const seconds = done ? every : BUSY
    if (done && again) await addJob(name, {}, { jobKey: name })
    else if (typeof seconds === 'number') {
      // one that waits already, because somebody asked for it meanwhile, keeps its earlier moment
      const runAt = new Date(Date.now() + seconds * 1_000)
      await addJob(name, {}, { jobKey: name, jobKeyMode: 'preserve_run_at', runAt })
    }
  }
}

/** Passes on what the library has to complain of; that a task failed was told already. */
function quietLogger({ log }: JobsHouse, Kind: typeof Logger): Logger {
  return new Kind(() => (level, message, meta) => {
    if (meta?.failure === true) return
    if (level === 'error' || level === 'warning') log.warn({ said: message.split('\n', 1)[0] }, 'jobs')
  })
}
