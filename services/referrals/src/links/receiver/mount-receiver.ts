import { newId } from '@relais/database'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayOf } from '../../desk/time.ts'
import { deskAt, type LinkRow, linkBySecret } from '../../store/links/links.ts'
import { insertMessage } from '../../store/links/messages.ts'
import { insertCode, newestCode, tryCode } from '../../store/links/sessions.ts'
import { fieldIn, goTo, pathIn, showPage } from '../door/answers.ts'
import { isDeskOf } from '../door/entitled.ts'
import { hashOf, readDigits } from '../door/keys.ts'
import { countCodeAsked, countCodeTried, countRenewal } from '../door/limits.ts'
import { giveCookie, openSession, roomOf } from '../door/sessions.ts'
import { waitInWords } from '../door/waits.ts'
import { type LinkMeans, SERVICE } from '../means.ts'
import { linkForDesk } from '../post/desk-link.ts'
import { acknowledgeOpened, mountReferral } from './mount-referral.ts'
import { codePage, endedPage, interstitial, renewedPage } from './pages/door-pages.ts'

const MINUTES = 10
const DAY = 86_400_000

/** Serves the pages by which the desk of an organisation without an account comes to a referral. A GET changes nothing. */
export function mountReceiver(app: FastifyInstance, means: LinkMeans): void {
  const { desk, keys, throttle, publicUrl, now } = means
  const at = (request: FastifyRequest, more = '') => pathIn(publicUrl, `/lien/${secretIn(request)}${more}`)
  const ended = (request: FastifyRequest, reply: FastifyReply) =>
    showPage(reply, 410, endedPage({ action: at(request, '/nouveau') }))

  app.get('/lien/:secret', async (request, reply) => {
    const link = await openLink(means, request)
    return link === null ? ended(request, reply) : showPage(reply, 200, interstitial({ action: at(request) }))
  })

  app.post('/lien/:secret', async (request, reply) => {
    const link = await openLink(means, request)
    if (link === null) return ended(request, reply)
    const wait = await throttle.take(countCodeAsked(link.id, request.ip))
    if (wait > 0) {
      const fault = `Plusieurs codes ont déjà été demandés. Réessayez dans ${waitInWords(wait, 'fr')}.`
      return showPage(reply.header('retry-after', String(wait)), 429, interstitial({ action: at(request), fault }))
    }
    await sendCode(link)
    return goTo(reply, publicUrl, `/lien/${secretIn(request)}/code`)
  })

  app.get('/lien/:secret/code', async (request, reply) => {
    const link = await openLink(means, request)
    if (link === null) return ended(request, reply)
    return showPage(reply, 200, codePage({ action: at(request, '/code'), again: at(request) }))
  })

  app.post('/lien/:secret/code', async (request, reply) => {
    const link = await openLink(means, request)
    if (link === null) return ended(request, reply)
    const refuseWith = (status: number, fault: string) =>
      showPage(reply, status, codePage({ action: at(request, '/code'), again: at(request), fault }))
    const code = readDigits(fieldIn(request, 'code'))
    if (code === null) return refuseWith(422, 'Saisissez les six chiffres du code.')
    const counted = countCodeTried(link.id, request.ip)
    const wait = await throttle.take(counted)
    if (wait > 0) {
      reply.header('retry-after', String(wait))
      return refuseWith(429, `Trop d’essais ont échoué. Réessayez dans ${waitInWords(wait, 'fr')}.`)
    }
    const token = await enter(link, code)
    if (token === null)
      return refuseWith(422, 'Ce code ne convient pas, ou n’est plus valable. Vérifiez-le, ou demandez-en un autre.')
    await throttle.giveBack(counted)
    giveCookie(reply, means, link, token)
    await acknowledgeOpened(means, link, request)
    return goTo(reply, publicUrl, roomOf(link))
  })

  app.post('/lien/:secret/nouveau', async (request, reply) => {
    const hash = hashOf(secretIn(request))
    const wait = await throttle.take(countRenewal(hash, request.ip))
    if (wait === 0) await renew(hash)
    return showPage(reply, 200, renewedPage())
  })

  mountReferral(app, means)

  async function sendCode(link: LinkRow): Promise<void> {
    const id = newId()
    const at = now()
    const until = new Date(at.getTime() + MINUTES * 60_000).toISOString()
    await desk.database.transaction(SERVICE, async (trx) => {
      const code_hash = keys.codeHash(id, keys.codeOf(id))
      trx.run(insertCode, { id, link_id: link.id, code_hash, created_at: at.toISOString(), expires_at: until })
      await trx.run(insertMessage, messageAbout(link, id, 'code', at, until))
    })
    means.sendSoon()
  }

  function enter(link: LinkRow, code: string): Promise<string | null> {
    const at = now()
    return desk.database.transaction(SERVICE, async (trx) => {
      const [newest] = await trx.run(newestCode, { link: link.id, now: at.toISOString() })
      if (newest === undefined) return null
      const hash = keys.codeHash(newest.id, code)
      const [tried] = await trx.run(tryCode, { id: newest.id, hash, now: at.toISOString() })
      return tried?.right === true ? openSession(trx, link, { confirmed: true, now: at }) : null
    })
  }

  /** Sends a link to the mailbox on file when the one that was known still concerns the desk; the answer never tells. */
  async function renew(hash: Buffer): Promise<void> {
    const at = now()
    const sent = await desk.database.transaction(SERVICE, async (trx) => {
      const [link] = await trx.run(linkBySecret, { hash, kind: 'receiver' })
      if (link === undefined) return false
      const about = { referral: link.referral_id, organisation: link.organisation_id }
      const [held] = await trx.run(deskAt, about)
      if (!isDeskOf(held, dayOf(at))) return false
      const fresh = await linkForDesk(trx, means, { ...about, collective: link.collective_id }, at)
      const until = new Date(at.getTime() + DAY).toISOString()
      await trx.run(insertMessage, messageAbout({ ...link, id: fresh.id }, newId(), 'desk', at, until))
      return true
    })
    if (sent) means.sendSoon()
  }
}

function messageAbout(link: LinkRow, id: string, kind: 'code' | 'desk', at: Date, until: string) {
  const due = { due_at: at.toISOString(), gives_up_at: until }
  return { id, collective_id: link.collective_id, kind, link_id: link.id, language: 'fr', ...due } as const
}

/** The link of an address while it opens: it has not ended, was not taken back, and the desk still has the referral. */
async function openLink({ desk, now }: LinkMeans, request: FastifyRequest): Promise<LinkRow | null> {
  const at = now()
  return desk.database.transaction(
    SERVICE,
    async (trx) => {
      const [link] = await trx.run(linkBySecret, { hash: hashOf(secretIn(request)), kind: 'receiver' })
      if (link === undefined || link.revoked_at !== null || link.expires_at <= at.toISOString()) return null
      const [held] = await trx.run(deskAt, { referral: link.referral_id, organisation: link.organisation_id })
      return isDeskOf(held, dayOf(at)) ? link : null
    },
    { readOnly: true }
  )
}

function secretIn(request: FastifyRequest): string {
  const { secret } = request.params as { secret: string }
  return /^[\w-]{22}$/.test(secret) ? secret : 'x'
}
