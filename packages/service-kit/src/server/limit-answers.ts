import { refuse } from '@relais/contract'
import type { FastifyInstance } from 'fastify'
import { printProblem } from '../answers/print-problem.ts'

/**
 * Answers "too slow" in place of an operation that takes longer than some milliseconds; what it was doing ends by itself.
 *
 * Fastify's own limit makes an AbortController for each request and aborts it at the end, 50 µs each time: it is kept for what is no operation.
 */
export function limitAnswers(app: FastifyInstance, milliseconds: number): void {
  const running = new WeakMap<object, NodeJS.Timeout>()
  app.addHook('onRoute', (route) => {
    if (route.config?.operation === undefined) route.handlerTimeout ??= milliseconds
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.operation !== undefined) {
      const end = () => {
        if (!reply.sent) printProblem(reply, refuse('too-slow'))
      }
      running.set(request, setTimeout(end, milliseconds))
    }
    done()
  })
  app.addHook('onResponse', (request, _, done) => {
    clearTimeout(running.get(request))
    done()
  })
}
