import { type ReferralSummary, readReferral } from '@relais/contract'
import t from 'tap'
import { followClocks } from '../../src/acting/life/follow-clocks.ts'
import { openDesk } from '../../src/service.ts'
import { agreed, expect, openReferrals } from '../setting/house.ts'
import { minguettes, people, places } from '../setting/places.ts'
import { listsOf } from './lists.ts'

const house = await openReferrals(t)
const { act, ask, bring, moveTo, write } = house
const { all, page } = listsOf(house)
const { desk } = openDesk(house.house)
t.teardown(() => desk.database.close())

const person = { givenName: 'Yasmina', familyName: 'Exemple', birthDate: '1984-03-12', language: 'ar' }
const urgent = await write({ person, urgent: true, territoryId: minguettes.id })
await moveTo('2026-12-23T09:01:00.000Z')
const waiting = await write({ person })
await moveTo('2026-12-23T09:02:00.000Z')
const accepted = await bring('accepted', { person })
await moveTo('2026-12-23T09:03:00.000Z')
const toMission = await write({ person, recipientId: places.mission.id })
await moveTo('2026-12-23T09:04:00.000Z')
const declined = await bring('declined', { person })
await moveTo('2026-12-23T09:05:00.000Z')
const closed = await bring('closed', { person })
await write({ send: false })
const day = '2026-12-29T09:00:00.000Z'
await moveTo(day)
await followClocks(desk, new Date(day))
const collective = { side: 'collective' } as const

t.test('what is stalled is listed with organisations, states, delays and levels, the longest late first', async (t) => {
  const { items } = await page(people.coordinator, { ...collective, clock: 'late', sort: 'due' })
  t.same(
    items.map(({ id, senderId, recipientId, state, ballWith, lateWorkingDays, escalation, urgent, ownerId }) => ({
      id,
      senderId,
      recipientId,
      state,
      ballWith,
      lateWorkingDays,
      escalation,
      urgent,
      ownerId
    })),
    [
      { id: urgent.id, recipientId: places.caf.id, lateWorkingDays: 3, escalation: 3, urgent: true },
      { id: waiting.id, recipientId: places.caf.id, lateWorkingDays: 1, escalation: 1, urgent: false },
      { id: toMission.id, recipientId: places.mission.id, lateWorkingDays: 1, escalation: 1, urgent: false }
    ].map((one) => ({ ...one, senderId: places.ccas.id, state: 'sent', ballWith: 'receiver', ownerId: null }))
  )
})

t.test('no content is in it, nor in one of them: no name, right, place, age or language', async (t) => {
  const items = (await page(people.coordinator, { ...collective, limit: 100 })).items
  const one = expect(200, await ask(people.coordinator, readReferral, { id: urgent.id }))
  for (const item of [...items, one]) {
    const { rights, territoryId, ageBand, language, person, subStatus, appointmentAt } = item as ReferralSummary
    t.same(
      { rights, territoryId, ageBand, language, person, subStatus, appointmentAt },
      {
        rights: [],
        territoryId: null,
        ageBand: 'unknown',
        language: 'und',
        person: null,
        subStatus: null,
        appointmentAt: null
      }
    )
  }
  t.notMatch(JSON.stringify([items, one]), /rsa|prime_activite|exemple|40_59|"ar"/i)
  t.equal(items.length, 6)
  const seen = (await page(people.caf, { state: 'sent', urgent: 'true' })).items[0]
  t.match(
    seen,
    { rights: ['rsa', 'prime_activite'], territoryId: minguettes.id, language: 'ar' },
    'whom it was sent to sees them'
  )
})

t.test('it is narrowed by state, clock, level, ball and urgency, in any order', async (t) => {
  const list = (query: object) => all(people.coordinator, { ...collective, ...query })
  t.same(
    await list({}),
    [closed, declined, toMission, accepted, waiting, urgent].map(({ id }) => id)
  )
  t.same(
    await list({ sort: 'oldest' }),
    [urgent, waiting, accepted, toMission, declined, closed].map(({ id }) => id)
  )
  t.same(
    await list({ sort: 'due' }),
    [urgent, waiting, toMission, accepted, declined, closed].map(({ id }) => id)
  )
  t.same(await list({ escalation: 3 }), [urgent.id])
  t.same(await list({ escalation: 1, sort: 'oldest' }), [urgent.id, waiting.id, toMission.id])
  t.same(await list({ ballWith: 'sender' }), [declined.id])
  t.same(await list({ ballWith: 'receiver', urgent: 'false' }), [toMission.id, accepted.id, waiting.id])
  t.same(await list({ ownerId: 'nobody', sort: 'oldest' }), [urgent.id, waiting.id, toMission.id])
  t.same(await list({ clock: 'none' }), [closed.id])
  t.same(await list({ clock: 'running' }), [declined.id, accepted.id])
  t.same(await list({ state: 'closed,declined' }), [closed.id, declined.id])
  t.same(await list({ state: 'draft' }), [])
})

t.test('a withdrawal that was asked for is the receiver’s, and has its own clock', async (t) => {
  expect(200, await act(people.ccas, accepted, 'withdraw', { reason: 'need_solved' }))
  const { items } = await page(people.coordinator, { ...collective, ballWith: 'receiver', sort: 'latest' })
  t.match(
    items.find(({ id }) => id === accepted.id),
    { withdrawalRequested: true, dueAt: '2027-01-04T16:00:00.000Z' }
  )
})

t.test('the previous receiver of what was passed on keeps no right and no place of it', async (t) => {
  const root = await write({ person, territoryId: minguettes.id, agreement: { ...agreed, onward: true } })
  const gone = expect(
    200,
    await act(people.caf, expect(200, await act(people.caf, root, 'acknowledge')), 'redirect', {
      organisationId: places.mission.id,
      reason: 'better_placed',
      duplicateDecision: 'other_need',
      rightsCheckWaiver: 'urgent_need'
    })
  )
  const nothing = {
    side: 'former_receiver',
    rights: [],
    territoryId: null,
    ageBand: 'unknown',
    language: 'und',
    person: null
  }
  t.match(gone, { side: 'former_receiver', rights: [], territoryId: null })
  t.match(expect(200, await ask(people.caf, readReferral, { id: root.id })), nothing)
  const since = { updatedSince: '2026-12-29T09:00:00.000Z' }
  t.match(
    (await page(people.caf, since)).items.find(({ id }) => id === root.id),
    nothing
  )
  t.same(
    (await page(people.caf, { ...since, territoryId: minguettes.id })).items.map(({ id }) => id),
    [urgent.id]
  )
  t.notOk((await page(people.caf, { ...since, right: 'rsa' })).items.some(({ id }) => id === root.id))
})

t.test('another collective sees nothing of it', async (t) => {
  for (const query of [{}, { clock: 'late' }, { escalation: 1 }, { sort: 'due' }])
    t.same((await page(people.farCoordinator, { ...collective, ...query })).items, [])
})
