import { PROBLEMS, type Problem, type Refusal } from '@relais/contract'
import type { FastifyReply } from 'fastify'

/** Prints a refusal as a problem (RFC 9457), with the fields that the refusal carries and nothing else. */
export function printProblem(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { status, title, advice } = PROBLEMS[refusal.refusal]
  const { refusal: code, detail, ...more } = refusal
  const problem: Problem = {
    type: `/problems/${code}`,
    code,
    title,
    status,
    detail: detail === undefined ? advice : `${detail} ${advice}`,
    requestId: reply.request.id,
    ...more
  }
  if (status === 401)
    reply.header('www-authenticate', code === 'token-invalid' ? 'Bearer error="invalid_token"' : 'Bearer')
  if (code === 'unavailable' || code === 'idempotency-in-flight') reply.header('retry-after', '1')
  return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}

/** The same for code outside the kit that has only the code (the proxy). */
export function printRefusal(reply: FastifyReply, code: Refusal['refusal']): FastifyReply {
  return printProblem(reply, { refusal: code })
}
