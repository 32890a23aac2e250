import t from 'tap'
import type { PersonFacts, Situation } from '../src/index.ts'
import { adult, everyMonth, household, told, verdictOn } from './ground/plain.ts'

// Worked examples of the law and of official pages; each figure is worked out by hand beside it.

const pension = (euros: number): Partial<PersonFacts> => ({
  activity: 'retired',
  resources: { pension: everyMonth(euros) },
  gross: { pension: everyMonth(euros) }
})
const old = (facts: Partial<PersonFacts> = {}, id = 'a0') => adult(id, '1950-03-12', facts)
const alone = (applicant: PersonFacts): Situation => household({ applicant })
const couple = (applicant: PersonFacts, partner: PersonFacts): Situation => household({ applicant, partner })

t.test('the official examples of the ASPA come out to the cent', (t) => {
  // service-public.fr, 2020: 8 000 € a year alone, 13 000 € together
  t.equal(told(alone(old(pension(8000 / 12))), '2020-11-01', 'aspa'), 'entitled 236.53')
  t.equal(told(couple(old(pension(13_000 / 12)), old({}, 'a1')), '2020-11-01', 'aspa'), 'entitled 318.89')
  t.end()
})

t.test('where one of a couple alone has the age of ASPA, it is the amount of one under the ceiling of two', (t) => {
  const young = adult('a1', '1980-05-01')
  // 12 411.44 / 12; 19 268.80 / 12 - 1 000 = 605.73
  t.equal(told(couple(old(), young), '2025-11-01', 'aspa'), 'entitled 1034.29')
  t.equal(told(couple(old(pension(1000)), young), '2025-11-01', 'aspa'), 'entitled 605.73')
  t.equal(told(couple(old(pension(1700)), young), '2025-11-01', 'aspa'), 'not_entitled')
  t.end()
})

t.test('ASPA begins at 65, at 62 for who is unfit for work, and for foreigners after ten years with a permit', (t) => {
  const born = (year: number, facts: Partial<PersonFacts> = {}): string =>
    told(alone(adult('a0', `${year}-03-12`, facts)), '2025-11-01', 'aspa')
  t.equal(born(1960), 'entitled 1034.29')
  t.equal(born(1961), 'not_entitled')
  t.equal(born(1961, { unfitForWork: true }), 'entitled 1034.29')
  t.equal(born(1963, { disabilityRate: 50 }), 'entitled 1034.29')
  t.equal(born(1964, { unfitForWork: true }), 'not_entitled')
  const foreign = (permitSince: string): string => born(1950, { nationality: 'other', permit: 'work', permitSince })
  t.equal(foreign('2015-10-01'), 'entitled 1034.29')
  t.equal(foreign('2016-10-01'), 'not_entitled')
  t.equal(born(1950, { nationality: 'other', permit: 'protected' }), 'entitled 1034.29')
  t.end()
})

t.test('work counts for ASPA beyond three tenths of the Smic, and savings as if they brought 3 %', (t) => {
  const earning = { resources: { wages: everyMonth(500) }, gross: { wages: everyMonth(600) } }
  // 0.9 x 1 801.80 / 3 = 540.54; 1 034.29 - 59.46
  t.equal(told(alone(old(earning)), '2025-11-01', 'aspa'), 'entitled 974.83')
  // 12 000 x 3 % / 12 = 30
  t.equal(told(alone(old({ assets: { livret_a: 1_200_000 } })), '2025-11-01', 'aspa'), 'entitled 1004.29')
  t.end()
})

t.test('where three months exceed the ceiling, twelve count', (t) => {
  const raised = [
    { from: '2010-01', to: '2025-07', cents: 90_000 },
    { from: '2025-08', to: '2030-12', cents: 110_000 }
  ]
  const facts = { resources: { pension: raised }, gross: { pension: raised } }
  // (9 x 900 + 3 x 1 100) / 12 = 950
  t.equal(told(alone(old(facts)), '2025-11-01', 'aspa'), 'entitled 84.29')
  t.end()
})

t.test('a pension of which only the net amount is known leaves a little room', (t) => {
  const { gross, ...net } = pension(450)
  t.ok(gross)
  const verdict = verdictOn(alone(old(net)), '2025-11-01', 'aspa')
  // at most 450 x 1.1124 = 500.58 before contributions
  t.match(verdict, { status: 'entitled', amount: { minCents: 53_371, maxCents: 58_429 } })
  t.ok(verdict.missing.includes('a0/gross/pension/2025-10'))
  t.end()
})

t.test('the official examples of the allocation supplémentaire d’invalidité come out to the cent', (t) => {
  const invalid = (id: string, euros: number) => {
    const invalidity_pension = everyMonth(euros)
    return adult(id, '1975-01-01', { resources: { invalidity_pension }, gross: { invalidity_pension } })
  }
  // ameli.fr, July 2022: 500 € alone, 1 000 € together, of which each is paid a half
  t.equal(told(alone(invalid('a0', 500)), '2022-08-01', 'asi'), 'entitled 346.98')
  const both = verdictOn(couple(invalid('a0', 400), invalid('a1', 600)), '2022-08-01', 'asi')
  t.equal(both.amount?.minCents, 48_221)
  t.same(both.persons?.a0, { minCents: 24_110.5, maxCents: 24_110.5 })
  t.equal(told(alone(adult('a0', '1975-01-01')), '2022-08-01', 'asi'), 'not_entitled')
  t.end()
})

t.test('AAH needs 80 %, or 50 % with a restricted access to work until retirement', (t) => {
  const of = (facts: Partial<PersonFacts>, born = '1985-06-15'): string =>
    told(alone(adult('a0', born, facts)), '2025-11-01', 'aah')
  t.equal(of({ disabilityRate: 80 }), 'entitled 1033.32')
  t.equal(of({ disabilityRate: 79 }), 'not_entitled')
  t.equal(of({ disabilityRate: 50, restrictedAccess: true }), 'entitled 1033.32')
  t.equal(of({ disabilityRate: 49, restrictedAccess: true }), 'not_entitled')
  t.equal(of({ disabilityRate: 50, restrictedAccess: true }, '1963-06-15'), 'not_entitled')
  t.equal(of({ disabilityRate: 80 }, '1963-06-15'), 'entitled 1033.32')
  t.end()
})

t.test('AAH makes up a pension after the ASI, and leaves most of what work brings', (t) => {
  const of = (facts: Partial<PersonFacts>): Situation =>
    alone(adult('a0', '1985-06-15', { disabilityRate: 80, ...facts }))
  const invalidity_pension = everyMonth(300)
  const invalid = of({ resources: { invalidity_pension }, gross: { invalidity_pension } })
  // 914.86 - 300 = 614.86 of ASI; 1 033.32 - 914.86 = 118.46
  t.equal(told(invalid, '2025-11-01', 'asi'), 'entitled 614.86')
  t.equal(told(invalid, '2025-11-01', 'aah'), 'entitled 118.46')
  const wages = everyMonth(500)
  const working = of({ resources: { wages }, taxable: { wages } })
  // 6 000 less 10 % = 5 400, within 0.3 x 12 x 1 801.80: a fifth of it, 90 a month
  t.equal(told(working, '2025-11-01', 'aah'), 'entitled 943.32')
  t.end()
})

t.test('since October 2023 what the partner earns does not count for AAH', (t) => {
  const wages = everyMonth(2500)
  const household = couple(
    adult('a0', '1985-06-15', { disabilityRate: 80 }),
    adult('a1', '1985-06-15', { resources: { wages }, taxable: { wages } })
  )
  // 30 000 less 10 % less 5 000 = 22 000, above 971.37 x 1.81 x 12 = 21 098
  t.equal(told(household, '2023-09-01', 'aah'), 'not_entitled')
  t.equal(told(household, '2023-10-01', 'aah'), 'entitled 971.37')
  t.end()
})

t.test('the majoration pour la vie autonome goes with a whole AAH of 80 %, a housing aid and no work', (t) => {
  const of = (disabilityRate: number, rent: number): string =>
    told(
      household({
        applicant: adult('a0', '1985-06-15', { disabilityRate, restrictedAccess: true }),
        dwelling: { tenure: 'tenant_empty', rent }
      }),
      '2025-11-01',
      'mva'
    )
  t.equal(of(80, 40_000), 'entitled 104.77')
  t.equal(of(80, 0), 'not_entitled')
  t.equal(of(50, 40_000), 'not_entitled')
  t.end()
})

const jobless = (facts: Partial<PersonFacts> = {}, born = '1975-03-10') =>
  adult('a0', born, { activity: 'unemployed', workedFiveOfTenYears: true, ...facts })

t.test('ASS is thirty days of it, less what exceeds the ceiling of one or two', (t) => {
  t.equal(told(alone(jobless()), '2025-11-01', 'ass'), 'entitled 579.90')
  const wages = everyMonth(1656)
  // 110 x 19.33 = 2 126.30
  const partner = adult('a1', '1986-09-19', { resources: { wages }, taxable: { wages } })
  t.equal(told(couple(jobless(), partner), '2025-11-01', 'ass'), 'entitled 470.30')
  // 646.52 - 579.90
  t.equal(told(alone(jobless()), '2025-11-01', 'rsa'), 'entitled 66.62')
  t.end()
})

t.test('ASS counts 70 % of an income that another replaces, and nothing of one that ended', (t) => {
  const until = (euros: number) => [
    { from: '2010-01', to: '2025-09', cents: euros * 100 },
    { from: '2025-10', to: '2030-12', cents: 0 }
  ]
  const partner = (replaced: number) => {
    const wages = until(2000)
    const unemployment = [
      { from: '2010-01', to: '2025-09', cents: 0 },
      { from: '2025-10', to: '2030-12', cents: replaced * 100 }
    ]
    return adult('a1', '1986-09-19', { resources: { wages, unemployment }, taxable: { wages, unemployment } })
  }
  t.equal(told(couple(jobless(), partner(0)), '2025-11-01', 'ass'), 'entitled 579.90')
  // 11 x 2 000 x 0.7 / 12 = 1 283.33; 3 600 / 12 = 300; 2 126.30 - 1 583.33
  t.equal(told(couple(jobless(), partner(3600)), '2025-11-01', 'ass'), 'entitled 542.97')
  t.end()
})

t.test('ASS ends with AAH, with a full pension, at 67, and is not for those who never worked enough', (t) => {
  const of = (facts: Partial<PersonFacts>, born?: string): string =>
    told(alone(jobless(facts, born)), '2025-11-01', 'ass')
  t.equal(of({ disabilityRate: 80 }), 'not_entitled')
  t.equal(of({ fullPension: true }, '1963-01-01'), 'not_entitled')
  t.equal(of({}, '1963-01-01'), 'entitled 579.90')
  t.equal(of({}, '1958-01-01'), 'not_entitled')
  t.equal(of({ workedFiveOfTenYears: false }), 'not_entitled')
  const { workedFiveOfTenYears, ...silent } = jobless()
  t.ok(workedFiveOfTenYears)
  t.equal(told(alone(silent), '2025-11-01', 'ass'), 'undetermined 0.00 to 579.90')
  t.end()
})
