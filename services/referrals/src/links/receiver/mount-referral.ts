import {
  downloadDocument,
  holdsNir,
  Id,
  isRefusal,
  NewMessage,
  REFERRAL_ACTION_OPERATIONS,
  type Referral,
  type ReferralActionOperation,
  type Refusal,
  refuse
} from '@relais/contract'
import { newId } from '@relais/database'
import { REFERRAL_ACTIONS } from '@relais/referral-lifecycle'
import { attachmentHeaders } from '@relais/service-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { deskAt, type LinkRow } from '../../store/links/links.ts'
import { fieldIn, fieldsIn, goTo, pathIn, queryIn, showPage, UNLISTED } from '../door/answers.ts'
import { endVisit, isFormOf, readVisit, roomOf, type Visit } from '../door/sessions.ts'
import { type LinkMeans, SERVICE } from '../means.ts'
import { DESK_ACTIONS, type DeskAction } from './actions.ts'
import { actByDesk, downloadByDesk, readByDesk, type SeenByDesk, sayByDesk } from './asked-by-desk.ts'
import { type Faults, faultsIn, faultsOf } from './forms/faults.ts'
import { type Filled, payloadIn } from './forms/filled.ts'
import { DONE } from './forms/words.ts'
import { closedPage, sessionOverPage } from './pages/door-pages.ts'
import { type ReferralPage, referralPage } from './pages/referral-page.ts'

/** What a form brought back when it was not taken. */
interface Back {
  action: DeskAction | 'message'
  filled: Filled
  faults: Faults | null
  /** The version that was seen, when something changed since. */
  seen: number | null
}

/** Serves the page of a referral whose link was opened. */
export function mountReferral(app: FastifyInstance, means: LinkMeans): void {
  const { publicUrl } = means

  app.get('/lien/ouvert/:id', async (request, reply) => {
    const visit = await readVisit(means, request, 'receiver')
    return visit === null ? over(reply, []) : show(request, reply, visit, 200, null)
  })

  app.post('/lien/ouvert/:id', async (request, reply) => {
    const visit = await readVisit(means, request, 'receiver')
    if (visit === null || !isFormOf(visit, fieldIn(request, 'form'))) return over(reply, fieldsIn(request, 'text'))
    if (fieldIn(request, 'action') === 'message') return say(request, reply, visit)
    const action = DESK_ACTIONS.find((one) => one === fieldIn(request, 'action'))
    if (action === undefined || !visit.link.actions.includes(action)) return show(request, reply, visit, 422, null)
    return act(request, reply, visit, action)
  })

  app.post('/lien/ouvert/:id/fermer', async (request, reply) => {
    const visit = await readVisit(means, request, 'receiver')
    if (visit !== null && isFormOf(visit, fieldIn(request, 'form'))) await endVisit(means, reply, visit)
    return showPage(reply, 200, closedPage())
  })

  app.get('/lien/ouvert/:id/pieces/:document', async (request, reply) => {
    const visit = await readVisit(means, request, 'receiver')
    if (visit === null) return over(reply, [])
    const { document } = request.params as { document: string }
    const found = Id.safeParse(document).success ? await downloadByDesk(means, visit.link, request, document) : null
    if (found === null || isRefusal(found)) return show(request, reply, visit, 404, null)
    return reply
      .headers({ ...attachmentHeaders(downloadDocument, found), ...UNLISTED, 'cache-control': 'no-store' })
      .send(found.bytes)
  })

  async function say(request: FastifyRequest, reply: FastifyReply, visit: Visit) {
    const text = fieldIn(request, 'text').replaceAll('\r\n', '\n')
    const read = NewMessage.safeParse({ audience: 'both', text })
    const nir = holdsNir(text)
    const said =
      read.success && !nir
        ? await sayByDesk(means, visit.link, request, { text: read.data.text, key: fieldIn(request, 'key') })
        : refuse('invalid-request')
    if (!isRefusal(said)) return goTo(reply, publicUrl, `${roomOf(visit.link)}?fait=message`)
    const whole = said.refusal === 'thread-closed' ? NOBODY_READS : nir ? NO_NUMBER : TOO_LONG
    const faults = { whole, fields: new Map() }
    return show(request, reply, visit, 422, {
      action: 'message',
      filled: new Map([['text', [text]]]),
      faults,
      seen: null
    })
  }

  async function act(request: FastifyRequest, reply: FastifyReply, visit: Visit, action: DeskAction) {
    const read = await readByDesk(means, visit.link, request)
    if (isRefusal(read)) return away(reply, read)
    const filled = filledIn(request)
    const reading = { rights: read.referral.rights, zone: await zoneOf(means, visit.link) }
    const body = payloadIn(REFERRAL_ACTIONS[action].payload.fields, filled, reading)
    const checked = (REFERRAL_ACTION_OPERATIONS[action] as ReferralActionOperation).body.safeParse(body)
    const faults = faultsOf(body, checked)
    const seen = Number(fieldIn(request, 'version'))
    if (faults !== null) return show(request, reply, visit, 422, { action, filled, faults, seen: null })

    const answer = await actByDesk(means, visit.link, request, {
      action,
      body: checked.data as Record<string, unknown>,
      version: seen,
      key: fieldIn(request, 'key')
    })
    if (!isRefusal(answer)) return goTo(reply, publicUrl, `${roomOf(visit.link)}?fait=${action}`)
    const stale = answer.refusal === 'version-stale'
    const back = { action, filled, faults: stale ? null : faultsIn(answer), seen: stale ? seen : null }
    return show(request, reply, visit, stale ? 409 : 422, back)
  }

  async function show(request: FastifyRequest, reply: FastifyReply, visit: Visit, status: number, back: Back | null) {
    const { link } = visit
    const read = await readByDesk(means, link, request)
    if (isRefusal(read)) return away(reply, read)
    const done = queryIn(request, 'fait')
    const page: ReferralPage = {
      ...read,
      ...(await namesFor(means, link, read)),
      zone: await zoneOf(means, link),
      endsAt: visit.endsAt,
      at: pathIn(publicUrl, roomOf(link)),
      done: back === null && Object.hasOwn(DONE, done) ? DONE[done]! : null,
      back,
      changed: back?.seen == null ? [] : read.history.filter(({ version }) => version > back.seen!),
      hidden: { form: visit.form, version: String(read.referral.version), key: newId() },
      offered: offeredIn(read.referral, link)
    }
    return showPage(reply, status, referralPage(page))
  }

  function away(reply: FastifyReply, { refusal }: Refusal) {
    // The referral cannot be read: it went elsewhere, or a neighbour is away.
    if (refusal === 'referral-not-found') return over(reply, [])
    throw new Error(`a referral could not be read through its link: ${refusal}`)
  }
}

/** Opening with the code is taking note: the desk knows from now on who it is about. */
export async function acknowledgeOpened(means: LinkMeans, link: LinkRow, request: FastifyRequest): Promise<void> {
  const [held] = await means.desk.database.transaction(
    SERVICE,
    (trx) => trx.run(deskAt, { referral: link.referral_id, organisation: link.organisation_id }),
    { readOnly: true }
  )
  if (held?.state !== 'sent') return
  // Refused when somebody was quicker, which is as good.
  await actByDesk(means, link, request, { action: 'acknowledge', body: {}, version: held.version, key: newId() })
}

const NOBODY_READS = 'Le prescripteur ne lirait plus ce message : l’orientation n’est plus ouverte de son côté.'
const NO_NUMBER = 'N’écrivez pas de numéro de sécurité sociale : son usage est interdit ici.'
const TOO_LONG = 'Écrivez votre message, en 4 000 signes au plus.'

function over(reply: FastifyReply, texts: readonly string[]) {
  return showPage(reply, 401, sessionOverPage({ texts }))
}

function offeredIn({ availableActions }: Referral, { actions }: LinkRow): DeskAction[] {
  return availableActions.flatMap(({ action }) => {
    const known = DESK_ACTIONS.find((one) => one === action)
    return known === undefined || known === 'acknowledge' || !actions.includes(known) ? [] : [known]
  })
}

async function namesFor(
  { desk }: LinkMeans,
  link: LinkRow,
  { referral, history, messages, documents }: SeenByDesk
): Promise<Pick<ReferralPage, 'names' | 'rightNames'>> {
  const wrote = [...history, ...messages, ...documents].flatMap(({ organisationId }) => organisationId ?? [])
  const ids = [referral.senderId, referral.recipientId, ...wrote]
  const [staff, rightNames] = await Promise.all([
    desk.neighbours.staff(desk.ownCall, link.collective_id, ids),
    desk.neighbours.rightNames(desk.ownCall)
  ])
  const names = isRefusal(staff) ? new Map<string, string>() : new Map([...staff].map(([id, { name }]) => [id, name]))
  return { names, rightNames }
}

async function zoneOf({ desk }: LinkMeans, link: LinkRow): Promise<string> {
  const calendar = await desk.neighbours.calendarFor(desk.ownCall, link.collective_id)
  if (isRefusal(calendar)) throw new Error(`identity does not tell the charter: ${calendar.refusal}`)
  return calendar.zone
}

function filledIn(request: FastifyRequest): Filled {
  const body = (request.body ?? {}) as Record<string, unknown>
  return new Map(Object.keys(body).map((name) => [name, fieldsIn(request, name)]))
}
