import { HOSTELS } from './hostels.ts'
import { HOUSING_INCOME } from './income.ts'
import { LOANS_AL } from './loans-al.ts'
import { LOANS_APL } from './loans-apl.ts'
import { HOUSING_PART } from './part.ts'
import { HOUSING_RENT } from './rent.ts'
import { RENT_REDUCTION } from './rent-reduction.ts'
import { HOUSING_SHARE } from './share.ts'

/** Housing aids: CCH art. L821-1 and following. */
export const HOUSING = {
  ...HOSTELS,
  ...HOUSING_INCOME,
  ...HOUSING_PART,
  ...HOUSING_RENT,
  ...HOUSING_SHARE,
  ...LOANS_AL,
  ...LOANS_APL,
  ...RENT_REDUCTION
}
