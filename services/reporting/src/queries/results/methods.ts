import type { RESULT_TIMES } from '@relais/contract'
import { THREE_MONTHS } from './terms.ts'

const WORKED =
  'in working days (Monday to Friday, without the public holidays of metropolitan France), net of the pauses of the recipient’s clock'
const ANYWHERE = 'a right counts once a root, with its latest result anywhere in the chain'
const WITHIN = `within ${THREE_MONTHS} days of the rights check, or of the sending where there was no check`
const COMPLETE = `of those whose month ended more than ${THREE_MONTHS} days ago; younger ones are not in it`

/** What each duration measures. */
export const TIME_METHODS: Record<(typeof RESULT_TIMES)[number], string> = {
  checkToSent:
    'From the rights check to the first sending, over the roots sent in the period with a check, in working days.',
  sentToAnswered: `From the first sending to the first answer, over the referrals sent in the period and answered, ${WORKED}.`,
  answeredToFiled: `From the first answer to the lodging of the file, over the rights decided in the period whose lodging is known, ${WORKED}.`,
  filedToDecided: `From the lodging of the file to the decision, over the rights decided in the period whose lodging is known, ${WORKED}.`,
  sentToDecided: `From the first sending of the referral that records it to the decision, over the rights decided in the period, ${WORKED}; those still undecided are not in it.`,
  decidedToPaid: `From the decision to the first payment, over the rights decided in the period whose payment is known, ${WORKED}.`
}

/** What each count counts. */
export const METHODS = {
  decided: `Rights that a body opened, maintained, raised or refused in the period; the day is that of the decision where it was told, else that on which it was recorded; ${ANYWHERE}.`,
  gained: `Rights opened, maintained or raised, of those decided; ${ANYWHERE}.`,
  opened: 'Rights opened, of those decided.',
  maintainedOrRaised: 'Rights maintained or raised, of those decided.',
  refused: 'Rights that the body refused, of those decided.',
  roots: `Roots, each of one person, with at least one right gained ${WITHIN}, ${COMPLETE}.`,
  rights: `Rights gained ${WITHIN}, ${COMPLETE}.`,
  monthRoots: `Roots of the month with at least one right gained ${WITHIN}, of all of the month.`,
  monthRights: `Rights gained ${WITHIN}, of all asked for at the roots of the month.`,
  coverage: 'Rights opened whose amount a month was told, of those opened; a band is no amount.',
  answeredInTime:
    'Referrals accepted, put on a waiting list or declined before the clock for taking note or for answering ran out, of those sent to the organisation in the period; taking note is not an answer.',
  answeredLate: 'Referrals answered after one of these clocks had run out, of those sent.',
  unansweredLate: 'Referrals not answered though one of these clocks has run out, however they ended, of those sent.',
  waiting: 'Referrals not answered of which no such clock has run out, those that ended before included, of those sent.'
} as const

/** What each amount adds up. */
export const MONEY_METHODS = {
  monthly:
    'Euros a month of the rights opened in the period whose amount was told; of rights maintained or raised not all is new, so they are not in it.',
  annualised: 'Twelve times the euros a month, as if each right stayed open for a year.',
  arrears: 'Arrears (rappels) of the rights gained in the period.',
  once: 'Aids paid once, of the rights gained in the period; never added to amounts a month.'
} as const

/** Of one right, of those gained. */
export const ofRight = (right: string) => `Rights of the code ${right}, of those gained.`
/** From one source. */
export const ofSource = (method: string, source: string) => `${method.slice(0, -1)}, as far as the source is ${source}.`
