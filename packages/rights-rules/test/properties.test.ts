import fc from 'fast-check'
import t from 'tap'
import { checkRights, type RightVerdict, type Situation, simulate } from '../src/index.ts'
import { forgettings } from './ground/forget.ts'
import { households } from './ground/households.ts'
import { runs } from './ground/runs.ts'

// a half of a cent: sums in another order
const HAIR = 0.5

t.test('a forgotten fact never makes a wrong answer sure, and the interval holds the true amount', (t) => {
  fc.assert(
    fc.property(households, ({ situation, date }) => {
      const truth = checkRights(situation, date)
      for (const { fact, left } of forgettings(situation))
        for (const [at, verdict] of checkRights(left, date).entries()) {
          const wrong = differs(truth[at]!, verdict)
          if (wrong) throw new Error(`${verdict.right} without ${fact}: ${wrong}`)
        }
    }),
    runs(8)
  )
  t.end()
})

t.test('when every fact is known every answer is sure', (t) => {
  fc.assert(
    fc.property(households, ({ situation, date }) => {
      for (const { right, missing, status, amount } of checkRights(situation, date))
        if (missing.length > 0 || status === 'undetermined' || amount?.minCents !== amount?.maxCents)
          throw new Error(`${right} is not sure: ${status}, ${missing.join()}`)
    }),
    runs(15)
  )
  t.end()
})

t.test('one more fact never widens an interval', (t) => {
  fc.assert(
    fc.property(households, fc.nat(), fc.nat(), ({ situation, date }, one, other) => {
      const known = pick(forgettings(situation), one)
      const least = pick(forgettings(known.left), other)
      const [more, less] = [checkRights(known.left, date), checkRights(least.left, date)]
      for (const [at, verdict] of more.entries()) {
        const [narrow, wide] = [range(verdict), range(less[at]!)]
        if (narrow[0] < wide[0] - HAIR || narrow[1] > wide[1] + HAIR)
          throw new Error(`${verdict.right}: ${known.fact} left ${narrow}, ${least.fact} as well left ${wide}`)
      }
    }),
    runs(100)
  )
  t.end()
})

t.test('more pay never raises RSA', (t) => {
  fc.assert(
    fc.property(households, fc.integer({ min: 1, max: 200_000 }), ({ situation, date }, cents) => {
      const paid = (added: number): Situation => ({
        ...situation,
        applicant: {
          ...situation.applicant,
          resources: { ...situation.applicant.resources, wages: [{ from: '2015-01', to: '2030-12', cents: added }] }
        }
      })
      const rsa = (added: number): number =>
        range(checkRights(paid(added), date).find(({ right }) => right === 'rsa')!)[1]
      if (rsa(cents + 5_000) > rsa(cents) + HAIR) throw new Error(`${rsa(cents)} became ${rsa(cents + 5_000)}`)
    }),
    runs(75)
  )
  t.end()
})

t.test('the order of persons changes nothing', (t) => {
  fc.assert(
    fc.property(households, ({ situation, date }) => {
      const { partner, applicant, children } = situation
      const turned: Situation =
        partner && partner !== 'none'
          ? { ...situation, applicant: partner, partner: applicant }
          : { ...situation, children: [...(children ?? [])].reverse() }
      const [one, other] = [checkRights(situation, date), checkRights(turned, date)]
      for (const [at, verdict] of one.entries()) {
        const [here, there] = [verdict.amount?.minCents ?? 0, other[at]?.amount?.minCents ?? 0]
        if (other[at]?.status !== verdict.status || Math.abs(here - there) > HAIR)
          throw new Error(`${verdict.right}: ${here} became ${there}`)
      }
    }),
    runs(15)
  )
  t.end()
})

t.test('what a right brings alone is what it brings when nothing else is claimed', (t) => {
  fc.assert(
    fc.property(households, fc.integer({ min: 0, max: 60_000 }), ({ situation, date }, cents) => {
      const paid: Situation = {
        ...situation,
        received: { af: [{ from: '2015-01', to: '2030-12', cents }], aide_logement: 'none' }
      }
      const alone = simulate(paid, date, 'none')
      for (const { right, alone: told } of checkRights(paid, date)) {
        const { min, max } = alone.get(right)!.amount
        if (told && (told.minCents !== min || told.maxCents !== max))
          throw new Error(`${right}: ${told.minCents} to ${told.maxCents}, not ${min} to ${max}`)
      }
    }),
    runs(30)
  )
  t.end()
})

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length]!
}

function range({ amount, cost }: RightVerdict): [number, number] {
  const worth = amount ?? cost
  return worth ? [worth.minCents, worth.maxCents ?? Number.POSITIVE_INFINITY] : [0, 0]
}

function differs(truth: RightVerdict, verdict: RightVerdict): string | undefined {
  if (verdict.status !== 'undetermined' && verdict.status !== truth.status && verdict.status !== 'received')
    return `${truth.status} became ${verdict.status}`
  const [amount] = range(truth)
  const [min, max] = range(verdict)
  return min <= amount + HAIR && max >= amount - HAIR ? undefined : `${amount} is not between ${min} and ${max}`
}
