import type { Schemas } from '@relais/client'
import { isDecided, isSuccess } from '@relais/referral-lifecycle'

/** What is filled in of one right’s result; amounts as they are typed, in euros. */
export interface OutcomeEntry {
  result: string
  source: string
  confidence: string
  effectiveOn: string
  decidedOn: string
  firstPaidOn: string
  amount: string
  arrears: string
  once: string
  refusedReason: string
  gaveUpReason: string
}

export const EMPTY_ENTRY: OutcomeEntry = {
  result: '',
  source: '',
  confidence: '',
  effectiveOn: '',
  decidedOn: '',
  firstPaidOn: '',
  amount: '',
  arrears: '',
  once: '',
  refusedReason: '',
  gaveUpReason: ''
}

/** How sure one is of what a source says, unless told otherwise. */
export const SURE_OF: Record<string, string> = {
  body_letter: 'certain',
  body_portal: 'certain',
  person_said: 'likely',
  staff_estimate: 'to_confirm'
}

/** A result as it stands, to be corrected. */
export function entryOf(outcome: Schemas['Outcome'] | undefined): OutcomeEntry {
  if (outcome === undefined) return EMPTY_ENTRY
  const { result, source, confidence, effectiveOn, amountMonthlyCents, arrearsCents, reasonCode } = outcome
  return {
    result,
    source,
    confidence,
    effectiveOn: effectiveOn ?? '',
    decidedOn: outcome.decidedOn ?? '',
    firstPaidOn: outcome.firstPaidOn ?? '',
    amount: eurosOf(amountMonthlyCents),
    arrears: eurosOf(arrearsCents),
    once: eurosOf(outcome.amountOnceCents),
    refusedReason: result === 'refused_by_body' ? (reasonCode ?? '') : '',
    gaveUpReason: result === 'person_gave_up' ? (reasonCode ?? '') : ''
  }
}

/** Cents from what somebody types: `646,52`, `1 200`, `646.5 €`; undefined when nothing is there, NaN when it is no amount. */
export function centsOf(typed: string): number | undefined {
  const text = typed.replaceAll(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  if (text === '') return undefined
  return /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN
}

/** What is wrong in an entry whose result is chosen, by field. */
export function wrongIn(entry: OutcomeEntry): Partial<Record<keyof OutcomeEntry, 'missing' | 'amount'>> {
  const { result, source, amount, arrears, once, refusedReason, gaveUpReason } = entry
  return {
    ...(source === '' && { source: 'missing' as const }),
    ...(result === 'refused_by_body' && refusedReason === '' && { refusedReason: 'missing' as const }),
    ...(result === 'person_gave_up' && gaveUpReason === '' && { gaveUpReason: 'missing' as const }),
    ...(hasAmounts(result) && Number.isNaN(centsOf(amount)) && { amount: 'amount' as const }),
    ...(hasAmounts(result) && Number.isNaN(centsOf(arrears)) && { arrears: 'amount' as const }),
    ...(hasAmounts(result) && Number.isNaN(centsOf(once)) && { once: 'amount' as const })
  }
}

/** Whether a result brings an amount. */
export function hasAmounts(result: string): boolean {
  return isSuccess(result)
}

/** Whether a result has a day: from when the right is open, or when the file was lodged. */
export function hasDay(result: string): boolean {
  return isSuccess(result) || result === 'application_filed_pending'
}

/** An entry as the API takes it. */
export function sentOf(right: string, entry: OutcomeEntry): Record<string, unknown> {
  const { result, source, confidence, effectiveOn, decidedOn, firstPaidOn, refusedReason, gaveUpReason } = entry
  const amounts = hasAmounts(result)
    ? {
        amountMonthlyCents: centsOf(entry.amount),
        arrearsCents: centsOf(entry.arrears),
        amountOnceCents: centsOf(entry.once),
        firstPaidOn: firstPaidOn === '' ? undefined : firstPaidOn
      }
    : {}
  const all = {
    right,
    result,
    source,
    confidence: confidence === '' ? SURE_OF[source] : confidence,
    effectiveOn: hasDay(result) && effectiveOn !== '' ? effectiveOn : undefined,
    decidedOn: isDecided(result) && decidedOn !== '' ? decidedOn : undefined,
    refusedReason: result === 'refused_by_body' ? refusedReason : undefined,
    gaveUpReason: result === 'person_gave_up' ? gaveUpReason : undefined,
    ...amounts
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function eurosOf(cents: number | null): string {
  return cents === null ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',')
}
