import type { Worker } from '@relais/contract'
import type { Database, Vault } from '@relais/database'
import type { FileStore, Scanner } from '@relais/files'
import type { Asked, Call, createAnswerOnce, House } from '@relais/service-kit'
import type { Tables } from '../store/tables.ts'
import type { Neighbours } from './neighbours.ts'

/** What every action and query of this service works with. */
export interface Desk {
  database: Database<Tables>
  vault: Vault
  neighbours: Neighbours
  /** Asks neighbours as Relais itself, for what happens by rule. */
  ownCall: Call
  answerOnce: ReturnType<typeof createAnswerOnce<Tables>>
  log: House['log']
  /** Where the content of documents lies, sealed. */
  files: FileStore
  /** Who looks for malware; null: nobody, and documents stay in quarantine; off: nobody, and they do not (a demo). */
  scanner: Scanner | 'off' | null
  /** Called after something was committed: the relay takes the outbox out at once. */
  wake: () => void
  /** Called when a document waits for its scan. */
  scanSoon: () => void
  /** Called when a stored file has no document any more. */
  dropSoon: () => void
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
