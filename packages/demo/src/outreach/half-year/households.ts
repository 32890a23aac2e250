/** What a check of a household finds: a missing right of droit commun, missing aids of the place alone, or nothing missing. */
export type Finds = 'mainstream' | 'local' | 'nothing'

/** A kind of household, with what an ambassador is told of it. */
export interface DemoHousehold {
  finds: Finds
  /** Of how many of the ninety checks. */
  checks: number
  /** The missing right of which its form of non-take-up is said; null where nothing is missing. */
  right: string | null
  /** What is said of the n-th of its kind, in the words of that year. */
  situation(year: number, n: number): Record<string, unknown>
}

const ADULT = {
  nationality: 'french',
  livesInFrance: true,
  alsaceMoselle: false,
  maritalStatus: 'single',
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
const ALONE = { partner: 'none', aloneSince: 'long_ago', otherReceived: 'none', children: [] } as const
const RENTED = { tenure: 'tenant_hlm', commune: '69259', shared: false, room: false, landlordInFamily: false } as const
const OWNED = { tenure: 'owner', commune: '69259' } as const

const bornIn = (year: number, age: number, n: number) => `${year - age - (n % 9)}-0${1 + (n % 9)}-1${n % 10}`
const monthly = (year: number, cents: number) => [{ from: `${year - 3}-01`, to: `${year + 1}-12`, cents }]
const rented = (n: number) => ({ ...RENTED, rent: 29_500 + 1_500 * (n % 6), charges: 5_500 + 300 * (n % 4) })
const adult = (year: number, age: number, n: number, more: object) => ({
  ...ADULT,
  id: 'applicant',
  birthDate: bornIn(year, age, n),
  ...more
})
const wages = (year: number, cents: number) => ({
  activity: 'employed',
  resources: { wages: monthly(year, cents) },
  taxable: { wages: monthly(year, cents + 3_500) }
})
const retired = (year: number, cents: number) => ({
  activity: 'retired',
  fullPension: true,
  resources: { pension: monthly(year, cents) }
})
const child = (id: string, year: number, age: number, n: number) => ({
  id,
  birthDate: bornIn(year, age, n % 3),
  custody: 'full',
  placed: false,
  livesInFrance: true,
  alsaceMoselle: false,
  activity: 'inactive',
  studies: 'none',
  disabilityRate: 0,
  otherResources: 'none',
  otherAssets: 'none',
  otherReceived: 'none'
})
/** One tax household, with the same reference income each year. */
const taxed = (year: number, income: number, declarants: string[], children: string[] = []) => [
  {
    members: [...declarants, ...children],
    declarants,
    referenceIncome: Object.fromEntries([3, 2, 1, 0].map((ago) => [year - ago, income])),
    electricityContract: true,
    maintenancePaid: 'none'
  }
]

/** Twelve kinds of household, as they are met in Vénissieux: ninety in all. */
export const demoHouseholds: readonly DemoHousehold[] = [
  {
    finds: 'mainstream',
    checks: 9,
    right: 'rsa',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 30, n, { activity: 'unemployed' }),
      dwelling: rented(n)
    })
  },
  {
    finds: 'mainstream',
    checks: 15,
    right: 'prime_activite',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 27, n, wages(year, 118_000 + 2_500 * (n % 6))),
      dwelling: rented(n)
    })
  },
  {
    finds: 'mainstream',
    checks: 7,
    right: 'aide_logement',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 29, n, wages(year, 88_000 + 2_000 * (n % 5))),
      dwelling: rented(n),
      taxHouseholds: taxed(year, 920_000, ['applicant'])
    })
  },
  {
    finds: 'mainstream',
    checks: 7,
    right: 'ars',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 33, n, wages(year, 110_000 + 2_000 * (n % 5))),
      children: ['child1', 'child2'].map((id, at) => ({
        ...child(id, year, 8 + 3 * at, n),
        otherParent: n % 2 === 0 ? 'pays' : 'does_not_pay'
      })),
      dwelling: rented(n),
      taxHouseholds: taxed(year, 1_080_000, ['applicant'], ['child1', 'child2'])
    })
  },
  {
    finds: 'mainstream',
    checks: 5,
    right: 'cf',
    situation: (year, n) => ({
      otherReceived: 'none',
      applicant: adult(year, 36, n, { ...wages(year, 152_000 + 2_000 * (n % 5)), maritalStatus: 'married' }),
      partner: { ...adult(year, 34, n, { activity: 'inactive', maritalStatus: 'married' }), id: 'partner' },
      children: ['child1', 'child2', 'child3'].map((id, at) => child(id, year, 5 + 3 * at, n)),
      dwelling: rented(n),
      taxHouseholds: taxed(year, 1_560_000, ['applicant', 'partner'], ['child1', 'child2', 'child3'])
    })
  },
  {
    finds: 'mainstream',
    checks: 4,
    right: 'aspa',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 69, n, { ...retired(year, 62_000 + 2_500 * (n % 4)), maritalStatus: 'widowed' }),
      dwelling: OWNED
    })
  },
  {
    finds: 'mainstream',
    checks: 4,
    right: 'cheque_energie',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 70, n, { ...retired(year, 117_000 + 1_000 * (n % 4)), maritalStatus: 'widowed' }),
      dwelling: OWNED,
      taxHouseholds: taxed(year, 900_000, ['applicant'])
    })
  },
  {
    finds: 'local',
    checks: 13,
    right: 'tcl_solidaire_gratuit',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 32, n, { activity: 'unemployed' }),
      dwelling: rented(n),
      received: {
        rsa: monthly(year, 56_800),
        aide_logement: monthly(year, 25_400),
        css: monthly(year, 1)
      }
    })
  },
  {
    finds: 'local',
    checks: 9,
    right: 'tcl_solidaire_reduit',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 28, n, wages(year, 126_000 + 1_000 * (n % 5))),
      dwelling: OWNED,
      received: { prime_activite: monthly(year, 19_800), css: monthly(year, 1) }
    })
  },
  {
    finds: 'local',
    checks: 6,
    right: 'tcl_solidaire_gratuit',
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 68, n, retired(year, 60_000 + 1_500 * (n % 4))),
      dwelling: OWNED,
      received: { aspa: monthly(year, 43_400), css: monthly(year, 1) }
    })
  },
  {
    finds: 'nothing',
    checks: 6,
    right: null,
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 35, n, wages(year, 290_000 + 10_000 * (n % 5))),
      dwelling: OWNED,
      taxHouseholds: taxed(year, 3_100_000, ['applicant'])
    })
  },
  {
    finds: 'nothing',
    checks: 5,
    right: null,
    situation: (year, n) => ({
      ...ALONE,
      applicant: adult(year, 67, n, retired(year, 182_000 + 3_000 * (n % 4))),
      dwelling: OWNED,
      taxHouseholds: taxed(year, 1_900_000, ['applicant'])
    })
  }
]
