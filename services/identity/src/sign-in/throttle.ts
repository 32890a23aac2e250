import { type Database, normaliseEmail } from '@relais/database'
import { createThrottle as createCounter, type Limit, networkOf } from '@relais/service-kit'
import type { Tables } from '../store/tables.ts'

/** How many failures an e-mail, and an address, may have in each span. */
const FAILURES: readonly Limit[] = [
  { span: 'minute', most: 5, seconds: 60 },
  { span: 'day', most: 100, seconds: 86_400 }
]

/** Counts sign-ins that fail. */
export interface Throttle {
  /** Takes one attempt of both, before the password is looked at; answers how many seconds to wait, 0 when it may go on. */
  take(email: string, address: string): Promise<number>
  /** Gives it back: the password was right. */
  giveBack(email: string, address: string): Promise<void>
}

/** Counts the failures of an e-mail and of an address. */
export function createThrottle(database: Database<Tables>, secret: string, now: () => Date): Throttle {
  const counter = createCounter(database, { secret, purpose: 'sign-in-attempts:v1', table: 'sign_in_attempts', now })
  const counted = (email: string, address: string) =>
    [`email|${normaliseEmail(email)}`, `address|${networkOf(address)}`].map((subject) => ({
      subject,
      limits: FAILURES
    }))
  return {
    take: (email, address) => counter.take(counted(email, address)),
    giveBack: (email, address) => counter.giveBack(counted(email, address))
  }
}

/** How long to wait, in French. */
export function waitInWords(seconds: number): string {
  const [count, unit] =
    seconds < 90
      ? [seconds, 'seconde']
      : seconds < 5400
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'heure']
  return `${count} ${unit}${count > 1 ? 's' : ''}`
}
