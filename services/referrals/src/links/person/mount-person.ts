import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { openBirthDate } from '../../desk/identity.ts'
import { type LinkRow, linkBySecret, linkByShortCode } from '../../store/links/links.ts'
import { personOfReferral } from '../../store/links/people.ts'
import { fieldIn, goTo, pathIn, showPage } from '../door/answers.ts'
import { hashOf, readShortCode } from '../door/keys.ts'
import { countBirthDate, countShortCode } from '../door/limits.ts'
import { giveCookie, openSession, roomOf } from '../door/sessions.ts'
import { waitInWords } from '../door/waits.ts'
import { type LinkMeans, SERVICE } from '../means.ts'
import { readBirthDate, sameDate } from './birth-date.ts'
import { mountOpenPage } from './mount-open-page.ts'
import { codePage, type Elsewhere, linkPage, sayingPage, type TypedDate } from './pages/door-pages.ts'
import { speechOf } from './speech-of.ts'
import type { Speech } from './words/speak.ts'

/** Every answer to eight letters takes this long at least: a wrong code and a wrong date cannot be told apart by a clock. */
const EACH = 400

/** What a link asks before it opens. */
interface Door {
  link: LinkRow
  /** The date on file; null when there is none: then the link alone opens. */
  birthDate: string | null
}

/** Serves the pages by which a person comes to their own page. A GET changes nothing and shows nothing of anybody. */
export function mountPerson(app: FastifyInstance, means: LinkMeans): void {
  const { desk, throttle, publicUrl, now } = means
  const at = (path: string) => pathIn(publicUrl, path)

  app.get('/suivi', async (request, reply) => {
    const speech = speechOf(request)
    return showPage(reply, 200, codePage({ ...codeDoor(speech), fault: null, code: '', typed: NOTHING }))
  })

  app.post('/suivi', async (request, reply) => {
    const until = delay(EACH)
    const speech = speechOf(request)
    const [typed, text] = [dateIn(request), fieldIn(request, 'code').slice(0, 16)]
    const refuseWith = async (status: number, fault: string) => {
      await until
      return showPage(reply, status, codePage({ ...codeDoor(speech), fault, code: text, typed }))
    }
    const code = readShortCode(text)
    const counted = countShortCode(code ?? '', request.ip)
    const wait = await throttle.take(counted)
    if (wait > 0) return refuseWith(429, waiting(reply, speech, wait))
    const door = await doorOf(code ?? '')
    const date = readBirthDate(typed)
    if (door === null || !sameDate(date, door.birthDate)) return refuseWith(422, speech.words.door.wrongCode)
    await throttle.giveBack(counted)
    await until
    return enter(reply, door.link, true, speech)
  })

  app.get('/suivi/:secret', async (request, reply) => {
    const speech = speechOf(request)
    const door = await doorBehind(request)
    if (door === null) return ended(reply, speech)
    return showPage(reply, 200, linkPage({ ...linkDoor(request, speech, door), fault: null, typed: NOTHING }))
  })

  app.post('/suivi/:secret', async (request, reply) => {
    const speech = speechOf(request)
    const door = await doorBehind(request)
    if (door === null) return ended(reply, speech)
    if (door.birthDate === null) return enter(reply, door.link, false, speech)
    const typed = dateIn(request)
    const counted = countBirthDate(door.link.id, request.ip)
    const wait = await throttle.take(counted)
    const refuseWith = (status: number, fault: string) =>
      showPage(reply, status, linkPage({ ...linkDoor(request, speech, door), fault, typed }))
    if (wait > 0) return refuseWith(429, waiting(reply, speech, wait))
    if (!sameDate(readBirthDate(typed), door.birthDate)) return refuseWith(422, speech.words.door.wrongDate)
    await throttle.giveBack(counted)
    return enter(reply, door.link, true, speech)
  })

  mountOpenPage(app, means)

  function codeDoor(speech: Speech) {
    return { speech, action: at('/suivi'), elsewhere: elsewhere('/suivi') }
  }

  function linkDoor(request: FastifyRequest, speech: Speech, { birthDate }: Door) {
    const path = `/suivi/${secretIn(request)}`
    return { speech, action: at(path), elsewhere: elsewhere(path), asksDate: birthDate !== null }
  }

  function elsewhere(path: string): Elsewhere {
    return (language) => `${at(path)}?langue=${language}`
  }

  function ended(reply: FastifyReply, speech: Speech) {
    return showPage(reply, 410, sayingPage(speech, elsewhere('/suivi'), speech.words.door.ended))
  }

  async function enter(reply: FastifyReply, link: LinkRow, confirmed: boolean, { language }: Speech) {
    const token = await desk.database.transaction(SERVICE, async (trx) =>
      openSession(trx, link, { confirmed, now: now() })
    )
    giveCookie(reply, means, link, token)
    return goTo(reply, publicUrl, `${roomOf(link)}?langue=${language}`)
  }

  /** The same work is done whether there is such a link or not. */
  async function doorOf(code: string): Promise<Door | null> {
    const [link] = await desk.database.transaction(
      SERVICE,
      (trx) => trx.run(linkByShortCode, { hash: means.keys.shortCodeHash(code), now: now().toISOString() }),
      { readOnly: true }
    )
    return behind(link)
  }

  async function doorBehind(request: FastifyRequest): Promise<Door | null> {
    const [link] = await desk.database.transaction(
      SERVICE,
      (trx) => trx.run(linkBySecret, { hash: hashOf(secretIn(request)), kind: 'person' }),
      { readOnly: true }
    )
    const opens = link !== undefined && link.revoked_at === null && link.expires_at > now().toISOString()
    return behind(opens ? link : undefined)
  }

  /** What stands behind a link; null when there is none, or nothing is known of its person any more. */
  async function behind(link: LinkRow | undefined): Promise<Door | null> {
    const [person] = await desk.database.transaction(
      SERVICE,
      (trx) => trx.run(personOfReferral, { referral: link?.referral_id ?? NOBODY }),
      { readOnly: true }
    )
    if (link === undefined || person === undefined) return null
    const keys = await desk.vault.keysFor(link.collective_id)
    return { link, birthDate: openBirthDate(keys, person.id, person.birth_date_sealed) }
  }
}

function waiting(reply: FastifyReply, { words, language }: Speech, seconds: number): string {
  reply.header('retry-after', String(seconds))
  return words.door.wait(waitInWords(seconds, language))
}

function dateIn(request: FastifyRequest): TypedDate {
  const part = (name: string, size: number) => fieldIn(request, name).slice(0, size)
  return { day: part('day', 2), month: part('month', 2), year: part('year', 4) }
}

function secretIn(request: FastifyRequest): string {
  const { secret } = request.params as { secret: string }
  return /^[\w-]{22}$/.test(secret) ? secret : 'x'
}

const NOTHING: TypedDate = { day: '', month: '', year: '' }
const NOBODY = '00000000-0000-0000-0000-000000000000'
