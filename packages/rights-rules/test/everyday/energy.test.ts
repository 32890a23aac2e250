import t from 'tap'
import type { TaxHouseholdFacts } from '../../src/index.ts'
import { adult, household, told } from '../ground/plain.ts'

// Limits since 2023 per unit of consumption: 5 700, 6 800, 7 850, 11 000.

const cheque = (euros: number, facts: Partial<TaxHouseholdFacts> = {}, date = '2025-11-01'): string =>
  told(
    household({
      applicant: adult('a0', '1985-06-15'),
      children: [adult('k0', '2015-05-05'), adult('k1', '2017-05-05')],
      taxHouseholds: [
        {
          members: ['a0'],
          declarants: ['a0'],
          referenceIncome: { 2019: euros * 100, 2023: euros * 100 },
          maintenancePaid: 'none',
          electricityContract: true,
          ...facts
        }
      ]
    }),
    date,
    'cheque_energie'
  )

t.test('the amount falls with the reference income per unit of consumption', (t) => {
  t.equal(cheque(5_699), 'entitled 194.00')
  t.equal(cheque(5_700), 'entitled 146.00')
  t.equal(cheque(6_800), 'entitled 98.00')
  t.equal(cheque(10_999), 'entitled 48.00')
  t.equal(cheque(11_000), 'not_entitled')
  t.equal(cheque(10_799, {}, '2021-05-01'), 'entitled 48.00')
  t.equal(cheque(10_800, {}, '2021-05-01'), 'not_entitled')
  t.end()
})

t.test('a second person counts for half, each other for three tenths', (t) => {
  // 16 499 / 1.5 = 10 999; 19 799 / 1.8 = 10 999
  t.equal(cheque(16_499, { members: ['a0', 'k0'] }), 'entitled 63.00')
  t.equal(cheque(19_799, { members: ['a0', 'k0', 'k1'] }), 'entitled 63.00')
  t.equal(cheque(19_800, { members: ['a0', 'k0', 'k1'] }), 'not_entitled')
  // 2.1 units: 11 969 / 2.1 = 5 699.5
  t.equal(cheque(11_969, { members: ['a0', 'a1', 'k0', 'k1'] }), 'entitled 277.00')
  t.end()
})

t.test('a member of whom nothing is told may be a child whom two households share', (t) => {
  const known = household({
    applicant: adult('a0', '1985-06-15'),
    children: [adult('k0', '2015-05-05', { custody: 'shared' })],
    taxHouseholds: [
      { members: ['a0', 'k0'], declarants: ['a0'], referenceIncome: { 2023: 1_500_000 }, electricityContract: true }
    ]
  })
  const { children, ...silent } = known
  t.equal(children?.length, 1)
  // 15 000 / 1.25 = 12 000, or 15 000 / 1.5 = 10 000
  t.equal(told(known, '2025-11-01', 'cheque_energie'), 'not_entitled')
  t.equal(told(silent, '2025-11-01', 'cheque_energie'), 'undetermined 0.00 to 63.00')
  t.end()
})

t.test('since 2025 only the household that holds the electricity contract has it', (t) => {
  t.equal(cheque(5_000, { electricityContract: false }), 'not_entitled')
  t.equal(cheque(5_000, { electricityContract: false }, '2021-05-01'), 'entitled 194.00')
  t.end()
})

t.test('a partner whom nobody has told of may be taxed apart and have the contract', (t) => {
  const { partner, ...unknown } = household({
    applicant: adult('a0', '1985-06-15'),
    taxHouseholds: [
      {
        members: ['a0'],
        declarants: ['a0'],
        referenceIncome: { 2023: 1_935_200 },
        maintenancePaid: 'none'
      },
      {
        members: ['a1'],
        declarants: ['a1'],
        referenceIncome: { 2023: 489_000 },
        maintenancePaid: 'none'
      }
    ]
  })
  t.equal(told({ ...unknown, partner: 'none' }, '2025-06-01', 'cheque_energie'), 'not_entitled')
  t.equal(told(unknown, '2025-06-01', 'cheque_energie'), 'undetermined 0.00 to any')
  const [own, other] = unknown.taxHouseholds!
  const holds = { ...unknown, taxHouseholds: [{ ...own!, electricityContract: true }, other!] }
  t.equal(told(holds, '2025-06-01', 'cheque_energie'), 'not_entitled')
  t.end()
})
