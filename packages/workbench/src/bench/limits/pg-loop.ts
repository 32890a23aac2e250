import { askChild, startChild } from '../ground/child.ts'
import type { Ground } from '../ground/open-ground.ts'
import type { Done, Side } from '../rounds/take-rounds.ts'
import { numbersOf, type Script, sessionOptions } from './database-limit.ts'

/** What the process of the loop is told for one round. */
export interface Looping {
  url: string
  options: string
  statements: string[]
  clients: number
  seconds: number
  base: number
}

/** Where pgbench is not installed: named statements over `pg`, in a process of its own. */
export function pgLoop(ground: Ground, script: Script, clients: number): Side {
  const numbers = numbersOf(ground, script)
  return {
    name: 'pg loop',
    run: async (seconds) => {
      const child = startChild(ground, 'limits/pg-loop-process.ts')
      try {
        const looping: Looping = {
          url: ground.limitUrl,
          options: sessionOptions(script),
          statements: [...script.statements],
          clients,
          seconds,
          base: numbers.next(1_000_000)
        }
        return await askChild<Done>(child, looping)
      } finally {
        child.kill()
      }
    }
  }
}
