import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { CivilDate, Id, Instant } from '../kit/values.ts'
import { NonTakeUp } from '../rights/check/checks.ts'
import { PlaceKind } from '../rights/outreach/codes.ts'
import { periodOf, ReportCount } from './count.ts'

const counts = <K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, ReportCount])) as Record<K, typeof ReportCount>)

/** Whom outreach reached, and what they were missing. */
export const OutreachReport = z
  .strictObject({
    from: CivilDate,
    to: CivilDate,
    territoryId: Id.nullable(),
    organisationId: Id.nullable().meta({ description: 'Whose contacts and checks; null for the collective.' }),
    countedAt: Instant,
    threshold: z.int().meta({ description: 'Counts from 1 up to one less than this are withheld.' }),
    disclosure: z.string().meta({ description: 'Which counts are withheld, in one sentence.' }),
    contacts: counts(['all', 'followed']).extend({ byPlace: counts(PlaceKind.options) }),
    checks: ReportCount,
    persons: counts(['checked', 'nonTakeUp', 'mainstream']),
    situations: counts(['nonTakeUp', 'mainstream', 'renounced']).extend({ byForm: counts(NonTakeUp.options) })
  })
  .meta({ id: 'OutreachReport', description: 'Contacts, persons checked, and the rights that they were missing.' })
export type OutreachReport = z.infer<typeof OutreachReport>

const count = (value: number, of: number, unit: ReportCount['unit'], method: string): ReportCount => ({
  count: value,
  of,
  unit,
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
  summary: 'Count contacts, checks and non-take-up',
  description:
    'The contacts and rights checks from one date to another, both included (Europe/Paris): how many contacts by kind of place, of how many persons a check was made, how many of them were missing a right, how many a mainstream one (droit commun), and in which form. A person counts once, however many checks were made of them; an anonymous check counts as one person. The result is a share of the persons met by outreach, never to be compared with a national rate of the whole population. A coordinator counts the whole collective, or one organisation or territory of it; anybody else counts their own organisation.',
  open: { scope: 'reports:read', roles: ['coordinator', 'lead', 'administrator', 'agent'] },
  query: periodOf('Contacts and checks of this organisation; your own by default, unless you are a coordinator.'),
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
          byPlace: all(PlaceKind.options, count(25, 400, 'contact', 'Contacts at this kind of place, of all.'))
        },
        checks: count(94, 94, 'check', 'Rights checks made.'),
        persons: {
          checked: count(90, 90, 'person', 'Persons of whom a check was made.'),
          nonTakeUp: count(79, 90, 'person', 'Persons with a right that is open and not received, of those checked.'),
          mainstream: count(51, 79, 'person', 'Persons who miss a mainstream right, of those in non-take-up.')
        },
        situations: {
          nonTakeUp: count(143, 143, 'situation', 'Pairs of a person and a right that is open and not received.'),
          mainstream: count(88, 143, 'situation', 'Those of mainstream rights, of all.'),
          renounced: count(6, 143, 'situation', 'Those that the person does not want, of all.'),
          byForm: all(NonTakeUp.options, count(30, 143, 'situation', 'Those of this form, of all.'))
        }
      }
    }
  },
  problems: ['collective-not-found', 'organisation-not-found']
})
