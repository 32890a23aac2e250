import type { RestartResult } from './restart.ts'

const GOAL = 2_000

/** Prints what came of it; answers whether the promise held. */
export function tellRestart(result: RestartResult): boolean {
  const { kills, answered, repeated, referrals, back, found, otherwise, unseen } = result
  console.log(
    `${kills} kills under writers: ${referrals} referrals, ${answered} requests answered, ${repeated} of them sent more than once\n`
  )
  const counts = [...found, ['repeats answered otherwise than at first', otherwise] as const]
  for (const [what, count] of counts) console.log(`  ${String(count).padStart(6)}  ${what}`)
  const [middle, most] = [back[Math.floor(back.length / 2)] ?? 0, back.at(-1) ?? 0]
  console.log(
    `\n  there again after ${Math.round(middle)} ms in the middle, ${Math.round(most)} ms at most (goal ${GOAL} ms)`
  )
  console.log(
    unseen.length === 0
      ? `  control: each of ${found.size} faults, planted, was seen`
      : `  control: planted and not seen: ${unseen.join('; ')}`
  )
  return kills > 0 && counts.every(([, count]) => count === 0) && unseen.length === 0
}
