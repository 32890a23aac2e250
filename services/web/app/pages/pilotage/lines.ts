import type { Schemas } from '@relais/client'
import type { Speaking, WordId } from '../../words/words.ts'
import { PLACE_KINDS } from '../outreach/codes.ts'

type Funnel = Schemas['ReferralFunnel']
type Outreach = Schemas['OutreachReport']

/** One figure of a report; null is withheld or not measured, which is not zero. */
export interface Line {
  part: 'contacts' | 'checks' | 'forms' | 'referrals' | 'rights' | 'declined' | 'times'
  words: WordId
  /** A count, or a median in days. */
  value: string | null
  of: number | null
  /** A share of its denominator, or what nine in ten took at most, in days. */
  beside: string | null
}

const FORMS = ['not_known', 'not_claimed', 'not_received', 'not_offered'] as const
const STEPS = [
  'sent',
  'acknowledged',
  'answered',
  'accepted',
  'waitlisted',
  'declined',
  'started',
  'resolved',
  'closed',
  'redirected',
  'withdrawn',
  'personDeclined',
  'expired'
] as const
const SIDES = ['person', 'provider', 'eligibility', 'capacity', 'scope', 'duplicate', 'unstated'] as const
const RESULTS = [
  'right_opened',
  'right_maintained_or_raised',
  'application_filed_pending',
  'refused_by_body',
  'not_eligible',
  'already_had',
  'person_gave_up',
  'unreachable',
  'referred_elsewhere',
  'info_given_only'
] as const
const TIMES = ['sentToAcknowledged', 'sentToAnswered', 'sentToStarted', 'sentToResolved', 'sentToClosed'] as const

/** The figures of outreach in the order in which one reads them. */
export function outreachLines({ contacts, checks, persons, situations }: Outreach): Line[] {
  return [
    counted('contacts', 'coordination.contacts', contacts.all),
    counted('contacts', 'coordination.followed', contacts.followed),
    ...PLACE_KINDS.map((kind) => counted('contacts', `field.place.${kind}`, contacts.byPlace[kind])),
    counted('checks', 'coordination.checks', checks),
    counted('checks', 'coordination.personsChecked', persons.checked),
    counted('checks', 'coordination.nonTakeUp', persons.nonTakeUp),
    counted('checks', 'coordination.mainstream', persons.mainstream),
    counted('checks', 'coordination.situations', situations.nonTakeUp),
    counted('checks', 'coordination.situationsMainstream', situations.mainstream),
    counted('checks', 'coordination.renounced', situations.renounced),
    ...FORMS.map((form) => counted('forms', `coordination.form.${form}`, situations.byForm[form]))
  ]
}

/** The figures of a funnel in the order in which one reads them. */
export function linesOf({ referrals, loop, rights, declinedBySide, times }: Funnel): Line[] {
  return [
    ...STEPS.map((step) => counted('referrals', `coordination.step.${step}`, referrals[step])),
    counted('referrals', 'coordination.loopClosed', loop.closed),
    counted('rights', 'coordination.right.requested', rights.requested),
    counted('rights', 'coordination.right.withResult', rights.withResult),
    counted('rights', 'coordination.right.gained', rights.gained),
    ...RESULTS.map((result) => counted('rights', `coordination.result.${result}`, rights.byResult[result])),
    ...SIDES.map((side) => counted('declined', `coordination.side.${side}`, declinedBySide[side])),
    ...TIMES.map((time) => measured(`coordination.time.${time}`, times[time]))
  ]
}

/** For a spreadsheet: a semicolon between cells, and no cell that it would take for a formula. */
export function csvOf(lines: readonly Line[], t: Speaking): string {
  const head = [
    t('coordination.figure'),
    t('coordination.count'),
    t('coordination.of'),
    `${t('coordination.share')} / ${t('coordination.p90')}`
  ]
  const rows = lines.map(({ words, value, of, beside }) => [
    t(words),
    value ?? t('coordination.withheld'),
    of ?? '',
    beside ?? ''
  ])
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  const text = String(value)
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

function counted(part: Line['part'], words: WordId, { count, of }: Schemas['ReportCount']): Line {
  const share = count === null || of === null || of === 0 ? null : `${Math.round((count / of) * 100)} %`
  return { part, words, value: count === null ? null : String(count), of, beside: share }
}

function measured(words: WordId, { median, p90, of }: Schemas['ReportTime']): Line {
  const days = (value: number | null) => (value === null ? null : value.toLocaleString('fr-FR'))
  return { part: 'times', words, value: days(median), of, beside: days(p90) }
}
