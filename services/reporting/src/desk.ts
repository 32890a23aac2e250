import { createVault, type Database, keyStoreIn, openDatabase, type Vault } from '@relais/database'
import { type Call, createAnswerOnce, createTokenSource, type House } from '@relais/service-kit'
import { createReadPage, type Feeds } from './feed/read-page.ts'
import { createChoice } from './protect/choice.ts'
import type { Cohort } from './store/funnel.ts'
import type { Tables } from './store/tables.ts'

/** What this service works with: its facts, and the feeds that they come from. */
export interface Desk extends Feeds {
  database: Database<Tables>
  now: House['now']
}

/** The same, to count for somebody: what decides which of two figures is withheld, in a cohort, and is told to nobody. */
export interface CountingDesk extends Desk {
  choiceIn: (cohort: Cohort) => (name: string) => number
}

/** The same, with the keys of what people write in reports. */
export interface ReportDesk extends CountingDesk {
  vault: Vault
  answerOnce: ReturnType<typeof createAnswerOnce<Tables>>
  /** Asks identity as Relais itself whom to write to. */
  ownCall: Call
  /** Called when a file waits to be printed. */
  printSoon: () => void
}

/** The reader of the feed, to the database: it writes the facts of every collective. */
export const READER = { collectiveId: null, organisationId: null, duty: 'service' } as const

/** Opens a desk; its database is to be closed. */
export function openDesk(house: House): ReportDesk {
  const database = openDatabase<Tables>({ url: house.databaseUrl, role: 'relais_reporting', secret: house.secret })
  const vault = createVault({ secret: house.secret, keys: keyStoreIn(database) })
  const tokens = createTokenSource(house, 'relais-reporting', 'staff:read')
  return {
    database,
    vault,
    choiceIn: createChoice(house.secret),
    answerOnce: createAnswerOnce(database, vault, house.strict),
    ownCall: async (operation, input) => house.callAs(await tokens.token())(operation, input),
    printSoon: () => {},
    ...createReadPage(house),
    now: house.now
  }
}
