import {
  type ClockName,
  CONTACT_CHANNELS,
  LIMITS,
  type Charter as LifecycleCharter,
  OFFICE_HOURS,
  readClock,
  type Span as WorkingSpan
} from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { Id, Instant } from '../kit/values.ts'

/** The calendars of public holidays in France, each with the time zone of the place that keeps it. */
export const HOLIDAYS = {
  metropole: 'Europe/Paris',
  alsace_moselle: 'Europe/Paris',
  guadeloupe: 'America/Guadeloupe',
  martinique: 'America/Martinique',
  guyane: 'America/Cayenne',
  reunion: 'Indian/Reunion',
  mayotte: 'Indian/Mayotte',
  saint_barthelemy: 'America/St_Barthelemy',
  saint_martin: 'America/Marigot',
  saint_pierre_et_miquelon: 'America/Miquelon',
  nouvelle_caledonie: 'Pacific/Noumea',
  polynesie_francaise: 'Pacific/Tahiti',
  wallis_et_futuna: 'Pacific/Wallis'
} as const
export type HolidayCalendar = keyof typeof HOLIDAYS

/** Refuses a field that is not there, saying which are. */
const knowing = <S extends z.ZodRawShape>(what: string, shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `Use ${what}: ${Object.keys(shape).join(', ')}.` : undefined)
  })

const Span = z
  .union([
    z.strictObject({ workingDays: z.int().min(1).max(60) }),
    z.strictObject({ workingHours: z.int().min(1).max(60) })
  ])
  .meta({
    id: 'Span',
    description: 'A length of working time: whole working days, or office hours (six in a working day).'
  })
const timed = knowing('what changes of this clock', {
  span: Span.exactOptional().meta({ description: 'How long.' }),
  urgent: Span.nullable()
    .exactOptional()
    .meta({ description: 'How long when the referral is urgent; null: no shorter.' })
})
const dated = knowing('what changes of a clock that ends on a day which the worker gives', {
  maxDays: z.int().min(1).max(365).exactOptional().meta({ description: 'The latest day, in calendar days from today.' })
})

const Clocks = knowing('a clock of the lifecycle', {
  acknowledge: timed.exactOptional(),
  answer: timed.exactOptional(),
  reply: timed.exactOptional(),
  review: dated.exactOptional(),
  'first-contact': timed.exactOptional(),
  heartbeat: timed.exactOptional(),
  hold: dated.exactOptional(),
  confirm: timed.exactOptional(),
  'follow-up': timed.exactOptional(),
  'confirm-withdrawal': timed.exactOptional()
} satisfies Record<ClockName, z.ZodType>).meta({
  id: 'CharterClocks',
  description: 'The clocks that run otherwise here; one that is left out keeps the length of the published lifecycle.'
})

const upTo = (most: number) => z.int().min(1).max(most).exactOptional()
const CharterLimits = knowing('a limit of the lifecycle', {
  draftDays: upTo(90),
  reopenDays: upTo(365),
  askPendingAgainAfterDays: upTo(365),
  expireAfterWorkingDaysAtTopLevel: upTo(250),
  // No chain is longer than the lifecycle's own, which the database of referrals holds too.
  hops: upTo(LIMITS.hops),
  attemptsBeforeUnreachable: upTo(10),
  channelsBeforeUnreachable: upTo(Object.keys(CONTACT_CHANNELS).length)
} satisfies Record<keyof typeof LIMITS, z.ZodType>).meta({
  id: 'CharterLimits',
  description: 'The other figures that hold otherwise here. Days are calendar days unless the name says working.'
})

const entry = {
  clocks: Clocks,
  limits: CharterLimits,
  systemMayExpire: z.boolean().meta({
    description:
      'The system itself expires a referral that nobody answered to the end of escalation; else a coordinator does.'
  }),
  holidays: z.enum(Object.keys(HOLIDAYS) as [HolidayCalendar, ...HolidayCalendar[]]).meta({
    description:
      'Whose public holidays are kept (code du travail art. L3133-1, L3134-13, L3422-2 and the laws of the Pacific).'
  })
}

/** A charter as it is written, whole. */
export const CharterEntry = z
  .strictObject(entry)
  .superRefine((charter, context) => {
    for (const name of Object.keys(charter.clocks) as ClockName[]) {
      const span = (urgent: boolean) => minutesIn(readClock(name, { urgent }, charter).span)
      if (span(true) > span(false))
        context.addIssue({
          code: 'custom',
          path: ['clocks', name, 'urgent'],
          params: { rule: 'urgent-longer' },
          message: 'Give a length for urgent that is not longer than span, or null.'
        })
    }
    const { attemptsBeforeUnreachable: attempts, channelsBeforeUnreachable: channels } = {
      ...LIMITS,
      ...charter.limits
    }
    if (channels > attempts)
      context.addIssue({
        code: 'custom',
        path: ['limits', 'channelsBeforeUnreachable'],
        params: { rule: 'more-channels-than-attempts' },
        message: 'Ask for no more channels than attempts.'
      })
  })
  .meta({ id: 'CharterEntry', description: 'A charter as it is written, whole.' })
export type CharterEntry = z.infer<typeof CharterEntry>

/** What a collective decided about the pace of its referrals. */
export const Charter = z
  .strictObject({
    ...entry,
    timeZone: z.string().meta({ description: 'The time zone of the place whose holidays are kept (IANA).' }),
    changedAt: Instant.nullable().meta({ description: 'Since when it holds; null while nothing was decided.' }),
    version: z.int()
  })
  .meta({
    id: 'Charter',
    description:
      'What a collective decided about the pace of its referrals; what it leaves out is that of the published lifecycle.'
  })
export type Charter = z.infer<typeof Charter>

/** The charter of a collective that decided nothing. */
export const DEFAULT_CHARTER: Charter = {
  clocks: {},
  limits: {},
  systemMayExpire: false,
  holidays: 'metropole',
  timeZone: HOLIDAYS.metropole,
  changedAt: null,
  version: 1
} satisfies LifecycleCharter & Charter

function minutesIn(span: WorkingSpan | null): number {
  if (span === null) return 0
  const day = OFFICE_HOURS.reduce((sum, [opening, closing]) => sum + closing - opening, 0)
  return 'workingDays' in span ? span.workingDays * day : span.workingHours * 60
}

const decided = {
  clocks: { acknowledge: { span: { workingDays: 3 }, urgent: { workingHours: 4 } }, review: { maxDays: 45 } },
  limits: { reopenDays: 90 },
  systemMayExpire: false,
  holidays: 'metropole'
} as const
const charter: Charter = {
  ...decided,
  timeZone: 'Europe/Paris',
  changedAt: '2026-11-23T09:00:00.000Z',
  version: 2
}
const answers = {
  200: { description: 'The charter that holds.', body: Charter, example: charter },
  304: { description: 'It has not changed since the ETag sent in If-None-Match.' }
}

/** The charter of the caller's collective. */
export const readCharter = operation({
  id: 'readCharter',
  service: 'identity',
  method: 'GET',
  path: '/v1/collective/charter',
  tag: 'directory',
  summary: 'Read the charter of your collective',
  description:
    'How long its clocks run, its other limits, and whose public holidays it keeps. Whatever it leaves out is that of GET /v1/referral-lifecycle.',
  open: { scope: 'directory:read' },
  answers,
  problems: ['collective-not-found']
})

/** A coordinator changes the charter. */
export const changeCharter = operation({
  id: 'changeCharter',
  service: 'identity',
  method: 'PUT',
  path: '/v1/collective/charter',
  tag: 'directory',
  summary: 'Change the charter of your collective',
  description:
    'For a coordinator. The charter is given whole; what is left out of clocks and limits goes back to the published lifecycle. Clocks that run already keep their end.',
  open: { scope: 'directory:write', roles: ['coordinator'] },
  body: CharterEntry,
  example: decided,
  versioned: true,
  answers: { 200: answers[200] },
  problems: ['collective-not-found']
})

/** The charter of any collective, for the services of Relais. */
export const readCharterOf = operation({
  id: 'readCharterOf',
  service: 'identity',
  method: 'GET',
  path: '/v1/collectives/{id}/charter',
  tag: 'own services',
  summary: 'Read the charter of a collective, as a service of Relais',
  description: 'For the services of Relais themselves; no token of an organisation opens it.',
  open: { scope: 'staff:read' },
  params: z.strictObject({ id: Id }),
  answers,
  problems: ['collective-not-found']
})
