import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type PROBLEMS, refuse, type ServiceName } from '@relais/contract'
import { DatabaseUnavailable, derive, newId } from '@relais/database'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
  LogController
} from 'fastify'
import type { Logger } from 'pino'
import type { z } from 'zod'
import { printProblem } from '../answers/print-problem.ts'
import { refusedFields } from '../answers/refused-fields.ts'
import type { House, OpenService, Served } from '../service.ts'
import { createFileTraffic } from './file-traffic.ts'
import { limitAnswers } from './limit-answers.ts'
import { LIMITS } from './limits.ts'
import { createRateLimit } from './rate-limit.ts'
import { readForm, TOO_LARGE } from './read-form.ts'
import { registerRoute } from './register-route.ts'
import { createSignIn } from './sign-in.ts'
import { refuseAddress, refuseWords } from './unreadable.ts'

/** What every route needs of the server around it. */
export interface Kitchen {
  house: House
  signIn: ReturnType<typeof createSignIn>
  rateLimit: ReturnType<typeof createRateLimit>
  fileTraffic: ReturnType<typeof createFileTraffic>
  /** True when a neighbouring service of ours asks: it has been counted once already. */
  isNeighbour: (request: FastifyRequest) => boolean
}

/** The header by which services know one another; derived from SECRET, so nobody outside can send it. */
export const neighbourHeader = (secret: string) => ({
  'relais-neighbour': derive(secret, 'neighbour').toString('base64url')
})

/** A Fastify server that answers for these open services, with everything that is common to all of them. */
export async function createServer(
  house: House,
  services: ReadonlyMap<ServiceName, OpenService>,
  options: { mount?: (app: FastifyInstance) => Promise<void> } = {}
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: house.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.body,
    requestTimeout: LIMITS.transfer,
    http: { headersTimeout: LIMITS.receive },
    routerOptions: { maxParamLength: LIMITS.parameter },
    trustProxy: house.config.TRUST_PROXY,
    return503OnClosing: true,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseWords,
    genReqId: (request) => {
      const given = request.headers['x-request-id']
      return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : newId()
    }
  })
  const secret = Buffer.from(neighbourHeader(house.secret)['relais-neighbour'])
  const kitchen: Kitchen = {
    house,
    signIn: createSignIn(house),
    rateLimit: createRateLimit(house.config.RATE_LIMIT),
    fileTraffic: createFileTraffic(),
    isNeighbour: (request) => {
      const header = request.headers['relais-neighbour']
      if (header === undefined) return false
      const given = Buffer.from(String(header))
      return given.length === secret.length && timingSafeEqual(given, secret)
    }
  }

  // An operation takes JSON, or a form when it says so; Fastify would take a text/plain body as a string.
  app.removeContentTypeParser('text/plain')
  // What is no operation (the proxy) passes a form on as it comes.
  app.addContentTypeParser('multipart/form-data', async (request: FastifyRequest, payload: IncomingMessage) =>
    request.routeOptions.config.operation === undefined ? payload : readForm(request.headers, payload)
  )
  app.decorateRequest('signed', null)
  limitAnswers(app)
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (data) => {
    const read = schema.safeParse(data ?? undefined)
    return read.success ? { value: read.data } : { error: read.error as unknown as Error }
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    reply.header('x-request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    done(null, payload)
  })
  app.addHook('onResponse', (request, reply, done) => {
    // The pattern of the address and ids of organisations and software: nothing here names a person.
    const log = request.log as Logger
    // Neighbours' questions belong to a request that is logged already.
    log[kitchen.isNeighbour(request) ? 'debug' : 'info'](
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        organisation: request.signed?.worker.organisationId ?? null,
        client: request.signed?.worker.clientId ?? null
      },
      'answered'
    )
    done()
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error.validation !== undefined || 'issues' in error)
      return printProblem(reply, refuse('invalid-request', { errors: refusedFields(error) }))
    const known = BY_FASTIFY_CODE[error.code]
    if (known !== undefined)
      return printProblem(
        reply,
        refuse(known, known === 'body-too-large' ? { detail: `At most ${limitOf(error, request)} bytes.` } : {})
      )
    if (error.statusCode !== undefined && error.statusCode < 500)
      return printProblem(reply, refuse('malformed-request'))
    request.log.error(
      { err: { name: error.name, message: error.message, stack: error.stack, code: error.code } },
      'fault'
    )
    if (String(error.code) === CANCELLED) return printProblem(reply, refuse('too-slow'))
    return printProblem(reply, refuse(isDatabaseAway(error) ? 'unavailable' : 'internal-fault'))
  })

  const routes = [...services.values()].flatMap((service) => service.routes)
  for (const service of services.values()) if (service.mount !== undefined) await app.register(service.mount)
  for (const route of routes) registerRoute(app, route, kitchen)
  await options.mount?.(app)
  answerHealth(app, services)
  answerUnknown(app, routes)
  return app
}

/** PostgreSQL gave a statement up because it took too long. */
const CANCELLED = '57014'

const BY_FASTIFY_CODE: Record<string, keyof typeof PROBLEMS> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_HANDLER_TIMEOUT: 'too-slow',
  [TOO_LARGE]: 'body-too-large'
}

function limitOf({ code }: FastifyError, { routeOptions }: FastifyRequest): number {
  return code === TOO_LARGE ? LIMITS.file : (routeOptions.config.operation?.bytes ?? LIMITS.body)
}

function isDatabaseAway(error: Error): boolean {
  return (
    error instanceof DatabaseUnavailable ||
    /^(08|57P|53)/.test(String((error as { code?: unknown }).code)) ||
    /ECONNREFUSED|Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  )
}

/** Liveness and readiness: outside the contract, without a token, saying nothing of what is inside. */
function answerHealth(app: FastifyInstance, services: ReadonlyMap<ServiceName, OpenService>): void {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const parts = await Promise.all(
      [...services].map(async ([name, service]) => [name, await service.ready()] as const)
    )
    const ready = parts.every(([, works]) => works)
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ok' : 'unavailable', services: Object.fromEntries(parts) })
  })
}

/** What no route answers: 405 with the methods that are served there, else 404. */
function answerUnknown(app: FastifyInstance, routes: readonly Served[]): void {
  const patterns = new Map<string, { at: RegExp; methods: string[] }>()
  for (const { operation } of routes) {
    const entry = patterns.get(operation.path) ?? {
      at: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      methods: []
    }
    entry.methods.push(operation.method)
    patterns.set(operation.path, entry)
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    const methods = [...patterns.values()].filter(({ at }) => at.test(path)).flatMap((entry) => entry.methods)
    if (methods.length === 0) return printProblem(reply, refuse('not-found'))
    return printProblem(reply.header('allow', [...new Set(methods)].join(', ')), refuse('method-not-allowed'))
  })
}
