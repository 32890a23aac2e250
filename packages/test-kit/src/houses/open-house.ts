import { randomBytes, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Operation, Worker } from '@relais/contract'
import { type OpenProcess, openProcess, readConfig, type Service } from '@relais/service-kit'
import { moveToday } from '../as-owner.ts'
import { identityWith } from '../neighbours.ts'
import { type Claims, claimsOf, createSigner, type Signer } from '../signer.ts'
import type { Teardown, TestDatabase } from '../test-database.ts'

/** What stands in a test's process. */
export interface HouseParts {
  /** The services under test, and their neighbours other than identity. */
  services: readonly Service[]
  /** In the place of identity; one that only publishes the key of the tokens unless told. */
  identity?: (signer: Signer) => Service
  /** Left out by services that need none. */
  database?: TestDatabase
  /** The instant at which the clock stands; the present one unless told. */
  now?: string
  /** Settings beside those of every test. */
  settings?: Record<string, string>
}

/** What a request carries; a FormData is sent as one. A POST gets a fresh Idempotency-Key unless one is given; null sends none. */
export interface Sent {
  id?: string
  query?: Record<string, string | number>
  body?: unknown
  version?: number | undefined
  key?: string | null
  headers?: Record<string, string>
}

/** What came back. */
export interface Answered {
  status: number
  headers: Record<string, unknown>
  text: string
  bytes: Buffer
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  body: any
}

/** A process for tests: everything answers in it, held against the contract, under a clock that stands still. */
export interface TestHouse extends OpenProcess {
  /** Moves the clock of the process and of its database. */
  moveTo(instant: string): Promise<void>
  /** An access token of a worker, or with these claims. */
  tokenFor(who: Worker | Claims): Promise<string>
  /** Asks an operation on behalf of a worker; null asks without a token. */
  ask(who: Worker | null, operation: Pick<Operation, 'method' | 'path'>, sent?: Sent): Promise<Answered>
}

/** Opens it; closed with the test. */
export async function openHouse(t: Teardown, parts: HouseParts): Promise<TestHouse> {
  const { services, database, identity = (own) => identityWith(own, { organisations: [] }) } = parts
  const signer = await createSigner()
  let now = parts.now === undefined ? new Date() : new Date(parts.now)
  let today = ''
  const moveTo = async (instant: string) => {
    now = new Date(instant)
    const day = instant.slice(0, 10)
    if (database !== undefined && day !== today) await moveToday(database.adminUrl, day)
    today = day
  }
  if (parts.now !== undefined) await moveTo(parts.now)

  const folder = join(tmpdir(), `relais-house-${randomUUID()}`)
  const open = await openProcess({
    config: readConfig({
      PORT: '0',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
      RATE_LIMIT: '1000000',
      DATA_DIR: folder,
      ...parts.settings
    }),
    databaseUrl: database?.adminUrl ?? 'postgres://unused',
    secret: database?.secret ?? randomBytes(32).toString('base64'),
    services: [identity(signer), ...services],
    strict: true,
    now: () => now
  })
  t.teardown(async () => {
    await open.close()
    await rm(folder, { recursive: true, force: true })
  })

  const tokenFor = (who: Worker | Claims) => signer.sign(open.house, isWorker(who) ? claimsOf(who) : who)
  return {
    ...open,
    moveTo,
    tokenFor,
    ask: async (who, { method, path }, { id = '', query, body, version, key, headers = {} } = {}) => {
      const sent: Record<string, string> = { ...headers }
      if (who !== null) sent.authorization = `Bearer ${await tokenFor(who)}`
      if (method === 'POST' && key !== null) sent['idempotency-key'] ??= key ?? randomUUID()
      if (version !== undefined) sent['if-match'] = `"v${version}"`
      const form = body instanceof FormData ? new Response(body) : null
      if (form !== null) sent['content-type'] ??= form.headers.get('content-type')!
      const payload = form === null ? body : Buffer.from(await form.arrayBuffer())
      const answer = await open.app.inject({
        method,
        url: path.replace('{id}', id),
        headers: sent,
        ...(query === undefined ? {} : { query: query as Record<string, string> }),
        ...(payload === undefined ? {} : { payload: payload as object })
      })
      const { statusCode: status, headers: got, payload: text, rawPayload: bytes } = answer
      const isJson = /json/.test(String(got['content-type']))
      return { status, headers: got, text, bytes, body: isJson && text !== '' ? JSON.parse(text) : null }
    }
  }
}

function isWorker(who: Worker | Claims): who is Worker {
  return 'clientId' in who
}
