import type { RightId } from '../rights/right.ts'
import { EVERYDAY_GUIDES } from './everyday.ts'
import { FAMILY_GUIDES } from './family.ts'
import type { Guide } from './guide.ts'
import { MINIMA_GUIDES } from './minima.ts'
import { SCHOOL_GUIDES } from './school.ts'
import { SOLIDARITY_GUIDES } from './solidarity.ts'

/** How each right is claimed. */
export const GUIDES: Partial<Record<RightId, Guide>> = {
  ...EVERYDAY_GUIDES,
  ...FAMILY_GUIDES,
  ...MINIMA_GUIDES,
  ...SCHOOL_GUIDES,
  ...SOLIDARITY_GUIDES
}
