import type { Right } from '../right.ts'
import { type SchoolGrant, schoolGrant } from './school-grant.ts'

const COLLEGE: SchoolGrant = {
  school: 'college',
  wageBack: 'bourse.wage-back-college',
  levels: (['1', '2', '3'] as const).map((level) => ({
    rate: `bourse-college.rate.${level}` as const,
    ceiling: (children) => `bourse-college.${level}.${children}` as const
  }))
}

/** Bourse nationale de collège, for the school year of the check. */
export const bourseCollege: Right = {
  id: 'bourse_college',
  label: 'Bourse de collège',
  per: 'year',
  needs: [],
  evaluate: schoolGrant(COLLEGE)
}
