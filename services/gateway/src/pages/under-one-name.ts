import type { FastifyInstance } from 'fastify'

/**
 * Sends a browser that calls this machine `localhost` on to the address that sign-in knows: cookies and addresses to come back to belong to one
 * name. For a start without PUBLIC_URL, whose address is 127.0.0.1.
 */
export function underOneName(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const page = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
    if (page && request.hostname === 'localhost')
      return reply.redirect(`http://127.0.0.1:${request.socket.localPort}${request.url}`, 302)
  })
}
