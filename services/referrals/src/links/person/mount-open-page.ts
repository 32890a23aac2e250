import { holdsNir, REFERRAL_ACTION_OPERATIONS, type ReferralActionOperation } from '@relais/contract'
import { html } from '@relais/service-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fieldIn, goTo, pathIn, queryIn, showPage, UNLISTED } from '../door/answers.ts'
import { endVisit, isFormOf, readVisit, roomOf, type Visit } from '../door/sessions.ts'
import type { LinkMeans } from '../means.ts'
import { actAsPerson, type Granted, type Wish } from './act-as-person.ts'
import { calendarFile } from './calendar-file.ts'
import type { Writing } from './pages/demand.ts'
import { type Elsewhere, hiddenLanguage, sayingPage } from './pages/door-pages.ts'
import { type Done, disputePage, personPage, questionPage } from './pages/person-page.ts'
import { isOpen, readPersonPage, readsNow } from './read-page.ts'
import { speechOf } from './speech-of.ts'
import type { Speech } from './words/speak.ts'

const ROOM = '/suivi/ouvert/:id'
const DONE: readonly string[] = ['call', 'decline', 'stop', 'confirm', 'dispute', 'nothing', 'changed'] satisfies Done[]
const MOMENTS = ['morning', 'afternoon', 'any'] as const

/** Serves a person's page while their visit lasts. */
export function mountOpenPage(app: FastifyInstance, means: LinkMeans): void {
  const { publicUrl } = means

  visited('GET', ROOM, async ({ visit, writing, elsewhere }, request, reply) => {
    const told = queryIn(request, 'fait')
    const done = DONE.includes(told) ? (told as Done) : null
    const { givenName } = writing.page
    const name = visit.confirmed ? givenName : `${[...givenName][0] ?? ''}.`
    return showPage(reply, 200, personPage(writing, elsewhere, { name, done }))
  })

  visited('GET', `${ROOM}/tout-arreter`, async ({ writing, elsewhere }, _, reply) => {
    const demands = writing.page.demands.filter(({ leg }) => readsNow(leg, writing.page.now) > 0)
    const asked = { question: 'stopping', demands, fields: html``, geste: 'stop' } as const
    return showPage(reply, 200, questionPage(writing, elsewhere, asked))
  })

  visited('GET', `${ROOM}/arreter/:referral`, async ({ visit, writing, elsewhere }, request, reply) => {
    const { referral } = request.params as { referral: string }
    const demands = writing.page.demands.filter(({ leg }) => leg.id === referral && isOpen(leg))
    if (demands.length === 0) return back(reply, visit, writing.speech, 'changed')
    const fields = html`<input type="hidden" name="referral" value="${referral}">`
    return showPage(
      reply,
      200,
      questionPage(writing, elsewhere, { question: 'declining', demands, fields, geste: 'decline' })
    )
  })

  visited('GET', `${ROOM}/pas-vrai/:outcome`, async ({ writing, elsewhere }, request, reply) => {
    const { outcome } = request.params as { outcome: string }
    return showPage(reply, 200, disputePage(writing, elsewhere, { outcome, reason: '', text: '', fault: null }))
  })

  visited('GET', `${ROOM}/rendez-vous/:file`, async ({ visit, writing }, request, reply) => {
    const id = (request.params as { file: string }).file.replace(/\.ics$/, '')
    const found = writing.page.demands.find(
      ({ leg, appointment }) => leg.id === id && appointment !== null
    )?.appointment
    if (found == null) return back(reply, visit, writing.speech, 'changed')
    const title = writing.speech.words.appointment.event
    reply.headers({
      ...UNLISTED,
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="rendez-vous.ics"'
    })
    return reply.type('text/calendar; charset=utf-8').send(calendarFile({ ...found, id, title, now: writing.page.now }))
  })

  visited('POST', ROOM, async ({ visit, writing, elsewhere }, request, reply) => {
    const asked = wishIn(request)
    if (asked === null) return back(reply, visit, writing.speech, 'changed')
    if (asked.wish === 'dispute') {
      const fault = faultOf(asked, writing.speech)
      if (fault !== null)
        return showPage(reply, 422, disputePage(writing, elsewhere, { ...asked, text: asked.text ?? '', fault }))
    }
    const granted = await actAsPerson(means, visit.link, asked)
    return back(reply, visit, writing.speech, DONE_BY[granted] ?? asked.wish)
  })

  app.post(`${ROOM}/fermer`, async (request, reply) => {
    const speech = speechOf(request)
    const visit = await readVisit(means, request, 'person')
    if (visit !== null && isFormOf(visit, fieldIn(request, 'form'))) await endVisit(means, reply, visit)
    return showPage(reply, 200, sayingPage(speech, elsewhereOf('/suivi'), speech.words.door.closed))
  })

  type Handler = (
    open: { visit: Visit; writing: Writing; elsewhere: Elsewhere },
    request: FastifyRequest,
    reply: FastifyReply
  ) => Promise<FastifyReply>

  /** A page of a visit that lasts; a form of it must have been made for it. */
  function visited(method: 'GET' | 'POST', url: string, handler: Handler): void {
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        const speech = speechOf(request)
        const visit = await readVisit(means, request, 'person')
        const page = visit === null ? null : await readPersonPage(means, visit.link)
        if (visit === null || page === null || (method === 'POST' && !isFormOf(visit, fieldIn(request, 'form'))))
          return showPage(
            reply,
            401,
            sayingPage(speech, elsewhereOf('/suivi'), speech.words.door.over, fieldIn(request, 'text'))
          )
        const room = roomOf(visit.link)
        const hidden = html`<input type="hidden" name="form" value="${visit.form}">${hiddenLanguage(speech)}`
        const at = (more = '') => `${pathIn(publicUrl, room)}${more}?langue=${speech.language}`
        const here = method === 'GET' ? (request.url.split('?')[0] ?? room) : pathIn(publicUrl, room)
        const elsewhere: Elsewhere = (language) => `${here}?langue=${language}`
        return handler({ visit, writing: { page, speech, hidden, at }, elsewhere }, request, reply)
      }
    })
  }

  function elsewhereOf(path: string): Elsewhere {
    return (language) => `${pathIn(publicUrl, path)}?langue=${language}`
  }

  function back(reply: FastifyReply, { link }: Visit, { language }: Speech, done: Done): FastifyReply {
    return goTo(reply, publicUrl, `${roomOf(link)}?langue=${language}&fait=${done}`)
  }
}

const DONE_BY: Partial<Record<Granted, Done>> = { nothing: 'nothing', changed: 'changed' }

function wishIn(request: FastifyRequest): Wish | null {
  const [referral, outcome] = [fieldIn(request, 'referral'), fieldIn(request, 'outcome')]
  const text = fieldIn(request, 'text').replaceAll('\r\n', '\n')
  switch (fieldIn(request, 'geste')) {
    case 'stop':
      return { wish: 'stop' }
    case 'decline':
      return { wish: 'decline', referral }
    case 'call':
      return { wish: 'call', referral, moment: MOMENTS.find((one) => one === fieldIn(request, 'moment')) ?? 'any' }
    case 'confirm':
      return { wish: 'confirm', outcome }
    case 'dispute':
      return { wish: 'dispute', outcome, reason: fieldIn(request, 'reason'), text: text === '' ? undefined : text }
    default:
      return null
  }
}

/** What is wrong with what the person says is not true, or null. */
function faultOf({ reason, text }: Extract<Wish, { wish: 'dispute' }>, { words }: Speech): string | null {
  if (text !== undefined && holdsNir(text)) return words.dispute.noNumber
  const operation = REFERRAL_ACTION_OPERATIONS.dispute as ReferralActionOperation
  return operation.body.safeParse({ reason, ...(text !== undefined && { text }) }).success
    ? null
    : words.dispute.missing
}
