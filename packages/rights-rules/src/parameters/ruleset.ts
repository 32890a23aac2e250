import { MINIMUM_WAGE } from './minimum-wage.ts'
import type { Parameters } from './parameter.ts'
import { RSA } from './rsa.ts'

const PARAMETERS = { ...MINIMUM_WAGE, ...RSA }

export type ParameterId = keyof typeof PARAMETERS

/** The parameters that a check reads, and their version. */
export interface Ruleset {
  version: string
  parameters: Readonly<Record<ParameterId, Parameters[string]>>
}

/** The law as far as it has been read. */
export const RULESET: Ruleset = { version: '2026-11', parameters: PARAMETERS }
