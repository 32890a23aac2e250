import { createSign, generateKeyPairSync } from 'node:crypto'
import { listEvents } from '@relais/contract'
import { derive } from '@relais/database'
import { openProcess, readConfig, type Service, serve } from '@relais/service-kit'
import { type Teardown, type TestDatabase, testDatabase } from '@relais/test-kit'
import type { FeedEvent } from '../../src/feed/fact.ts'
import { reporting } from '../../src/index.ts'
import { feedOf } from './stories.ts'

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** What the neighbours do: the events that referrals tells, and how often identity was asked for a token. */
export interface Neighbours {
  events: FeedEvent[]
  tokens: number
  /** Status with which the token endpoint answers in place of a token. */
  refuses: number | null
}

/** A process with reporting, an identity that gives tokens to its system client, and a referrals that tells `events`. */
export async function openHouse(t: Teardown) {
  const test: TestDatabase = await testDatabase(t)
  const neighbours: Neighbours = { events: [], tokens: 0, refuses: null }
  const clock = { now: new Date('2026-11-23T09:00:00Z') }

  const identity: Service = {
    name: 'identity',
    open: async ({ secret }) => ({
      routes: [],
      mount: async (app) => {
        app.get('/oauth/jwks', async () => ({
          keys: [{ ...publicKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'test' }]
        }))
        app.addContentTypeParser(
          'application/x-www-form-urlencoded',
          { parseAs: 'string' },
          async (_: unknown, form: string) => new URLSearchParams(form)
        )
        app.post('/oauth/token', async (request, reply) => {
          const form = request.body as URLSearchParams
          const known =
            form.get('grant_type') === 'client_credentials' &&
            form.get('client_id') === 'relais-reporting' &&
            form.get('client_secret') === derive(secret, 'client:relais-reporting').toString('base64url')
          if (!known) return reply.code(401).send({ error: 'invalid_client' })
          if (neighbours.refuses !== null) return reply.code(neighbours.refuses).send({})
          neighbours.tokens += 1
          return { access_token: tokenFor({ scope: form.get('scope') ?? '' }), token_type: 'Bearer', expires_in: 300 }
        })
      },
      ready: async () => true,
      close: async () => {}
    })
  }

  const referrals: Service = {
    name: 'referrals',
    open: async () => ({
      routes: [
        serve(listEvents, async ({ query }) => {
          const body = await feedOf(neighbours.events, query.limit)(query.cursor ?? null)
          return { status: 200, body } as const
        })
      ],
      ready: async () => true,
      close: async () => {}
    })
  }

  const { app, house, close } = await openProcess({
    config: readConfig({ PORT: '0', LOG_LEVEL: 'silent' }),
    databaseUrl: test.adminUrl,
    secret: test.secret,
    services: [identity, referrals, reporting],
    strict: true,
    now: () => clock.now
  })
  t.teardown(close)

  /** An access token (RFC 9068) with these claims. */
  function tokenFor(claims: Record<string, unknown>): string {
    const iat = Math.floor(clock.now.getTime() / 1000)
    const own = {
      iss: `${house.publicUrl}/oauth`,
      aud: 'urn:relais:api',
      sub: 'test',
      client_id: 'test',
      iat,
      exp: iat + 300
    }
    const head = [
      { alg: 'ES256', typ: 'at+jwt', kid: 'test' },
      { ...own, ...claims }
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    return `${head}.${createSign('sha256').update(head).sign({ key: privateKey, dsaEncoding: 'ieee-p1363' }, 'base64url')}`
  }

  return { app, house, test, neighbours, clock, tokenFor, close }
}
