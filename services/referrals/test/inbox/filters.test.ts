import { listReferrals, type Member } from '@relais/contract'
import { member, staffOf } from '@relais/test-kit'
import t from 'tap'
import { followClocks } from '../../src/acting/life/follow-clocks.ts'
import { openDesk } from '../../src/service.ts'
import { expect, openReferrals } from '../setting/house.ts'
import { directory, minguettes, people, places, plateau, town } from '../setting/places.ts'
import { listsOf, type Query } from './lists.ts'

// Alice works with Bruno, who is away and has named her, and with Chloé, who is away and has named nobody.
const [alice, bruno, chloe] = [staffOf(places.caf), staffOf(places.caf), staffOf(places.caf)]
const away = { awayFrom: '2026-12-21', awayUntil: '2027-01-31' }
const members: Member[] = [
  member(alice.memberId!),
  { ...member(bruno.memberId!), ...away, delegateId: alice.memberId },
  { ...member(chloe.memberId!), ...away },
  member(people.cafLead.memberId!, ['lead']),
  member(people.caf.memberId!)
]
const house = await openReferrals(t, undefined, { directory: { ...directory, members: { [places.caf.id]: members } } })
const { act, ask, bring, moveTo, write } = house
const { ids, all, page } = listsOf(house)
const { desk } = openDesk(house.house)
t.teardown(() => desk.database.close())

let minute = 0
const names = new Map<string, string>()
const named = (found: readonly string[]) => found.map((id) => names.get(id) ?? id)

/** One referral a minute from 10 o'clock on, each under a name by which the tests speak of it. */
async function add(name: string, at: Promise<{ id: string; version: number }>) {
  const one = await at
  names.set(one.id, name)
  minute += 1
  await moveTo(`2026-12-23T09:${String(minute).padStart(2, '0')}:00.000Z`)
  return one
}

const assigned = async (at: { id: string; version: number }, ownerId: string) =>
  expect(200, await act(people.cafLead, at, 'assign', { ownerId }))

await add('sent', write())
await add('urgent', write({ urgent: true, territoryId: minguettes.id }))
const acknowledged = await add('acknowledged', bring('acknowledged', { rights: ['apl'], territoryId: plateau.id }))
const accepted = await add('accepted', bring('accepted', { rights: ['apl', 'rsa'] }))
const brunos = await add('of Bruno', bring('accepted', { territoryId: town.id }))
const chloes = await add('of Chloé', bring('accepted'))
await add('started', bring('in_progress', {}, people.ccas, alice))
await add('declined', bring('declined'))
await add('closed', bring('closed', {}, people.ccas, alice))
await assigned(brunos, bruno.memberId!)
await assigned(chloes, people.cafLead.memberId!)
await house.owner('update referrals.referrals set owner_id = $1 where id = $2', [chloe.memberId, chloes.id])
await house.owner('update referrals.referral_parties set owner_id = $1 where referral_id = $2 and side = $3', [
  chloe.memberId,
  chloes.id,
  'receiver'
])

const inbox = async (query: Query, who = alice) => named(await all(who, query))

t.test('latest, oldest, or due first; nothing is repeated or left out between pages', async (t) => {
  const everything = [
    'sent',
    'urgent',
    'acknowledged',
    'accepted',
    'of Bruno',
    'of Chloé',
    'started',
    'declined',
    'closed'
  ]
  t.same(await inbox({ sort: 'oldest' }), everything)
  t.same(await inbox({}), everything.toReversed())
  t.same(await inbox({ sort: 'latest' }), everything.toReversed())
  const due = ['urgent', 'sent', 'acknowledged', 'accepted', 'of Bruno', 'of Chloé', 'declined', 'started', 'closed']
  const byDue = await inbox({ sort: 'due' })
  t.equal(byDue[0], 'urgent')
  t.equal(byDue[1], 'sent')
  t.equal(byDue.at(-1), 'closed', 'what is over has no clock and comes last')
  t.same(byDue.toSorted(), due.toSorted())
})

t.test('by clock, in working time: late, today, soon, still running, or none', async (t) => {
  // Wednesday 23 December: the urgent one has four office hours, the others until Monday 28; the 25th is a holiday.
  t.same(await inbox({ clock: 'late' }), [])
  t.same(await inbox({ clock: 'today' }), ['urgent'])
  t.same(await inbox({ clock: 'soon', sort: 'oldest' }), ['sent'])
  t.same(await inbox({ clock: 'none' }), ['closed'])
  t.equal((await inbox({ clock: 'running' })).length, 8)
  await moveTo('2026-12-28T15:59:00.000Z')
  t.same(await inbox({ clock: 'today' }), ['sent'])
  t.same(await inbox({ clock: 'late' }), ['urgent'])
  await moveTo('2026-12-28T16:00:00.000Z')
  t.same(await inbox({ clock: 'late', sort: 'due' }), ['urgent', 'sent'], 'late from the instant on')
  t.same(await inbox({ clock: 'late' }), ['urgent', 'sent'])
  const { items } = await page(alice, { clock: 'late', sort: 'due' })
  t.same(
    items.map(({ lateWorkingDays }) => lateWorkingDays),
    [2, 0],
    'working days, without the holiday and the weekend'
  )
  t.equal((await page(alice, { clock: 'none' })).items[0]?.lateWorkingDays, null)
  await moveTo('2026-12-23T10:00:00.000Z')
})

t.test('by urgency, right and territory', async (t) => {
  t.same(await inbox({ urgent: 'true' }), ['urgent'])
  t.equal((await inbox({ urgent: 'false' })).length, 8)
  t.same(await inbox({ right: 'apl' }), ['accepted', 'acknowledged'])
  t.same(await inbox({ right: 'apl,prime_activite', state: 'acknowledged,sent' }), ['acknowledged', 'urgent', 'sent'])
  t.same(await inbox({ territoryId: minguettes.id }), ['urgent'])
  t.same(await inbox({ territoryId: town.id }), ['of Bruno', 'acknowledged', 'urgent'], 'and what lies within it')
  t.same(await inbox({ territoryId: `${minguettes.id},${plateau.id}` }), ['acknowledged', 'urgent'])
})

t.test('by whose work it is', async (t) => {
  t.same(await inbox({ ownerId: 'me' }), ['closed', 'started'])
  t.same(await inbox({ ownerId: 'me', state: 'in_progress' }), ['started'])
  t.same(await inbox({ ownerId: people.caf.memberId! }), ['accepted'])
  t.same(await inbox({ ownerId: 'nobody' }), ['acknowledged', 'urgent', 'sent'], 'not what was declined')
  t.same(await inbox({ ownerId: 'nobody', state: 'declined' }), ['declined'], 'unless it is asked for')
  t.same(await inbox({ ownerId: 'delegated' }), ['of Bruno'])
  t.same(await inbox({ ownerId: 'uncovered' }), ['of Chloé'])
  t.same(await inbox({ ownerId: 'delegated' }, people.caf), [], 'delegated to her alone')
  members[1] = { ...members[1]!, awayFrom: '2026-12-24' }
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  t.same(await inbox({ ownerId: 'delegated' }), [], 'not before the absence begins')
  members[0] = { ...members[0]!, ...away }
  members[1] = { ...members[1]!, ...away }
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  t.same(
    await inbox({ ownerId: 'uncovered' }),
    ['started', 'of Chloé', 'of Bruno'],
    'a delegate who is away covers nobody, and her own work is nobody’s either'
  )
  members[0] = member(alice.memberId!)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
})

t.test('by who holds the ball', async (t) => {
  t.same(await inbox({ ballWith: 'theirs' }), ['declined'])
  t.same(await inbox({ ballWith: 'sender' }), ['declined'])
  const mine = ['started', 'of Chloé', 'of Bruno', 'accepted', 'acknowledged', 'urgent', 'sent']
  t.same(await inbox({ ballWith: 'mine' }), mine)
  t.same(await inbox({ side: 'sent', ballWith: 'theirs' }, people.ccas), mine)
  t.same(await inbox({ side: 'sent', ballWith: 'mine' }, people.ccas), ['declined'])
  t.same(await inbox({ ballWith: 'person' }), [])
  const held = expect(
    200,
    await act(people.caf, accepted, 'hold', { reason: 'person_asks_for_time', resumeOn: '2027-01-15' })
  )
  t.same(await inbox({ ballWith: 'person' }), ['accepted'])
  const asked = expect(200, await act(people.ccas, held, 'withdraw', { reason: 'need_solved' }))
  t.same(await inbox({ ballWith: 'person' }), [], 'a withdrawal waits for the receiver')
  t.ok((await inbox({ ballWith: 'mine' })).includes('accepted'))
  t.same((await page(alice, { ownerId: people.caf.memberId! })).items[0]?.dueAt, '2026-12-29T16:00:00.000Z')
  expect(200, await act(people.caf, asked, 'confirm-withdrawal'))
  t.notOk((await inbox({ ballWith: 'mine' })).includes('accepted'), 'and when it is over nobody holds it')
})

t.test('by the level of reminder', async (t) => {
  await moveTo('2026-12-29T09:00:00.000Z')
  await followClocks(desk, new Date('2026-12-29T09:00:00.000Z'))
  t.same(await inbox({ escalation: 1, sort: 'oldest' }), ['sent', 'urgent'])
  t.same(await inbox({ escalation: 2 }), ['urgent'], 'an urgent one goes to the lead after one working day')
  t.same(await inbox({ escalation: 3 }), ['urgent'])
  await moveTo('2026-12-23T10:00:00.000Z')
})

t.test('filters hold together', async (t) => {
  t.same(await inbox({ ballWith: 'mine', right: 'apl', ownerId: 'nobody' }), ['acknowledged'])
  t.same(await inbox({ clock: 'running', territoryId: town.id, ownerId: 'delegated', sort: 'due' }), ['of Bruno'])
  t.same(await inbox({ state: 'sent', urgent: 'true', clock: 'running', escalation: 1 }), ['urgent'])
  t.same(await inbox({ state: 'closed', clock: 'running' }), [])
  t.same(
    await inbox({ updatedSince: '2026-12-23T09:00:00.000Z', ownerId: 'delegated' }),
    ['of Bruno'],
    'also for software that follows along'
  )
  expect(200, await act(people.caf, acknowledged, 'accept', { ownerId: alice.memberId }))
  t.same(await inbox({ ownerId: 'me', state: 'accepted' }), ['acknowledged'])
})

t.test('what makes no sense is refused, field by field', async (t) => {
  const foreign = { right: 'rsa', territoryId: town.id, ownerId: 'me', ballWith: 'mine' }
  for (const [who, query, field, rule] of [
    [alice, { clock: 'yesterday' }, 'query.clock', 'invalid_value'],
    [alice, { clok: 'late' }, 'query', 'unrecognized_keys'],
    [alice, { urgent: 'yes' }, 'query.urgent', 'invalid_value'],
    [alice, { escalation: 4 }, 'query.escalation', 'invalid_value'],
    [alice, { ownerId: 'alice' }, 'query.ownerId', 'invalid_format'],
    [alice, { territoryId: places.caf.id }, 'query.territoryId.0', 'unknown-territory'],
    [alice, { sort: 'due', updatedSince: '2026-12-23T09:00:00.000Z' }, 'query.sort', 'not-with-updated-since'],
    [alice, { q: 'Exemple' }, 'query', 'unrecognized_keys'],
    [{ ...alice, memberId: null }, { ownerId: 'me' }, 'query.ownerId', 'members-only'],
    [{ ...alice, memberId: null }, { ownerId: 'delegated' }, 'query.ownerId', 'members-only'],
    ...Object.entries(foreign).map(
      ([name, value]) =>
        [people.coordinator, { side: 'collective', [name]: value }, `query.${name}`, 'not-with-collective'] as const
    )
  ] as const)
    t.match(
      await ask(who, listReferrals, { query: query as Query }),
      { status: 422, body: { errors: [{ field, rule }] } },
      JSON.stringify(query)
    )
  const { next } = await page(alice, { limit: 1 })
  for (const sort of ['oldest', 'due'])
    t.match(
      await ask(alice, listReferrals, { query: { sort: sort === 'due' ? 'oldest' : sort, cursor: next! } }),
      { status: 422, body: { errors: [{ field: 'query.cursor', rule: 'cursor' }] } },
      'a cursor belongs to its order'
    )
})

t.test('a filter finds nothing of others', async (t) => {
  for (const query of [
    { clock: 'running' },
    { urgent: 'true' },
    { right: 'rsa' },
    { territoryId: town.id },
    { ownerId: 'nobody' },
    { ownerId: alice.memberId! },
    { ballWith: 'mine' },
    { ballWith: 'theirs' },
    { escalation: 1 },
    { sort: 'due' }
  ])
    for (const who of [people.stranger, people.mission, people.farCoordinator])
      for (const side of ['received', 'sent'])
        t.same(await ids(who, { ...query, side }), [], `${JSON.stringify(query)} ${side}`)
})
