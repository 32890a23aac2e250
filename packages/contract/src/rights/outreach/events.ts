import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, pageQuery, RightCode } from '../../kit/values.ts'
import { VerdictStatus } from '../check/verdict.ts'

const code = z.string()
const subject = {
  id: Id.meta({
    description:
      'The contact, the check or the activity; contacts and activities are known by it within their organisation.'
  }),
  version: z.int().meta({ description: 'Its version after the change.' }),
  collectiveId: Id,
  organisationId: Id,
  at: Instant.meta({ description: 'When it changed.' })
}

const OutreachEvent = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('contact'),
      ...subject,
      contact: z.strictObject({
        placeKind: code,
        territoryId: Id,
        metAt: Instant,
        minutes: z.int().nullable(),
        followUp: code,
        voided: z.boolean().meta({ description: 'Taken back as noted in error.' })
      })
    }),
    z.strictObject({
      kind: z.literal('check'),
      ...subject,
      check: z.strictObject({
        territoryId: Id.nullable(),
        madeAt: Instant,
        person: z.string().nullable().meta({
          description: 'A keyed pseudonym, the same for each check of one person; null for an anonymous one.'
        }),
        findings: z.array(
          z.strictObject({
            right: RightCode,
            mainstream: z.boolean().meta({ description: 'Droit commun, rather than an aid of a place.' }),
            status: VerdictStatus,
            nonTakeUp: code.nullable(),
            cause: code.nullable(),
            renounced: z.boolean()
          })
        )
      })
    }),
    z.strictObject({
      kind: z.literal('activity'),
      ...subject,
      activity: z.strictObject({
        kind: code,
        day: CivilDate,
        territoryId: Id.nullable(),
        minutes: z.int().nullable(),
        audiences: z.array(z.strictObject({ audience: code, people: z.int().nullable() })),
        organisationIds: z.array(Id),
        otherOrganisations: z.array(z.strictObject({ kind: code, count: z.int() })),
        voided: z.boolean().meta({ description: 'Taken back as noted in error.' })
      })
    })
  ])
  .meta({ id: 'OutreachEvent', description: 'What a contact, a check or an activity has become, without a name.' })
export type OutreachEvent = z.infer<typeof OutreachEvent>

export const listOutreachEvents = operation({
  id: 'listOutreachEvents',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/outreach-events',
  tag: 'own services',
  summary: 'Follow contacts, rights checks and activities, as a service of Relais',
  description:
    'For the services of Relais themselves, which count; no token of an organisation opens it. Oldest first, in an order that never changes. Keep the last next and ask again with it: nothing is missed and nothing comes twice. next is never null here.',
  open: { scope: 'outreach-events:read' },
  query: z.strictObject({
    ...pageQuery,
    limit: z.coerce.number().int().min(1).max(1000).default(100).meta({ description: 'How many events at most.' })
  }),
  answers: {
    200: {
      description: 'Events behind the cursor.',
      body: z
        .strictObject({ items: z.array(OutreachEvent), next: z.string() })
        .meta({ id: 'OutreachEvents', description: 'Events behind a cursor.' }),
      example: {
        items: [
          {
            kind: 'contact',
            id: '019aaf6e-7a00-7000-8000-000000000031',
            version: 1,
            collectiveId: '019aaf6e-7a00-7000-8000-000000000001',
            organisationId: '019aaf6e-7a00-7000-8000-000000000002',
            at: '2026-11-23T09:00:00.000Z',
            contact: {
              placeKind: 'foot_of_building',
              territoryId: '019aaf6e-7a00-7000-8000-000000000003',
              metAt: '2026-11-23T08:40:00.000Z',
              minutes: 10,
              followUp: 'none',
              voided: false
            }
          }
        ],
        next: 'WzQyXQ'
      }
    }
  },
  problems: []
})
