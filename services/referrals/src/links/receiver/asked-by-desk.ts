import { createHash } from 'node:crypto'
import {
  type CallInput,
  type Input,
  isRefusal,
  listReferralEvents,
  type Operation,
  REFERRAL_ACTION_OPERATIONS,
  type Referral,
  type ReferralActionOperation,
  type Refusal,
  readCharter,
  readCharterOf,
  readReferral,
  type Worker
} from '@relais/contract'
import type { Asked, Call } from '@relais/service-kit'
import type { FastifyRequest } from 'fastify'
import { actOnReferral } from '../../actions/act-on-referral.ts'
import { findReferral } from '../../queries/find-referral.ts'
import { listReferralEvents as listHistory } from '../../queries/list-events.ts'
import type { LinkRow } from '../../store/links/links.ts'
import type { LinkMeans } from '../means.ts'
import type { DeskAction } from './actions.ts'

/** By which application a desk without an account reads and acts, in the journal and in events. */
export const BY_LINK = 'relais-link'

/** The history of a referral as its receiver reads it. */
export type History = Extract<Awaited<ReturnType<typeof listHistory>>, { status: 200 }>['body']['items']

/** What a desk sees of its referral: what any member of its organisation would, journalled like any reading. */
export async function readByDesk(
  means: LinkMeans,
  link: LinkRow,
  request: FastifyRequest
): Promise<{ referral: Referral; history: History } | Refusal> {
  const params = { id: link.referral_id }
  const read = await findReferral(means.desk, askedByDesk(means, link, request, readReferral, { params }))
  if (isRefusal(read)) return read
  const told = await listHistory(means.desk, askedByDesk(means, link, request, listReferralEvents, { params }))
  return isRefusal(told) ? told : { referral: read.body, history: told.body.items }
}

/** An action that a desk does, over the version that it saw. The key was made with the form: sent twice, it is done once. */
export interface ByDesk {
  action: DeskAction
  body: Record<string, unknown>
  version: number
  key: string
}

/** Does what anybody of the receiver would do by the API, in the same way. */
export function actByDesk(
  means: LinkMeans,
  link: LinkRow,
  request: FastifyRequest,
  { action, body, version, key }: ByDesk
): ReturnType<typeof actOnReferral> {
  const operation = REFERRAL_ACTION_OPERATIONS[action] as ReferralActionOperation
  const params = { id: link.referral_id }
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([link.id, action, version, body]))
    .digest()
  const asked = askedByDesk(means, link, request, operation, { params, body })
  return actOnReferral(means.desk, { ...asked, version, once: { key, fingerprint } }, action)
}

/** A request of a desk as an action or a query sees it: for its organisation, without a member, as its own software would ask. */
function askedByDesk<O extends Operation>(
  { desk, now }: LinkMeans,
  link: LinkRow,
  request: FastifyRequest,
  operation: O,
  input: CallInput<O>
): Asked<O> {
  const worker: Worker = {
    collectiveId: link.collective_id,
    organisationId: link.organisation_id,
    memberId: null,
    clientId: BY_LINK,
    roles: [],
    scopes: []
  }
  return {
    ...(input as unknown as Input<O>),
    operation,
    worker,
    version: 0,
    known: [],
    once: { key: '', fingerprint: Buffer.alloc(0) },
    now: now(),
    requestId: request.id,
    call: callFor(link, desk.ownCall),
    log: request.log as Asked['log']
  } as Asked<O>
}

/** Nobody's token is there to ask with: Relais asks itself, for the collective of the link. */
function callFor({ collective_id: id }: LinkRow, ownCall: Call): Call {
  return ((operation: Operation, input: CallInput<Operation>) =>
    operation.id === readCharter.id
      ? ownCall(readCharterOf, { params: { id } })
      : ownCall(operation, input)) as unknown as Call
}
