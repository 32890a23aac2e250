import type { FUNNEL_STEPS, ReportCount } from '@relais/contract'
import { OUTCOME_RESULTS, REASON_SIDES } from '@relais/referral-lifecycle'
import type { OneRight } from '../store/funnel.ts'

export type Step = (typeof FUNNEL_STEPS)[number]
export type Side = keyof typeof REASON_SIDES | 'unstated'
export type Result = keyof typeof OUTCOME_RESULTS
/** What is told of each right that was asked for. */
export type RightStep = Exclude<keyof OneRight, 'right'>
export type CountName =
  | Step
  | `side:${Side}`
  | 'roots'
  | 'loopClosed'
  | 'requested'
  | 'filed'
  | 'withResult'
  | 'gained'
  | `result:${Result}`
  | `${RightStep}:${string}`

export const SIDES = [...Object.keys(REASON_SIDES), 'unstated'] as Side[]
export const RESULTS = Object.keys(OUTCOME_RESULTS) as Result[]
export const RIGHT_STEPS = ['requested', 'filed', 'opened', 'refused'] as const satisfies RightStep[]

/** What a count is divided by, what it counts, and how. */
export interface Counting {
  of: CountName
  unit: ReportCount['unit']
  method: string
}

const NOT_SENT = 'drafts and referrals entered in error are in no count'

const STEPS: Record<Step, Omit<Counting, 'unit'>> = {
  sent: {
    of: 'sent',
    method: `Referrals sent whose root was sent in the period, those made by a redirection included; ${NOT_SENT}.`
  },
  acknowledged: {
    of: 'sent',
    method:
      'Referrals of which the recipient showed that it took note, by saying so, asking for information or answering, of those sent.'
  },
  answered: {
    of: 'sent',
    method:
      'Referrals accepted, put on a waiting list or declined at least once, of those sent; taking note is not an answer.'
  },
  accepted: { of: 'answered', method: 'Referrals whose latest answer is to accept, of those answered.' },
  waitlisted: {
    of: 'answered',
    method: 'Referrals whose latest answer is a place on a waiting list, of those answered.'
  },
  declined: {
    of: 'answered',
    method: 'Referrals whose latest answer is to decline, taking back an acceptance included, of those answered.'
  },
  started: { of: 'sent', method: 'Referrals in which the person was met, of those sent.' },
  resolved: {
    of: 'sent',
    method:
      'Referrals in which every right has a result, closed ones included and disputed or reopened ones not, of those sent.'
  },
  closed: {
    of: 'sent',
    method: 'Referrals closed by the sender or by the passing of time and not reopened, of those sent.'
  },
  redirected: {
    of: 'sent',
    method: 'Referrals passed on to another organisation, which counts as one more referral sent, of those sent.'
  },
  withdrawn: { of: 'sent', method: 'Referrals taken back by the sender, of those sent.' },
  personDeclined: {
    of: 'sent',
    method: 'Referrals that the person did not want or no longer wanted, which is a legitimate end, of those sent.'
  },
  expired: { of: 'sent', method: 'Referrals ended for want of any action after every reminder, of those sent.' }
}

/** How each count is made. */
export function countingOf(name: CountName): Counting {
  if (name in STEPS) return { unit: 'referral', ...STEPS[name as Step] }
  if (name.startsWith('side:'))
    return { of: 'declined', unit: 'referral', method: sideMethod(name.slice('side:'.length)) }
  if (name.startsWith('result:'))
    return { of: 'requested', unit: 'right', method: resultMethod(name.slice('result:'.length)) }
  return RIGHTS[name as keyof typeof RIGHTS]
}

/** The same of what is told of one right. */
export function countingOfRight(step: RightStep, right: string): Counting {
  const of: CountName = step === 'requested' ? 'requested' : `requested:${right}`
  return { of, unit: 'right', method: RIGHT_METHODS[step] }
}

const FILED =
  'of which a file was lodged according to any result in the chain, whatever came of it since; a right opened without a file that anybody told of is not among them'
const RIGHT_METHODS: Record<RightStep, string> = {
  requested: 'Times that this right was asked for at the roots, once a root, of all rights asked for.',
  filed: `Of this right, those ${FILED}, of those asked for.`,
  opened: 'Of this right, those whose latest result in the chain is right_opened, of those asked for.',
  refused: 'Of this right, those whose latest result in the chain is refused_by_body, of those asked for.'
}

const RIGHTS: Record<'roots' | 'loopClosed' | 'requested' | 'filed' | 'withResult' | 'gained', Counting> = {
  roots: { of: 'roots', unit: 'root', method: 'Roots of the referrals sent.' },
  loopClosed: {
    of: 'roots',
    unit: 'root',
    method:
      'Roots of which every right has a result that ends it, wherever in the chain it was recorded, of all roots; referred_elsewhere and application_filed_pending end nothing, and a root that the person declined stays in the denominator.'
  },
  requested: { of: 'requested', unit: 'right', method: 'Rights asked for at the roots, each once a root.' },
  filed: { of: 'requested', unit: 'right', method: `Rights ${FILED}, of those asked for.` },
  withResult: {
    of: 'requested',
    unit: 'right',
    method: 'Rights with any result, a pending one included, of those asked for.'
  },
  gained: { of: 'requested', unit: 'right', method: 'Rights opened, maintained or raised, of those asked for.' }
}

function sideMethod(side: string): string {
  return side === 'unstated'
    ? 'Declined referrals whose reason names no side, of those declined.'
    : `Declined referrals whose reason is on the side ${side}, of those declined.`
}

function resultMethod(result: string): string {
  return `Rights whose latest result in the chain is ${result}, of those asked for.`
}

const WORKED =
  'in working days (Monday to Friday, without the public holidays of metropolitan France), net of the pauses of the recipient’s clock'

/** What each duration measures; a referral that has not come so far is not in it. */
export const TIME_METHODS = {
  acknowledged: `From the first sending to the first sign that the recipient took note, over the referrals with one, ${WORKED}.`,
  answered: `From the first sending to the first answer, over the referrals answered, ${WORKED}; those still unanswered are not in it.`,
  started: `From the first sending to the first meeting with the person, over the referrals in which they were met, ${WORKED}.`,
  resolved: `From the first sending to the result of the last right, over the referrals resolved, ${WORKED}.`,
  closed: `From the first sending to the closing, over the referrals closed, ${WORKED}.`
} satisfies Partial<Record<Step, string>>

export type TimedStep = keyof typeof TIME_METHODS
