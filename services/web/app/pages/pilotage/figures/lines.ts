import type { Schemas } from '@relais/client'
import type { WordId } from '../../../words/words.ts'
import { PLACE_KINDS } from '../../outreach/codes.ts'

type Funnel = Schemas['ReferralFunnel']
type Outreach = Schemas['OutreachReport']

/** Figures that answer one question together, in the order in which one reads them. */
export const PARTS = ['contacts', 'checks', 'forms', 'referrals', 'rights', 'declined', 'times'] as const
export type Part = (typeof PARTS)[number]

/** One figure of a report. */
export interface Line {
  part: Part
  words: WordId
  /** A count, or a median in days; null is withheld or was not measured, which is not zero. */
  value: number | null
  of: number | null
  /** Of a duration: what nine in ten took at most, in days. */
  p90: number | null
  reason: string | null
  /** One of a list of codes. */
  one?: true
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
    ...PLACE_KINDS.map((kind) => oneOf('contacts', `field.place.${kind}`, contacts.byPlace[kind])),
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
    ...RESULTS.map((result) => oneOf('rights', `coordination.result.${result}`, rights.byResult[result])),
    ...SIDES.map((side) => oneOf('declined', `coordination.side.${side}`, declinedBySide[side])),
    ...TIMES.map((time) => measured(`coordination.time.${time}`, times[time]))
  ]
}

function counted(part: Part, words: WordId, { count, of, reason }: Schemas['ReportCount']): Line {
  return { part, words, value: count, of, p90: null, reason }
}

/** The same for one of a list of codes. */
function oneOf(part: Part, words: WordId, figure: Schemas['ReportCount']): Line {
  return { ...counted(part, words, figure), one: true }
}

function measured(words: WordId, { median, p90, of, reason }: Schemas['ReportTime']): Line {
  return { part: 'times', words, value: median, of, p90, reason }
}
