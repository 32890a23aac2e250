import { codesOf, ERROR_REASONS } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { Id, Instant, page, pageQuery } from '../kit/values.ts'
import { exampleReferral } from './referrals.ts'

/** A referral that was a mistake, to be looked at by the privacy officers of both ends. */
export const Incident = z
  .strictObject({
    id: Id,
    referralId: Id,
    organisationId: Id.meta({ description: 'Which end opened it.' }),
    reason: z.enum(codesOf(ERROR_REASONS)),
    openedAt: Instant
  })
  .meta({ id: 'Incident', description: 'A referral that was a mistake, with its content sealed.' })
export type Incident = z.infer<typeof Incident>

export const listIncidents = operation({
  id: 'listIncidents',
  service: 'referrals',
  method: 'GET',
  path: '/v1/incidents',
  tag: 'referrals',
  summary: 'List the incidents of your organisation’s referrals',
  description:
    'Opened with the action mark-error, for the register of violations (RGPD art. 33 (5)). For privacy officers, latest first; ids and codes only.',
  open: { scope: 'referrals:read', roles: ['privacy_officer'] },
  query: z.object(pageQuery),
  answers: {
    200: {
      description: 'A page of incidents.',
      body: page(Incident).meta({ id: 'IncidentList', description: 'A page of incidents.' }),
      example: {
        items: [
          {
            id: '019aaf6e-7a00-7000-8000-000000000011',
            referralId: exampleReferral.id,
            organisationId: exampleReferral.senderId,
            reason: 'wrong_recipient',
            openedAt: '2026-11-23T09:00:00.000Z'
          }
        ],
        next: null
      }
    }
  },
  problems: []
})

export const permitReturn = operation({
  id: 'permitReturn',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referrals/{id}/return-permits',
  tag: 'referrals',
  summary: 'Let a referral come back to an organisation that already had it',
  description:
    'For a coordinator. A chain of redirections never comes back to an organisation by itself; this lets it, for one organisation, in the whole chain.',
  open: { scope: 'referrals:write', roles: ['coordinator'] },
  params: z.object({ id: Id }),
  body: z
    .strictObject({ organisationId: Id })
    .meta({ id: 'NewReturnPermit', description: 'To which organisation it may come back.' }),
  example: { organisationId: exampleReferral.recipientId },
  answers: {
    201: {
      description: 'It may.',
      body: z
        .strictObject({ rootId: Id, organisationId: Id, permittedAt: Instant })
        .meta({ id: 'ReturnPermit', description: 'A referral may come back to an organisation.' }),
      example: {
        rootId: exampleReferral.rootId,
        organisationId: exampleReferral.recipientId,
        permittedAt: '2026-11-23T09:00:00.000Z'
      }
    }
  },
  problems: ['referral-not-found', 'organisation-not-found']
})
