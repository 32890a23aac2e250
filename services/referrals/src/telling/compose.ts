import { isRefusal } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import type { Outcome, Post } from '@relais/messages'
import type { Desk } from '../desk/desk.ts'
import { openContact } from '../desk/identity.ts'
import { instantOf, momentOf } from '../desk/time.ts'
import type { LinkMeans } from '../links/means.ts'
import { answersByLink, type Way, wayOf, waysToStalled } from '../links/post/desk-ways.ts'
import { aboutLinks, linksByDay } from '../links/post/words.ts'
import { type ClaimedRow, findToldPersons, type ToldPerson } from '../store/telling/send.ts'
import { askDirectory, type Directory } from './addressees/directory.ts'
import { digestMail } from './words/digest-words.ts'
import { languageOf, personMail, personSentence, personSms } from './words/person-words.ts'
import { WORKER_FOOTER, workerMail } from './words/worker-words.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
const E164 = /^\+[1-9]\d{6,14}$/

/** A message ready to be sent; null when there is nobody to send it to any more. */
export type Message = { by: 'mail' | 'sms'; send: () => Promise<Outcome> } | null

/** What the messages of one round need to know, looked up now: addresses and wishes change. */
export interface Known {
  directories: ReadonlyMap<string, Directory>
  persons: ReadonlyMap<string, ToldPerson>
  keys: ReadonlyMap<string, CollectiveKeys>
  zones: ReadonlyMap<string, string>
  /** By message: how a desk where nobody has an account comes to what it is told of. */
  ways: ReadonlyMap<string, readonly Way[]>
}

/** Looks it up. */
export async function lookUp(desk: Desk, links: LinkMeans, rows: readonly ClaimedRow[], now: Date): Promise<Known> {
  const directories = new Map<string, Directory>()
  const keys = new Map<string, CollectiveKeys>()
  const zones = new Map<string, string>()
  for (const [collectiveId, own] of Map.groupBy(rows, (row) => row.collective_id)) {
    const calendar = await desk.neighbours.calendarFor(desk.ownCall, collectiveId)
    if (isRefusal(calendar)) throw new Error(`identity does not tell the charter: ${calendar.refusal}`)
    zones.set(collectiveId, calendar.zone)
    const organisations = own.flatMap((row) => row.organisation_id ?? [])
    if (organisations.length > 0) directories.set(collectiveId, await askDirectory(desk, collectiveId, organisations))
    if (organisations.length < own.length) keys.set(collectiveId, await desk.vault.keysFor(collectiveId))
  }
  const referrals = rows.flatMap((row) => (row.person_id === null ? [] : row.referral_id!))
  const persons =
    referrals.length === 0
      ? []
      : await desk.database.transaction(SERVICE, (trx) => trx.run(findToldPersons, { referrals }), { readOnly: true })
  const ways = await waysOf(links, rows, { directories, zones }, now)
  return { directories, keys, zones, ways, persons: new Map(persons.map((person) => [person.referral_id, person])) }
}

async function waysOf(
  links: LinkMeans,
  rows: readonly ClaimedRow[],
  { directories, zones }: Pick<Known, 'directories' | 'zones'>,
  now: Date
): Promise<Known['ways']> {
  const ways = new Map<string, readonly Way[]>()
  for (const row of rows) {
    const { organisation_id: organisation, referral_id: referral, collective_id: collective } = row
    if (organisation === null || row.member_id !== null) continue
    if (!answersByLink(directories.get(collective)?.of(organisation))) continue
    if (referral === null) {
      const { date } = momentOf(now, zones.get(collective))
      const tonight = instantOf({ date, minute: LAST_MINUTE }, zones.get(collective))
      ways.set(row.id, await waysToStalled(links, { collective, organisation }, tonight, now))
    } else {
      const way = await wayOf(links, { organisation, referral }, now)
      ways.set(row.id, way === null ? [] : [way])
    }
  }
  return ways
}

const LAST_MINUTE = 24 * 60 - 1

/** Writes one message. */
export function compose(row: ClaimedRow, known: Known, post: Post, publicUrl: string, now: Date): Message {
  return row.person_id === null ? toWorker(row, known, post, publicUrl, now) : toPerson(row, known, post)
}

function toWorker(row: ClaimedRow, known: Known, post: Post, publicUrl: string, now: Date): Message {
  const to = addressOf(row, known.directories.get(row.collective_id))
  const ways = known.ways.get(row.id)
  const mail = row.digest_on === null ? ofEvent(row, publicUrl, ways) : ofMorning(row, known, publicUrl, now)
  if (to === null || mail === null) return null
  return { by: 'mail', send: () => post.sendMail({ id: row.id, to, language: 'fr', ...mail }) }
}

/** The address of a member who is still there and wishes mails, or of the desk. */
function addressOf({ organisation_id, member_id }: ClaimedRow, directory: Directory | undefined): string | null {
  const staff = directory?.of(organisation_id!)
  if (member_id === null) return staff?.deskEmail ?? null
  const member = staff?.members.find(({ id }) => id === member_id)
  return member === undefined || member.notices.mail === 'none' ? null : member.email
}

function ofEvent({ notice, audience, referral_id }: ClaimedRow, publicUrl: string, ways: readonly Way[] | undefined) {
  if (ways === undefined)
    return workerMail(notice, audience, [`${publicUrl}/?orientation=${referral_id}`, WORKER_FOOTER])
  // A desk where nobody has an account answers by its link; it is told without one what asks nothing of it any more.
  return workerMail(notice, audience, [
    ...ways.flatMap(({ address, until }) => [address, ...aboutLinks(until)]),
    'Relais'
  ])
}

/** A digest says how things stand this morning: tomorrow it would say what is not so. */
function ofMorning({ id, counts, digest_on, collective_id }: ClaimedRow, known: Known, publicUrl: string, now: Date) {
  const { zones, ways: all } = known
  const ways = all.get(id)
  const today = momentOf(now, zones.get(collective_id)).date
  if (counts === null || digest_on !== today || ways?.length === 0) return null
  return digestMail(counts, ways === undefined ? [`${publicUrl}/?liste=a-suivre`, WORKER_FOOTER] : linksByDay(ways))
}

function toPerson(row: ClaimedRow, { persons, keys, zones }: Known, post: Post): Message {
  const person = persons.get(row.referral_id!)
  if (person === undefined || person.frozen) return null
  const { phone, email } = openContact(keys.get(row.collective_id)!, person.id, person.contact_sealed)
  const language = languageOf(person.language)
  const appointment =
    person.appointment_at === null ? null : { at: new Date(person.appointment_at), zone: zones.get(row.collective_id)! }
  const sentence = personSentence(row.notice, language, appointment)
  if (sentence === null) return null
  if (person.preferred_channel === 'sms' && phone !== null && E164.test(phone))
    return { by: 'sms', send: () => post.sendSms({ id: row.id, to: phone, text: personSms(sentence) }) }
  if (person.preferred_channel === 'email' && email !== null)
    return {
      by: 'mail',
      send: () => post.sendMail({ id: row.id, to: email, language, ...personMail(sentence, language) })
    }
  return null
}
