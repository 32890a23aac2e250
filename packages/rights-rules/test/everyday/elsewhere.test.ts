import t from 'tap'
import { checkRights } from '../../src/index.ts'
import { adult, everyMonth, household } from '../ground/plain.ts'

const NOVEMBER = '2025-11-01'
const family = (commune: string, euros = 0) =>
  household({
    applicant: adult('a0', '1985-06-15', { resources: { wages: everyMonth(euros) } }),
    children: [adult('k0', '2014-05-05', { studies: 'college' }), adult('k1', '2018-05-05')],
    dwelling: { rent: 400_00, commune, zone: 2 }
  })

t.test('Mayotte and the collectivities overseas have texts of their own: no verdict there is sure', (t) => {
  for (const commune of ['97608', '97502', '98735'])
    for (const euros of [0, 1500, 6000])
      for (const { right, status, amount, cost, missing, trace } of checkRights(family(commune, euros), NOVEMBER)) {
        t.equal(status, 'undetermined', `${right} in ${commune} on ${euros} euros`)
        t.ok(missing.includes('parameter/outre-mer'), right)
        t.match(amount ?? cost, { minCents: 0, maxCents: null })
        t.match(
          trace.find(({ id }) => id === 'ailleurs.place'),
          { law: 'CASF art. L542-6 ; ordonnances n° 96-1122 et n° 2002-149' }
        )
      }
  t.end()
})

t.test('elsewhere in France they are, and while the commune is unknown an answer minds both', (t) => {
  const rsa = (situation: ReturnType<typeof family>) =>
    checkRights(situation, NOVEMBER).find(({ right }) => right === 'rsa')
  t.match(rsa(family('69259')), { status: 'entitled', missing: [] })
  t.match(rsa(family('97411')), { status: 'entitled', missing: [] })
  const { commune, ...silent } = family('69259').dwelling ?? {}
  t.equal(commune, '69259')
  t.match(rsa({ ...family('69259'), dwelling: silent }), { status: 'undetermined', amount: { maxCents: null } })
  t.end()
})
