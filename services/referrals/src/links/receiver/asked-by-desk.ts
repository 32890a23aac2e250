import { createHash } from 'node:crypto'
import {
  type CallInput,
  type Document,
  downloadDocument,
  type Input,
  isRefusal,
  listDocuments,
  listMessages,
  listReferralEvents,
  type Message,
  type Operation,
  postMessage,
  REFERRAL_ACTION_OPERATIONS,
  type Referral,
  type ReferralActionOperation,
  type Refusal,
  readCharter,
  readCharterOf,
  readDocument,
  readReferral,
  refuse,
  type Worker
} from '@relais/contract'
import type { Asked, Call } from '@relais/service-kit'
import type { FastifyRequest } from 'fastify'
import { actOnReferral } from '../../actions/act-on-referral.ts'
import { postMessage as say } from '../../actions/thread/post-message.ts'
import { findReferral } from '../../queries/find-referral.ts'
import { listReferralEvents as listHistory } from '../../queries/list-events.ts'
import { downloadDocument as download } from '../../queries/thread/download-document.ts'
import { findDocument, listDocuments as listAttached } from '../../queries/thread/list-documents.ts'
import { listMessages as listSaid } from '../../queries/thread/list-messages.ts'
import type { LinkRow } from '../../store/links/links.ts'
import type { LinkMeans } from '../means.ts'
import type { DeskAction } from './actions.ts'

/** By which application a desk without an account reads and acts, in the journal and in events. */
export const BY_LINK = 'relais-link'

/** The history of a referral as its receiver reads it. */
export type History = Extract<Awaited<ReturnType<typeof listHistory>>, { status: 200 }>['body']['items']

/** What a desk sees of its referral: what any member of its organisation would. */
export interface SeenByDesk {
  referral: Referral
  history: History
  /** What was said and attached, latest first; empty below the minimal level. */
  messages: Message[]
  documents: Document[]
}

/** Reads it, journalled like any reading. */
export async function readByDesk(
  means: LinkMeans,
  link: LinkRow,
  request: FastifyRequest
): Promise<SeenByDesk | Refusal> {
  const { desk } = means
  const params = { id: link.referral_id }
  const latest = { params, query: { limit: 50 } }
  const [read, told, said, attached] = await Promise.all([
    findReferral(desk, askedByDesk(means, link, request, readReferral, { params })),
    listHistory(desk, askedByDesk(means, link, request, listReferralEvents, { params })),
    listSaid(desk, askedByDesk(means, link, request, listMessages, latest)),
    listAttached(desk, askedByDesk(means, link, request, listDocuments, latest))
  ])
  for (const one of [read, told, said, attached]) if (isRefusal(one)) return one
  if (isRefusal(read) || isRefusal(told) || isRefusal(said) || isRefusal(attached)) throw new TypeError('refused')
  return {
    referral: read.body,
    history: told.body.items,
    messages: said.body.items,
    documents: attached.body.items
  }
}

/** The content of a paper of this referral; of another one, or of none, it is not found. */
export async function downloadByDesk(
  means: LinkMeans,
  link: LinkRow,
  request: FastifyRequest,
  id: string
): ReturnType<typeof download> {
  const read = { params: { id } }
  const found = await findDocument(means.desk, askedByDesk(means, link, request, readDocument, read))
  if (isRefusal(found)) return found
  if (found.body.referralId !== link.referral_id) return refuse('document-not-found')
  return download(means.desk, askedByDesk(means, link, request, downloadDocument, read))
}

/** Says something to the sender. */
export function sayByDesk(
  means: LinkMeans,
  link: LinkRow,
  request: FastifyRequest,
  { text, key }: { text: string; key: string }
): ReturnType<typeof say> {
  const body = { audience: 'both', text } as const
  const asked = askedByDesk(means, link, request, postMessage, { params: { id: link.referral_id }, body })
  return say(means.desk, { ...asked, once: { key, fingerprint: fingerprintOf([link.id, 'message', text]) } })
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

function fingerprintOf(what: readonly unknown[]): Buffer {
  return createHash('sha256').update(JSON.stringify(what)).digest()
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
    wanted: null,
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
