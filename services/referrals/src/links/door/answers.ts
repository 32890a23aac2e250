import { secure } from '@relais/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Answers a page that nobody keeps, lists or frames, and that tells no other site where it was. */
export function showPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply
    .code(status)
    .headers({ ...secure(), ...UNLISTED, 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(page)
}

/** Sends a browser on by GET, so that coming back or reloading does nothing a second time. */
export function goTo(reply: FastifyReply, publicUrl: string, path: string): FastifyReply {
  return reply
    .headers({ ...UNLISTED, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .redirect(pathIn(publicUrl, path), 303)
}

export const UNLISTED = { 'x-robots-tag': 'noindex, nofollow' } as const

/** A path of ours where Relais stands, which may be below the root of its site. */
export function pathIn(publicUrl: string, path: string): string {
  return new URL(publicUrl).pathname.replace(/\/$/, '') + path
}

/** A field of a form, when it was sent once and as text; empty otherwise. */
export function fieldIn(request: FastifyRequest, name: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** All the values of a field of a form. */
export function fieldsIn(request: FastifyRequest, name: string): string[] {
  const value = (request.body as Record<string, unknown> | undefined)?.[name]
  return [value].flat().filter((one): one is string => typeof one === 'string' && one !== '')
}

/** What stands in the query under a name, when it is there once. */
export function queryIn(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}

/** +33465710100 as people read it. */
export function showPhone(number: string): string {
  return /^\+33\d{9}$/.test(number) ? `0${number.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ') : number
}
