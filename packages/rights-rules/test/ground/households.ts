import fc from 'fast-check'
import {
  ACTIVITIES,
  HOSTELS,
  type Monthly,
  type PersonFacts,
  RESOURCE_KINDS,
  type ResourceKind,
  RIGHT_IDS,
  type Situation,
  TENURES
} from '../../src/index.ts'

// Households of which every fact is known, as the properties of the rules need them.

const PLACES = [
  { commune: '69259', zone: 2 },
  { commune: '75111', zone: 1 },
  { commune: '23096', zone: 3 },
  { commune: '97411', zone: 2 }
] as const
const DATES = ['2021-03-01', '2022-09-01', '2024-01-01', '2025-06-01', '2025-11-01', '2026-05-01'] as const
const reference = (income: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: 12 }, (_, at) => [String(2016 + at), income]))
const cents = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300_000 }))
const monthly = fc.tuple(cents, cents, cents).map(([early, before, now]) => [
  { from: '2015-01', to: '2030-12', cents: early },
  { from: '2025-01', to: '2025-06', cents: before },
  { from: '2025-07', to: '2026-12', cents: now }
])
const few = fc
  .array(fc.tuple(fc.constantFrom(...RESOURCE_KINDS), monthly), { maxLength: 3 })
  .map((entries) => Object.fromEntries(entries) as Partial<Record<ResourceKind, (typeof entries)[number][1]>>)

// more than what is paid, and less than what the law can withhold
function beforeContributions(net: Monthly): Monthly {
  return net.map(({ from, to, cents: paid }) => ({ from, to, cents: paid * 1.05 }))
}

function person(id: string, born: fc.Arbitrary<string>): fc.Arbitrary<PersonFacts> {
  return fc
    .record({
      birthDate: born,
      nationality: fc.constantFrom('french' as const, 'eea' as const, 'other' as const),
      permit: fc.constantFrom('resident_card' as const, 'work' as const, 'none' as const),
      permitSince: fc.constantFrom('2012-05-01', '2023-05-01'),
      residentSince: fc.constantFrom('2012-05-01', '2025-05-01'),
      livesInFrance: fc.constantFrom(true, true, true, false),
      alsaceMoselle: fc.boolean(),
      maritalStatus: fc.constantFrom('single' as const, 'married' as const),
      activity: fc.constantFrom(...ACTIVITIES),
      studies: fc.constantFrom(
        'none' as const,
        'none' as const,
        'college' as const,
        'lycee' as const,
        'higher' as const
      ),
      leave: fc.constantFrom('none' as const, 'none' as const, 'parental' as const),
      workedTwoOfThreeYears: fc.boolean(),
      onSickLeaveSince: fc.constantFrom('2024-12-15', '2025-10-02'),
      pregnant: fc.boolean(),
      dueDate: fc.constantFrom('2025-12-20', '2026-08-01'),
      grant: fc.boolean(),
      custody: fc.constantFrom('full' as const, 'full' as const, 'shared' as const),
      placed: fc.constantFrom(false, false, true),
      otherParent: fc.constantFrom('here' as const, 'pays' as const, 'does_not_pay' as const),
      disabilityRate: fc.constantFrom(0, 50, 80),
      restrictedAccess: fc.boolean(),
      unfitForWork: fc.constantFrom(false, false, true),
      workedFiveOfTenYears: fc.boolean(),
      fullPension: fc.constantFrom(false, false, true),
      resources: few,
      taxable: few,
      assets: fc.record({ untaxed_savings: cents, empty_building: cents, real_estate: cents })
    })
    .map((facts) => ({
      id,
      ...facts,
      gross: Object.fromEntries(Object.entries(facts.resources).map(([kind, net]) => [kind, beforeContributions(net)])),
      otherResources: 'none' as const,
      endedResources: [],
      otherAssets: 'none' as const,
      received: Object.fromEntries(RIGHT_IDS.map((right) => [right, 'none'])),
      otherReceived: 'none' as const
    }))
}

const grown = fc.constantFrom('1958-03-12', '1975-01-01', '1990-07-31', '1999-12-04', '2004-02-29')
const young = fc.constantFrom(
  '2025-10-09',
  '2023-01-20',
  '2019-06-15',
  '2013-11-02',
  '2010-05-05',
  '2007-04-30',
  '2004-08-08'
)

/** A household and the day it is looked at. */
export const households: fc.Arbitrary<{ situation: Situation; date: string }> = fc
  .record({
    date: fc.constantFrom(...DATES),
    applicant: person('a0', grown),
    partner: fc.oneof(fc.constant('none' as const), person('a1', grown)),
    children: fc
      .array(young, { maxLength: 4 })
      .chain((born) => fc.tuple(...born.map((day, at) => person(`k${at}`, fc.constant(day))))),
    aloneSince: fc.constantFrom('2024-12-01', 'long_ago' as const),
    place: fc.constantFrom(...PLACES),
    income: fc.constantFrom(0, 400_000, 1_234_500, 2_000_000),
    taxedApart: fc.boolean(),
    dwelling: fc.record({
      tenure: fc.constantFrom(...TENURES),
      rent: fc.integer({ min: 0, max: 120_000 }),
      charges: fc.constant(5_000),
      shared: fc.boolean(),
      room: fc.boolean(),
      landlordInFamily: fc.constantFrom(false, false, true),
      conventioned: fc.boolean(),
      hostel: fc.constantFrom(...HOSTELS),
      conventionedSince: fc.constantFrom('1985-03-01', '1992-03-01'),
      loanSignedOn: fc.constantFrom('2003-02-01', '2016-05-05', '2019-03-03', '2021-01-01'),
      conventionedLoan: fc.boolean(),
      boughtNew: fc.boolean(),
      contributes: fc.boolean()
    })
  })
  .map(({ date, place, dwelling, income, taxedApart, ...household }) => ({
    date,
    situation: {
      ...household,
      dwelling: { ...dwelling, ...place },
      taxHouseholds: (taxedApart ? [['a0'], ['a1']] : [['a0', 'a1']]).map((declarants, at) => ({
        declarants,
        members: at === 0 ? [...declarants, ...household.children.map(({ id }) => id)] : declarants,
        maintenancePaid: 'none' as const,
        electricityContract: at === 0,
        referenceIncome: reference(income)
      })),
      otherReceived: 'none' as const
    }
  }))
