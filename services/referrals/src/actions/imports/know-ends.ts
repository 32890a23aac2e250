import type { Refusal } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { Colleague, Desk } from '../../desk/desk.ts'
import { askAbout, type KnownEnds } from '../create-referral.ts'
import type { ImportRow } from './read-row.ts'

type Drafted = NonNullable<ImportRow['referral']>

/** What is known of both ends of a row's referral, asked once for all rows that name the same. */
export type Ends = (referral: Drafted) => Promise<KnownEnds | Refusal>

/** Remembers both ends for the time of one request: what they may do is decided by the same for every row. */
export function knowEnds(desk: Desk, asked: Pick<Asked, 'call'>, colleague: Colleague): Ends {
  const known = new Map<string, Promise<KnownEnds | Refusal>>()
  return (referral) => {
    const { recipientId, territoryId, rights, urgent } = referral
    const key = [recipientId, territoryId, ...rights].join(' ')
    let found = known.get(key)
    if (found === undefined) {
      const leg = {
        recipientId,
        territoryId,
        rights,
        urgent,
        need: null,
        followUp: null,
        assessment: null,
        send: false
      }
      found = askAbout(desk, asked, colleague, leg, 'row')
      known.set(key, found)
    }
    return found
  }
}
