import { AUDIENCES, type Audience, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, Instant, page, pageQuery } from '../../kit/values.ts'
import { exampleReferral } from '../referrals.ts'

const actions = Object.keys(REFERRAL_ACTIONS) as [ReferralAction, ...ReferralAction[]]
const audiences = Object.keys(AUDIENCES).filter((audience) => audience !== 'person') as [Audience, ...Audience[]]

/** Something that a member has to know. Codes and ids: the words are those of the pages. */
export const Notification = z
  .strictObject({
    id: Id,
    referralId: Id,
    action: z.enum([...actions, 'release']).meta({
      description:
        'What was done, a key of the lifecycle’s table; `release`: it was given back, for whoever had it left.'
    }),
    audience: z.enum(audiences).meta({ description: 'As whom you are told.' }),
    insteadOf: Id.nullable().meta({ description: 'The colleague who is away and for whom you are told.' }),
    at: Instant.meta({ description: 'When it was done.' }),
    readAt: Instant.nullable().meta({ description: 'When you marked it as read; null while you have not.' })
  })
  .meta({ id: 'Notification', description: 'Something that a member has to know.' })
export type Notification = z.infer<typeof Notification>

const unread = z.int().min(0).meta({ description: 'How many you have not marked as read, on all pages.' })
const notification: Notification = {
  id: '019aaf6e-7a00-7000-8000-000000000021',
  referralId: exampleReferral.id,
  action: 'accept',
  audience: 'sender',
  insteadOf: null,
  at: '2026-11-23T09:00:00.000Z',
  readAt: null
}

export const listNotifications = operation({
  id: 'listNotifications',
  service: 'referrals',
  method: 'GET',
  path: '/v1/notifications',
  tag: 'notifications',
  summary: 'List what you were told',
  description:
    'Yours alone, unread first, then the latest; kept ninety days. Software is told by the feed of events and gets an empty list.',
  open: { scope: 'referrals:read' },
  query: z.object({
    ...pageQuery,
    unread: z
      .enum(['true', 'false'])
      .default('false')
      .transform((value) => value === 'true')
      .meta({ description: 'true lists only what you have not marked as read.' })
  }),
  answers: {
    200: {
      description: 'A page of notifications.',
      body: page(Notification)
        .extend({ unread })
        .meta({ id: 'NotificationList', description: 'A page of notifications.' }),
      example: { items: [notification], next: null, unread: 1 }
    }
  },
  problems: []
})

export const markNotificationsRead = operation({
  id: 'markNotificationsRead',
  service: 'referrals',
  method: 'POST',
  path: '/v1/notifications/mark-read',
  tag: 'notifications',
  summary: 'Mark notifications as read',
  description: 'Those that are named, or all up to one of them. What is not yours is passed over.',
  open: { scope: 'referrals:read' },
  body: z
    .strictObject({
      ids: z.array(Id).min(1).max(100).optional().meta({ description: 'These.' }),
      until: Id.optional().meta({ description: 'This one and all before it.' })
    })
    .refine(({ ids, until }) => (ids === undefined) !== (until === undefined), {
      error: 'Give ids, or until.',
      path: ['ids'],
      params: { rule: 'either' }
    })
    .meta({ id: 'NotificationsRead', description: 'Which notifications were read.' }),
  example: { ids: [notification.id] },
  answers: {
    200: {
      description: 'They are marked.',
      body: z.strictObject({ unread }).meta({ id: 'Unread', description: 'How many are left.' }),
      example: { unread: 0 }
    }
  },
  problems: []
})
