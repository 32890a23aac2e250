import type { FastifyInstance } from 'fastify'

const LOOK_AGAIN = 25

/**
 * Prepares a server to be closed within some milliseconds: what is being answered is finished first, then every connection is cut.
 * A browser holds connections open on which it has asked nothing yet, and a reader may stall: neither may keep a process from stopping.
 */
export function closeWithin(app: FastifyInstance, patience: number): () => Promise<void> {
  let answering = 0
  app.server.on('request', (_, reply) => {
    answering += 1
    reply.once('close', () => {
      answering -= 1
    })
  })
  return async () => {
    const end = performance.now() + patience
    const timer = setInterval(() => {
      if (answering === 0 || performance.now() > end) app.server.closeAllConnections()
    }, LOOK_AGAIN)
    try {
      await app.close()
    } finally {
      clearInterval(timer)
    }
  }
}
