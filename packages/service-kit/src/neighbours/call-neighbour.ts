import {
  type Answer,
  type CallInput,
  type Operation,
  PROBLEMS,
  type ProblemCode,
  type Refusal,
  refuse,
  type ServiceName
} from '@relais/contract'
import { newId } from '@relais/database'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../process/config.ts'
import { neighbourHeader } from '../server/create-server.ts'
import type { Call, House } from '../service.ts'

const PATIENCE = 3_000
const SETTING = {
  identity: 'IDENTITY_URL',
  referrals: 'REFERRALS_URL',
  'rights-check': 'RIGHTS_CHECK_URL',
  reporting: 'REPORTING_URL'
} as const

interface Sent {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  headers: Record<string, string>
  payload?: string
}

/** The address of a service that runs elsewhere; undefined when it is in this process. */
export function addressOf(config: Config, service: ServiceName): string | undefined {
  return config[SETTING[service]]
}

/** How services ask one another: through the server of this process where the neighbour lives here, over HTTP where it does not. */
export function createNeighbours(
  config: Config,
  secret: string,
  app: () => FastifyInstance
): Pick<House, 'callAs' | 'ask'> {
  const known = neighbourHeader(secret)

  async function send(service: ServiceName, sent: Sent): Promise<{ status: number; text: string }> {
    const address = addressOf(config, service)
    const headers = { ...sent.headers, ...known }
    if (address === undefined) {
      const { statusCode, payload } = await within(PATIENCE, app().inject({ ...sent, headers }))
      return { status: statusCode, text: payload }
    }
    const { method, payload, url } = sent
    const response = await fetch(address + url, {
      method,
      headers,
      signal: AbortSignal.timeout(PATIENCE),
      ...(payload === undefined ? {} : { body: payload })
    })
    return { status: response.status, text: await response.text() }
  }

  const callAs =
    (token: string, requestId?: string): Call =>
    async <O extends Operation>(operation: O, input: CallInput<O>): Promise<Answer<O> | Refusal> => {
      const sent: Sent = {
        method: operation.method,
        url: addressFor(operation, input),
        headers: { authorization: `Bearer ${token}`, ...(requestId === undefined ? {} : { 'x-request-id': requestId }) }
      }
      if (operation.method === 'POST') sent.headers['idempotency-key'] = newId()
      if (input.body !== undefined) {
        sent.payload = JSON.stringify(input.body)
        sent.headers['content-type'] = 'application/json'
      }
      try {
        const { status, text } = await send(operation.service, sent)
        const body: unknown = text === '' ? undefined : JSON.parse(text)
        if (status < 400) return { status, body } as unknown as Answer<O>
        return refusalIn(body)
      } catch (error) {
        if (isAway(error)) return refuse('unavailable')
        throw error
      }
    }

  return {
    callAs,
    ask: (service, { method, path, form }) =>
      send(service, {
        method,
        url: path,
        headers: form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
        ...(form === undefined ? {} : { payload: new URLSearchParams(form).toString() })
      })
  }
}

/** Only what a neighbour that is down, slow or hidden behind somebody else's page throws; anything else is a fault of ours. */
function isAway(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    error instanceof SyntaxError ||
    (error instanceof DOMException && error.name === 'TimeoutError')
  )
}

/** A neighbour in this process has no more time than one over HTTP. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('the neighbour is slow', 'TimeoutError')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function addressFor<O extends Operation>(operation: O, input: CallInput<O>): string {
  const params = (input.params ?? {}) as Record<string, string>
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!))
  const query = Object.entries((input.query ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== undefined
  )
  return query.length === 0
    ? path
    : `${path}?${new URLSearchParams(Object.fromEntries(query.map(([name, value]) => [name, String(value)])))}`
}

function refusalIn(body: unknown): Refusal {
  const code = (body as { code?: string } | undefined)?.code
  return refuse(code !== undefined && code in PROBLEMS ? (code as ProblemCode) : 'unavailable')
}
