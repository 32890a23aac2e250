import { spawnSync } from 'node:child_process'
import type { Ground } from '../ground/open-ground.ts'
import type { Side } from '../rounds/take-rounds.ts'
import { pgLoop } from './pg-loop.ts'
import { pgbench } from './pgbench.ts'

/** What a limit asks of PostgreSQL for each operation: statements in which `:n` is a number that no other operation has. */
export interface Script {
  name: string
  statements: readonly string[]
  /** A read is planned once for all values, as Relais's are. */
  reads?: boolean
}

let installed: boolean | undefined

/** The same work with nothing around it: pgbench where it is installed, else a loop over `pg` in a process of its own. */
export function databaseLimit(ground: Ground, script: Script, clients: number): Side {
  installed ??= spawnSync('pgbench', ['--version']).status === 0
  return installed ? pgbench(ground, script, clients) : pgLoop(ground, script, clients)
}

/** The operations of one limit never repeat a number, however many rounds it runs. */
export function numbersOf(ground: Ground, script: Script): { next: (count: number) => number } {
  const taken = ground.numbers
  return {
    next: (count) => {
      const from = taken.get(script.name) ?? 0
      taken.set(script.name, from + count)
      return from
    }
  }
}

/** Settings of a session that does what a session of Relais does, as the owner: no row-level security. */
export function sessionOptions({ reads = false }: Script): string {
  return `-c search_path=referrals -c timezone=UTC${reads ? ' -c plan_cache_mode=force_generic_plan' : ''}`
}
