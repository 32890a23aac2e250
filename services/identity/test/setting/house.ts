import { randomUUID } from 'node:crypto'
import type { Operation } from '@relais/contract'
import { demoClientSecret, demoPassword, organisationOf } from '@relais/demo'
import { type OpenProcess, openProcess, readConfig } from '@relais/service-kit'
import { type TestDatabase, testDatabase } from '@relais/test-kit'
import { identity, seedIdentity } from '../../src/index.ts'
import { Browser } from './browser.ts'

/** Fifty demo organisations, identity before them, and ways to ask it. */
export interface TestHouse extends OpenProcess {
  database: TestDatabase
  /** A token by client credentials. */
  machineToken(slug: string, scope?: string): Promise<string>
  /** A token of a member who signs in through the pages. */
  memberToken(email: string): Promise<string>
  /** Asks an operation; `id` goes into the path. */
  ask(token: string, operation: Operation, given?: Given): Promise<Answered>
}

interface Given {
  id?: string
  query?: string
  body?: unknown
  version?: number
  key?: string
}

export interface Answered {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  body: any
}

/** The e-mail of the first member of an organisation who holds a role. */
export function emailOf(slug: string, role: string): string {
  const member = organisationOf(slug).members.find(({ roles }) => (roles as string[]).includes(role))
  if (member === undefined) throw new Error(`${slug} has no ${role}`)
  return member.email
}

/** What openid-client throws for an error of OAuth 2. */
export const oauthError = (error: string) => ({ error }) as unknown as Error

/** Opens identity over a database of its own, with the demo collective in it; closed with the test. */
export async function testHouse(
  t: { teardown(clear: () => Promise<void>): void },
  more: { database?: TestDatabase; now?: () => Date; environment?: Record<string, string> } = {}
): Promise<TestHouse> {
  const database = more.database ?? (await testDatabase(t))
  const running = await openProcess({
    config: readConfig({ PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT: '100000', ...more.environment }),
    databaseUrl: database.adminUrl,
    secret: database.secret,
    services: [identity],
    strict: true,
    ...(more.now === undefined ? {} : { now: more.now }),
    prepare: async (house) => void (await seedIdentity(house))
  })
  t.teardown(() => running.close())
  return {
    ...running,
    database,
    machineToken: async (slug, scope) => {
      const form = {
        grant_type: 'client_credentials',
        client_id: `${slug}-api`,
        client_secret: demoClientSecret(slug),
        ...(scope === undefined ? {} : { scope })
      }
      const answer = await fetch(`${running.address}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) })
      return ((await answer.json()) as { access_token: string }).access_token
    },
    memberToken: async (email) => (await new Browser(running.address).signIn(email, demoPassword)).access_token,
    ask: async (token, { method, path }, { id = '', query = '', body, version, key } = {}) => {
      const answer = await fetch(`${running.address}${path.replace('{id}', id)}${query === '' ? '' : `?${query}`}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(method === 'POST' ? { 'idempotency-key': key ?? randomUUID() } : {}),
          ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' })
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      })
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) }
    }
  }
}
