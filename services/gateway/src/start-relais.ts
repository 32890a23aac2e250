import { identity, seedIdentity } from '@relais/identity'
import { referrals, seedReferrals } from '@relais/referrals'
import { reporting, seedReports } from '@relais/reporting'
import { readAttachedDemoCheck, rightsCheck, seedChecks } from '@relais/rights-check'
import { addressOf, availablePort, openProcess, readConfig, type Service } from '@relais/service-kit'
import { mountWeb } from '@relais/web'
import { announce } from './announce.ts'
import { distantService } from './distant-service.ts'
import { openStore } from './open-store.ts'
import { mountPages } from './pages/mount-pages.ts'
import { underOneName } from './pages/under-one-name.ts'

const ALL: readonly Service[] = [identity, rightsCheck, referrals, reporting]

/** Relais while it runs. */
export interface RunningRelais {
  address: string
  /** The owner's address of its database. */
  databaseUrl: string
  /** True when this start loaded the demo collective. */
  seeded: boolean
  close: () => Promise<void>
}

/**
 * The one command: database, migrations, demo collective, and every service that has no address of its own, on one port. A service whose
 * address is set (`REFERRALS_URL`) is reached through a proxy instead.
 */
export async function startRelais(
  environment: Readonly<Record<string, string | undefined>>,
  announcing = true
): Promise<RunningRelais> {
  const config = readConfig(environment)
  const here = ALL.filter(({ name }) => addressOf(config, name) === undefined)
  const services = ALL.map((service) => {
    const address = addressOf(config, service.name)
    return address === undefined ? service : distantService(service.name, address)
  })
  // Before anything is made: a taken port is told at once.
  await availablePort(config)
  const store = await openStore(config, here.length > 0)
  let seeded = false
  try {
    const demo = (config.DEMO ?? store.embedded) && here.length === ALL.length
    const running = await openProcess({
      config,
      databaseUrl: store.url,
      secret: store.secret,
      services,
      mount: async (app) => {
        if (config.PUBLIC_URL === undefined && config.HOST === '127.0.0.1') underOneName(app)
        await mountPages(app, { demo, contact: config.CONTACT_EMAIL ?? null })
        await mountWeb(app)
      },
      prepare: async (house) => {
        if (!demo) return
        const directory = await seedIdentity(house)
        // Each part looks for itself: a first start that was cut short is completed by the next.
        const checks = await seedChecks(house)
        const reports = await seedReports(house)
        seeded = (await seedReferrals(house, await readAttachedDemoCheck(house))) || checks || reports || directory
      }
    })
    if (announcing) announce(running.address, config, { embedded: store.embedded, demo })
    return {
      address: running.address,
      databaseUrl: store.url,
      seeded,
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
