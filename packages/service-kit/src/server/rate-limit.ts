import type { FastifyReply } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const SECONDS = 10

/** Counts requests per token holder and says what is left (draft-ietf-httpapi-ratelimit-headers-10); true when there is none. */
export function createRateLimit(limit: number) {
  const limiter = new RateLimiterMemory({ points: limit, duration: SECONDS })
  const policy = `"default";q=${limit};w=${SECONDS}`

  return async (holder: string, reply: FastifyReply): Promise<boolean> => {
    let left: RateLimiterRes
    let exceeded = false
    try {
      left = await limiter.consume(holder)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      left = refused
      exceeded = true
    }
    const seconds = Math.max(1, Math.ceil(left.msBeforeNext / 1000))
    reply.header('ratelimit-policy', policy)
    reply.header('ratelimit', `"default";r=${left.remainingPoints};t=${seconds}`)
    if (exceeded) reply.header('retry-after', String(seconds))
    return exceeded
  }
}
