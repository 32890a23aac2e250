import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, pageQuery } from '../../kit/values.ts'

/** How the places of a unit stand after a change: a statement, a place taken, or one given back. */
const CapacityEvent = z
  .strictObject({
    collectiveId: Id,
    organisationId: Id,
    unitId: Id.meta({ description: 'A service that counts its own places, or the organisation for the whole of it.' }),
    number: z.int().meta({ description: 'Of two changes of one unit the later has the higher number.' }),
    at: Instant.meta({ description: 'When it changed.' }),
    statedAt: Instant.meta({ description: 'When it was last stated; 90 days later it is to be confirmed.' }),
    places: z.int().nullable().meta({ description: 'Open places; null when they are not counted.' }),
    waitingList: z.boolean(),
    pausedFrom: CivilDate.nullable(),
    pausedUntil: CivilDate.nullable(),
    dropped: z.boolean().meta({ description: 'The service is not stated any more.' })
  })
  .meta({ id: 'CapacityEvent', description: 'How the places of an organisation or a service stand, without a person.' })
export type CapacityEvent = z.infer<typeof CapacityEvent>

export const listCapacityEvents = operation({
  id: 'listCapacityEvents',
  service: 'referrals',
  method: 'GET',
  path: '/v1/capacity-events',
  tag: 'own services',
  summary: 'Follow how places stand, as a service of Relais',
  description:
    'For the services of Relais themselves, which count; no token of an organisation opens it. Oldest first, in an order that never changes. Keep the last next and ask again with it: nothing is missed and nothing comes twice. next is never null here.',
  open: { scope: 'capacity-events:read' },
  query: z.strictObject({
    ...pageQuery,
    limit: z.coerce.number().int().min(1).max(1000).default(100).meta({ description: 'How many events at most.' })
  }),
  answers: {
    200: {
      description: 'Events behind the cursor.',
      body: z
        .strictObject({ items: z.array(CapacityEvent), next: z.string() })
        .meta({ id: 'CapacityEvents', description: 'Events behind a cursor.' }),
      example: {
        items: [
          {
            collectiveId: '019aaf6e-7a00-7000-8000-000000000001',
            organisationId: '019aaf6e-7a00-7000-8000-000000000002',
            unitId: '019aaf6e-7a00-7000-8000-000000000002',
            number: 42,
            at: '2026-11-23T09:00:00.000Z',
            statedAt: '2026-11-02T08:00:00.000Z',
            places: 2,
            waitingList: true,
            pausedFrom: null,
            pausedUntil: null,
            dropped: false
          }
        ],
        next: 'WzQyXQ'
      }
    }
  },
  problems: []
})
