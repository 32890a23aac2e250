import type { Monthly, PersonFacts, Situation } from '@relais/rights-rules'

/** The day that the figure looks at. */
export const DAY = '2025-11-23'

/** Made-up households of five persons in a flat of a social landlord: two adults, one of them at work, and three children. */
export function households(count: number): Situation[] {
  return Array.from({ length: count }, (_, at) => household(at))
}

function household(at: number): Situation {
  const wages = 60_000 + ((at * 7_919) % 140_000)
  return {
    applicant: person('a0', `19${80 + (at % 18)}-03-12`, { resources: { wages: paid(wages) }, activity: 'employed' }),
    partner: person('a1', `19${78 + (at % 20)}-10-02`, {
      resources: { unemployment: at % 3 === 0 ? paid(70_000) : 'none' },
      activity: 'unemployed'
    }),
    children: [
      person('k0', `20${12 + (at % 3)}-05-05`, { studies: 'college' }),
      person('k1', `20${16 + (at % 4)}-09-21`, { studies: 'primary' }),
      person('k2', `20${20 + (at % 5)}-01-30`, {})
    ],
    aloneSince: 'long_ago',
    dwelling: {
      tenure: 'tenant_hlm',
      rent: 42_000 + ((at * 31) % 30_000),
      charges: 8_000,
      commune: '69259',
      shared: false,
      room: false,
      landlordInFamily: false,
      conventioned: true
    },
    taxHouseholds: [
      {
        members: ['a0', 'a1', 'k0', 'k1', 'k2'],
        declarants: ['a0', 'a1'],
        referenceIncome: { 2023: wages * 10, 2024: wages * 10 },
        electricityContract: true,
        maintenancePaid: 'none'
      }
    ],
    otherReceived: 'none'
  }
}

function person(id: string, birthDate: string, facts: Partial<PersonFacts>): PersonFacts {
  return {
    id,
    birthDate,
    nationality: 'french',
    livesInFrance: true,
    alsaceMoselle: false,
    maritalStatus: 'married',
    activity: 'inactive',
    studies: 'none',
    leave: 'none',
    workedTwoOfThreeYears: false,
    pregnant: false,
    disabilityRate: 0,
    restrictedAccess: false,
    unfitForWork: false,
    workedFiveOfTenYears: false,
    fullPension: false,
    custody: 'full',
    placed: false,
    otherParent: 'here',
    ...(facts.resources ? { taxable: facts.resources } : {}),
    otherResources: 'none',
    endedResources: [],
    otherAssets: 'none',
    otherReceived: 'none',
    ...facts
  }
}

// a change each year, as payslips have it
function paid(cents: number): Monthly {
  return [2023, 2024, 2025].map((year, at) => ({
    from: `${year}-01`,
    to: `${year}-12`,
    cents: cents + at * 1_500
  }))
}
