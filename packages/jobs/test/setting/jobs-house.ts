import { openJobs } from '../../src/index.ts'
import type { Jobs, JobsHouse, JobsParts } from '../../src/open-jobs.ts'

type House = Pick<JobsHouse, 'databaseUrl' | 'secret'>

/** The instant at which the clock of these tests stands. */
export const NOW = new Date('2027-01-11T08:00:00.000Z')

/** Jobs of a process, and what they wrote to its log. */
export function jobsIn<Name extends string>(
  house: House,
  parts: JobsParts<Name>
): Jobs<Name> & { said: Record<string, unknown>[] } {
  const said: Record<string, unknown>[] = []
  const write = (line: Record<string, unknown>, text: string) => void said.push({ ...line, text })
  const log = { warn: write, error: write } as unknown as JobsHouse['log']
  return { ...openJobs({ ...house, log, now: () => NOW }, parts), said }
}

/** Waits until something is so; fails after a minute, which no machine that works at all needs. */
export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 60_000; !(await what()); ) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
