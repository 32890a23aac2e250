import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { CivilDate, Id, Instant, RightCode } from '../kit/values.ts'
import { NonTakeUp } from '../rights/check/checks.ts'
import { ActivityAudience, ActivityKind } from '../rights/outreach/activities.ts'
import { PlaceKind } from '../rights/outreach/codes.ts'
import { CatalogueCode } from '../rights/right.ts'
import { periodOf, ReportCount, ReportShare, ReportTotal } from './count.ts'

const counts = <K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, ReportCount])) as Record<K, typeof ReportCount>)

const RightCount = ReportCount.extend({
  code: RightCode,
  mainstream: z.boolean().meta({ description: 'Droit commun, rather than an aid of a place.' })
}).meta({ id: 'RightCount', description: 'A count of persons by one right.' })
const CauseCount = ReportCount.extend({ code: CatalogueCode }).meta({
  id: 'CauseCount',
  description: 'A count of situations by one cause.'
})

/** What was done for the network. */
const NetworkReport = z
  .strictObject({
    activities: counts(['all', 'counted']),
    byKind: counts(ActivityKind.options),
    people: counts(['all', 'actors', 'trained']),
    byAudience: counts(ActivityAudience.options),
    organisations: counts(['members', 'others']),
    minutes: ReportTotal
  })
  .meta({ id: 'NetworkReport', description: 'Activities for the network, and whom they reached.' })

/** Whom outreach reached, and what they were missing. */
export const OutreachReport = z
  .strictObject({
    from: CivilDate,
    to: CivilDate,
    territoryId: Id.nullable(),
    organisationId: Id.nullable().meta({
      description: 'Whose contacts, checks and activities; null for the collective.'
    }),
    countedAt: Instant,
    threshold: z.int().meta({ description: 'Counts from 1 up to one less than this are withheld.' }),
    disclosure: z.string().meta({ description: 'Which counts are withheld, in one sentence.' }),
    contacts: counts(['all', 'followed']).extend({ byPlace: counts(PlaceKind.options), minutes: ReportTotal }),
    checks: ReportCount,
    persons: z.strictObject({ checked: ReportCount, nonTakeUp: ReportShare, mainstream: ReportShare }),
    situations: z.strictObject({
      nonTakeUp: ReportCount,
      mainstream: ReportShare,
      renounced: ReportCount,
      byForm: counts(NonTakeUp.options),
      byCause: z.array(CauseCount).meta({ description: 'Each cause that was said, by its code.' }),
      byRight: z
        .strictObject({
          potential: z.array(RightCount),
          received: z.array(RightCount),
          renounced: z.array(RightCount)
        })
        .meta({ description: 'By the code of the right; a right that stands at zero is left out.' })
    }),
    network: NetworkReport
  })
  .meta({
    id: 'OutreachReport',
    description: 'Contacts, persons checked, the rights that they were missing, and the network.'
  })
export type OutreachReport = z.infer<typeof OutreachReport>

const count = (value: number, of: number, unit: ReportCount['unit'], method: string): ReportCount => ({
  count: value,
  of,
  unit,
  reason: null,
  method
})
const rsa = (value: number, of: number, method: string) => ({
  code: 'rsa',
  mainstream: true,
  ...count(value, of, 'person', method)
})
const share = (value: number, of: number, unit: ReportCount['unit'], method: string): ReportShare => ({
  ...count(value, of, unit, method),
  percent: Math.round((100 * value) / of)
})
const minutes = (total: number, of: number, method: string): ReportTotal => ({
  total,
  of,
  unit: 'minute',
  reason: null,
  method
})
const all = <K extends string>(keys: readonly K[], value: ReportCount) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, ReportCount>

/** Counts of outreach and of checks in a period, without names. */
export const readOutreachReport = operation({
  id: 'readOutreachReport',
  service: 'reporting',
  method: 'GET',
  path: '/v1/reports/outreach',
  tag: 'reports',
  summary: 'Count contacts, checks, non-take-up and network activities',
  description:
    'The contacts, rights checks and activities for the network from one date to another, both included (Europe/Paris): how many contacts by kind of place, of how many persons a check was made, how many of them were missing a right, how many a mainstream one (droit commun), which rights, in which form and why; how many people activities reached, and which organisations took part. A person counts once, however many checks were made of them; an anonymous check counts as one person. The result is a share of the persons met by outreach, never to be compared with a national rate of the whole population. A coordinator counts the whole collective, or one organisation or territory of it; anybody else counts their own organisation.',
  open: { scope: 'reports:read', roles: ['coordinator', 'lead', 'administrator', 'agent'] },
  query: periodOf(
    'Contacts, checks and activities of this organisation; your own by default, unless you are a coordinator.'
  ),
  answers: {
    200: {
      description: 'The counts of the period.',
      body: OutreachReport,
      example: {
        from: '2026-01-01',
        to: '2026-06-30',
        territoryId: null,
        organisationId: null,
        countedAt: '2026-11-23T09:00:00.000Z',
        threshold: 5,
        disclosure: 'Counts of 1 to 4 are withheld.',
        contacts: {
          all: count(400, 400, 'contact', 'Contacts noted.'),
          followed: count(120, 400, 'contact', 'Contacts that a check or a referral followed, of all.'),
          byPlace: all(PlaceKind.options, count(25, 400, 'contact', 'Contacts at this kind of place, of all.')),
          minutes: minutes(4120, 371, 'Minutes of the contacts of which it is known.')
        },
        checks: count(94, 94, 'check', 'Rights checks made.'),
        persons: {
          checked: count(90, 90, 'person', 'Persons of whom a check was made.'),
          nonTakeUp: share(79, 90, 'person', 'Persons with a right that is open and not received, of those checked.'),
          mainstream: share(51, 79, 'person', 'Persons who miss a mainstream right, of those in non-take-up.')
        },
        situations: {
          nonTakeUp: count(143, 143, 'situation', 'Pairs of a person and a right that is open and not received.'),
          mainstream: share(88, 143, 'situation', 'Those of mainstream rights, of all.'),
          renounced: count(6, 143, 'situation', 'Those that the person does not want, of all.'),
          byForm: all(NonTakeUp.options, count(30, 143, 'situation', 'Those of this form, of all.')),
          byCause: [{ code: 'digital', ...count(21, 143, 'situation', 'Those with this cause, of all.') }],
          byRight: {
            potential: [rsa(19, 90, 'Persons who miss it, of those checked.')],
            received: [rsa(22, 90, 'Persons who receive it, of those checked.')],
            renounced: [rsa(6, 19, 'Persons who do not want it, of those who miss it.')]
          }
        },
        network: {
          activities: {
            all: count(9, 9, 'activity', 'Activities noted.'),
            counted: count(8, 9, 'activity', 'Activities at which everybody was counted, of all.')
          },
          byKind: all(ActivityKind.options, count(2, 9, 'activity', 'Activities of this kind, of all.')),
          people: {
            all: count(98, 98, 'participant', 'People who came.'),
            actors: count(60, 98, 'participant', 'Those who are no residents, of all.'),
            trained: count(23, 98, 'participant', 'Those who came to a training, of all.')
          },
          byAudience: all(ActivityAudience.options, count(16, 98, 'participant', 'Those of this kind, of all.')),
          organisations: {
            members: count(14, 14, 'organisation', 'Members of the collective that took part.'),
            others: count(6, 6, 'organisation', 'Others that took part.')
          },
          minutes: minutes(1080, 9, 'Minutes of the activities of which it is known.')
        }
      }
    }
  },
  problems: ['collective-not-found', 'organisation-not-found']
})
