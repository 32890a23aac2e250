import { readdir, readFile } from 'node:fs/promises'
import fc from 'fast-check'
import t from 'tap'
import { checkEveryRight, checkRights, RULESET } from '../../src/index.ts'
import { households } from '../ground/households.ts'
import { adult, everyMonth, household, verdictOn } from '../ground/plain.ts'

t.test(
  'every step of every right names an article, and every parameter its text, its date and when it was checked',
  (t) => {
    fc.assert(
      fc.property(households, ({ situation, date }) => {
        for (const { right, trace } of checkRights(situation, date))
          for (const { id, label, law, parameter } of trace) {
            const told = id.startsWith('fact:')
              ? true
              : id.startsWith('parameter:')
                ? law && parameter?.from && parameter.checkedOn && id.slice(10) in RULESET.parameters
                : label && law && /art\.|n° /.test(law)
            if (!told) throw new Error(`${right}: ${id} says too little`)
          }
      }),
      { numRuns: 60 }
    )
    t.end()
  }
)

t.test('inputs come before what was made from them', (t) => {
  const situation = household({ applicant: adult('a0', '1985-06-15', { resources: { wages: everyMonth(500) } }) })
  for (const { trace } of checkRights(situation, '2025-11-01'))
    for (const [place, { inputs }] of trace.entries()) t.ok(inputs.every((at) => at < place))
  t.end()
})

t.test('what is kept of the law from one household to the next is in no way changed by it', (t) => {
  fc.assert(
    fc.property(households, households, (one, other) => {
      const traced = ({ situation, date }: typeof one): string => JSON.stringify(checkEveryRight(situation, date))
      const before = traced(one)
      traced(other)
      if (traced(one) !== before) throw new Error('a household is told otherwise after another one')
    }),
    { numRuns: 40 }
  )
  t.end()
})

t.test('the trace of RSA tells how it came about', (t) => {
  const situation = household({
    applicant: adult('a0', '1985-06-15', { resources: { wages: everyMonth(300) } }),
    dwelling: { tenure: 'free' }
  })
  const { trace } = verdictOn(situation, '2025-11-01', 'rsa')
  const step = (id: string) => trace.find((one) => one.id === id)
  t.match(step('rsa.flat'), { label: 'Montant forfaitaire du foyer', value: { min: 64_652, max: 64_652 } })
  t.match(step('rsa.own'), { law: 'CASF art. R262-7', value: { min: 30_000, max: 30_000 } })
  t.match(step('rsa.housing'), { value: { min: 7_758.24, max: 7_758.24 } })
  t.match(step('parameter:rsa.base'), {
    law: 'Décret n° 2025-293 du 29 mars 2025, art. 1',
    parameter: { from: '2025-04-01', stale: false }
  })
  t.match(step('fact:a0/resources/wages/2025-10'), { value: { min: 30_000 } })
  t.match(step('rsa.paid'), { value: { min: 26_894 } })
  t.end()
})

t.test('a verdict past the yearly date of an amount says which are stale', (t) => {
  const situation = household({ applicant: adult('a0', '1985-06-15') })
  t.notOk(verdictOn(situation, '2027-03-01', 'rsa').stale?.includes('rsa.base'))
  t.ok(verdictOn(situation, '2027-04-01', 'rsa').stale?.includes('rsa.base'))
  t.end()
})

t.test('an unknown income leaves the right open between two amounts, and says what to ask', (t) => {
  const { otherResources, ...silent } = adult('a0', '1985-06-15')
  t.equal(otherResources, 'none')
  const verdict = verdictOn(household({ applicant: silent }), '2025-11-01', 'rsa')
  t.match(verdict, { status: 'undetermined', amount: { minCents: 0, maxCents: 64_652 }, missing: ['a0/resources'] })
  const tooYoung = household({ applicant: { ...silent, birthDate: '2004-01-01' } })
  t.match(
    verdictOn(tooYoung, '2025-11-01', 'rsa'),
    { status: 'not_entitled', missing: [] },
    'no income would change that'
  )
  t.end()
})

t.test('the gain is what claiming adds to what is paid today', (t) => {
  const paid = (euros: number) =>
    verdictOn(
      household({ applicant: adult('a0', '1985-06-15'), received: { rsa: everyMonth(euros) } }),
      '2025-11-01',
      'rsa'
    )
  t.match(paid(0), { status: 'entitled', gain: { minCents: 64_652, maxCents: 64_652 } })
  t.match(paid(400), { status: 'received', gain: { minCents: 24_652, maxCents: 24_652 } })
  t.match(paid(700), { status: 'received', gain: { minCents: 0, maxCents: 0 } })
  t.end()
})

t.test('every right says who takes the claim, what to bring and until when one may contest', (t) => {
  for (const { right, guide } of checkRights(household({ applicant: adult('a0', '1985-06-15') }), '2025-11-01')) {
    t.ok(guide && guide.documents.length > 0 && guide.bodies.instructing.length > 0, right)
    t.equal(guide?.appeal.withinMonths, 2, right)
  }
  t.end()
})

t.test('every right stands in the catalogue, a housing aid under the code that the dwelling asks for', async (t) => {
  const folder = new URL('../../../../services/rights-check/catalogue/rights/', import.meta.url)
  const files = (await readdir(folder)).map((file) => readFile(new URL(file, folder), 'utf8'))
  const catalogue = (await Promise.all(files)).flatMap((text) => JSON.parse(text) as { code: string }[])
  const codes = catalogue.map(({ code }) => code)
  const renting = household({
    applicant: adult('a0', '1985-06-15'),
    dwelling: { tenure: 'tenant_empty', rent: 40_000, conventioned: true }
  })
  for (const verdict of checkRights(renting, '2025-11-01'))
    for (const code of verdict.codes) t.ok(codes.includes(code), `${verdict.right} as ${code}`)
  t.same(verdictOn(renting, '2025-11-01', 'aide_logement').codes, ['apl'])
  const { conventioned, ...silent } = renting.dwelling ?? {}
  t.ok(conventioned)
  const either = verdictOn({ ...renting, dwelling: silent }, '2025-11-01', 'aide_logement')
  t.same(either.codes, ['apl', 'als'], 'nobody knows whether the landlord signed a convention')
})
