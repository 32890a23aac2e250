import t from 'tap'
import type { PersonFacts, Situation } from '../src/index.ts'
import { adult, household, told, verdictOn } from './ground/plain.ts'

// Amounts net of CRDS as the CAF prints them; worked out by hand from the base of each year.

const child = (id: string, birthDate: string, facts: Partial<PersonFacts> = {}) => adult(id, birthDate, facts)
const couple = (births: string[], yearly = 0, own = 0): Situation =>
  household({
    applicant: adult('a0', '1985-06-15', { taxableYears: incomes(yearly) }),
    partner: adult('a1', '1986-02-01', { taxableYears: incomes(own) }),
    children: births.map((born, at) => child(`k${at}`, born))
  })
const alone = (births: string[], facts: Partial<PersonFacts> = {}): Situation =>
  household({
    applicant: adult('a0', '1985-06-15', facts),
    children: births.map((born, at) => child(`k${at}`, born, { otherParent: 'does_not_pay' }))
  })

function incomes(yearly: number): NonNullable<PersonFacts['taxableYears']> {
  return Object.fromEntries([2021, 2022, 2023, 2024].map((year) => [String(year), { wages: yearly * 100 }]))
}

t.test('allocations familiales: nothing for one child, then by the number, as the CAF prints them', (t) => {
  t.equal(told(couple(['2018-01-01']), '2025-11-01', 'af'), 'not_entitled')
  // 32 % of 474.37 = 151.80, CRDS 0.75
  t.equal(told(couple(['2018-01-01', '2019-01-01']), '2025-11-01', 'af'), 'entitled 151.05')
  // 73 % of 474.37 = 346.29, CRDS 1.73
  t.equal(told(couple(['2016-01-01', '2018-01-01', '2019-01-01']), '2025-11-01', 'af'), 'entitled 344.56')
  t.end()
})

t.test('of two children the elder opens no increase, of three each one from 14 on', (t) => {
  // 16 % of 474.37 = 75.90, CRDS 0.37
  t.equal(told(couple(['2010-01-01', '2019-01-01']), '2025-11-01', 'af'), 'entitled 151.05')
  t.equal(told(couple(['2010-01-01', '2010-08-01']), '2025-11-01', 'af'), 'entitled 226.58')
  t.equal(told(couple(['2010-01-01', '2018-01-01', '2019-01-01']), '2025-11-01', 'af'), 'entitled 420.09')
  t.end()
})

t.test('since March 2026 the increase comes with 18, but whoever turned 14 before keeps it', (t) => {
  const family = (born: string): string => told(couple([born, '2014-01-01', '2016-01-01']), '2026-03-01', 'af')
  t.equal(family('2012-02-28'), 'entitled 420.09')
  t.equal(family('2012-03-01'), 'entitled 344.56')
  t.end()
})

t.test('above the ceilings a half and a quarter are due, and a taper just behind', (t) => {
  const at = (yearly: number): string => told(couple(['2018-01-01', '2019-01-01'], yearly), '2025-11-01', 'af')
  // first ceiling for two children 65 473 + 2 x 6 546 = 78 565, of 90 % of what is taxed
  t.equal(at(87_000), 'entitled 151.05')
  // 90 % of 87 500 = 78 750: half 75.90 - 0.37, taper (78 565 + 12 x 75.899 - 78 750) / 12 = 60.48 - 0.30
  t.equal(at(87_500), 'entitled 135.71')
  t.equal(at(95_000), 'entitled 75.53')
  // second ceiling 91 627 + 13 092 = 104 719
  t.equal(at(130_000), 'entitled 37.77')
  t.end()
})

t.test('an income that nobody told leaves family benefits an end: no taper is more than what it tapers', (t) => {
  const { otherResources: _, ...silent } = adult('a0', '1985-06-15')
  const family = household({
    applicant: silent,
    partner: adult('a1', '1986-02-01'),
    children: [child('k0', '2018-01-01', { studies: 'primary' }), child('k1', '2019-01-01', { studies: 'primary' })]
  })
  // a quarter, 37.95 - 0.18, up to the whole, 151.05, and a taper of as much
  t.match(verdictOn(family, '2025-11-01', 'af').amount, { minCents: 3_777, maxCents: 30_210 })
  // 89.72 % of 474.37 = 425.60, CRDS 2.12, for each
  t.match(verdictOn(family, '2025-11-01', 'ars').amount, { minCents: 0, maxCents: 84_696 })
  t.end()
})

t.test('a child is counted from the month after birth until the month of its twentieth birthday', (t) => {
  const at = (date: string): string => told(couple(['2018-01-01', '2025-10-15'], 0), date, 'af')
  t.equal(at('2025-10-01'), 'not_entitled')
  t.equal(at('2025-11-01'), 'entitled 151.05')
  const grown = (date: string): string => told(couple(['2018-01-01', '2005-11-20']), date, 'af')
  // the elder of two opens no increase
  t.equal(grown('2025-10-01'), 'entitled 151.05')
  t.equal(grown('2025-11-01'), 'not_entitled')
  t.end()
})

t.test('with three children, the one who turns 20 brings a lump sum for a year', (t) => {
  const family = (date: string): string => told(couple(['2005-10-20', '2018-01-01', '2019-01-01']), date, 'af')
  // 20.234 % of 474.37 = 95.98, CRDS 0.47: 151.05 + 95.51
  t.equal(family('2025-11-01'), 'entitled 246.56')
  t.equal(family('2026-10-01').slice(0, 8), 'entitled')
  t.end()
})

t.test('a child in alternating residence counts for half', (t) => {
  const father = household({
    applicant: adult('a0', '1985-06-15'),
    children: [child('k0', '2016-01-01', { custody: 'shared' }), child('k1', '2018-01-01')]
  })
  // 151.80 x 1.5 / 2 = 113.85, CRDS 0.56
  t.equal(told(father, '2025-11-01', 'af'), 'entitled 113.29')
  t.end()
})

t.test('complément familial for three children over three, by income', (t) => {
  const at = (yearly: number): string =>
    told(couple(['2014-01-01', '2016-01-01', '2018-01-01'], yearly), '2025-11-01', 'cf')
  // 62.48 % of 474.37 = 296.39, CRDS 1.48; ceiling 12 209 x 1.8 = 21 976.20
  t.equal(at(24_000), 'entitled 294.91')
  // 41.65 % = 197.58, CRDS 0.98; ceiling 24 414 x 1.8 = 43 945.20
  t.equal(at(30_000), 'entitled 196.60')
  // 90 % of 50 000 = 45 000: (43 945.20 + 12 x 197.575 - 45 000) / 12 = 109.68, CRDS 0.54
  t.equal(at(50_000), 'entitled 109.14')
  t.equal(at(60_000), 'not_entitled')
  const withInfant = couple(['2014-01-01', '2016-01-01', '2018-01-01', '2024-01-01'])
  t.equal(told(withInfant, '2025-11-01', 'cf'), 'not_entitled', 'the allocation de base comes first')
  t.end()
})

t.test(
  'overseas one child is enough for allocations familiales, and one between three and five for the complément',
  (t) => {
    const there = (births: string[]): Situation => ({
      ...couple(births),
      dwelling: { tenure: 'owner', commune: '97411' }
    })
    // 5.88 % of 474.37 = 27.89, CRDS 0.13
    t.equal(told(there(['2021-06-01']), '2025-11-01', 'af'), 'entitled 27.76')
    t.equal(told(there(['2021-06-01']), '2025-11-01', 'cf'), 'entitled 294.91')
    t.equal(told(there(['2018-06-01']), '2025-11-01', 'cf'), 'not_entitled')
    t.end()
  }
)

t.test('allocation de soutien familial for each child, less the maintenance that comes in', (t) => {
  // 42.2 % of 474.37 = 200.18, CRDS 1.00
  t.equal(told(alone(['2018-01-01']), '2025-11-01', 'asf'), 'entitled 199.18')
  const maintenance = (euros: number): string =>
    told(
      alone(['2018-01-01'], { resources: { maintenance: [{ from: '2020-01', to: '2030-12', cents: euros * 100 }] } }),
      '2025-11-01',
      'asf'
    )
  // 200.18 - 120 = 80.18, CRDS 0.40
  t.equal(maintenance(120), 'entitled 79.78')
  t.equal(maintenance(190), 'not_entitled', 'below 15 € nothing is paid')
  t.equal(told(couple(['2018-01-01']), '2025-11-01', 'asf'), 'not_entitled')
  t.end()
})

t.test('allocation de rentrée scolaire by age, as the CAF paid it in August 2025', (t) => {
  const one = (born: string): string => told(couple([born]), '2025-08-01', 'ars')
  t.equal(one('2018-05-01'), 'entitled 423.48')
  t.equal(one('2014-05-01'), 'entitled 446.85')
  t.equal(one('2010-05-01'), 'entitled 462.33')
  t.equal(one('2020-01-31'), 'entitled 423.48', 'six before February')
  t.equal(one('2020-02-01'), 'not_entitled')
  t.equal(one('2007-09-15'), 'not_entitled', 'eighteen on the 15th of September')
  t.equal(one('2007-09-16'), 'entitled 462.33')
  t.end()
})

t.test('what income has above the ceiling is taken off the allocation de rentrée scolaire', (t) => {
  const at = (yearly: number): string => told(couple(['2018-05-01'], yearly), '2025-08-01', 'ars')
  t.equal(at(31_000), 'entitled 423.48')
  // ceiling for one child 28 444: 90 % of 32 000 is 356 above, of 423.48
  t.equal(at(32_000), 'entitled 67.48')
  t.equal(at(33_000), 'not_entitled')
  t.end()
})

t.test('allocation de base of the PAJE until the month of the third birthday, in full or by half', (t) => {
  const at = (yearly: number, own = 0): string => told(couple(['2023-05-10'], yearly, own), '2025-11-01', 'paje')
  // full up to 24 414 x 1.25 = 30 517.50, half up to 29 169 x 1.25 = 36 461.25
  t.equal(at(33_000), 'entitled 196.60')
  t.equal(at(35_000), 'entitled 98.30')
  t.equal(at(41_000), 'not_entitled')
  t.equal(at(30_000, 8_000), 'entitled 196.60', 'two incomes raise the ceiling by 9 812')
  t.equal(told(couple(['2023-05-10']), '2026-04-01', 'paje'), 'entitled 198.16')
  t.equal(told(couple(['2023-05-10']), '2026-05-01', 'paje'), 'not_entitled')
  t.equal(told(couple(['2025-11-20']), '2025-11-01', 'paje'), 'entitled 196.60')
  t.equal(told(couple(['2023-05-10', '2023-05-10']), '2025-11-01', 'paje'), 'entitled 393.18')
  t.end()
})

t.test('of two born on one day one opens the increase, whichever is named first', (t) => {
  const twins = (shared: number): Situation =>
    household({
      applicant: adult('a0', '1975-06-15'),
      children: [0, 1].map((at) => child(`k${at}`, '2007-04-30', { custody: at === shared ? 'shared' : 'full' }))
    })
  // 445.93 x 32 % x 3/4 = 107.02, CRDS 0.53; 16 % of it = 71.35, CRDS 0.35
  t.equal(told(twins(0), '2024-01-01', 'af'), 'entitled 177.49')
  t.equal(told(twins(1), '2024-01-01', 'af'), 'entitled 177.49')
  t.end()
})
