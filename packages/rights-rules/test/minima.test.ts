import t from 'tap'
import type { Situation } from '../src/index.ts'
import { adult, everyMonth, household, told, verdictOn } from './ground/plain.ts'

// Worked examples of the law and of official pages; each figure is worked out by hand beside it.

const alone = (facts = {}, dwelling = {}): Situation =>
  household({ applicant: adult('a0', '1985-06-15', facts), dwelling: { ...dwelling } })
const child = (id: string, birthDate: string) => adult(id, birthDate, { otherParent: 'does_not_pay' })
const gross = (situation: Situation, date: string): number | undefined =>
  verdictOn(situation, date, 'prime_activite').trace.find(({ id }) => id === 'prime_activite.due')?.value.min

t.test('RSA of somebody alone and without anything is the flat amount', (t) => {
  t.equal(told(alone(), '2022-04-01', 'rsa'), 'entitled 575.52')
  t.equal(told(alone(), '2025-11-01', 'rsa'), 'entitled 646.52')
  t.equal(told(alone(), '2026-05-01', 'rsa'), 'entitled 651.69')
  t.end()
})

t.test('who is housed for free, or owns, has the forfait logement taken off', (t) => {
  // 646.52 x 12 % = 77.58
  t.equal(told(alone({}, { tenure: 'free' }), '2025-11-01', 'rsa'), 'entitled 568.94')
  t.equal(told(alone({}, { tenure: 'owner' }), '2025-11-01', 'rsa'), 'entitled 568.94')
  t.equal(told(alone({}, { tenure: 'free', contributes: true }), '2025-11-01', 'rsa'), 'entitled 646.52')
  t.end()
})

t.test(
  'RSA grows with the home: half for the second person, 30 % for each further one, 40 % from the third child',
  (t) => {
    const couple = (children: string[]): Situation =>
      household({
        applicant: adult('a0', '1985-06-15'),
        partner: adult('a1', '1986-02-01'),
        // grown children bring no family benefits
        children: children.map((born, at) => adult(`k${at}`, born))
      })
    t.equal(told(couple([]), '2025-11-01', 'rsa'), 'entitled 969.78')
    t.equal(told(couple(['2003-01-01']), '2025-11-01', 'rsa'), 'entitled 1163.74')
    t.equal(told(couple(['2003-01-01', '2003-02-01']), '2025-11-01', 'rsa'), 'entitled 1357.69')
    t.equal(told(couple(['2003-01-01', '2003-02-01', '2003-03-01']), '2025-11-01', 'rsa'), 'entitled 1616.30')
    t.end()
  }
)

t.test('a parent alone with an infant has the increased amount, less what the family benefits bring', (t) => {
  const mother = household({ applicant: adult('a0', '1990-01-01'), children: [child('k0', '2024-10-04')] })
  // 646.52 x (1.28412 + 0.42804) = 1 106.95; less PAJE 196.60 net and ASF up to 22.5 % of 474.37 = 106.73
  t.equal(told(mother, '2025-11-01', 'paje'), 'entitled 196.60')
  t.equal(told(mother, '2025-11-01', 'asf'), 'entitled 199.18')
  t.equal(told(mother, '2025-11-01', 'rsa'), 'entitled 803.61')
  t.end()
})

t.test('under 25 without a child there is no RSA, but for those who worked two of three years', (t) => {
  const young = (worked: boolean): Situation =>
    household({ applicant: adult('a0', '2003-01-01', { workedTwoOfThreeYears: worked }) })
  t.equal(told(young(false), '2025-11-01', 'rsa'), 'not_entitled')
  t.equal(told(young(true), '2025-11-01', 'rsa'), 'entitled 646.52')
  t.end()
})

t.test('a student has no RSA, a parent alone who studies has', (t) => {
  t.equal(told(alone({ studies: 'higher' }), '2025-11-01', 'rsa'), 'not_entitled')
  const mother = household({
    applicant: adult('a0', '2001-01-01', { studies: 'higher' }),
    children: [child('k0', '2024-10-04')]
  })
  t.equal(told(mother, '2025-11-01', 'rsa'), 'entitled 803.61')
  t.end()
})

t.test(
  'five years of a permit to work are asked of other nationals, and nothing of refugees and of ten-year cards',
  (t) => {
    const foreign = (permit: 'work' | 'protected' | 'resident_card', permitSince: string): string =>
      told(alone({ nationality: 'other', permit, permitSince }), '2025-11-01', 'rsa')
    t.equal(foreign('work', '2023-01-01'), 'not_entitled')
    t.equal(foreign('work', '2020-11-01'), 'entitled 646.52')
    t.equal(foreign('protected', '2025-10-01'), 'entitled 646.52')
    t.equal(foreign('resident_card', '2025-10-01'), 'entitled 646.52')
    t.end()
  }
)

t.test('pay that ended and that nothing replaces is forgotten, other income only up to the flat amount', (t) => {
  const until = (kind: 'wages' | 'pension', euros: number, ended: boolean): string =>
    told(
      alone({
        resources: {
          [kind]: [
            { from: '2024-01', to: '2025-10', cents: euros * 100 },
            { from: '2025-11', to: '2026-01', cents: 0 }
          ]
        },
        endedResources: ended ? [kind] : []
      }),
      '2025-11-01',
      'rsa'
    )
  t.equal(until('wages', 1000, true), 'entitled 646.52')
  t.equal(until('wages', 1000, false), 'not_entitled')
  // 800 - 646.52 = 153.48 is counted
  t.equal(until('pension', 800, true), 'entitled 493.04')
  t.end()
})

t.test('RSA below six euros is not paid', (t) => {
  const earning = (euros: number): Situation => alone({ resources: { wages: everyMonth(euros) } })
  t.equal(told(earning(640.52), '2025-11-01', 'rsa'), 'entitled 6.00')
  t.equal(told(earning(640.53), '2025-11-01', 'rsa'), 'not_entitled')
  t.end()
})

t.test('a child in alternating residence counts for half of its increase', (t) => {
  const father = household({
    applicant: adult('a0', '1980-01-01'),
    children: [adult('k0', '2012-05-01', { custody: 'shared', otherParent: 'pays' })]
  })
  // 646.52 x (1 + 0.5 / 2) = 808.15, less ASF up to 106.73
  t.equal(verdictOn(father, '2025-11-01', 'rsa').trace.find(({ id }) => id === 'rsa.flat')?.value.min, 80_815)
  t.end()
})

t.test("the official examples of the prime d'activité come out to the cent", (t) => {
  const earning = (euros: number, dwelling = {}): Situation =>
    alone({ resources: { wages: everyMonth(euros) } }, dwelling)
  // service-public.fr, 2020: 1 300 € net, forfait logement taken off, before CRDS
  t.equal(gross(earning(1300, { tenure: 'free' }), '2020-11-01'), 14_076)
  // service-public.fr, July 2025: 800 €, no housing costs
  t.equal(gross(earning(800, { tenure: 'free' }), '2025-07-01'), 26_122)
  t.end()
})

t.test(
  'the official example of RSA comes out to the cent: family benefits count as they are paid, net of CRDS',
  (t) => {
    const family = household({
      applicant: adult('a0', '1985-06-15'),
      partner: adult('a1', '1986-06-15'),
      children: [adult('k0', '2012-05-01'), adult('k1', '2014-05-01')],
      dwelling: { tenure: 'free' }
    })
    // service-public.fr, 2020: 564.78 x 2.1 = 1 186.04; housing 167.74; 32 % of 414.40 = 132.61, CRDS 0.66
    t.equal(told(family, '2020-11-01', 'af'), 'entitled 131.95')
    t.equal(told(family, '2020-11-01', 'rsa'), 'entitled 886.35')
    t.end()
  }
)

t.test('what the CAF pays at the end of 2025 to somebody alone without housing aid, in whole euros', (t) => {
  const paid = (euros: number): string =>
    told(alone({ resources: { wages: everyMonth(euros) } }), '2025-11-01', 'prime_activite').replace(/\.\d+$/, '')
  t.equal(paid(700), 'entitled 350')
  t.equal(paid(1000), 'entitled 306')
  t.equal(paid(1443), 'entitled 236')
  // 174.91 is paid, printed as 174
  t.equal(paid(1600), 'entitled 174')
  t.end()
})

t.test("each month of the quarter has its own prime d'activité", (t) => {
  const once = alone({
    resources: {
      wages: [
        { from: '2015-01', to: '2030-12', cents: 0 },
        { from: '2025-09', to: '2025-09', cents: 91_800 },
        { from: '2025-10', to: '2025-10', cents: 1_000_000 }
      ]
    }
  })
  // September: 633.21 + 549.42 + 55.19 - 918 = 319.82; a third of it is 106.61, of which CRDS takes 0.53
  t.equal(gross(once, '2025-11-01'), 10_661)
  t.equal(told(once, '2025-11-01', 'prime_activite'), 'entitled 106.08')
  t.end()
})

t.test("earnings that nobody told leave the prime d'activité an end: they take away more than they add", (t) => {
  const { otherResources: _, ...silent } = adult('a0', '1985-06-15')
  // 633.21 and a whole bonus of 29.101 % = 184.27: 817.48, CRDS 4.08
  t.match(verdictOn(household({ applicant: silent }), '2025-11-01', 'prime_activite'), {
    status: 'undetermined',
    amount: { minCents: 0, maxCents: 81_340 }
  })
  t.end()
})

t.test("nobody has a prime d'activité without work, and a student only above the ceiling", (t) => {
  t.equal(told(alone(), '2025-11-01', 'prime_activite'), 'not_entitled')
  const student = (euros: number): string =>
    told(alone({ studies: 'higher', resources: { wages: everyMonth(euros) } }), '2025-11-01', 'prime_activite')
  // 55 % of the Smic for 169 hours: 11.88 x 169 x 0.55 = 1 104.25
  t.equal(student(1104), 'not_entitled')
  t.match(student(1105), /^entitled/)
  t.end()
})
