import type { Service } from '@relais/service-kit'
import type { Directory, Teardown } from '@relais/test-kit'
import type { Desk } from '../../src/desk/desk.ts'
import { linkMeans } from '../../src/links/means.ts'
import { referralRoutes } from '../../src/routes.ts'
import { openDesk } from '../../src/service.ts'
import { openReferrals } from './house.ts'

/** The service in which nothing happens by itself (no relay, no jobs), with its desk, for what rules of time do when they are told to. */
export async function openStill(t: Teardown, now?: string, directory?: Directory) {
  let desk: Desk | undefined
  const service: Service = {
    name: 'referrals',
    open: async (house) => {
      const opened = openDesk(house).desk
      desk = opened
      const links = linkMeans(house, opened, () => {})
      return { routes: referralRoutes(opened, links), ready: async () => true, close: () => opened.database.close() }
    }
  }
  const house = await openReferrals(t, now, directory === undefined ? { service } : { service, directory })
  return { ...house, desk: desk! }
}
