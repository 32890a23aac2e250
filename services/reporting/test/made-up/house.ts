import {
  type CapacityEvent,
  listCapacityEvents,
  listEvents,
  listOutreachEvents,
  listStaff,
  type OutreachEvent,
  type Staff
} from '@relais/contract'
import { derive } from '@relais/database'
import { type Service, serve } from '@relais/service-kit'
import { type Signer, type Teardown, testDatabase, openHouse as testHouse } from '@relais/test-kit'
import type { FeedEvent } from '../../src/feed/fact.ts'
import { reporting } from '../../src/index.ts'
import { feedOf } from './stories.ts'

/** What the neighbours do: the events that referrals tells, and how often identity was asked for a token. */
export interface Neighbours {
  events: FeedEvent[]
  outreach: OutreachEvent[]
  capacity: readonly CapacityEvent[]
  /** Who can act for organisations. */
  staff: Staff[]
  tokens: number
  /** Status with which the token endpoint answers in place of a token. */
  refuses: number | null
}

interface HouseWishes {
  settings?: Record<string, string>
  /** In the place of reporting as it is, for a test that says itself when something is done. */
  service?: Service
}

/** A process with reporting, an identity that gives tokens to its system client, a referrals that tells `events` and `capacity`, and a rights-check that tells `outreach`. */
export async function openHouse(t: Teardown, { settings = {}, service = reporting }: HouseWishes = {}) {
  const database = await testDatabase(t)
  const neighbours: Neighbours = { events: [], outreach: [], capacity: [], staff: [], tokens: 0, refuses: null }

  const identity = (signer: Signer): Service => ({
    name: 'identity',
    open: async (own) => ({
      routes: [
        serve(listStaff, async ({ query: { organisationId = [] } }) => {
          const items = neighbours.staff.filter((one) => organisationId.includes(one.organisationId))
          return { status: 200, body: { items } } as const
        })
      ],
      mount: async (app) => {
        await signer.mount(app)
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
            form.get('client_secret') === derive(own.secret, 'client:relais-reporting').toString('base64url')
          if (!known) return reply.code(401).send({ error: 'invalid_client' })
          if (neighbours.refuses !== null) return reply.code(neighbours.refuses).send({})
          neighbours.tokens += 1
          const token = await signer.sign(own, { scope: form.get('scope') ?? '' })
          return { access_token: token, token_type: 'Bearer', expires_in: 300 }
        })
      },
      ready: async () => true,
      close: async () => {}
    })
  })

  const referrals: Service = {
    name: 'referrals',
    open: async () => ({
      routes: [
        serve(listEvents, async ({ query }) => {
          const body = await feedOf(neighbours.events, query.limit)(query.cursor ?? null)
          return { status: 200, body } as const
        }),
        serve(listCapacityEvents, async ({ query }) => {
          const body = await feedOf(neighbours.capacity, query.limit)(query.cursor ?? null)
          return { status: 200, body } as const
        })
      ],
      ready: async () => true,
      close: async () => {}
    })
  }

  const rightsCheck: Service = {
    name: 'rights-check',
    open: async () => ({
      routes: [
        serve(listOutreachEvents, async ({ query }) => {
          const body = await feedOf(neighbours.outreach, query.limit)(query.cursor ?? null)
          return { status: 200, body } as const
        })
      ],
      ready: async () => true,
      close: async () => {}
    })
  }

  const house = await testHouse(t, {
    database,
    now: '2026-11-23T09:00:00.000Z',
    services: [referrals, rightsCheck, service],
    identity,
    settings
  })
  return { ...house, test: database, neighbours }
}
