import { countReferrals, type Member, type ReferralCounts, type Worker } from '@relais/contract'
import { member, staffOf } from '@relais/test-kit'
import t from 'tap'
import { followClocks } from '../../src/acting/life/follow-clocks.ts'
import { openDesk } from '../../src/service.ts'
import { expect, openReferrals } from '../setting/house.ts'
import { directory, people, places, software } from '../setting/places.ts'
import { listsOf } from './lists.ts'

// Alice works with Bruno, who is away and has named her.
const [alice, bruno] = [staffOf(places.caf), staffOf(places.caf)]
const members: Member[] = [
  member(alice.memberId!),
  { ...member(bruno.memberId!), awayFrom: '2026-12-01', delegateId: alice.memberId },
  member(people.cafLead.memberId!, ['lead'])
]
const house = await openReferrals(t, undefined, { directory: { ...directory, members: { [places.caf.id]: members } } })
const { act, ask, bring, moveTo, write } = house
const { ids } = listsOf(house)
const { desk } = openDesk(house.house)
t.teardown(() => desk.database.close())

const count = async (who: Worker, side = 'received'): Promise<ReferralCounts> =>
  expect(200, await ask(who, countReferrals, { query: { side } }))
const NOTHING = {
  open: 0,
  states: [],
  clock: { late: 0, today: 0, soon: 0 },
  urgent: 0,
  escalation: { reminded: 0, lead: 0, coordinator: 0 },
  unassigned: 0,
  uncovered: 0,
  awaitingUs: 0,
  mine: 0,
  awaitingMe: 0
}

await write()
await write({ urgent: true })
await bring('acknowledged')
await bring('accepted', {}, people.ccas, alice)
const his = await bring('accepted', {}, people.ccas, alice)
expect(200, await act(people.cafLead, his, 'assign', { ownerId: bruno.memberId }))
const asked = await bring('accepted', {}, people.ccas, alice)
expect(200, await act(alice, asked, 'ask-info', { items: ['bank_details'] }))
await bring('declined')
await bring('closed', {}, people.ccas, alice)
await write({ send: false })

t.test('what was received is counted by state, clock, urgency and whose work it is', async (t) => {
  const received = {
    side: 'received',
    open: 7,
    states: [
      { state: 'sent', count: 2 },
      { state: 'acknowledged', count: 1 },
      { state: 'info_requested', count: 1 },
      { state: 'accepted', count: 2 },
      { state: 'declined', count: 1 }
    ],
    clock: { late: 0, today: 1, soon: 1 },
    urgent: 1,
    escalation: { reminded: 0, lead: 0, coordinator: 0 },
    unassigned: 3,
    uncovered: 0,
    awaitingUs: 5,
    mine: 2,
    awaitingMe: 2
  }
  t.same(await count(alice), received, 'what she waits for is no work of hers now, what is Bruno’s is')
  t.same(await count(people.cafLead), { ...received, mine: 0, awaitingMe: 0 })
  t.same(await count(software.caf), { ...received, mine: null, awaitingMe: null })
})

t.test('what was sent is counted with its drafts, for whoever wrote it', async (t) => {
  t.same(await count(people.ccas, 'sent'), {
    side: 'sent',
    open: 8,
    states: [
      { state: 'draft', count: 1 },
      { state: 'sent', count: 2 },
      { state: 'acknowledged', count: 1 },
      { state: 'info_requested', count: 1 },
      { state: 'accepted', count: 2 },
      { state: 'declined', count: 1 }
    ],
    clock: { late: 0, today: 1, soon: 1 },
    urgent: 1,
    escalation: { reminded: 0, lead: 0, coordinator: 0 },
    unassigned: 0,
    uncovered: 0,
    awaitingUs: 3,
    mine: 8,
    awaitingMe: 3
  })
  t.match(await count(staffOf(places.ccas), 'sent'), { open: 8, mine: 0, awaitingMe: 0 })
})

t.test('the coordinator counts the collective, without drafts', async (t) => {
  t.same(await count(people.coordinator, 'collective'), {
    side: 'collective',
    open: 7,
    states: [
      { state: 'sent', count: 2 },
      { state: 'acknowledged', count: 1 },
      { state: 'info_requested', count: 1 },
      { state: 'accepted', count: 2 },
      { state: 'declined', count: 1 }
    ],
    clock: { late: 0, today: 1, soon: 1 },
    urgent: 1,
    escalation: { reminded: 0, lead: 0, coordinator: 0 },
    unassigned: 3,
    uncovered: null,
    awaitingUs: null,
    mine: null,
    awaitingMe: null
  })
  t.match(await ask(people.cafLead, countReferrals, { query: { side: 'collective' } }), {
    status: 403,
    body: { code: 'role-missing', required: ['coordinator'] }
  })
})

t.test('counts follow the clocks, and each is the length of its list', async (t) => {
  await moveTo('2026-12-29T09:00:00.000Z')
  await followClocks(desk, new Date('2026-12-29T09:00:00.000Z'))
  const counted = await count(alice)
  t.match(counted, { open: 7, clock: { late: 2, today: 0, soon: 5 }, escalation: { reminded: 1, coordinator: 1 } })
  const lengths = await Promise.all(
    [
      { clock: 'late' },
      { clock: 'today' },
      { clock: 'soon' },
      { ownerId: 'nobody' },
      { ballWith: 'mine' },
      { ownerId: 'me', state: 'accepted,info_requested' },
      { state: 'sent' },
      { escalation: 3 }
    ].map(async (query) => (await ids(alice, { ...query, limit: 100 })).length)
  )
  const { clock, unassigned, awaitingUs, mine, states, escalation } = counted
  t.same(lengths, [
    clock.late,
    clock.today,
    clock.soon,
    unassigned,
    awaitingUs,
    mine,
    states[0]?.count,
    escalation.coordinator
  ])
  members[1] = { ...members[1]!, delegateId: null }
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  t.match(await count(alice), { uncovered: 1, mine: 2, awaitingMe: 1 }, 'nobody stands in for him now')
})

t.test('the counts of a stranger tell nothing', async (t) => {
  for (const who of [people.stranger, people.mission, people.coordinator, people.landlord])
    for (const side of ['received', 'sent']) t.same(await count(who, side), { side, ...NOTHING })
  t.match(await count(people.farCoordinator, 'collective'), { open: 0, states: [], clock: { late: 0 }, unassigned: 0 })
  t.match(await ask(people.caf, countReferrals, { query: { side: 'all' } }), { status: 422 })
  t.match(await ask(people.caf, countReferrals, { query: { clock: 'late' } }), { status: 422 })
})
