import { isRefusal, type Opening, type Operation, type Refusal, refuse, type Worker } from '@relais/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Logger } from 'pino'
import { Attachment, attachmentHeaders } from '../answers/attachment.ts'
import { printProblem } from '../answers/print-problem.ts'
import { fingerprintOf, Printed, print } from '../answers/printed.ts'
import { wantedMedia } from '../answers/wanted-media.ts'
import type { Asked, Once, Served } from '../service.ts'
import type { Kitchen } from './create-server.ts'
import { carriesFile } from './file-traffic.ts'
import { nirFields } from './nir-fields.ts'

const NO_ONCE: Once = { key: '', fingerprint: Buffer.alloc(0) }
const KEY = /^[\x21-\x7e]{1,255}$/

/** The key of a POST, and what it was sent with: asked for where something is kept; most that only read are asked by POST too. */
class OnceAsked implements Once {
  readonly #request: FastifyRequest

  constructor(request: FastifyRequest) {
    this.#request = request
  }

  get key(): string {
    return String(this.#request.headers['idempotency-key'])
  }

  get fingerprint(): Buffer {
    const { method, url, body } = this.#request
    return fingerprintOf(method, url, body)
  }
}

/** Adds one operation to the server: who may call, what is validated, what is answered; the same for every operation. */
export function registerRoute(app: FastifyInstance, { operation, answer }: Served, kitchen: Kitchen): void {
  const { house, signIn, rateLimit, fileTraffic } = kitchen
  const withFile = carriesFile(operation)
  const isOnce = operation.method === 'POST'
  const media = operation.answers[200]?.media

  const options: RouteOptions = {
    method: operation.method,
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    schema: {
      ...(operation.params === undefined ? {} : { params: operation.params }),
      ...(operation.query === undefined ? {} : { querystring: operation.query }),
      ...(operation.body === undefined ? {} : { body: operation.body })
    },
    config: { operation },
    ...(operation.bytes === undefined ? {} : { bodyLimit: operation.bytes }),
    onRequest: async (request, reply) => {
      const from = kitchen.isNeighbour(request) ? null : request.ip
      const signed = await signIn(request.headers.authorization, operation, from === null)
      if (from !== null && (await rateLimit(holderOf(signed, from), reply)))
        return printProblem(reply, refuse('rate-limited'))
      if ('refusal' in signed) return printProblem(reply, signed)
      request.signed = signed
      const wrong = headersMissing(operation, request)
      if (wrong !== null) return printProblem(reply, wrong)
      if (isOtherMedia(operation, request)) return printProblem(reply, refuse('media-type-unsupported'))
      if (withFile && !fileTraffic(holderOf(signed, request.ip), reply))
        return printProblem(reply, refuse('unavailable', { detail: 'Too many files are on their way.' }))
    },
    preHandler: (request, reply, done) => {
      const held = nirFields({ body: request.body, query: request.query })
      if (held.length > 0) printProblem(reply, refuse('invalid-request', { errors: held }))
      else done()
    },
    handler: async (request, reply) => {
      const signed = request.signed!
      const asked: Asked = {
        operation,
        params: request.params as undefined,
        query: request.query as undefined,
        body: request.body as undefined,
        worker: signed.worker,
        version: operation.versioned === true ? versionIn(request.headers['if-match']!) : 0,
        known: etagsIn(request.headers['if-none-match']),
        wanted: media === undefined ? null : (wantedMedia(media, request.headers.accept) ?? null),
        once: isOnce ? new OnceAsked(request) : NO_ONCE,
        now: house.now(),
        requestId: request.id,
        call: house.callAs(signed.token, request.id),
        log: request.log as Logger
      }
      const result = await answer(asked)
      // the limit of time has answered in our place
      if (reply.sent) return reply
      if (result instanceof Attachment) return reply.headers(attachmentHeaders(operation, result)).send(result.bytes)
      if (isRefusal(result)) return printProblem(reply, result)
      return send(reply, result instanceof Printed ? result : print(operation, result, house.strict), asked.known)
    }
  }
  app.route(options)
}

/** Who a request is counted for: the holder of the token, or the address of whoever is not signed in. */
function holderOf(signed: { worker: Worker } | Refusal, address: string): string {
  if ('refusal' in signed || signed.worker.clientId === '') return `address:${address}`
  return `holder:${signed.worker.memberId ?? signed.worker.clientId}`
}

/** A form where JSON is taken, or anything but a form where one is; what is neither is seen when the body is read. */
function isOtherMedia({ media }: Operation, { headers }: FastifyRequest): boolean {
  const type = headers['content-type']
  return type !== undefined && /^multipart\/form-data\b/i.test(type) !== (media !== undefined)
}

function send(reply: FastifyReply, printed: Printed, known: readonly string[]): FastifyReply {
  reply.code(printed.status).headers(printed.headers)
  const etag = printed.headers.etag
  if (etag !== undefined && known.includes(etag.slice(1, -1)) && reply.request.method === 'GET')
    return reply.code(304).send()
  if (printed.written.length === 0) return reply.send()
  return reply.type('application/json; charset=utf-8').send(printed.written)
}

/** Headers that an operation needs, checked after the right to call and before the body. */
function headersMissing(operation: Operation, request: FastifyRequest): Refusal | null {
  const key = request.headers['idempotency-key']
  if (operation.method === 'POST') {
    if (key === undefined) return refuse('idempotency-key-missing')
    if (typeof key !== 'string' || !KEY.test(key)) return refuse('idempotency-key-invalid')
  }
  if (operation.versioned === true && request.headers['if-match'] === undefined) return refuse('if-match-missing')
  return null
}

/**
 * The version in a strong ETag of ours, `"v4"`, or `"v4.…"` where what is shown also depends on who looks; anything else matches nothing
 * (RFC 9110 §13.1.1: strong comparison).
 */
function versionIn(ifMatch: string): number {
  const [, version] = /^\s*"v(\d{1,9})(?:\.[\w-]{1,64})?"\s*$/.exec(ifMatch) ?? []
  return version === undefined ? -1 : Number(version)
}

function etagsIn(ifNoneMatch: string | undefined): string[] {
  return ifNoneMatch === undefined ? [] : [...ifNoneMatch.matchAll(/"([^"]*)"/g)].map(([, tag]) => tag!)
}

declare module 'fastify' {
  interface FastifyRequest {
    signed: { worker: Asked['worker']; token: string } | null
  }
  interface FastifyContextConfig {
    operation?: Operation
    open?: Opening
    /** True for a proxy. */
    passesOn?: boolean
  }
}
