import { ENERGY } from './everyday/energy.ts'
import { HEALTH } from './everyday/health.ts'
import { SCHOOL_GRANTS } from './everyday/school-grants.ts'
import { CHILDREN } from './family/children.ts'
import { FAMILY } from './family/family.ts'
import { PAJE } from './family/paje.ts'
import { SCHOOL } from './family/school.ts'
import { HOUSING } from './housing/housing.ts'
import { MINIMUM_WAGE } from './income/minimum-wage.ts'
import { SAVINGS } from './income/savings.ts'
import { TAXABLE_INCOME } from './income/taxable-income.ts'
import { AAH } from './minima/aah.ts'
import { ASI } from './minima/asi.ts'
import { ASPA } from './minima/aspa.ts'
import { ASS } from './minima/ass.ts'
import { PRIME_ACTIVITE } from './minima/prime-activite.ts'
import { RSA } from './minima/rsa.ts'
import type { Parameters } from './parameter.ts'

const PARAMETERS = {
  ...AAH,
  ...ASI,
  ...ASPA,
  ...ASS,
  ...CHILDREN,
  ...ENERGY,
  ...FAMILY,
  ...HEALTH,
  ...HOUSING,
  ...MINIMUM_WAGE,
  ...PAJE,
  ...PRIME_ACTIVITE,
  ...RSA,
  ...SAVINGS,
  ...SCHOOL,
  ...SCHOOL_GRANTS,
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
