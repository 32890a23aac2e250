import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { createNeighbours, createServer, type House, readConfig, type Served } from '../../src/index.ts'
import { createIssuer, type Issuer } from './issuer.ts'

/** A server of the kit that serves made-up operations, over a real socket, with its log kept. */
export interface OpenHouse {
  address: string
  app: FastifyInstance
  house: House
  issuer: Issuer
  /** Every line that was logged. */
  log: Record<string, unknown>[]
  /** Asks over HTTP: `ask('POST /v1/things', { token, body })`. A POST gets a fresh Idempotency-Key. */
  ask(route: string, given?: Given): Promise<Answered>
}

export interface Given {
  token?: string
  body?: unknown
  headers?: Record<string, string>
}

export interface Answered {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  body: any
}

interface More {
  environment?: Record<string, string>
  strict?: boolean
  now?: () => Date
}

/** The SECRET of the tests, made anew at each run. */
export const SECRET = randomBytes(32).toString('base64')

/** Opens the server; it is closed with the test. */
export async function openHouse(
  t: { teardown(clear: () => Promise<void>): void },
  routes: readonly Served[],
  { environment = {}, strict = true, now = () => new Date() }: More = {}
): Promise<OpenHouse> {
  const log: Record<string, unknown>[] = []
  const publicUrl = 'http://relais.example'
  const config = readConfig({ RATE_LIMIT: '100000', ...environment })
  const issuer = await createIssuer(publicUrl)
  let app: FastifyInstance
  const house: House = {
    config,
    databaseUrl: '',
    secret: SECRET,
    publicUrl,
    log: pino({ level: 'debug', base: null }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    strict,
    now,
    ...createNeighbours(config, SECRET, () => app)
  }
  const service = { routes, ready: async () => true, close: async () => {} }
  app = await createServer(
    house,
    new Map([
      ['identity', issuer.service],
      ['rights-check', service]
    ] as const)
  )
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  t.teardown(async () => {
    app.server.closeAllConnections()
    await app.close()
  })
  return { address, app, house, issuer, log, ask: (route, given) => ask(address, route, given) }
}

/** Asks an address over HTTP. */
export async function ask(
  address: string,
  route: string,
  { token, body, headers = {} }: Given = {}
): Promise<Answered> {
  const [method = 'GET', path = '/'] = route.split(' ')
  const answer = await fetch(address + path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
  })
  const text = await answer.text()
  const isJson = /json/.test(answer.headers.get('content-type') ?? '')
  return { status: answer.status, headers: answer.headers, text, body: isJson && text !== '' ? JSON.parse(text) : null }
}
