import type { Audience, BallHolder } from './parties.ts'
import { REFERRAL_STATES, type ReferralState } from './states.ts'

/** A length of working time; hours are those of an office day (see `addWorkingHours`). */
export type Span = { workingDays: number } | { workingHours: number }

export type Clock = {
  /** Who is waited for, and for what. */
  waitsFor: BallHolder
  label: string
  meaning: string
  /** How long; null when the worker gives the day in `until`. */
  span: Span | null
  /** How long when the referral is urgent; null: no shorter. */
  urgent: Span | null
  until: 'reviewOn' | 'resumeOn' | null
  /** The latest day that may be given, in calendar days from today. */
  maxDays: number | null
  /** The actions that stop it for a while; the time left is kept. */
  pausedBy: readonly ('ask-info' | 'hold')[]
  /** What the system does when it runs out; never a refusal. */
  runsOut: 'escalate' | 'close' | 'confirm-withdrawal'
}

const days = (workingDays: number): Span => ({ workingDays })
const dayCount = { until: null, maxDays: null } as const
const steady = { ...dayCount, urgent: null, pausedBy: [], runsOut: 'escalate' } as const

/** Every clock, with the default lengths; a collective's charter may change lengths, never what they wait for. */
export const CLOCKS = {
  acknowledge: {
    ...dayCount,
    waitsFor: 'receiver',
    span: days(2),
    urgent: { workingHours: 4 },
    pausedBy: ['ask-info'],
    runsOut: 'escalate',
    label: 'Prise de connaissance',
    meaning: 'Somebody at the receiver takes note.'
  },
  answer: {
    ...dayCount,
    waitsFor: 'receiver',
    span: days(5),
    urgent: days(1),
    pausedBy: ['ask-info'],
    runsOut: 'escalate',
    label: 'Réponse',
    meaning: 'The receiver accepts, puts on the waiting list or declines.'
  },
  reply: {
    ...steady,
    waitsFor: 'sender',
    span: days(5),
    label: 'Complément',
    meaning: 'The sender answers what the receiver asked; the receiver’s own clock is paused meanwhile.'
  },
  review: {
    ...steady,
    waitsFor: 'receiver',
    span: null,
    until: 'reviewOn',
    maxDays: 60,
    pausedBy: ['ask-info'],
    label: 'Point sur la liste d’attente',
    meaning: 'The receiver looks at the waiting list again on the day it gave.'
  },
  'first-contact': {
    ...steady,
    waitsFor: 'receiver',
    span: days(5),
    pausedBy: ['ask-info', 'hold'],
    label: 'Premier contact',
    meaning: 'The case owner contacts the person; each attempt starts it again until they have met.'
  },
  heartbeat: {
    ...steady,
    waitsFor: 'receiver',
    span: days(20),
    pausedBy: ['ask-info', 'hold'],
    label: 'Signe de suivi',
    meaning: 'Something is noted: a contact, an appointment or an outcome.'
  },
  hold: {
    ...steady,
    waitsFor: 'person',
    span: null,
    until: 'resumeOn',
    maxDays: 180,
    label: 'Reprise',
    meaning: 'The pause lasts until the day that the receiver gave.'
  },
  confirm: {
    ...dayCount,
    waitsFor: 'sender',
    span: days(10),
    urgent: null,
    pausedBy: [],
    runsOut: 'close',
    label: 'Confirmation',
    meaning: 'The sender confirms or disputes the outcomes; after that the referral closes by rule.'
  },
  'follow-up': {
    ...steady,
    waitsFor: 'sender',
    span: days(5),
    label: 'Suite à donner au refus',
    meaning: 'The sender sends again (reopen), redirects or gives up (withdraw).'
  },
  'confirm-withdrawal': {
    ...dayCount,
    waitsFor: 'receiver',
    span: days(3),
    urgent: null,
    pausedBy: [],
    runsOut: 'confirm-withdrawal',
    label: 'Confirmation du retrait',
    meaning: 'The receiver confirms a withdrawal asked for after it accepted; after that it is granted.'
  }
} satisfies Record<string, Clock>

export type ClockName = keyof typeof CLOCKS

/** Who is reminded when a clock has run out, and how many working days later; each level adds to the ones before. */
export const ESCALATION_LEVELS = [
  { level: 1, told: 'ball-holder', afterWorkingDays: 0, urgentAfterWorkingDays: 0, label: 'Relance' },
  { level: 2, told: 'ball-holder-lead', afterWorkingDays: 3, urgentAfterWorkingDays: 1, label: 'Responsable prévenu' },
  { level: 3, told: 'coordinator', afterWorkingDays: 6, urgentAfterWorkingDays: 2, label: 'Coordination prévenue' }
] as const satisfies readonly {
  level: number
  told: Audience
  afterWorkingDays: number
  urgentAfterWorkingDays: number
  label: string
}[]

/** 0: nobody was reminded yet. */
export type EscalationLevel = 0 | (typeof ESCALATION_LEVELS)[number]['level']

/** The other figures of the table. Days are calendar days unless the name says working. */
export const LIMITS = {
  draftDays: 30,
  reopenDays: 60,
  askPendingAgainAfterDays: 60,
  expireAfterWorkingDaysAtTopLevel: 10,
  hops: 3,
  attemptsBeforeUnreachable: 3,
  channelsBeforeUnreachable: 2
}

export type Limits = typeof LIMITS

/** What a collective decided otherwise; whatever it leaves out keeps its default. */
export type Charter = {
  clocks?: { [Name in ClockName]?: Partial<Pick<Clock, 'span' | 'urgent' | 'maxDays'>> } | undefined
  limits?: Partial<Limits> | undefined
  /** Lets the system itself expire a referral once escalation is exhausted; otherwise only the coordinator does. */
  systemMayExpire?: boolean | undefined
}

/** A clock as it applies to one referral: `span` already takes urgency and the charter into account. */
export type RunningClock = Omit<Clock, 'urgent'> & { name: ClockName }

/** The clock of a state for a referral, or null when none runs there. */
export function clockFor(
  state: ReferralState,
  { urgent }: { urgent: boolean },
  charter?: Charter
): RunningClock | null {
  const name = REFERRAL_STATES[state].clock
  return name === null ? null : readClock(name, { urgent }, charter)
}

/** A clock by its name: the way to the one that runs beside a state, `confirm-withdrawal`. */
export function readClock(name: ClockName, { urgent }: { urgent: boolean }, charter?: Charter): RunningClock {
  const { urgent: shorter, ...clock }: Clock = { ...CLOCKS[name], ...charter?.clocks?.[name] }
  return { ...clock, name, span: urgent && shorter !== null ? shorter : clock.span }
}

/** The figures that hold in a collective; a charter's value that is no number is passed over. */
export function limitsOf(charter?: Charter): Limits {
  const limits = { ...LIMITS }
  for (const name of Object.keys(LIMITS) as (keyof Limits)[]) {
    const decided = charter?.limits?.[name]
    if (typeof decided === 'number') limits[name] = decided
  }
  return limits
}
