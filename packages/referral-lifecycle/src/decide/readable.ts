import { REFERRAL_STATES } from '../table/states.ts'
import type { Facts, Referral } from './case.ts'

const LEVELS: readonly unknown[] = [undefined, 0, 1, 2, 3]

/** Says whether a referral is of the shape that the rules read; anything else is refused, whoever asks. */
export function isReadable(referral: Referral): boolean {
  return (
    isObject(referral) &&
    typeof referral.state === 'string' &&
    Object.hasOwn(REFERRAL_STATES, referral.state) &&
    typeof referral.frozen === 'boolean' &&
    typeof referral.hop === 'number' &&
    LEVELS.includes(referral.escalation) &&
    Array.isArray(referral.rights) &&
    referral.rights.every((right) => isObject(right) && typeof right.code === 'string')
  )
}

/** The outcomes among the facts; none when one of them cannot be read. */
export function outcomesIn({ outcomes }: Facts): readonly { right: string; result: string }[] {
  const readable =
    Array.isArray(outcomes) &&
    outcomes.every((one) => isObject(one) && typeof one.right === 'string' && typeof one.result === 'string')
  return readable ? (outcomes ?? []) : []
}

/** A list among the facts; empty when it is none. */
export function listIn(value: readonly string[] | undefined): readonly string[] {
  return Array.isArray(value) ? value : []
}

/** Says whether a number is known and reaches a floor. */
export function reaches(value: number | undefined, floor: number): boolean {
  return typeof value === 'number' && value >= floor
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
