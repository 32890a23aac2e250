import { timingSafeEqual } from 'node:crypto'
import { newId, type Transaction } from '@relais/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { dayOf } from '../../desk/time.ts'
import { deskAt, type LinkRow, noteOpened } from '../../store/links/links.ts'
import { endSession, insertSession, liveSession } from '../../store/links/sessions.ts'
import type { Tables } from '../../store/tables.ts'
import { type LinkMeans, SERVICE } from '../means.ts'
import { isDeskOf } from './entitled.ts'
import { hashOf, newToken } from './keys.ts'

const MINUTES = 30

/** Somebody who opened a link, while their session lasts. */
export interface Visit {
  link: LinkRow
  sessionId: string
  /** A one-time code or the date of birth was given; else the link alone opened it. */
  confirmed: boolean
  endsAt: string
  /** What each form of this session carries. */
  form: string
}

const NAMES = { receiver: 'relais-lien', person: 'relais-suivi' } as const
const ROOMS = { receiver: '/lien/ouvert', person: '/suivi/ouvert' } as const

/** Where an open link is read. */
export function roomOf({ kind, id }: Pick<LinkRow, 'kind' | 'id'>): string {
  return `${ROOMS[kind]}/${id}`
}

/** Opens a session for a link in the transaction that let somebody in; answers the token for the cookie. */
export function openSession(
  trx: Transaction<Tables>,
  link: Pick<LinkRow, 'id'>,
  { confirmed, now }: { confirmed: boolean; now: Date }
): string {
  const token = newToken()
  trx.run(insertSession, {
    id: newId(),
    link_id: link.id,
    token_hash: hashOf(token),
    confirmed,
    started_at: now.toISOString(),
    ends_at: new Date(now.getTime() + MINUTES * 60_000).toISOString()
  })
  trx.run(noteOpened, { id: link.id, at: now.toISOString() })
  return token
}

/** Gives the cookie of a session: for its own pages only, out of reach of scripts, never along with a request from elsewhere. */
export function giveCookie(reply: FastifyReply, { publicUrl }: LinkMeans, link: LinkRow, token: string): void {
  reply.header('set-cookie', cookie(publicUrl, link, token, MINUTES * 60))
}

/** The visit behind a request: its session lasts, its link was not taken back, and a desk still has the referral; else null. */
export async function readVisit(
  { desk, keys, publicUrl, now }: LinkMeans,
  request: FastifyRequest,
  kind: LinkRow['kind']
): Promise<Visit | null> {
  const { id } = request.params as { id: string }
  const token = cookieIn(request, nameOf(publicUrl, kind))
  if (token === null || !/^[0-9a-f-]{36}$/.test(id)) return null
  const at = now()
  return desk.database.transaction(
    SERVICE,
    async (trx) => {
      const [found] = await trx.run(liveSession, { hash: hashOf(token), link: id, now: at.toISOString() })
      if (found === undefined || found.kind !== kind) return null
      if (kind === 'receiver') {
        const [held] = await trx.run(deskAt, { referral: found.referral_id, organisation: found.organisation_id })
        if (!isDeskOf(held, dayOf(at))) return null
      }
      const { session_id: sessionId, confirmed, ends_at: endsAt, ...link } = found
      return { link, sessionId, confirmed, endsAt, form: keys.formOf(sessionId) }
    },
    { readOnly: true }
  )
}

/** Ends a visit before its time, and takes the cookie back. */
export async function endVisit(means: LinkMeans, reply: FastifyReply, { link, sessionId }: Visit): Promise<void> {
  const at = means.now().toISOString()
  await means.desk.database.transaction(SERVICE, (trx) => trx.run(endSession, { id: sessionId, at }))
  reply.header('set-cookie', cookie(means.publicUrl, link, '', 0))
}

/** Whether a form was made for this visit. */
export function isFormOf({ form }: Visit, given: string): boolean {
  const [expected, told] = [Buffer.from(form), Buffer.from(given)]
  return expected.length === told.length && timingSafeEqual(expected, told)
}

function cookie(publicUrl: string, link: Pick<LinkRow, 'kind' | 'id'>, value: string, seconds: number): string {
  const path = `${new URL(publicUrl).pathname.replace(/\/$/, '')}${roomOf(link)}`
  const secure = isHttps(publicUrl) ? '; Secure' : ''
  return `${nameOf(publicUrl, link.kind)}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`
}

function nameOf(publicUrl: string, kind: LinkRow['kind']): string {
  return `${isHttps(publicUrl) ? '__Secure-' : ''}${NAMES[kind]}`
}

function isHttps(publicUrl: string): boolean {
  return publicUrl.startsWith('https:')
}

function cookieIn(request: FastifyRequest, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value
  }
  return null
}
