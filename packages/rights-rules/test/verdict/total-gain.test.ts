import t from 'tap'
import { checkEveryRight, LOCAL_RIGHTS, type Situation } from '../../src/index.ts'
import { adult, everyMonth, household } from '../ground/plain.ts'

const DATE = '2025-11-23'
const gainOf = (situation: Situation, local: typeof LOCAL_RIGHTS = []) => {
  const { gain } = checkEveryRight(situation, DATE, local)
  if (!gain) throw new Error('no day')
  const euros = ({ minCents, maxCents }: { minCents: number; maxCents: number | null }) =>
    [minCents, maxCents].map((cents) => (cents === null ? null : Math.round(cents) / 100))
  return { ...gain, month: euros(gain.month), year: euros(gain.year), once: euros(gain.once) }
}

/** A couple without income or home, with two children too young for school. */
const couple = (received: Situation['received'] = {}): Situation =>
  household({
    applicant: adult('a0', '1985-06-15'),
    partner: adult('a1', '1986-06-15'),
    children: [adult('k0', '2021-03-05'), adult('k1', '2022-02-05')],
    dwelling: { tenure: 'homeless' },
    received
  })

t.test('rights that lower each other are not added up', (t) => {
  // RSA for four, 646.52 € × 2.1 = 1 357.69 €, of which AF are 151.05 € (CASF art. L262-2, R262-1)
  const gain = gainOf(couple())
  t.same(gain.month, [1357.69, 1357.69])
  t.same(gain.year, [16_292.28, 16_292.28], 'twelve months')
  t.same(gain.once, [0, 0])
  t.same(gain.undetermined, [])
  t.same(gain.uncounted, ['css'])
  t.end()
})

t.test('a benefit that RSA gives back adds nothing', (t) => {
  t.same(gainOf(couple({ rsa: everyMonth(1357.69) })).month, [0, 0])
  // family benefits paid, RSA not: it adds what they leave of it, 1 206.64 €
  t.same(gainOf(couple({ af: everyMonth(151.05) })).month, [1206.64, 1206.64])
  t.same(gainOf(couple({ af: everyMonth(151.05), rsa: everyMonth(1206.64) })).month, [0, 0])
  t.end()
})

t.test('what is paid beyond what the rules find is nobody’s loss', (t) => {
  t.same(gainOf(couple({ af: everyMonth(151.05), rsa: everyMonth(1500) })).month, [0, 0])
  t.same(gainOf(couple({ af: everyMonth(151.05), rsa: everyMonth(1000) })).month, [206.64, 206.64])
  t.end()
})

t.test('a payment that the rules find not due changes what is told of payments, never what is due', (t) => {
  const paid = (received: object): Situation =>
    household({ applicant: adult('a0', '1985-06-15', { received }), dwelling: { tenure: 'homeless' } })
  const aah = (situation: Situation) => {
    const { national } = checkEveryRight(situation, DATE, [])
    const { status, amount, gain } = national.find(({ right }) => right === 'aah')!
    return [status, amount?.maxCents ?? 0, gain?.maxCents ?? 0]
  }
  t.same(aah(paid({ aah: everyMonth(1000) })), ['received', 0, 0])
  t.same(aah(paid({})), ['not_entitled', 0, 0])
  t.end()
})

t.test('what is unknown is no zero: it has no upper end, and is told', (t) => {
  const gain = gainOf({ applicant: { id: 'a0' } }, LOCAL_RIGHTS)
  t.same(gain.month, [0, null])
  t.same(gain.year, [0, null])
  for (const right of ['rsa', 'prime_activite', 'aide_logement', 'css', 'fsl'])
    t.ok(gain.undetermined.includes(right), right)
  t.same(gain.uncounted, [])
  const { otherReceived: _, ...open } = couple()
  t.same(gainOf(open).month, [0, 1357.69], 'nobody told what is paid already')
  t.end()
})
