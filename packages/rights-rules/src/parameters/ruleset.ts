import { CHILDREN } from './children.ts'
import { FAMILY } from './family.ts'
import { MINIMUM_WAGE } from './minimum-wage.ts'
import { PAJE } from './paje.ts'
import type { Parameters } from './parameter.ts'
import { PRIME_ACTIVITE } from './prime-activite.ts'
import { RSA } from './rsa.ts'
import { SAVINGS } from './savings.ts'
import { SCHOOL } from './school.ts'
import { TAXABLE_INCOME } from './taxable-income.ts'

const PARAMETERS = {
  ...CHILDREN,
  ...FAMILY,
  ...MINIMUM_WAGE,
  ...PAJE,
  ...PRIME_ACTIVITE,
  ...RSA,
  ...SAVINGS,
  ...SCHOOL,
  ...TAXABLE_INCOME
}

export type ParameterId = keyof typeof PARAMETERS

/** The parameters that a check reads, and their version. */
export interface Ruleset {
  version: string
  parameters: Readonly<Record<ParameterId, Parameters[string]>>
}

/** The law as far as it has been read. */
export const RULESET: Ruleset = { version: '2026-11', parameters: PARAMETERS }
