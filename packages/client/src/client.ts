import type { Client } from 'openapi-fetch'
import type { components, paths } from './v1.d.ts'

const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** The shapes of the contract, by the name they have there: `Schemas['Referral']`. */
export type Schemas = components['schemas']
/** One method for each verb, typed by the path: `client.GET('/v1/referrals/{id}', { params: { path: { id } } })`. */
export type RelaisClient = Pick<Client<paths>, (typeof VERBS)[number]>

interface Means {
  /** Where Relais answers, without a path. */
  address: string
  /** A token that holds now; asked before each request. Null sends none. */
  token: () => Promise<string | null>
  /** For what runs in no browser, or must be told apart. */
  fetch?: (request: Request) => Promise<Response>
}

/** A problem that Relais answered (RFC 9457), thrown by `taken`: act on its `code`, show its `title` and `detail`. */
export class Refused extends Error {
  readonly problem: Schemas['Problem']
  constructor(problem: Schemas['Problem']) {
    super(`${problem.status} ${problem.code}`)
    this.name = 'Refused'
    this.problem = problem
  }
}

/** A client of the API of Relais. Each POST carries an Idempotency-Key: one of its own unless it is given. */
export function createRelaisClient(means: Means): RelaisClient {
  return Object.fromEntries(
    VERBS.map((verb) => [verb, (path: string, asked?: Asked) => ask(means, verb, path, asked)])
  ) as unknown as RelaisClient
}

/** What the types of a path let through. */
interface Asked {
  params?: { path?: Values; query?: Values; header?: Values }
  body?: unknown
  parseAs?: 'json' | 'blob' | 'text'
}
type Values = Readonly<Record<string, unknown>>

async function ask({ address, token, fetch: send = fetch }: Means, method: string, path: string, asked: Asked = {}) {
  const { params: { path: places = {}, query = {}, header = {} } = {}, body, parseAs = 'json' } = asked
  const url = new URL(
    path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(places[name]))),
    address
  )
  // Several values of one filter are separated by commas, as the contract says.
  for (const [name, value] of Object.entries(query)) if (value != null) url.searchParams.set(name, String(value))
  const request = new Request(url, { method, ...(body === undefined ? {} : { body: written(body) }) })
  if (body !== undefined && !(body instanceof FormData)) request.headers.set('content-type', 'application/json')
  for (const [name, value] of Object.entries(header)) if (value != null) request.headers.set(name, String(value))
  const held = await token()
  if (held !== null) request.headers.set('authorization', `Bearer ${held}`)
  if (method === 'POST' && !request.headers.has('idempotency-key'))
    request.headers.set('idempotency-key', crypto.randomUUID())
  const response = await send(request)
  if (!response.ok) return { error: await response.json().catch(() => null), response }
  const isEmpty = response.status === 204 || response.headers.get('content-length') === '0'
  return { data: isEmpty ? undefined : await response[parseAs](), response }
}

function written(body: unknown): FormData | string {
  return body instanceof FormData ? body : JSON.stringify(body)
}

/**
 * What was answered, or a throw of `Refused` when it is a problem.
 * `const { data, etag } = await taken(client.GET(…))`: the ETag is sent back as If-Match.
 */
export async function taken<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>
): Promise<{ data: NonNullable<T>; etag: string }> {
  const { data, error, response } = await asked
  if (!response.ok) throw new Refused(problemOf(error, response.status))
  return { data: data as NonNullable<T>, etag: response.headers.get('etag') ?? '' }
}

/** What stands between (a proxy) may answer something else than a problem. */
function problemOf(error: unknown, status: number): Schemas['Problem'] {
  if (typeof error === 'object' && error !== null && 'code' in error) return error as Schemas['Problem']
  return { type: 'about:blank', title: 'No answer of Relais', status, code: 'unavailable' } as Schemas['Problem']
}
