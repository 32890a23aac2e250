import t from 'tap'
import type { PersonFacts, Situation } from '../../src/index.ts'
import { adult, everyMonth, household, verdictOn } from '../ground/plain.ts'

// From April 2025 on: 10 339 a year for one person, 13 958 with a contribution. RSA for one: 646.52.

const NOVEMBER = '2025-11-01'
const alone = (facts: Partial<PersonFacts>, more: Partial<Situation> = {}): Situation =>
  household({ applicant: adult('a0', '1985-06-15', { activity: 'employed', ...facts }), ...more })
const wages = (euros: number) => ({ resources: { wages: everyMonth(euros) } })

function told(situation: Situation, date = NOVEMBER): string {
  const { status, cost } = verdictOn(situation, date, 'css')
  return cost ? `${status} ${cost.minCents / 100}` : status
}

t.test('up to the ceiling it is free, then it costs something up to a third more, then there is none', (t) => {
  // 12 x 861 = 10 332; 12 x 862 = 10 344; 12 x 1 163 = 13 956; 12 x 1 164 = 13 968
  t.equal(told(alone(wages(861))), 'entitled 0')
  t.equal(told(alone(wages(862))), 'entitled 14')
  t.equal(told(alone(wages(1163))), 'entitled 14')
  t.equal(told(alone(wages(1164))), 'not_entitled')
  t.end()
})

t.test('each member pays by age on the 1st of January', (t) => {
  const couple = (euros: number): Situation =>
    household({
      applicant: adult('a0', '1985-06-15', wages(euros)),
      partner: adult('a1', '1955-01-01'),
      children: [adult('k0', '2015-05-05')],
      dwelling: { tenure: 'tenant_empty' }
    })
  // 10 339 x 1.8 = 18 610; 12 x 1 600 = 19 200: 14 + 30 + 8
  t.equal(told(couple(1600)), 'entitled 52')
  t.equal(told(couple(1550)), 'entitled 0')
  t.end()
})

t.test('the twelve months are those before the last', (t) => {
  const spans = (last: string) => [
    { from: '2015-01', to: '2030-12', cents: 0 },
    { from: last, to: last, cents: 15_000_00 }
  ]
  const paidIn = (last: string): string => told(alone({ birthDate: '2003-06-15', resources: { wages: spans(last) } }))
  t.equal(paidIn('2025-10'), 'entitled 0')
  t.equal(paidIn('2025-09'), 'not_entitled')
  t.equal(paidIn('2024-10'), 'not_entitled')
  t.equal(paidIn('2024-09'), 'entitled 0')
  t.end()
})

t.test('a home that is owned counts as 12 % of RSA', (t) => {
  // 646.52 x 12 x 12 % = 930.99; 12 x 784 = 9 408 + 930.99 = 10 338.99; 12 x 785 = 9 420 + 930.99 = 10 350.99
  const owner = (euros: number): string => told(alone(wages(euros), { dwelling: { tenure: 'owner' } }))
  t.equal(owner(784), 'entitled 0')
  t.equal(owner(785), 'entitled 14')
  t.end()
})

t.test('earnings of whoever is out of work and paid for it count for 70 %', (t) => {
  const spans = [
    { from: '2015-01', to: '2025-09', cents: 1_200_00 },
    { from: '2025-10', to: '2030-12', cents: 0 }
  ]
  const unemployment = [
    { from: '2015-01', to: '2025-09', cents: 0 },
    { from: '2025-10', to: '2030-12', cents: 700_00 }
  ]
  // 12 x 1 200 = 14 400 x 70 % = 10 080
  const facts = { resources: { wages: spans, unemployment } }
  t.equal(told(alone({ ...facts, activity: 'unemployed' })), 'entitled 0')
  t.equal(told(alone({ ...facts, activity: 'inactive' })), 'not_entitled')
  t.end()
})

t.test('overseas the ceiling is 11.3 % higher, and without a permit there is none', (t) => {
  // 10 339 x 1.113 = 11 507; 12 x 958 = 11 496
  t.equal(told(alone(wages(958), { dwelling: { tenure: 'tenant_empty', commune: '97411' } })), 'entitled 0')
  t.equal(told(alone({ nationality: 'other', permit: 'none' })), 'not_entitled')
  t.end()
})

t.test('an income that nobody has told leaves it open', (t) => {
  const { otherResources, ...silent } = adult('a0', '1985-06-15')
  t.equal(otherResources, 'none')
  t.match(verdictOn(household({ applicant: silent }), NOVEMBER, 'css'), {
    status: 'undetermined',
    cost: { minCents: 0, maxCents: 1400 }
  })
  t.end()
})
