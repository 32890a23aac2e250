import { PROBLEMS, type Problem, type Refusal } from '@relais/contract'
import type { FastifyReply } from 'fastify'

/** What every problem is sent as. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** A refusal as a problem (RFC 9457), with the fields that the refusal carries and nothing else. */
export function problemOf({ refusal: code, detail, ...more }: Refusal, requestId: string): Problem {
  const { status, title, advice } = PROBLEMS[code]
  return {
    type: `/problems/${code}`,
    code,
    title,
    status,
    detail: detail === undefined ? advice : `${detail} ${advice}`,
    requestId,
    ...more
  }
}

/** Prints a refusal as a problem. */
export function printProblem(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = problemOf(refusal, reply.request.id)
  const { code, status } = problem
  if (status === 401) reply.header('www-authenticate', challengeOf(problem))
  if (code === 'unavailable' || code === 'idempotency-in-flight') reply.header('retry-after', '1')
  return reply.code(status).type(PROBLEM_TYPE).send(JSON.stringify(problem))
}

/** What a token must be to be let in (RFC 6750 §3, RFC 9470 §3). */
function challengeOf({ code, title, maxAge }: Problem): string {
  if (code === 'token-invalid') return 'Bearer error="invalid_token"'
  if (code !== 'sign-in-too-old') return 'Bearer'
  return `Bearer error="insufficient_user_authentication", error_description="${title}", max_age="${maxAge}"`
}

/** The same for code outside the kit that has only the code (the proxy). */
export function printRefusal(reply: FastifyReply, code: Refusal['refusal']): FastifyReply {
  return printProblem(reply, { refusal: code })
}
