import type { Schemas } from '@relais/client'
import type { WordId } from '../../../words/words.ts'
import { PLACE_KINDS } from '../../outreach/codes.ts'

type Funnel = Schemas['ReferralFunnel']
type Outreach = Schemas['OutreachReport']
type Results = Schemas['ResultsReport']

/** Figures that answer one question together, in the order in which one reads them. */
export const PARTS = [
  'contacts',
  'checks',
  'missing',
  'forms',
  'causes',
  'network',
  'referrals',
  'times',
  'answers',
  'full',
  'stated',
  'rights',
  'declined',
  'decided',
  'cohorts',
  'delays',
  'euros',
  'once'
] as const
export type Part = (typeof PARTS)[number]

/** One figure of a report. */
export interface Line {
  part: Part
  /** The same in each period, so that two can be compared. */
  id: string
  /** What it is called: words of these pages, or a code, an id or a month that has a name elsewhere. */
  name:
    | { words: WordId }
    | { right: string }
    | { cause: string }
    | { organisation: string }
    | { month: string; complete: boolean }
  /** A count, a median in days, or cents; null is withheld or was not measured, which is not zero. */
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
const DECIDED = ['decided', 'gained', 'opened', 'maintainedOrRaised', 'refused'] as const
const DELAYS = ['checkToSent', 'answeredToFiled', 'filedToDecided', 'sentToDecided', 'decidedToPaid'] as const
const SOURCES = ['body_letter', 'body_portal', 'person_said', 'staff_estimate'] as const
const TIMES = ['sentToAcknowledged', 'sentToAnswered', 'sentToStarted', 'sentToResolved', 'sentToClosed'] as const

/** The figures of outreach in the order in which one reads them. */
export function outreachLines({ contacts, checks, persons, situations, network }: Outreach): Line[] {
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
    ...FORMS.map((form) => counted('forms', `coordination.form.${form}`, situations.byForm[form])),
    ...situations.byRight.potential.map(({ code, mainstream: _, ...figure }): Line => {
      return {
        ...counted('missing', 'coordination.nonTakeUp', figure),
        id: `missing ${code}`,
        name: { right: code },
        one: true
      }
    }),
    ...situations.byCause.map(({ code, ...figure }): Line => {
      return {
        ...counted('causes', 'report.question.causes', figure),
        id: `cause ${code}`,
        name: { cause: code },
        one: true
      }
    }),
    counted('network', 'report.network.activities', network.activities.all),
    counted('network', 'report.network.people', network.people.all),
    counted('network', 'report.network.actors', network.people.actors),
    counted('network', 'report.network.trained', network.people.trained),
    counted('network', 'report.network.members', network.organisations.members)
  ]
}

/** What came of it: decisions, euros by source, delays, cohorts, and who answered in time. */
export function resultLines({
  success,
  times,
  money,
  withinThreeMonths,
  cohorts,
  responseRates,
  capacity
}: Results): Line[] {
  return [
    ...responseRates.map(({ organisationId, answeredInTime }): Line => {
      const name = { organisation: organisationId }
      return { ...counted('answers', 'report.inTime', answeredInTime), id: `answers ${organisationId}`, name }
    }),
    ...capacity.organisations.filter(({ unknown }) => unknown.count !== unknown.of).map(fullDays),
    ...capacity.months.map(({ month, fresh }): Line => {
      return { ...counted('stated', 'report.inTime', fresh), id: `stated ${month}`, name: { month, complete: true } }
    }),
    ...DECIDED.map((one) => counted('decided', `report.decided.${one}`, success[one])),
    ...success.byRight.map(({ right, ...figure }): Line => {
      return {
        ...counted('decided', 'report.decided.gained', figure),
        id: `decided ${right}`,
        name: { right },
        one: true
      }
    }),
    counted('cohorts', 'report.within.roots', withinThreeMonths.roots),
    counted('cohorts', 'report.within.rights', withinThreeMonths.rights),
    ...cohorts.map(({ month, complete, rights }): Line => {
      return { ...counted('cohorts', 'report.cohort', rights), id: `cohort ${month}`, name: { month, complete } }
    }),
    ...DELAYS.map((time) => measured('delays', `report.delay.${time}`, times[time])),
    paid('euros', 'report.euros.monthly', money.monthly.total),
    ...SOURCES.map((source) => paid('euros', `report.source.${source}`, money.monthly.bySource[source])),
    paid('euros', 'report.euros.annualised', money.annualised.total),
    paid('once', 'report.euros.arrears', money.arrears.total),
    paid('once', 'report.euros.once', money.once.total)
  ]
}

/** Days that ended without a place, of those on which an organisation had said how it stood. */
function fullDays({ organisationId, waitingList, full, unknown }: Results['capacity']['organisations'][number]): Line {
  const known = { count: (full.count ?? 0) + (waitingList.count ?? 0), of: (unknown.of ?? 0) - (unknown.count ?? 0) }
  const name = { organisation: organisationId }
  return { part: 'full', id: `full ${organisationId}`, name, value: known.count, of: known.of, p90: null, reason: null }
}

/** The figures of a funnel in the order in which one reads them. */
export function linesOf({ referrals, loop, rights, declinedBySide, times }: Funnel): Line[] {
  return [
    ...STEPS.map((step) => counted('referrals', `coordination.step.${step}`, referrals[step])),
    counted('referrals', 'coordination.loopClosed', loop.closed),
    counted('rights', 'coordination.right.requested', rights.requested),
    counted('rights', 'report.right.filed', rights.filed),
    counted('rights', 'coordination.right.withResult', rights.withResult),
    counted('rights', 'coordination.right.gained', rights.gained),
    ...RESULTS.map((result) => oneOf('rights', `coordination.result.${result}`, rights.byResult[result])),
    ...SIDES.map((side) => oneOf('declined', `coordination.side.${side}`, declinedBySide[side])),
    ...TIMES.map((time) => measured('times', `coordination.time.${time}`, times[time]))
  ]
}

function counted(part: Part, words: WordId, { count, of, reason }: Schemas['ReportCount']): Line {
  return { part, id: words, name: { words }, value: count, of, p90: null, reason }
}

/** Euros, and from how many persons. */
function paid(part: Part, words: WordId, { cents, of, reason }: Schemas['ReportEuros']): Line {
  return { part, id: words, name: { words }, value: cents, of, p90: null, reason }
}

/** The same for one of a list of codes. */
function oneOf(part: Part, words: WordId, figure: Schemas['ReportCount']): Line {
  return { ...counted(part, words, figure), one: true }
}

function measured(part: Part, words: WordId, { median, p90, of, reason }: Schemas['ReportTime']): Line {
  return { part, id: words, name: { words }, value: median, of, p90, reason }
}
