import proxy from '@fastify/http-proxy'
import { OPERATIONS, refuse, type ServiceName } from '@relais/contract'
import { LIMITS, printProblem, printRefusal, type Service } from '@relais/service-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'

// What services answer beside their operations: signing in, and the pages that links open.
const BESIDE: Partial<Record<ServiceName, readonly string[]>> = {
  identity: ['/oauth', '/sign-in', '/.well-known'],
  referrals: ['/lien', '/suivi']
}
const PATIENCE = 2_000

/** A service that runs as a process of its own, as the gateway sees it: what it answers is passed on, and it is asked whether it is ready. */
export function distantService(name: ServiceName, upstream: string): Service {
  return {
    name,
    open: async () => ({
      routes: [],
      mount: async (app) => {
        for (const prefix of prefixesOf(name)) await passOn(app, prefix, upstream)
      },
      ready: () => answers(`${upstream}/readyz`),
      close: async () => {}
    })
  }
}

/** `/v1/referrals`, `/v1/persons`…: the first segment of each path of the contract belongs to one service. */
export function prefixesOf(name: ServiceName): string[] {
  const segments = OPERATIONS.filter(({ service }) => service === name).map(({ path }) =>
    path.split('/').slice(0, 3).join('/')
  )
  return [...new Set(segments), ...(BESIDE[name] ?? [])]
}

async function passOn(app: FastifyInstance, prefix: string, upstream: string): Promise<void> {
  await app.register(proxy, {
    upstream,
    prefix,
    rewritePrefix: prefix,
    http2: false,
    config: { passesOn: true },
    // It would log addresses, and with them ids of persons; the gateway logs each request once, by its pattern.
    disableRequestLogging: true,
    preHandler: async (request, reply) => {
      // Refused here: an upstream that refuses while the body still flows would look like one that broke.
      const most = mostBytes(request)
      if (Number(request.headers['content-length'] ?? 0) > most)
        return printProblem(reply as never, refuse('body-too-large', { detail: `At most ${most} bytes.` }))
    },
    replyOptions: {
      // The header by which services know one another is never taken from outside.
      rewriteRequestHeaders: (request, { 'relais-neighbour': _, ...headers }) => ({
        ...headers,
        'x-request-id': request.id,
        'x-forwarded-for': request.ip
      }),
      // By default a 503 is asked again up to ten times; whoever asked is told instead when to come back.
      retryDelay: () => null,
      onError: (reply, { error }) =>
        void printRefusal(reply as never, statusOf(error) === 504 ? 'too-slow' : 'unavailable')
    }
  })
}

/** A form may carry a file; which operations take one, and its last byte, are looked at by the service itself. */
function mostBytes({ headers: { 'content-type': type = '' }, url }: FastifyRequest): number {
  if (type.startsWith('multipart/form-data')) return LIMITS.form
  const path = url.split('?')[0]
  return OPERATIONS.find((operation) => operation.bytes !== undefined && operation.path === path)?.bytes ?? LIMITS.body
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })).ok
  } catch {
    // Down, unreachable or too slow: it is not ready, whatever the reason.
    return false
  }
}

function statusOf(error: Error): unknown {
  return 'statusCode' in error ? error.statusCode : undefined
}
