import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'

// The process of the bare server: hears which bytes to send, tells its port.

process.once('message', async ({ bytes }: { bytes: string }) => {
  const app = Fastify()
  app.route({
    method: ['GET', 'POST'],
    url: '/',
    handler: (_, reply) => reply.type('application/json; charset=utf-8').send(bytes)
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  process.send?.({ port: (app.server.address() as AddressInfo).port })
})
