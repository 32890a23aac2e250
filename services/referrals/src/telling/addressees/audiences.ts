import { type Audience, REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'
import type { TellableRow } from '../../store/telling/tell.ts'
import type { Directory } from './directory.ts'
import { type Addressee, coordinatorsIn, dutyList, leadsOf, someoneAt } from './whom.ts'

/** Everybody but the person, who is reached otherwise. */
export type WorkerAudience = Exclude<Audience, 'person'>

/** Who sent a leg. */
export interface Sender {
  senderId: string
  createdBy: string | null
}

/** What the chain and the past say of whom to tell. */
export interface Around {
  /** The legs above, the root first. */
  above: readonly Sender[]
  /** Who was told an outcome of this referral. */
  informed: readonly { organisationId: string; memberId: string }[]
}

interface Telling {
  event: TellableRow
  directory: Directory
  around: Around
  day: string
}

const fromSender = ({ event, directory, day }: Telling) =>
  someoneAt(directory.of(event.sender_id), event.created_by, day)

const fromReceiver = ({ event, directory, day }: Telling) =>
  someoneAt(directory.of(event.recipient_id), event.owner_id, day)

const fromLeg = ({ directory, day }: Telling, leg: Sender | undefined) =>
  leg === undefined ? [] : someoneAt(directory.of(leg.senderId), leg.createdBy, day)

/** Whom each audience of the lifecycle's table is, at the moment of telling. */
export const WHOM: Record<WorkerAudience, (telling: Telling) => Addressee[]> = {
  sender: fromSender,
  'sender-in-app': (telling) => fromSender(telling).map((one) => ({ ...one, mail: 'none' })),
  upstream: (telling) => telling.around.above.flatMap((leg) => fromLeg(telling, leg)),
  'root-sender': (telling) =>
    telling.around.above.length === 0 ? fromSender(telling) : fromLeg(telling, telling.around.above[0]),
  receiver: fromReceiver,
  'receiver-owner': fromReceiver,
  'receiver-duty-list': ({ event, directory, day }) => dutyList(directory.of(event.recipient_id), day),
  'previous-owner': (telling) => oneOf(telling, telling.event.recipient_id, previousOwner(telling.event)),
  'new-owner': (telling) => oneOf(telling, telling.event.recipient_id, idIn(telling.event.payload.ownerId)),
  'first-informed': (telling) => [
    ...fromSender(telling),
    ...telling.around.informed.flatMap(({ organisationId, memberId }) => oneOf(telling, organisationId, memberId))
  ],
  coordinator: ({ directory, day }) => coordinatorsIn(directory, day),
  'ball-holder': (telling) => holders(telling, telling.event.to_state),
  'ball-holder-lead': ({ event, directory, day }) => leadsOf(directory.of(ballAt(event, event.to_state)), day)
}

/** Whose turn it is; while the person or a third party is waited for, the case owner's. */
function holders(telling: Telling, state: string): Addressee[] {
  const ball = REFERRAL_STATES[state as ReferralState].ballWith
  return ball === 'sender' ? fromSender(telling) : fromReceiver(telling)
}

/** The organisation whose turn it is in a state. */
export function ballAt(
  { sender_id, recipient_id }: { sender_id: string; recipient_id: string },
  state: string
): string {
  return REFERRAL_STATES[state as ReferralState].ballWith === 'sender' ? sender_id : recipient_id
}

/** That member alone, and nobody in their place when they left. */
function oneOf({ directory, day }: Telling, organisationId: string, memberId: string | null): Addressee[] {
  const staff = directory.of(organisationId)
  return staff?.members.some(({ id }) => id === memberId) ? someoneAt(staff, memberId, day) : []
}

function previousOwner({ action, payload, owner_id }: TellableRow): string | null {
  return idIn(payload.previousOwnerId) ?? (action === 'redirect' ? owner_id : null)
}

function idIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
