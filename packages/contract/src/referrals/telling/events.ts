import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, pageQuery, RightCode } from '../../kit/values.ts'
import { ReferralEvent } from '../referral.ts'
import { exampleReferral } from '../referrals.ts'

const byId = { params: z.object({ id: Id }) }
const event: ReferralEvent = {
  id: '019aaf6e-7a00-7000-8000-00000000000f',
  referralId: exampleReferral.id,
  version: 2,
  action: 'send',
  side: 'sender',
  organisationId: exampleReferral.senderId,
  memberId: null,
  fromState: 'draft',
  toState: 'sent',
  at: '2026-11-23T09:00:00.000Z',
  payload: {},
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
}

export const listReferralEvents = operation({
  id: 'listReferralEvents',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals/{id}/events',
  tag: 'referrals',
  summary: 'Read the history of a referral',
  description:
    'Every event in order, chained by hash. Beside the actions of the lifecycle: create, change, freeze, message, attach-document, clear-document, refuse-document, delete-document.',
  open: { scope: 'referrals:read' },
  ...byId,
  answers: {
    200: {
      description: 'The history.',
      body: z
        .object({
          items: z.array(
            ReferralEvent.extend({
              words: z.record(z.string(), z.unknown()).nullable().meta({
                description:
                  'What was written with the action: what is said to the other side from the minimal level on, notes to the file from the follow-up level on, one’s own in both; else null.'
              })
            })
          )
        })
        .meta({ id: 'ReferralHistory', description: 'The history of a referral.' }),
      example: { items: [{ ...event, words: null }] }
    }
  },
  problems: ['referral-not-found']
})

export const listEvents = operation({
  id: 'listEvents',
  service: 'referrals',
  method: 'GET',
  path: '/v1/events',
  tag: 'events',
  summary: 'Follow the events of your organisation’s referrals',
  description:
    'Oldest first, in an order that never changes. Keep the last next and ask again with it: nothing is missed and nothing comes twice. next is never null here.',
  open: { scope: 'events:read' },
  query: z.object({
    ...pageQuery,
    limit: z.coerce.number().int().min(1).max(1000).default(100).meta({ description: 'How many events at most.' })
  }),
  answers: {
    200: {
      description: 'Events after the cursor.',
      body: z
        .object({
          items: z.array(
            ReferralEvent.extend({
              referral: z.strictObject({
                rootId: Id,
                senderId: Id,
                recipientId: Id,
                territoryId: Id.nullable(),
                urgent: z.boolean(),
                rights: z.array(RightCode),
                collectiveId: Id
              })
            })
          ),
          next: z.string()
        })
        .meta({ id: 'EventFeed', description: 'Events after a cursor.' }),
      example: {
        items: [
          {
            ...event,
            referral: {
              rootId: exampleReferral.id,
              senderId: exampleReferral.senderId,
              recipientId: exampleReferral.recipientId,
              territoryId: null,
              urgent: false,
              rights: ['rsa'],
              collectiveId: '019aaf6e-7a00-7000-8000-000000000001'
            }
          }
        ],
        next: 'WzQyXQ'
      }
    }
  },
  problems: []
})
