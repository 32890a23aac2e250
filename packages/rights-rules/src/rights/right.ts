import type { Check } from '../household/check.ts'
import type { Amount, Condition } from '../values/value.ts'

/** Every right that the rules know, in the order of the catalogue. */
export const RIGHT_IDS = [
  'rsa',
  'prime-activite',
  'allocations-familiales',
  'complement-familial',
  'allocation-soutien-familial',
  'allocation-rentree-scolaire',
  'paje-allocation-base',
  'complementaire-sante',
  'aide-logement',
  'aspa',
  'aah',
  'mva',
  'cheque-energie',
  'bourse-college',
  'bourse-lycee',
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
  /** Parts of the amount that other rights count differently. */
  parts?: Readonly<Record<string, Amount>>
}

/** A right: one file, from the facts to the outcome. */
export interface Right {
  id: RightId
  /** Its French name. */
  label: string
  per: 'month' | 'year' | 'once'
  /** The rights whose amounts it reads. */
  needs: readonly RightId[]
  /** A partner's rights that it works out by itself, since they need it in turn. */
  besides?: readonly RightId[]
  evaluate(check: Check): Outcome
}
