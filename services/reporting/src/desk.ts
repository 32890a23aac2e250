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

/** What counting for somebody needs: the facts, and what decides which of two figures is withheld, in a cohort, and is told to nobody. */
export interface Counter {
  database: Database<Tables>
  choiceIn: (cohort: Cohort) => (name: string) => number
}

/** The same, with the keys of what people write in reports. */
export interface ReportDesk extends Desk, Counter {
  vault: Vault
  answerOnce: ReturnType<typeof createAnswerOnce<Tables>>
  /** Asks identity as Relais itself whom to write to. */
  ownCall: Call
  /** Called when a file waits to be printed. */
  printSoon: () => void
}

/** The reader of the feed, to the database: it writes the facts of every collective. */
export const READER = { collectiveId: null, organisationId: null, duty: 'service' } as const

/** Opens what counting needs; its database is to be closed. */
export function openCounter({ databaseUrl, secret }: Pick<House, 'databaseUrl' | 'secret'>): Counter {
  const database = openDatabase<Tables>({ url: databaseUrl, role: 'relais_reporting', secret })
  return { database, choiceIn: createChoice(secret) }
}

/** Opens a desk; its database is to be closed. */
export function openDesk(house: House): ReportDesk {
  const { database, choiceIn } = openCounter(house)
  const vault = createVault({ secret: house.secret, keys: keyStoreIn(database) })
  const tokens = createTokenSource(house, 'relais-reporting', 'staff:read')
  return {
    database,
    vault,
    choiceIn,
    answerOnce: createAnswerOnce(database, vault, house.strict),
    ownCall: async (operation, input) => house.callAs(await tokens.token())(operation, input),
    printSoon: () => {},
    ...createReadPage(house),
    now: house.now
  }
}
