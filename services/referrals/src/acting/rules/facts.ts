import { isRefusal, type Organisation, type Refusal, refuse } from '@relais/contract'
import type { Facts } from '@relais/referral-lifecycle'
import type { Call } from '@relais/service-kit'
import type { Colleague } from '../../desk/desk.ts'
import { covers, type Neighbours } from '../../desk/neighbours.ts'
import type { AgreementRow } from '../../store/agreements.ts'

/** Both ends of a referral, as the directory knows them now. */
export interface Parties {
  sender: Organisation
  recipient: Organisation
  coversTerritory: boolean
}

/** Asks identity who sends and who receives; never inside a transaction. */
export async function askParties(
  neighbours: Neighbours,
  call: Call,
  colleague: Colleague,
  recipientId: string,
  territoryId: string | null
): Promise<Parties | Refusal> {
  const { collectiveId, organisationId } = colleague
  const [sender, recipient, territories] = await Promise.all([
    neighbours.organisation(call, collectiveId, organisationId),
    neighbours.organisation(call, collectiveId, recipientId),
    territoryId === null ? new Map<string, string | null>() : neighbours.territories(call, collectiveId)
  ])
  if (isRefusal(sender)) return sender
  if (isRefusal(recipient)) return recipient
  if (isRefusal(territories)) return territories
  if (territoryId !== null && !territories.has(territoryId)) {
    const message = 'Use the id of a territory of your collective (GET /v1/territories).'
    return refuse('invalid-request', { errors: [{ field: 'body.territoryId', rule: 'unknown-territory', message }] })
  }
  return { sender, recipient, coversTerritory: covers(recipient.territoryIds, territoryId, territories) }
}

/** What sending needs to know of both parties. */
export function partyFacts(
  { sender, recipient, coversTerritory }: Parties,
  today: string
): Pick<Facts, 'sender' | 'recipient'> {
  const paused =
    recipient.pausedFrom !== null &&
    recipient.pausedFrom <= today &&
    (recipient.pausedUntil === null || recipient.pausedUntil >= today)
  return {
    sender: { maySend: sender.sendsNow },
    recipient: {
      mayReceive: paused ? recipient.mayReceive && recipient.convention?.inForce === true : recipient.receivesNow,
      coversTerritory,
      open: !paused
    }
  }
}

/** Whether an agreement covers this recipient and these rights on this day. */
export function agreementFact(
  agreement: AgreementRow | undefined,
  {
    recipientId,
    personId,
    rights,
    today
  }: { recipientId: string; personId: string; rights: readonly string[]; today: string }
): Facts['agreement'] {
  if (agreement === undefined || agreement.person_id !== personId) return undefined
  if (agreement.withdrawn_at !== null) return 'withdrawn'
  if (agreement.expires_on <= today || agreement.given_on > today) return 'expired'
  const names = agreement.recipient_id === recipientId && rights.every((right) => agreement.rights.includes(right))
  return names ? 'live' : 'not-covering'
}
