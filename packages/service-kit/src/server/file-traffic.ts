import type { Operation } from '@relais/contract'
import type { FastifyReply } from 'fastify'
import { LIMITS } from './limits.ts'

/** True for an operation that takes or answers a file. */
export function carriesFile({ media, answers }: Operation): boolean {
  return media !== undefined || answers[200]?.media !== undefined
}

/** Counts the files that are on their way: each is held in memory as a whole, and what all may take together is bounded. */
export function createFileTraffic() {
  const running = new Map<string, number>()
  let all = 0
  /** Lets one more through until its answer has left, or says that there is no room. */
  return (holder: string, reply: FastifyReply): boolean => {
    const own = running.get(holder) ?? 0
    if (all >= LIMITS.transfers || own >= LIMITS.transfersOfOne) return false
    all += 1
    running.set(holder, own + 1)
    reply.raw.once('close', () => {
      all -= 1
      const left = running.get(holder)! - 1
      if (left === 0) running.delete(holder)
      else running.set(holder, left)
    })
    return true
  }
}
