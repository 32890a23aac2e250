import type { Situation } from '@relais/contract'

/** An adult of whom nothing is unknown: French, here, without work, income or savings. */
export const ALONE = {
  id: 'applicant',
  birthDate: '1985-03-01',
  nationality: 'french',
  livesInFrance: true,
  alsaceMoselle: false,
  maritalStatus: 'single',
  activity: 'inactive',
  studies: 'none',
  grant: false,
  leave: 'none',
  workedTwoOfThreeYears: false,
  pregnant: false,
  disabilityRate: 0,
  restrictedAccess: false,
  unfitForWork: false,
  workedFiveOfTenYears: false,
  fullPension: false,
  otherResources: 'none',
  endedResources: [],
  otherAssets: 'none',
  otherReceived: 'none'
} as const satisfies Situation['applicant']

/** Somebody alone and homeless, without any income: the whole RSA, and nothing else in money. */
export const HOMELESS: Situation = {
  applicant: ALONE,
  partner: 'none',
  children: [],
  aloneSince: 'long_ago',
  dwelling: { tenure: 'homeless', commune: '69259' },
  taxHouseholds: [],
  otherReceived: 'none'
}
