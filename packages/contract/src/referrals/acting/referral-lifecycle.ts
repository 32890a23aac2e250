import { z } from 'zod'
import { operation } from '../../kit/operation.ts'

/** The life of a referral as it is published: the same table that the server executes. */
export const PublishedLifecycle = z
  .object({
    states: z.record(z.string(), z.record(z.string(), z.unknown())),
    actions: z.record(z.string(), z.record(z.string(), z.unknown())),
    clocks: z.record(z.string(), z.record(z.string(), z.unknown())),
    codes: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
    guards: z.record(z.string(), z.record(z.string(), z.unknown()))
  })
  .meta({
    id: 'ReferralLifecycle',
    description: 'States, actions with their payload schemas, clocks, coded lists and rules, as one table.'
  })

export const readReferralLifecycle = operation({
  id: 'readReferralLifecycle',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referral-lifecycle',
  tag: 'referral actions',
  summary: 'Read the life of a referral as a table',
  description:
    'Every state, action, clock, coded list and rule: what the server executes, and what your software can render.',
  open: { scope: 'referrals:read' },
  answers: {
    200: {
      description: 'The table.',
      body: PublishedLifecycle,
      example: {
        states: { sent: { ballWith: 'receiver', terminal: false, clock: 'acknowledge', label: 'Envoyée' } },
        actions: { acknowledge: { from: ['sent'], to: 'acknowledged', label: 'Marquer comme lue' } },
        clocks: { acknowledge: { waitsFor: 'receiver', span: { workingDays: 2 } } },
        codes: {
          declineReasons: { outside_territory: { side: 'scope', label: 'Hors de notre territoire d’intervention' } }
        },
        guards: { 'agreement-live': { refusal: 'agreement-not-live', needs: 'facts' } }
      }
    },
    304: { description: 'It has not changed since the ETag sent in If-None-Match.' }
  },
  problems: []
})
