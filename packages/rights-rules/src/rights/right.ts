import type { Check } from '../household/check.ts'
import type { Amount, Condition } from '../values/value.ts'

/** Every right that the rules know, by its code in the catalogue where it has one of its own. */
export const RIGHT_IDS = [
  'rsa',
  'prime_activite',
  'af',
  'cf',
  'asf',
  'ars',
  'paje',
  'css',
  'aide_logement',
  'aspa',
  'aah',
  'mva',
  'cheque_energie',
  'bourse_college',
  'bourse_lycee',
  'ass',
  'asi'
] as const
export type RightId = (typeof RIGHT_IDS)[number]

/** The rights that each adult has for themselves: what is paid for them stands with the person. */
export const PERSONAL_RIGHTS: readonly RightId[] = ['aah', 'mva', 'ass', 'asi']

/** What a right comes to: whether it is open, and how much; by person where each has a right of their own. */
export interface Outcome {
  open: Condition
  /** In cents, net of what is withheld. */
  amount: Amount
  persons?: ReadonlyMap<string, Amount>
  /** For a right that is no money: what it costs whoever has it, each month. */
  cost?: Amount
  /** The same by person, where each has a cost of their own. */
  costs?: ReadonlyMap<string, Amount>
  /** Parts of the amount that other rights count differently. */
  parts?: Readonly<Record<string, Amount>>
}

/** A right: one file, from the facts to the outcome. */
export interface Right {
  id: RightId
  /** Its codes in the catalogue, where it is not one of them by itself; those that name a part hold as far as the part does. */
  codes?: readonly string[]
  /** Its French name. */
  label: string
  per: 'month' | 'year' | 'once'
  /** The rights whose amounts it reads. */
  needs: readonly RightId[]
  /** A partner's rights that it works out by itself, since they need it in turn. */
  besides?: readonly RightId[]
  evaluate(check: Check): Outcome
}
