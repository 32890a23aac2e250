import { randomUUID } from 'node:crypto'
import { demoClientSecret } from '@relais/demo'

/** Milliseconds after which a request that nobody answers fails its test, rather than the file's time. */
const STUCK = 60_000

/** What came back. */
export interface Answered {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  body: any
}

/** What goes along with a request; a form is sent as one, and a POST gets a fresh Idempotency-Key. */
export interface Given {
  body?: unknown
  version?: number
  headers?: Record<string, string>
}

/** Asks a started Relais over HTTP, with this token or with none. */
export async function ask(at: string, token: string | null, route: string, given: Given = {}): Promise<Answered> {
  const [method = 'GET', path = '/'] = route.split(' ')
  const answer = await fetch(new URL(path, at), {
    method,
    signal: AbortSignal.timeout(STUCK),
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(given.version === undefined ? {} : { 'if-match': `"v${given.version}"` }),
      ...(given.body === undefined || given.body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...given.headers
    },
    ...(given.body === undefined
      ? {}
      : { body: given.body instanceof FormData ? given.body : JSON.stringify(given.body) })
  })
  const text = await answer.text()
  const json = /json/.test(answer.headers.get('content-type') ?? '')
  return { status: answer.status, headers: answer.headers, text, body: json && text !== '' ? JSON.parse(text) : null }
}

/** A token of an organisation's demo software; every scope that it may have, unless some are named. */
export async function tokenOf(at: string, slug: string, scope?: string): Promise<string> {
  return clientToken(at, `${slug}-api`, demoClientSecret(slug), scope)
}

/** A token by client credentials. */
export async function clientToken(
  at: string,
  client_id: string,
  client_secret: string,
  scope?: string
): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id, client_secret, ...(scope === undefined ? {} : { scope }) }
  const answer = await fetch(new URL('/oauth/token', at), { method: 'POST', body: new URLSearchParams(form) })
  const { access_token, error } = (await answer.json()) as { access_token?: string; error?: string }
  if (access_token === undefined) throw new Error(`no token for ${client_id}: ${answer.status} ${error}`)
  return access_token
}
