import { HOUSING_INCOME } from './income.ts'
import { HOUSING_PART } from './part.ts'
import { HOUSING_RENT } from './rent.ts'
import { RENT_REDUCTION } from './rent-reduction.ts'

/** Housing aids: CCH art. L821-1 and following. */
export const HOUSING = { ...HOUSING_INCOME, ...HOUSING_PART, ...HOUSING_RENT, ...RENT_REDUCTION }
