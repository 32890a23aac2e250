import type { Worker } from '@relais/contract'
import type { Database, Vault } from '@relais/database'
import type { Asked, createAnswerOnce } from '@relais/service-kit'
import type { Tables } from './store/tables.ts'

/** What every action and query of this service works with. */
export interface Desk {
  database: Database<Tables>
  vault: Vault
  answerOnce: ReturnType<typeof createAnswerOnce<Tables>>
  /** Called once software was revoked, or an organisation left. */
  forgetClients: () => void
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

/** True for a part of Relais itself that was granted to ask about any collective; software of an organisation never is. */
export function readsStaff({ worker }: Pick<Asked, 'worker'>): boolean {
  const { collectiveId, organisationId, memberId, scopes } = worker
  return collectiveId === null && organisationId === null && memberId === null && scopes.includes('staff:read')
}

/** True when it may do what an administrator does: a member who is one, or the organisation's own software, whose scope was granted by one. */
export function administers({ memberId, roles }: Worker): boolean {
  return memberId === null || roles.includes('administrator')
}

const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})

/** The civil date in France at an instant, `2026-11-23`. */
export function dayOf(instant: Date): string {
  return PARIS.format(instant)
}
