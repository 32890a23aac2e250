import { z } from 'zod'
import { CivilDate, Id } from '../kit/values.ts'

/** One count with all that is needed to quote it. */
export const ReportCount = z
  .strictObject({
    count: z.int().nullable().meta({ description: 'The numerator; null when it is withheld.' }),
    of: z.int().nullable().meta({ description: 'The denominator; null when it is withheld.' }),
    unit: z
      .enum([
        'referral',
        'root',
        'right',
        'contact',
        'check',
        'person',
        'situation',
        'activity',
        'participant',
        'organisation',
        'day'
      ])
      .meta({
        description:
          'What is counted. contact: a meeting, never a distinct person. check: a rights check. person: somebody of whom a check was made. situation: one person and one right. referral: one organisation asked by another, so a redirected one counts again at its new recipient. root: the first referral of a chain of redirections. right: one right asked for at a root. activity: a workshop, a training or the like. participant: somebody who came to one, so that whoever came twice counts twice. organisation: an organisation that took part, or that stated its places. day: a day of the calendar, as it ended.'
      }),
    reason: z.enum(['small_count', 'too_fine']).nullable().meta({
      description:
        'Why the count is withheld; withheld is not zero. small_count: it rests on few, or another that does would be given back by it; which of the two is not told. too_fine: the period, the territory or the organisation is a part that is not told apart; ask for a half-year or the whole.'
    }),
    method: z.string().meta({ description: 'How it is counted, in one sentence.' })
  })
  .meta({ id: 'ReportCount', description: 'A count: numerator, denominator, unit and method.' })
export type ReportCount = z.infer<typeof ReportCount>

/** A count that is quoted as a share. */
export const ReportShare = ReportCount.extend({
  percent: z.int().nullable().meta({
    description: 'The share, to the whole percent: more would not hold; null when it is withheld, or of nothing.'
  })
}).meta({ id: 'ReportShare', description: 'A count, and its share of its denominator.' })
export type ReportShare = z.infer<typeof ReportShare>

/** What adds up over several. */
export const ReportTotal = z
  .strictObject({
    total: z.int().nullable().meta({ description: 'The sum; null when it is withheld, or nothing was measured.' }),
    of: z.int().nullable().meta({ description: 'Over how many it adds up; null when it is withheld.' }),
    unit: z.enum(['minute', 'place']),
    reason: z
      .enum(['small_count', 'too_fine', 'nothing_measured'])
      .nullable()
      .meta({ description: 'Why there is no sum.' }),
    method: z.string().meta({ description: 'What is added up, in one sentence.' })
  })
  .meta({ id: 'ReportTotal', description: 'A sum, and over how many it adds up.' })
export type ReportTotal = z.infer<typeof ReportTotal>

/** How long a step took. */
export const ReportTime = z
  .strictObject({
    median: z.number().nullable().meta({ description: 'Half of them took no longer; null when it is withheld.' }),
    p90: z.number().nullable().meta({ description: 'Nine in ten took no longer; null when it is withheld.' }),
    of: z.int().nullable().meta({ description: 'How many referrals were measured; null when it is withheld.' }),
    unit: z.enum(['working_day', 'calendar_day']).meta({
      description:
        'working_day: Monday to Friday, without the public holidays of metropolitan France and net of the pauses of the recipient’s clock; to one decimal. calendar_day: in reports frozen before days were worked ones.'
    }),
    reason: z
      .enum(['small_count', 'too_fine', 'nothing_measured'])
      .nullable()
      .meta({ description: 'Why there is no figure.' }),
    method: z.string().meta({ description: 'What is measured, in one sentence.' })
  })
  .meta({ id: 'ReportTime', description: 'A duration: median and 90th percentile.' })
export type ReportTime = z.infer<typeof ReportTime>

const Day = CivilDate.refine((day) => day >= '2000-01-01', {
  error: 'Give a date from 2000-01-01 on.',
  params: { rule: 'too-early' }
})

/** 2026-11-23 → 2029-11-23: the first day that is too late for a period of three years. */
function threeYearsAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 3).padStart(4, '0')}${day.slice(4)}`
}

/** True for the last day of a month. */
function endsMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}

/** The period of a report, and whose part of it: `organisation` says what an organisation narrows it to. */
export function periodOf(organisation: string) {
  return z
    .strictObject({
      from: Day.meta({ description: 'First day of the period: the first of a month.' }),
      to: Day.meta({
        description:
          'Last day of the period, included: the last of a month, which may be to come; at most three years after. Whole months only, for two periods that differ by days would tell of the few in between.'
      }),
      territoryId: Id.optional().meta({ description: 'Exactly this territory, without those that it contains.' }),
      organisationId: Id.optional().meta({ description: organisation })
    })
    .refine(({ from, to }) => from <= to, {
      path: ['to'],
      error: 'Give a date that is not before from.',
      params: { rule: 'period-order' }
    })
    .refine(({ from, to }) => to < threeYearsAfter(from), {
      path: ['to'],
      error: 'Ask for at most three years at once.',
      params: { rule: 'period-too-long' }
    })
    .refine(({ from }) => from.endsWith('-01'), {
      path: ['from'],
      error: 'Begin with the first day of a month.',
      params: { rule: 'whole-months' }
    })
    .refine(({ from, to }) => from > to || endsMonth(to), {
      path: ['to'],
      error: 'End with the last day of a month.',
      params: { rule: 'whole-months' }
    })
}
