import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, Instant } from '../../kit/values.ts'
import { exampleReferral } from '../referrals.ts'

/** The languages of the person's page. */
export const PersonLanguage = z
  .enum(['fr', 'en', 'ar'])
  .meta({ id: 'PersonLanguage', description: 'A language of the person’s page.' })

/** A link by which a person follows their own referral. What opens it is told once, when it is made. */
export const PersonLink = z
  .strictObject({
    id: Id,
    referralId: Id,
    createdAt: Instant,
    createdBy: Id.nullable().meta({ description: 'The member who made it; null when software did.' }),
    expiresAt: Instant,
    revokedAt: Instant.nullable(),
    lastOpenedAt: Instant.nullable().meta({ description: 'When the person last opened it; null when they never did.' })
  })
  .meta({ id: 'PersonLink', description: 'A link by which a person follows their own referral.' })
export type PersonLink = z.infer<typeof PersonLink>

/** How a new link reaches the person. */
export const NewPersonLink = z
  .strictObject({
    send: z
      .enum(['sms', 'email'])
      .nullable()
      .default(null)
      .meta({ description: 'Sends it to the phone or the e-mail on file; null when it is printed or shown.' }),
    language: PersonLanguage.optional().meta({
      description: 'In which language it is sent; that of the person by default, French when it is none of these.'
    })
  })
  .meta({ id: 'NewPersonLink', description: 'How a new link reaches the person.' })

/** A new link with what opens it. */
export const PersonLinkWithCode = z
  .strictObject({
    ...PersonLink.shape,
    url: z.url().meta({ description: 'Where it opens. Shown this once.' }),
    shortCode: z.string().nullable().meta({
      description:
        'Eight letters that open the same page at /suivi together with the date of birth. Shown this once; null without a date of birth on file.'
    })
  })
  .meta({ id: 'PersonLinkWithCode', description: 'A new link of a person, with what opens it.' })

const link: PersonLink = {
  id: '019aaf6e-7a00-7000-8000-000000000021',
  referralId: exampleReferral.id,
  createdAt: '2026-11-23T09:00:00.000Z',
  createdBy: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01',
  expiresAt: '2027-05-22T09:00:00.000Z',
  revokedAt: null,
  lastOpenedAt: null
}
const byId = { params: z.object({ id: Id }) }

export const createPersonLink = operation({
  id: 'createPersonLink',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referrals/{id}/person-links',
  tag: 'person links',
  summary: 'Give the person a link to follow their referral',
  description:
    'For the sender. The page behind it tells the person in French, English or Arabic where the referral stands, who was told what, who read it and when; they may stop it, say what is not true of a result, or ask for a call. With a date of birth on file the page asks for it.',
  open: { scope: 'referrals:write' },
  ...byId,
  body: NewPersonLink,
  example: { send: 'sms' },
  answers: {
    201: {
      description: 'The link, with what opens it.',
      body: PersonLinkWithCode,
      example: { ...link, url: 'https://relais.example.org/suivi/Zm9vYmFyYmF6cXV4MTIzNA', shortCode: 'BCDF GHJK' }
    }
  },
  problems: ['referral-not-found', 'referral-not-yours', 'referral-state-forbids']
})

export const listPersonLinks = operation({
  id: 'listPersonLinks',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals/{id}/person-links',
  tag: 'person links',
  summary: 'List the links that the person of a referral was given',
  description: 'Those that your organisation made, the latest fifty, without what opens them.',
  open: { scope: 'referrals:read' },
  ...byId,
  answers: {
    200: {
      description: 'The links, latest first.',
      body: z
        .strictObject({ items: z.array(PersonLink) })
        .meta({ id: 'PersonLinkList', description: 'The links of a person to a referral.' }),
      example: { items: [link] }
    }
  },
  problems: ['referral-not-found']
})

export const revokePersonLink = operation({
  id: 'revokePersonLink',
  service: 'referrals',
  method: 'DELETE',
  path: '/v1/person-links/{id}',
  tag: 'person links',
  summary: 'Take a person’s link back',
  description:
    'From this instant neither the link nor its code opens anything, and whoever had it open reads no more. Taking it back again changes nothing.',
  open: { scope: 'referrals:write' },
  ...byId,
  answers: { 204: { description: 'It opens nothing any more.' } },
  problems: ['person-link-not-found']
})
