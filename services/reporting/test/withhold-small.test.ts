import t from 'tap'
import type { CountName } from '../src/queries/count-names.ts'
import { withholdSmall } from '../src/queries/withhold-small.ts'

const withheld = (counts: Partial<Record<CountName, number>>, states: 'told' | 'withheld' = 'withheld') =>
  [...withholdSmall(new Map(Object.entries(counts) as [CountName, number][]), { states })].sort()

t.test('1 to 4 is withheld; zero and 5 are told', async (t) => {
  t.strictSame(withheld({ sent: 0, started: 1, resolved: 4, closed: 5 }), ['resolved', 'started'])
})

t.test('who reads every state is told of states, and not of few results', async (t) => {
  t.strictSame(
    withheld(
      {
        sent: 3,
        answered: 3,
        accepted: 3,
        requested: 3,
        loopClosed: 2,
        withResult: 4,
        gained: 4,
        'result:right_opened': 4
      },
      'told'
    ),
    ['gained', 'loopClosed', 'result:right_opened', 'withResult']
  )
})

t.test('one part alone would be given back by the others: the next smallest is withheld with it', async (t) => {
  t.strictSame(withheld({ answered: 30, accepted: 20, waitlisted: 3, declined: 7, 'side:scope': 7 }), [
    'declined',
    'side:scope',
    'waitlisted'
  ])
  t.strictSame(withheld({ answered: 20, accepted: 20, waitlisted: 0, declined: 0 }), [])
})

t.test('parts that sum to little would be given back together', async (t) => {
  t.strictSame(withheld({ answered: 22, accepted: 20, waitlisted: 1, declined: 1, 'side:scope': 1 }), [
    'accepted',
    'declined',
    'side:scope',
    'waitlisted'
  ])
  t.strictSame(withheld({ answered: 27, accepted: 20, waitlisted: 3, declined: 4, 'side:scope': 4 }), [
    'declined',
    'side:scope',
    'waitlisted'
  ])
})

t.test('the parts of what is withheld are withheld, but for zeros', async (t) => {
  t.strictSame(withheld({ answered: 3, accepted: 3, waitlisted: 0, declined: 0 }), ['accepted', 'answered'])
})

t.test('rights gained are told when only their kinds are few', async (t) => {
  t.strictSame(
    withheld(
      {
        withResult: 20,
        gained: 14,
        'result:right_opened': 12,
        'result:right_maintained_or_raised': 2,
        'result:not_eligible': 6
      },
      'told'
    ),
    ['result:right_maintained_or_raised', 'result:right_opened']
  )
})
