import type { Right } from '../right.ts'
import { type SchoolGrant, schoolGrant } from './school-grant.ts'

const LYCEE: SchoolGrant = {
  school: 'lycee',
  wageBack: 'bourse.wage-back-lycee',
  levels: (['1', '2', '3', '4', '5', '6'] as const).map((level) => ({
    rate: `bourse-lycee.rate.${level}` as const,
    ceiling: (children) => `bourse-lycee.${level}.${children}` as const
  }))
}

/** Bourse nationale d'études du second degré de lycée, for the school year of the check. */
export const bourseLycee: Right = {
  id: 'bourse_lycee',
  label: 'Bourse de lycée',
  per: 'year',
  needs: [],
  evaluate: schoolGrant(LYCEE)
}
