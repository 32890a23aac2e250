import type { Database, Vault } from '@relais/database'
import type { House } from '@relais/service-kit'
import type { FastifyInstance } from 'fastify'
import { purgeActs } from '../store/acts.ts'
import { openDoors } from '../store/sign-in/doors.ts'
import { dropEndedAttempts, dropEndedPayloads, purgeAnswers } from '../store/sign-in/tidy.ts'
import type { Tables } from '../store/tables.ts'
import { memberFinder } from './interactions.ts'
import { mountPages } from './mount-pages.ts'
import { knownClients } from './oauth/known-clients.ts'
import { makeProvider } from './oauth/make-provider.ts'
import { mountOauth } from './oauth/mount-oauth.ts'
import { payloadAdapter } from './oauth/payload-adapter.ts'
import { loadSigningKeys } from './oauth/signing-keys.ts'
import { createPasswordCheck } from './passwords.ts'
import { createThrottle } from './throttle.ts'

const VIEWER = { collectiveId: null, organisationId: null, duty: 'service' } as const
/** How long ended things are kept, so that clocks may differ. */
const KEPT = 3_600_000
/** How long the answer to an Idempotency-Key is given again. */
const ANSWERS_KEPT = 7 * 86_400_000

/** Everything by which people and software prove who they are. */
export interface SignIn {
  mount: (app: FastifyInstance) => Promise<void>
  /** Forgets what is remembered of clients: one was revoked. */
  forgetClients: () => void
  /** Reads the signing keys again, and turns them when it is time. */
  refreshKeys: () => Promise<void>
  /** Removes what has ended. */
  tidy: () => Promise<void>
}

/** Opens sign-in: keys, OAuth 2, pages. */
export async function openSignIn(house: House, database: Database<Tables>, vault: Vault): Promise<SignIn> {
  const { publicUrl, secret, now, log } = house
  const doors = openDoors(database)
  const clients = knownClients(doors)
  const means = { database, secret, now }
  const adapter = payloadAdapter({ database, clients, now })
  const make = async () => {
    const keys = await loadSigningKeys(means)
    const provider = makeProvider({ publicUrl, secret, keys, adapter, doors, log })
    return { provider, answer: provider.callback(), names: keys.published.map(({ kid }) => kid).join() }
  }
  let server = await make()
  const throttle = createThrottle(database, secret, now)
  const findMember = memberFinder(doors, vault, await createPasswordCheck())

  return {
    mount: async (app) => {
      mountOauth(app, publicUrl, () => server.answer)
      mountPages(app, { publicUrl, provider: () => server.provider, throttle, findMember })
    },
    forgetClients: () => clients.forget(),
    refreshKeys: async () => {
      const fresh = await loadSigningKeys(means)
      if (fresh.published.map(({ kid }) => kid).join() !== server.names) server = await make()
    },
    tidy: async () => {
      const before = new Date(now().getTime() - KEPT).toISOString()
      await database.transaction(VIEWER, (trx) =>
        Promise.all([
          trx.run(dropEndedPayloads, { before }),
          trx.run(dropEndedAttempts, { before }),
          trx.run(purgeActs, { before: yearBefore(now()) }),
          trx.run(purgeAnswers, { before: new Date(now().getTime() - ANSWERS_KEPT).toISOString() })
        ])
      )
    }
  }
}

/** The journal is kept 12 months (CNIL deliberation 2021-122). */
function yearBefore(now: Date): string {
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() - 1)
  return then.toISOString()
}
