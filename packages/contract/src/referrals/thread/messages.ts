import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, Instant, page, pageQuery, text } from '../../kit/values.ts'

/** For whom a message is. */
export const Audience = z.enum(['both', 'own']).meta({
  id: 'Audience',
  description:
    'both: said to the other side, which reads it from the minimal level on. own: a note of your organisation, which nobody else reads or hears of.'
})

/** A message to write. */
export const NewMessage = z
  .strictObject({
    audience: Audience,
    text: text(4000).meta({ description: 'What you say; up to 4,000 characters.' })
  })
  .meta({ id: 'NewMessage', description: 'A message to the other side, or a note of your own organisation.' })

const written = {
  id: Id,
  audience: Audience,
  organisationId: Id.meta({ description: 'The organisation that wrote it.' }),
  memberId: Id.nullable().meta({ description: 'The member who wrote it; null when software did.' }),
  createdAt: Instant
}

/** A message that was written: kept for repeats, and so without its text. */
export const WrittenMessage = z
  .strictObject(written)
  .meta({ id: 'WrittenMessage', description: 'A message that was written; its text is read with listMessages.' })

/** A message as its readers read it. */
export const Message = z
  .strictObject({ ...written, text: z.string() })
  .meta({ id: 'Message', description: 'A message to the other side, or a note of your own organisation.' })
export type Message = z.infer<typeof Message>

const byId = { params: z.object({ id: Id }) }
const said = { audience: 'both', text: 'Le RIB est joint, la personne est joignable le matin.' } as const
const example = {
  id: '019aaf6e-7a00-7000-8000-000000000011',
  audience: 'both',
  organisationId: '019aaf6e-7a00-7000-8000-000000000002',
  memberId: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01',
  createdAt: '2026-11-23T09:00:00.000Z'
} as const

export const listMessages = operation({
  id: 'listMessages',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals/{id}/messages',
  tag: 'thread',
  summary: 'Read the messages of a referral',
  description:
    'What both sides said to each other and your own organisation’s notes, latest first; nothing below the minimal level. The read is journalled.',
  open: { scope: 'referrals:read' },
  ...byId,
  query: z.object(pageQuery),
  answers: {
    200: {
      description: 'A page of messages.',
      body: page(Message).meta({ id: 'MessageList', description: 'A page of messages.' }),
      example: { items: [{ ...example, text: said.text }], next: null }
    }
  },
  problems: ['referral-not-found']
})

export const postMessage = operation({
  id: 'postMessage',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referrals/{id}/messages',
  tag: 'thread',
  summary: 'Write a message to the other side, or a note of your own',
  description:
    'A message is told to the other side by an event without its text, and makes a new version; whoever read the version before may still act on it. A note makes neither.',
  open: { scope: 'referrals:write', roles: ['agent', 'lead'] },
  ...byId,
  body: NewMessage,
  example: said,
  answers: { 201: { description: 'The message was written.', body: WrittenMessage, example } },
  problems: ['referral-not-found', 'thread-closed']
})
