import { refuse } from '@relais/contract'
import type { FastifyInstance } from 'fastify'
import { printProblem } from '../answers/print-problem.ts'
import { carriesFile } from './file-traffic.ts'
import { LIMITS } from './limits.ts'

/**
 * Answers "too slow" in place of an operation that takes longer than it may; what it was doing ends by itself. A file that is still on its
 * way by then is broken off.
 *
 * Fastify's own limit makes an AbortController for each request and aborts it at the end, 50 µs each time: it is kept for what is no operation.
 */
export function limitAnswers(app: FastifyInstance): void {
  app.decorateRequest('limit', null)
  app.addHook('onRoute', (route) => {
    const { operation, passesOn } = route.config ?? {}
    // Whoever is passed on to has these limits itself, a file's among them.
    if (operation === undefined) route.handlerTimeout ??= passesOn === true ? LIMITS.transfer : LIMITS.answer
  })
  app.addHook('onRequest', (request, reply, done) => {
    const { operation } = request.routeOptions.config
    if (operation !== undefined) {
      const end = () => {
        if (reply.sent) {
          if (!reply.raw.writableFinished) reply.raw.destroy()
          return
        }
        // Whoever still sends a body is not waited for.
        if (!request.raw.complete) reply.header('connection', 'close')
        printProblem(reply, refuse('too-slow'))
      }
      request.limit = setTimeout(end, carriesFile(operation) ? LIMITS.transfer : LIMITS.answer)
    }
    done()
  })
  app.addHook('onResponse', (request, _, done) => {
    if (request.limit !== null) clearTimeout(request.limit)
    done()
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What ends an operation that takes too long. */
    limit: NodeJS.Timeout | null
  }
}
