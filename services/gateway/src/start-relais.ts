import { join } from 'node:path'
import { identity, seedIdentity } from '@relais/identity'
import { referrals, seedReferrals } from '@relais/referrals'
import { reporting } from '@relais/reporting'
import { rightsCheck } from '@relais/rights-check'
import { addressOf, openProcess, readConfig, type Service } from '@relais/service-kit'
import { announce } from './announce.ts'
import { mountProxies } from './mount-proxies.ts'
import { openStore } from './open-store.ts'
import { mountPages } from './pages/mount-pages.ts'

const ALL: readonly Service[] = [identity, rightsCheck, referrals, reporting]

/** The folder of the migrations, beside the services. */
export const MIGRATIONS = join(import.meta.dirname, '../../../migrations')

/**
 * The one command: database, migrations, demo collective, and every service that has no address of its own, on one port. A service whose
 * address is set (`REFERRALS_URL`) is reached through a proxy instead.
 */
export async function startRelais(
  environment: Readonly<Record<string, string | undefined>>,
  announcing = true
): Promise<{ address: string; close: () => Promise<void> }> {
  const config = readConfig(environment)
  const here = ALL.filter(({ name }) => addressOf(config, name) === undefined)
  const store = await openStore(config, here.length > 0)
  try {
    const demo = (config.DEMO ?? store.embedded) && here.length === ALL.length
    const running = await openProcess({
      config,
      databaseUrl: store.url,
      secret: store.secret,
      services: here,
      mount: async (app, house) => {
        await mountProxies(app, house)
        await mountPages(app, { demo })
      },
      prepare: async (house) => {
        if (demo && (await seedIdentity(house))) await seedReferrals(house)
      }
    })
    if (announcing) announce(running.address, config, { embedded: store.embedded, demo })
    return {
      address: running.address,
      close: async () => {
        await running.close()
        await store.close()
      }
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
