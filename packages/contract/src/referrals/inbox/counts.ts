import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { ReferralState } from '../referral.ts'

const own = z.int().nullable()

/** How much waits, and for whom. */
export const ReferralCounts = z
  .strictObject({
    side: z.enum(['received', 'sent', 'collective']),
    open: z.int().meta({ description: 'Those that somebody still has to act on; all the others are among them.' }),
    states: z
      .array(z.strictObject({ state: ReferralState, count: z.int() }))
      .meta({ description: 'By state, where there are any; what is over is counted in reports.' }),
    clock: z
      .strictObject({ late: z.int(), today: z.int(), soon: z.int() })
      .meta({ description: 'By clock, as the filter of listReferrals says.' }),
    urgent: z.int(),
    escalation: z
      .strictObject({ reminded: z.int(), lead: z.int(), coordinator: z.int() })
      .meta({ description: 'By the level of reminder that they have reached.' }),
    unassigned: z.int().meta({ description: 'Nobody’s work, though somebody must act.' }),
    uncovered: own.meta({ description: 'Of colleagues who are away without a delegate; null for the collective.' }),
    awaitingUs: own.meta({ description: 'Your organisation has to act; null for the collective.' }),
    mine: own.meta({ description: 'Your own work; null for software and for the collective.' }),
    awaitingMe: own.meta({
      description:
        'Your organisation has to act on your own work, or on that of somebody who is away and whose delegate you are; null likewise.'
    })
  })
  .meta({ id: 'ReferralCounts', description: 'How much waits, and for whom.' })
export type ReferralCounts = z.infer<typeof ReferralCounts>

export const countReferrals = operation({
  id: 'countReferrals',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals/counts',
  tag: 'referrals',
  summary: 'Count what waits in your organisation',
  description:
    'What was received, sent, or, for a coordinator, all of the collective: how much is open, late or nobody’s. Each figure is the length of a list of listReferrals.',
  open: { scope: 'referrals:read' },
  query: z.strictObject({
    side: z
      .enum(['received', 'sent', 'collective'])
      .default('received')
      .meta({ description: 'collective is for coordinators.' })
  }),
  answers: {
    200: {
      description: 'The counts.',
      body: ReferralCounts,
      example: {
        side: 'received',
        open: 31,
        states: [
          { state: 'sent', count: 4 },
          { state: 'accepted', count: 27 }
        ],
        clock: { late: 3, today: 2, soon: 6 },
        urgent: 2,
        escalation: { reminded: 2, lead: 1, coordinator: 0 },
        unassigned: 5,
        uncovered: 0,
        awaitingUs: 29,
        mine: 7,
        awaitingMe: 9
      }
    }
  },
  problems: []
})
