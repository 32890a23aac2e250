import type { Worker } from '@relais/contract'
import { createVault, type Database, keyStoreIn, openDatabase, type Vault } from '@relais/database'
import { type Asked, type Call, createAnswerOnce, createTokenSource, type House } from '@relais/service-kit'
import type { Checker } from '../checking/checker.ts'
import { type LocalShelf, openLocalShelf } from '../local/local-shelf.ts'
import type { Tables } from '../store/tables.ts'

/** What every action and query on stored checks works with. */
export interface Desk {
  database: Database<Tables>
  vault: Vault
  answerOnce: ReturnType<typeof createAnswerOnce<Tables>>
  checker: Checker
  shelf: LocalShelf
  /** Asks neighbours as Relais itself, for what happens by rule. */
  ownCall: Call
}

/** Opens a desk on the database of this service. */
export function openDesk(house: House, checker: Checker): Desk {
  const database = openDatabase<Tables>({
    url: house.databaseUrl,
    role: 'relais_rights_check',
    secret: house.secret,
    max: 8
  })
  const vault = createVault({ secret: house.secret, keys: keyStoreIn(database) })
  const tokens = createTokenSource(house, 'relais-rights-check', 'staff:read forgotten:read')
  return {
    database,
    vault,
    answerOnce: createAnswerOnce(database, vault, house.strict),
    checker,
    shelf: openLocalShelf(database),
    ownCall: async (operation, input) => house.callAs(await tokens.token())(operation, input)
  }
}

/** A worker of an organisation of a collective; software of Relais itself is none. */
export interface Colleague extends Worker {
  collectiveId: string
  organisationId: string
}

/** The worker as a colleague, or null when it belongs to no organisation. */
export function colleagueOf({ worker }: Pick<Asked, 'worker'>): Colleague | null {
  return worker.collectiveId === null || worker.organisationId === null ? null : (worker as Colleague)
}
