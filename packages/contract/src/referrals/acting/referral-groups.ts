import { codesOf, GROUP_MODES } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { Id, Instant } from '../../kit/values.ts'
import { NewReferralGroup } from '../new-referral.ts'
import { ReferralProgress } from '../referral.ts'
import { createReferral, exampleProgress } from '../referrals.ts'

/** Referrals sent in one go, as their sender follows them. */
export const ReferralGroup = z
  .strictObject({
    id: Id,
    mode: z.enum(codesOf(GROUP_MODES)),
    createdAt: Instant,
    legs: z.array(ReferralProgress).meta({ description: 'Where each stands, in the order of their ids.' })
  })
  .meta({ id: 'ReferralGroup', description: 'Referrals sent in one go.' })
export type ReferralGroup = z.infer<typeof ReferralGroup>

const leg = { ...exampleProgress, side: 'sender', groupId: '019aaf6e-7a00-7000-8000-000000000010' } as const
const group: ReferralGroup = {
  id: leg.groupId,
  mode: 'first_accepts',
  createdAt: '2026-11-23T09:00:00.000Z',
  legs: [leg]
}

export const createReferralGroup = operation({
  id: 'createReferralGroup',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referral-groups',
  tag: 'referrals',
  summary: 'Refer a person or a household to several organisations in one go',
  description:
    'All or none are written, in one transaction. In mode first_accepts the legs that are still waiting are superseded when one is accepted; two that accept at the same moment: the later is answered 412.',
  open: { scope: 'referrals:write' },
  body: NewReferralGroup,
  example: {
    mode: 'first_accepts',
    persons: [{ person: { givenName: 'Yasmina', familyName: 'Exemple', birthDate: '1984-03-12' } }],
    legs: [
      {
        recipientId: exampleProgress.recipientId,
        agreement: { level: 'follow_up', howGiven: 'in_person_oral', givenOn: '2026-11-23' },
        rights: ['rsa'],
        send: true,
        rightsCheckWaiver: 'urgent_need',
        duplicateDecision: 'none_found'
      }
    ]
  },
  answers: { 201: { description: 'The group, and where each leg stands.', body: ReferralGroup, example: group } },
  problems: createReferral.problems
})

export const readReferralGroup = operation({
  id: 'readReferralGroup',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referral-groups/{id}',
  tag: 'referrals',
  summary: 'Read where the referrals of a group stand',
  description:
    'For the organisation that sent them. A leg that was passed on names the referral that carries on in childId.',
  open: { scope: 'referrals:read' },
  params: z.object({ id: Id }),
  answers: { 200: { description: 'The group.', body: ReferralGroup, example: group } },
  problems: ['referral-group-not-found']
})
