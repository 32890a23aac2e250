import { demoId } from '../made-up/id.ts'
import type { Finds } from './half-year/households.ts'

/** A rights check of the demo: who made it, for whom, and what was said. It invents no number of file. */
export interface DemoCheck {
  id: string
  /** The slug of the organisation that made it. */
  by: string
  /** The slug of a person whom that organisation recorded; null when it is anonymous. */
  person: string | null
  /** Days before the instant at which the demo is loaded. */
  daysAgo: number
  finds: Finds
  situation: Record<string, unknown>
  findings: readonly { right: string; nonTakeUp: string; cause: string; renounced: boolean }[]
}

const ADULT = {
  nationality: 'french',
  livesInFrance: true,
  alsaceMoselle: false,
  studies: 'none',
  leave: 'none',
  pregnant: false,
  disabilityRate: 0,
  restrictedAccess: false,
  unfitForWork: false,
  workedFiveOfTenYears: false,
  otherResources: 'none',
  endedResources: [],
  otherAssets: 'none',
  otherReceived: 'none'
} as const
const HERE = { partner: 'none', aloneSince: 'long_ago', otherReceived: 'none' } as const

/** The check that goes with a referral of the demo. */
export const attachedCheckId = demoId('rights-check', 'pension-of-a-widow')

/** Three anonymous checks, as an ambassador makes them at the foot of a building, and one of a person who is then referred. */
export const demoChecks: readonly DemoCheck[] = [
  {
    id: demoId('rights-check', 'alone-without-income'),
    by: 'ccas-venissieux',
    person: null,
    daysAgo: 3,
    finds: 'mainstream',
    situation: {
      ...HERE,
      applicant: {
        ...ADULT,
        id: 'applicant',
        birthDate: '1984-06-11',
        maritalStatus: 'single',
        activity: 'unemployed'
      },
      children: [],
      dwelling: { tenure: 'tenant_hlm', rent: 31_000, charges: 6_000, commune: '69259', shared: false, room: false }
    },
    findings: [{ right: 'rsa', nonTakeUp: 'not_known', cause: 'thought_only_for_families', renounced: false }]
  },
  {
    id: demoId('rights-check', 'pensioner-with-little'),
    by: 'ccas-venissieux',
    person: null,
    daysAgo: 9,
    finds: 'mainstream',
    situation: {
      ...HERE,
      applicant: {
        ...ADULT,
        id: 'applicant',
        birthDate: '1951-02-03',
        maritalStatus: 'widowed',
        activity: 'retired',
        fullPension: true,
        resources: { pension: [{ from: '2024-01', to: '2027-12', cents: 74_500 }] }
      },
      children: [],
      dwelling: { tenure: 'owner', commune: '69259' }
    },
    findings: [{ right: 'aspa', nonTakeUp: 'not_claimed', cause: 'fears_recovery_from_heirs', renounced: true }]
  },
  {
    id: demoId('rights-check', 'nothing-told-yet'),
    by: 'ccas-venissieux',
    person: null,
    daysAgo: 1,
    finds: 'nothing',
    situation: { applicant: { id: 'applicant' }, dwelling: { commune: '69259' } },
    findings: []
  },
  {
    id: attachedCheckId,
    by: 'ccas-venissieux',
    person: 'lucette-aubrespin',
    daysAgo: 49,
    finds: 'mainstream',
    situation: {
      ...HERE,
      applicant: {
        ...ADULT,
        id: 'applicant',
        birthDate: '1950-07-29',
        maritalStatus: 'widowed',
        activity: 'retired',
        fullPension: true,
        resources: { pension: [{ from: '2024-01', to: '2027-12', cents: 68_200 }] }
      },
      children: [],
      dwelling: { tenure: 'owner', commune: '69259' }
    },
    findings: [{ right: 'aspa', nonTakeUp: 'not_claimed', cause: 'fears_recovery_from_heirs', renounced: false }]
  }
]
