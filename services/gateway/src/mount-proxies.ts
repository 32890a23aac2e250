import proxy from '@fastify/http-proxy'
import { OPERATIONS, SERVICES, type ServiceName } from '@relais/contract'
import { addressOf, type House, printRefusal } from '@relais/service-kit'
import type { FastifyInstance } from 'fastify'

// What identity serves beside its operations.
const BESIDE: Partial<Record<ServiceName, readonly string[]>> = { identity: ['/oauth', '/sign-in', '/.well-known'] }

/** Passes on what services with an address of their own answer: the first segment of each path of the contract belongs to one service. */
export async function mountProxies(app: FastifyInstance, { config }: House): Promise<void> {
  for (const service of SERVICES) {
    const upstream = addressOf(config, service)
    if (upstream === undefined) continue
    for (const prefix of prefixesOf(service)) {
      await app.register(proxy, {
        upstream,
        prefix,
        rewritePrefix: prefix,
        http2: false,
        replyOptions: {
          rewriteRequestHeaders: (request, { 'relais-neighbour': _, ...headers }) => ({
            ...headers,
            'x-request-id': request.id,
            'x-forwarded-for': request.ip
          }),
          onError: (reply) => void printRefusal(reply as never, 'unavailable')
        }
      })
    }
  }
}

/** `/v1/referrals`, `/v1/persons`… : what a service answers. */
export function prefixesOf(service: ServiceName): string[] {
  const segments = OPERATIONS.filter((operation) => operation.service === service).map(({ path }) =>
    path.split('/').slice(0, 3).join('/')
  )
  return [...new Set(segments), ...(BESIDE[service] ?? [])]
}
