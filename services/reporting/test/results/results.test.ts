import t from 'tap'
import type { FeedEvent } from '../../src/feed/fact.ts'
import { openHouse } from '../made-up/house.ts'
import { PLACES } from '../made-up/places.ts'
import { id, instant, type Step, story } from '../made-up/stories.ts'

const { app, neighbours, tokenFor } = await openHouse(t)

const five = [1, 2, 3, 4, 5]
const told = (at: string, one: object) => ({ outcomes: [{ recordedAt: instant(at), source: 'body_letter', ...one }] })
const opened = {
  ...{ right: 'rsa', result: 'right_opened', decidedOn: '2026-07-20', firstPaidOn: '2026-07-27' },
  ...{ amountMonthlyCents: 10_000, arrearsCents: 1_000, amountOnceCents: 5_000 }
}

// Six persons checked on Monday 29 June: sent on 1 July, answered on the 3rd, filed on the 6th, decided on the 20th and paid on the 27th. The first has by
// far the largest arrears; what the sixth said turns out to be wrong in August.
const gained = [...five, 6].flatMap((nth) =>
  story(
    `gained ${nth}`,
    { from: 'ccas', to: 'caf', rights: ['rsa'], territory: 'minguettes' },
    ['create', 'draft', '1T08:00'],
    ['send', 'sent', '1T08:00', { checkedOn: '2026-06-29' }],
    ['accept', 'accepted', '3T08:00'],
    [
      'record-outcome',
      'accepted',
      '7T08:00',
      told('7T08:00', { right: 'rsa', result: 'application_filed_pending', effectiveOn: '2026-07-06' })
    ],
    [
      'record-outcome',
      'resolved',
      '28T08:00',
      told('28T08:00', {
        ...opened,
        ...(nth === 1 && { arrearsCents: 100_000 }),
        ...(nth === 6 && { source: 'person_said' })
      })
    ],
    ...(nth === 6
      ? [
          [
            'correct-outcome',
            'resolved',
            '08-03T08:00',
            told('08-03T08:00', {
              right: 'rsa',
              result: 'refused_by_body',
              reason: 'other_right_first',
              decidedOn: '2026-07-20'
            })
          ] satisfies Step
        ]
      : [])
  )
)
// Five refused, without a check, recorded on 22 July; five that nobody answered, and of whom a reminder told.
const refused = five.flatMap((nth) =>
  story(
    `refused ${nth}`,
    { from: 'landlord', to: 'caf', rights: ['apl'] },
    ['create', 'draft', '1T08:00'],
    ['send', 'sent', '1T08:00'],
    ['accept', 'accepted', '2T08:00'],
    ['record-outcome', 'resolved', '22T08:00', told('22T08:00', { right: 'apl', result: 'refused_by_body' })]
  )
)
const unanswered = five.flatMap((nth) =>
  story(
    `unanswered ${nth}`,
    { from: 'ccas', to: 'mission', rights: ['rsa'] },
    ['create', 'draft', '6T08:00'],
    ['send', 'sent', '6T08:00'],
    ['escalate', 'sent', '8T16:00', { level: 1 }]
  )
)
neighbours.capacity = PLACES
neighbours.events = [...gained, ...refused, ...unanswered] satisfies FeedEvent[]

const coordinator = {
  ...{ scope: 'reports:read', collective: id('vénissieux'), organisation: id('city'), member: id('somebody') },
  roles: ['coordinator']
}
const PERIOD = 'from=2026-06-01&to=2026-07-31'
async function ask(query: string, claims: object = coordinator) {
  const headers = { authorization: `Bearer ${await tokenFor({ ...claims })}` }
  const answer = await app.inject({ url: `/v1/reports/results?${query}`, headers })
  return { status: answer.statusCode, body: answer.json() }
}
const isTaken = ({ responseRates, capacity }: { responseRates: object[]; capacity: { organisations: object[] } }) =>
  responseRates.length === 2 && capacity.organisations.length === 4
for (let waited = 0; !isTaken((await ask(PERIOD)).body); waited += 20) {
  if (waited > 3_000) throw new Error('the feed was not taken in')
  await new Promise((resolve) => setTimeout(resolve, 20))
}

t.test('as it was known at the end of July, counted by hand', async (t) => {
  const { body } = await ask(`${PERIOD}&asOf=2026-07-31`)
  t.match(body, { asOf: '2026-07-31', threshold: 5, organisationId: null })
  t.match(body.success, {
    decided: { count: 11, of: 11, unit: 'right', reason: null },
    gained: { count: 6, of: 11 },
    opened: { count: 6, of: 11 },
    maintainedOrRaised: { count: 0, of: 11 },
    refused: { count: 5, of: 11 },
    byRight: [{ right: 'rsa', count: 6, of: 6 }]
  })
  t.match(body.times, {
    checkToSent: { median: 2, p90: null, of: 6, unit: 'working_day', reason: null },
    sentToAnswered: { median: 2, p90: 2, of: 11 },
    answeredToFiled: { median: 1, of: 6 },
    filedToDecided: { median: 9, of: 6 },
    sentToDecided: { median: 12, p90: 14, of: 11 },
    decidedToPaid: { median: 5, of: 6 }
  })
  t.match(body.cohorts, [
    {
      month: '2026-06',
      complete: false,
      roots: { count: 6, of: 6, unit: 'root' },
      rights: { count: 6, of: 6, unit: 'right' }
    },
    { month: '2026-07', complete: false, roots: { count: 0, of: 10 }, rights: { count: 0, of: 10 } }
  ])
  t.match(body.withinThreeMonths, { roots: { count: 0, of: 0 }, rights: { count: 0, of: 0 } }, 'none is complete')
})

t.test(
  'euros: told with the persons behind them, by source unless one gives another back, and never where one dominates',
  async (t) => {
    const { money } = (await ask(`${PERIOD}&asOf=2026-07-31`)).body
    t.match(money.monthly.total, { cents: 60_000, of: 6, unit: 'euro_cent', reason: null })
    t.match(money.annualised.total, { cents: 720_000, of: 6 })
    t.match(money.once.total, { cents: 30_000, of: 6 })
    const withheld = { cents: null, of: null, reason: 'small_count' }
    t.match(money.monthly.bySource, { person_said: withheld, body_letter: withheld }, 'one of six, and the other five')
    t.match(money.arrears.total, withheld, 'one brings 100,000 of 105,000')
    t.match(money.coverage, { count: 6, of: 6, unit: 'right' })

    const corrected = (await ask(PERIOD)).body.money
    t.match(corrected.monthly.total, { cents: 50_000, of: 5 })
    t.match(corrected.monthly.bySource, {
      body_letter: { cents: 50_000, of: 5 },
      person_said: { cents: 0, of: 0, reason: null }
    })
  }
)

t.test('a correction changes what is known from then on, and nothing of what was known', async (t) => {
  const counts = async (asOf: string) => {
    const { success } = (await ask(`${PERIOD}&asOf=${asOf}`)).body
    return [success.decided.count, success.gained.count, success.refused.count]
  }
  t.same(await counts('2026-07-27'), [5, 0, 5], 'opened on the 20th, known on the 28th')
  t.same(await counts('2026-07-28'), [11, 6, 5])
  t.same(await counts('2026-08-02'), [11, 6, 5])
  t.same(await counts('2026-08-03'), [11, 5, 6])
  t.same(await counts('2026-06-30'), [0, 0, 0])
  t.same((await ask(PERIOD)).body.asOf, '2026-11-23')
})

t.test('a cohort is complete when each of it had its ninety days, and only then in the share', async (t) => {
  const complete = async (asOf: string) =>
    (await ask(`${PERIOD}&asOf=${asOf}`)).body.cohorts.map((one: { complete: boolean }) => one.complete)
  t.same(await complete('2026-09-28'), [false, false], '30 June and ninety days')
  t.same(await complete('2026-09-29'), [true, false])
  t.same(await complete('2026-10-29'), [true, false])
  t.same(await complete('2026-10-30'), [true, true])
  const { cohorts, withinThreeMonths, benchmarks } = (await ask(PERIOD)).body
  t.match(cohorts[0].roots, { count: null, of: 6, reason: 'small_count' }, 'five of six: the sixth is not told')
  t.match(withinThreeMonths.roots, { count: null, of: 16 }, 'nor by subtraction: no root of July gained anything')
  t.match(benchmarks, [{ percent: 63, measuredIn: 2016, besides: 'withinThreeMonths.roots' }])
})

t.test('who answers in time, by organisation: all for a coordinator, their own for others', async (t) => {
  const responses = (await ask(PERIOD)).body.responseRates
  const of = (name: string) => responses.find((one: { organisationId: string }) => one.organisationId === id(name))
  t.match(of('caf'), { answeredInTime: { count: 11, of: 11, unit: 'referral' }, unansweredLate: { count: 0 } })
  t.match(of('mission'), {
    answeredInTime: { count: 0, of: 5 },
    unansweredLate: { count: 5, of: 5 },
    waiting: { count: 0 }
  })
  const early = (await ask(`${PERIOD}&asOf=2026-07-07`)).body.responseRates
  t.match(
    early.find((one: { organisationId: string }) => one.organisationId === id('mission')),
    {
      unansweredLate: { count: 0 },
      waiting: { count: 5, of: 5 }
    }
  )

  const member = { ...coordinator, organisation: id('mission'), roles: ['agent'] }
  t.same(
    (await ask(PERIOD, member)).body.responseRates.map(
      ({ organisationId }: { organisationId: string }) => organisationId
    ),
    [id('mission')]
  )
  t.match(await ask(`${PERIOD}&organisationId=${id('caf')}`, member), {
    status: 404,
    body: { code: 'organisation-not-found' }
  })
  const landlord = await ask(PERIOD, { ...member, organisation: id('landlord') })
  t.same(landlord.body.responseRates, [], 'it received nothing')
  t.match(landlord.body.success, { decided: { count: 5 }, refused: { count: 5 }, gained: { count: 0 } })
})

t.test('places: how each day ended and how each month did, as it was stated and taken, counted by hand', async (t) => {
  const { capacity } = (await ask(PERIOD)).body
  // The CAF states 2 places on 20 June, and has none from the 29th to 9 July; on the 10th it keeps a waiting list, from the 20th on it pauses.
  const days = (name: string, body = capacity) => {
    const {
      organisationId: _,
      places,
      ...one
    } = body.organisations.find(({ organisationId }: { organisationId: string }) => organisationId === id(name))
    const told = one as Record<string, { count: number; of: number; unit: string; reason: null }>
    for (const { of, unit, reason } of Object.values(told)) t.same([of, unit, reason], [61, 'day', null])
    return [...Object.values(told).map(({ count }) => count), places.total, places.of]
  }
  const [open, waitingList, full, paused, unknown] = [9, 10, 11, 12, 19]
  t.same(days('caf'), [open, waitingList, full, paused, unknown, 0, 1])
  // The district stated on 1 March and not since: until 30 May it holds. Its service has places until it is dropped, then they are not counted.
  t.same(days('city'), [30 + 31, 0, 0, 0, 0, null, 0])
  t.same(days('district'), [0, 0, 0, 0, 61, null, 0])
  t.same(days('mission'), [0, 0, 0, 0, 61, null, 0], 'it received something, and stated nothing')
  t.equal(capacity.organisations.length, 4)
  t.match(capacity.months, [
    { month: '2026-06', fresh: { count: 2, of: 4, unit: 'organisation' }, places: { total: 4, of: 2, unit: 'place' } },
    { month: '2026-07', fresh: { count: 2, of: 4 }, places: { total: 0, of: 1, reason: null } }
  ])

  const early = (await ask(`${PERIOD}&asOf=2026-06-22`)).body.capacity
  t.same(early.months, [], 'no month is over')
  t.match(
    early.organisations.find((one: { organisationId: string }) => one.organisationId === id('caf')),
    {
      open: { count: 3, of: 22 },
      unknown: { count: 19, of: 22 },
      places: { total: 2, of: 1 }
    }
  )
  t.same((await ask('from=2026-12-01&to=2026-12-31')).body.capacity, { months: [], organisations: [] }, 'to come')

  const of = async (query: string, claims?: object) =>
    (await ask(query, claims)).body.capacity.organisations.map((one: { organisationId: string }) => one.organisationId)
  const member = { ...coordinator, organisation: id('caf'), roles: ['agent'] }
  t.same(await of(PERIOD, member), [id('caf')], 'a member reads of their own organisation')
  t.same(await of(`${PERIOD}&organisationId=${id('district')}`), [id('district')])
  t.same(await of(PERIOD, { ...coordinator, collective: id('lyon'), organisation: id('lyon ccas') }), [])
  const half = `from=2026-07-01&to=2026-12-31&territoryId=${id('minguettes')}`
  t.same((await ask(half)).body.capacity, { months: [], organisations: [] }, 'places are of no territory')
})

t.test('one organisation, one territory, another collective', async (t) => {
  const decided = async (more: string, claims: object = coordinator) =>
    (await ask(`from=2026-07-01&to=2026-12-31&asOf=2026-07-31${more}`, claims)).body.success.decided.count
  t.equal(await decided(`&organisationId=${id('landlord')}`), 5)
  t.equal(await decided('', { ...coordinator, collective: id('lyon'), organisation: id('lyon ccas') }), 0)
  // Of eleven rights six are of a territory; five stand in none, which are as many as may be told apart.
  for (const [territory, count] of [
    ['minguettes', 6],
    ['nowhere', 0]
  ] as const) {
    const { body } = await ask(`from=2026-07-01&to=2026-12-31&territoryId=${id(territory)}`)
    t.match(body.success.decided, { count, of: count, reason: null }, territory)
  }
})

t.test('what makes no sense is refused, naming the field', async (t) => {
  const wrong: [query: string, field: string, rule: string][] = [
    [`${PERIOD}&asOf=2026-11-24`, 'query.asOf', 'not-in-the-future'],
    [`${PERIOD}&asOf=2026-02-30`, 'query.asOf', 'invalid_format'],
    [`${PERIOD}&knownOn=2026-02-28`, 'query.knownOn', 'unrecognized_keys'],
    ['from=2026-07-02&to=2026-06-30', 'query.to', 'period-order']
  ]
  for (const [query, field, rule] of wrong) {
    const { status, body } = await ask(query)
    t.equal(status, 422, query)
    t.match(body.errors, [{ field, rule }], query)
  }
  t.match(await ask(PERIOD, { ...coordinator, scope: 'referrals:read' }), { status: 403 })
  t.match(await ask(PERIOD, { ...coordinator, roles: ['privacy_officer'] }), { status: 403 })
})
