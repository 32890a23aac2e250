import type { Victim } from './ground.ts'
import type { KillResult } from './kill-under-writers.ts'

const AGAIN: Record<Victim, { what: string; goal: number }> = {
  process: { what: 'there again', goal: 2_000 },
  database: { what: 'ready again once PostgreSQL was up', goal: 5_000 }
}

/** Prints what came of it; answers whether the promise held. */
export function tellKills(victim: Victim, result: KillResult): boolean {
  const { kills, answered, repeated, referrals, back, found, otherwise, refused, unseen } = result
  console.log(
    `${kills} kills under writers: ${referrals} referrals, ${answered} requests answered, ${repeated} of them sent more than once\n`
  )
  const counts = [...found, ['repeats answered otherwise than at first', otherwise] as const]
  for (const [what, count] of counts) console.log(`  ${String(count).padStart(6)}  ${what}`)
  if (refused !== null) console.log(`\n  it ended early: ${refused}`)
  const [middle, most] = [back[Math.floor(back.length / 2)] ?? 0, back.at(-1) ?? 0]
  const { what, goal } = AGAIN[victim]
  console.log(
    `\n  ${what} after ${Math.round(middle)} ms in the middle, ${Math.round(most)} ms at most (goal ${goal} ms)`
  )
  console.log(
    unseen.length === 0
      ? `  control: each of ${found.size} faults, planted, was seen`
      : `  control: planted and not seen: ${unseen.join('; ')}`
  )
  return isWhole(result)
}

/** The control of a database that answers before it has written: it must lose something, else the trial proves nothing. */
export function tellCareless(result: KillResult): boolean {
  const lost = result.found.get('acknowledged writes lost') ?? 0
  const loses = !isWhole(result)
  console.log(
    loses
      ? `  control: with synchronous_commit off ${lost} acknowledged writes were lost, and it was seen`
      : '  control: with synchronous_commit off nothing was lost: the trial proves nothing here'
  )
  return loses
}

function isWhole({ kills, found, otherwise, refused, unseen }: KillResult): boolean {
  return (
    kills > 0 &&
    refused === null &&
    otherwise === 0 &&
    unseen.length === 0 &&
    [...found.values()].every((count) => count === 0)
  )
}
