import type { IncomingMessage, ServerResponse } from 'node:http'
import { secure } from '@relais/service-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const METADATA = '/.well-known/oauth-authorization-server'

/** Serves OAuth 2 under /oauth, and its metadata also where RFC 8414 § 3.1 looks for it. The server is looked up at each request: keys turn. */
export function mountOauth(
  app: FastifyInstance,
  publicUrl: string,
  server: () => (request: IncomingMessage, response: ServerResponse) => unknown
): void {
  const { host, protocol } = new URL(publicUrl)

  const answer = (request: FastifyRequest, reply: FastifyReply, path: string) => {
    const { raw } = request
    // Never the Host that the caller names: an address in an answer, and a Secure cookie, follow from PUBLIC_URL alone.
    raw.headers['x-forwarded-host'] = host
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    const inner = raw as typeof raw & { originalUrl?: string }
    inner.originalUrl = `/oauth${path}`
    inner.url = path
    reply.raw.setHeader('x-request-id', request.id)
    for (const [name, value] of Object.entries(secure({ scripts: true }))) reply.raw.setHeader(name, value)
    reply.hijack()
    void server()(raw, reply.raw)
  }

  app.register(async (inside) => {
    // oidc-provider reads the body itself.
    inside.removeAllContentTypeParsers()
    inside.addContentTypeParser('*', (_request, _payload, done) => done(null))
    inside.all('/oauth/*', (request, reply) => answer(request, reply, request.raw.url!.slice('/oauth'.length)))
    inside.get(`${METADATA}/oauth`, (request, reply) => answer(request, reply, METADATA))
  })
}
