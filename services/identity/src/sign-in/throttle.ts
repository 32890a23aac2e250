import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { type Database, derive, normaliseEmail } from '@relais/database'
import { countAttempt, forgiveAttempt } from '../store/sign-in/attempts.ts'
import type { Tables } from '../store/tables.ts'

/** How many failures an e-mail, and an address, may have in each span. */
export const ATTEMPTS = { minute: { most: 5, seconds: 60 }, day: { most: 100, seconds: 86_400 } } as const
type Span = keyof typeof ATTEMPTS

const VIEWER = { collectiveId: null, organisationId: null, duty: 'service' } as const

/** Counts sign-ins that fail. */
export interface Throttle {
  /** Takes one attempt of both, before the password is looked at; answers how many seconds to wait, 0 when it may go on. */
  take(email: string, address: string): Promise<number>
  /** Gives it back: the password was right. */
  giveBack(email: string, address: string): Promise<void>
}

/** Counts in the database, so that every process counts together and a restart forgets nothing; e-mails and addresses are only there as HMACs. */
export function createThrottle(database: Database<Tables>, secret: string, now: () => Date): Throttle {
  const key = derive(secret, 'sign-in-attempts:v1')
  const subject = (text: string) => createHmac('sha256', key).update(text).digest()
  const subjectsOf = (email: string, address: string) => [
    subject(`email|${normaliseEmail(email)}`),
    subject(`address|${network(address)}`)
  ]

  return {
    take: (email, address) =>
      database.transaction(VIEWER, async (trx) => {
        const subjects = subjectsOf(email, address)
        const spans = Object.keys(ATTEMPTS) as Span[]
        const each = subjects.flatMap((one) => spans.map((span) => ({ one, span })))
        const at = now()
        const counts = await trx.run(countAttempt, {
          subjects: each.map(({ one }) => one),
          spans: each.map(({ span }) => span),
          ends: each.map(({ span }) => new Date(at.getTime() + ATTEMPTS[span].seconds * 1000).toISOString()),
          now: at.toISOString()
        })
        const over = counts.filter(({ span, attempts }) => attempts > ATTEMPTS[span].most)
        if (over.length === 0) return 0
        // Whoever is held off has tried nothing: knocking does not prolong the wait.
        await trx.run(forgiveAttempt, { subjects })
        return Math.max(1, ...over.map(({ until }) => Math.ceil((Date.parse(until) - at.getTime()) / 1000)))
      }),
    giveBack: async (email, address) => {
      await database.transaction(VIEWER, (trx) => trx.run(forgiveAttempt, { subjects: subjectsOf(email, address) }))
    }
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

/** One subscriber holds a whole /64 of IPv6 (RFC 6177): its addresses count as one. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return mapped[1]!
  if (!isIPv6(address)) return address
  const [left = '', right] = address.split('%')[0]!.toLowerCase().split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const groups =
    right === undefined
      ? head
      : [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
