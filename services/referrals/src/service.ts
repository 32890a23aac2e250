import { createVault, keyStoreIn, openDatabase } from '@relais/database'
import { createScanner, openFileStore } from '@relais/files'

import {
  type Call,
  createAnswerOnce,
  createTokenSource,
  type House,
  type OpenService,
  type Service
} from '@relais/service-kit'

import type { Desk } from './desk/desk.ts'
import { openReferralJobs } from './desk/jobs.ts'
import { Neighbours } from './desk/neighbours.ts'
import { createRelay } from './desk/relay.ts'
import { mountLinks } from './links/mount-links.ts'
import { referralRoutes } from './routes.ts'
import type { Tables } from './store/tables.ts'
import { databaseAnswers } from './store/viewpoint.ts'

/** Opens a desk of this service on its database, and what stops it. */
export function openDesk(house: House): { desk: Desk; relay: ReturnType<typeof createRelay> } {
  const database = openDatabase<Tables>({
    url: house.databaseUrl,
    role: 'relais_referrals',
    secret: house.secret,
    max: 16
  })
  const vault = createVault({ secret: house.secret, keys: keyStoreIn(database) })
  const relay = createRelay(database, house.log)
  const tokens = createTokenSource(house, 'relais-referrals', 'staff:read directory:read')
  const ownCall: Call = async (operation, input) => house.callAs(await tokens.token())(operation, input)
  return {
    desk: {
      database,
      vault,
      neighbours: new Neighbours(),
      ownCall,
      log: house.log,
      files: openFileStore({ filesUrl: house.config.FILES_URL, dataDir: house.config.DATA_DIR }),
      scanner: scannerFor(house),
      answerOnce: createAnswerOnce(database, vault, house.strict),
      wake: relay.wake,
      scanSoon: () => {},
      dropSoon: () => {}
    },
    relay
  }
}

function scannerFor({ config: { SCAN, CLAMD_URL } }: House): Desk['scanner'] {
  if (SCAN === 'off') return 'off'
  return CLAMD_URL === undefined ? null : createScanner(CLAMD_URL)
}

/** A person sent on to another organisation, followed to the end. */
export const referrals: Service = {
  name: 'referrals',
  open: async (house): Promise<OpenService> => {
    const { desk, relay } = openDesk(house)
    const jobs = openReferralJobs(house, desk)
    desk.scanSoon = jobs.scan
    desk.dropSoon = jobs.drop
    return {
      routes: referralRoutes(desk, jobs.links),
      mount: mountLinks(jobs.links),
      begin: () => {
        relay.begin(jobs.tell)
        jobs.begin()
      },
      ready: () => databaseAnswers(desk.database),
      stop: async () => {
        await Promise.all([jobs.stop(), relay.stop()])
      },
      close: () => desk.database.close()
    }
  }
}
