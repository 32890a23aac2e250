import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { components, paths } from './v1.d.ts'

/** The shapes of the contract, by the name they have there: `Schemas['Referral']`. */
export type Schemas = components['schemas']
/** One method for each verb, typed by the path: `client.GET('/v1/referrals/{id}', { params: { path: { id } } })`. */
export type RelaisClient = Client<paths>

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
export function createRelaisClient({ address, token, fetch }: Means): RelaisClient {
  const client = createClient<paths>({
    baseUrl: address,
    // Several values of one filter are separated by commas, as the contract says.
    querySerializer: { array: { style: 'form', explode: false } },
    ...(fetch === undefined ? {} : { fetch })
  })
  client.use(signed(token))
  return client
}

function signed(token: Means['token']): Middleware {
  return {
    onRequest: async ({ request }) => {
      const held = await token()
      if (held !== null) request.headers.set('authorization', `Bearer ${held}`)
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', crypto.randomUUID())
    }
  }
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
