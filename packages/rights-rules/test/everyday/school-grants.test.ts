import t from 'tap'
import type { PersonFacts, Situation, TaxHouseholdFacts } from '../../src/index.ts'
import { adult, household, told } from '../ground/plain.ts'

// Ceilings and terms as the public service printed them: collège 2022 and 2023, lycée 2022 and 2023. A year is three terms.

const pupil = (id: string, school: 'college' | 'lycee', facts: Partial<PersonFacts> = {}): PersonFacts =>
  adult(id, '2010-05-05', { studies: school, ...facts })
const taxed = (declarants: string[], members: string[], euros: Record<string, number>): TaxHouseholdFacts => ({
  declarants,
  members: [...declarants, ...members],
  referenceIncome: Object.fromEntries(Object.entries(euros).map(([year, amount]) => [year, amount * 100]))
})
const alone = (euros: Record<string, number>, ...children: PersonFacts[]): Situation =>
  household({
    applicant: adult('a0', '1980-06-15'),
    children,
    taxHouseholds: [
      taxed(
        ['a0'],
        children.map(({ id }) => id),
        euros
      )
    ]
  })
const lycee = (situation: Situation, date = '2023-10-01') => told(situation, date, 'bourse_lycee')
const college = (situation: Situation, date = '2023-10-01') => told(situation, date, 'bourse_college')

t.test('lycée 2023: six levels, each up to its ceiling, as printed for one child', (t) => {
  const one = (euros: number): string => lycee(alone({ 2022: euros }, pupil('k0', 'lycee')))
  for (const [ceiling, term] of [
    [20_127, 156],
    [15_932, 191],
    [13_531, 226],
    [10_913, 260],
    [6_782, 295],
    [2_651, 331]
  ] as const)
    t.equal(one(ceiling), `entitled ${term * 3}.00`)
  t.equal(one(20_128), 'not_entitled')
  t.equal(one(15_933), 'entitled 468.00')
  t.equal(one(0), 'entitled 993.00')
  t.end()
})

t.test('more children raise the ceiling, up to eight, and each pupil has a grant', (t) => {
  const small = (count: number): PersonFacts[] =>
    Array.from({ length: count }, (_, at) => adult(`s${at}`, '2016-01-01', { studies: 'primary' }))
  t.equal(lycee(alone({ 2022: 21_674 }, pupil('k0', 'lycee'), ...small(1))), 'entitled 468.00')
  t.equal(lycee(alone({ 2022: 21_675 }, pupil('k0', 'lycee'), ...small(1))), 'not_entitled')
  t.equal(lycee(alone({ 2022: 46_446 }, pupil('k0', 'lycee'), ...small(8))), 'entitled 468.00')
  t.equal(lycee(alone({ 2022: 46_447 }, pupil('k0', 'lycee'), ...small(8))), 'not_entitled')
  t.equal(lycee(alone({ 2022: 0 }, pupil('k0', 'lycee'), pupil('k1', 'lycee'))), 'entitled 1986.00')
  t.end()
})

t.test('collège: three levels of 37, 104 and 162 euros a term in 2022, from 16 885 euros for one child down', (t) => {
  const one = (euros: number): string => college(alone({ 2021: euros }, pupil('k0', 'college')), '2022-10-01')
  t.equal(one(16_886), 'not_entitled')
  t.equal(one(16_885), 'entitled 111.00')
  // 841.2 x 10.85 = 9 127.02; 296.8 x 10.85 = 3 220.28
  t.equal(one(9_127), 'entitled 312.00')
  t.equal(one(3_220), 'entitled 486.00')
  t.equal(one(3_221), 'entitled 312.00')
  t.equal(college(alone({ 2022: 20_781 }, pupil('k0', 'college'), pupil('k1', 'college'))), 'entitled 222.00')
  t.end()
})

t.test('a school year runs from September to August, on the income of the year before it', (t) => {
  // 2025: 1 556.2 x 11.65 = 18 130; 25.6 % of 466.44 = 119.41, of 474.37 it would be 121.44
  const two = alone({ 2024: 18_130, 2025: 99_999 }, pupil('k0', 'college'))
  t.equal(college(two, '2025-09-01'), 'entitled 120.00')
  t.equal(college(two, '2026-08-31'), 'entitled 120.00')
  t.equal(college(two, '2026-09-01'), 'not_entitled')
  t.equal(college(two, '2025-08-31'), 'undetermined 0.00 to 495.00', 'the income of 2023 is not known')
  t.equal(college(two, '2016-08-01'), 'undetermined 0.00 to any', 'the texts before have not been read')
  // until 2018 the income of the year but one before: 841.2 x 9.61 = 8 084; 70.91 % of 406.62 = 288.33
  t.equal(college(alone({ 2015: 8_084 }, pupil('k0', 'college')), '2017-09-01'), 'entitled 288.00')
  t.end()
})

t.test('a couple counts both incomes, taxed together or apart', (t) => {
  const couple = (...taxHouseholds: TaxHouseholdFacts[]): Situation =>
    household({
      applicant: adult('a0', '1980-06-15'),
      partner: adult('a1', '1980-06-15'),
      children: [pupil('k0', 'lycee')],
      taxHouseholds
    })
  t.equal(lycee(couple(taxed(['a0', 'a1'], ['k0'], { 2022: 20_127 }))), 'entitled 468.00')
  const apart = (second: number) => couple(taxed(['a0'], ['k0'], { 2022: 10_127 }), taxed(['a1'], [], { 2022: second }))
  t.equal(lycee(apart(10_000)), 'entitled 468.00')
  t.equal(lycee(apart(10_001)), 'not_entitled')
  t.equal(lycee(couple(taxed(['a0'], ['k0'], { 2022: 20_128 }))), 'not_entitled', 'whatever the other has')
  t.equal(lycee(couple(taxed(['a0'], ['k0'], { 2022: 10_127 }))), 'undetermined 0.00 to 780.00')
  t.end()
})

t.test('no grant without a pupil, for one in care, or for a home abroad; any nationality has it', (t) => {
  const income = { 2022: 0 }
  t.equal(lycee(alone(income, pupil('k0', 'college'))), 'not_entitled')
  t.equal(lycee(alone(income, pupil('k0', 'lycee', { placed: true }))), 'not_entitled')
  const stranger = alone(income, pupil('k0', 'lycee'))
  const foreign: PersonFacts = { ...stranger.applicant, nationality: 'other', permit: 'none' }
  t.equal(lycee({ ...stranger, applicant: foreign }), 'entitled 993.00')
  t.equal(lycee({ ...stranger, applicant: { ...foreign, livesInFrance: false } }), 'not_entitled')
  t.end()
})

t.test('a child counts as the tax notice tells: born by the end of its year, and grown only when attached', (t) => {
  const born = (day: string): PersonFacts => adult('k1', day)
  const second = (child: PersonFacts) => lycee(alone({ 2022: 21_674 }, pupil('k0', 'lycee'), child))
  t.equal(second(born('2022-12-31')), 'entitled 468.00')
  t.equal(second(born('2023-01-01')), 'not_entitled')
  const { birthDate, ...ageless } = born('2022-12-31')
  t.equal(birthDate, '2022-12-31')
  t.equal(second(ageless), 'undetermined 0.00 to 468.00', 'it may have been born since')
  const grown = { ...alone({ 2022: 21_674 }, pupil('k0', 'lycee'), born('2002-01-01')) }
  t.equal(lycee(grown), 'entitled 468.00')
  const apart = { ...grown, taxHouseholds: [taxed(['a0'], ['k0'], { 2022: 21_674 })] }
  t.equal(lycee(apart), 'not_entitled')
  t.end()
})
