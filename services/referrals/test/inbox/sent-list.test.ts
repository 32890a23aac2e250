import { createReferralGroup, type ReferralSummary } from '@relais/contract'
import t from 'tap'
import { agreed, expect, openReferrals, yasmina } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'
import { listsOf } from './lists.ts'

const house = await openReferrals(t)
const { act, ask, bring, moveTo, write } = house
const { page } = listsOf(house)

const onward = { ...agreed, onward: true }
const toMission = {
  organisationId: places.mission.id,
  reason: 'better_placed',
  duplicateDecision: 'other_need',
  rightsCheckWaiver: 'urgent_need'
}
const sent = async (who = people.ccas) => (await page(who, { side: 'sent', limit: 100 })).items
const one = (items: ReferralSummary[], id: string) => items.find((item) => item.id === id)!

t.test('the list says who holds the ball, and since when', async (t) => {
  await moveTo('2026-12-23T09:05:00.000Z')
  const at = await bring('acknowledged')
  await moveTo('2026-12-23T10:00:00.000Z')
  const asked = expect(200, await act(people.caf, at, 'ask-info', { items: ['bank_details'] }))
  t.match(one(await sent(), at.id), {
    state: 'info_requested',
    ballWith: 'sender',
    stateSince: '2026-12-23T10:00:00.000Z',
    leaf: null,
    group: null
  })
  await moveTo('2026-12-23T11:00:00.000Z')
  expect(200, await act(people.ccas, asked, 'reply-info', { answers: [{ item: 'bank_details', answer: 'provided' }] }))
  t.match(one(await sent(), at.id), { ballWith: 'receiver', stateSince: '2026-12-23T11:00:00.000Z' })
})

t.test('the root of a chain tells where the chain stands now, to its sender alone', async (t) => {
  const root = await write({ agreement: onward })
  const gone = expect(
    200,
    await act(people.caf, expect(200, await act(people.caf, root, 'acknowledge')), 'redirect', toMission)
  )
  const items = await sent()
  const child = one(items, gone.childId)
  t.match(child, { parentId: root.id, hop: 1, state: 'sent', recipientId: places.mission.id, leaf: null })
  t.match(one(items, root.id), {
    state: 'redirected',
    ballWith: null,
    leaf: {
      id: child.id,
      state: 'sent',
      ballWith: 'receiver',
      recipientId: places.mission.id,
      stateSince: '2026-12-23T11:00:00.000Z',
      dueAt: child.dueAt
    }
  })
  await moveTo('2026-12-23T13:00:00.000Z')
  const taken = expect(200, await act(people.mission, child, 'acknowledge'))
  expect(200, await act(people.mission, taken, 'decline'))
  t.match(one(await sent(), root.id).leaf, {
    id: child.id,
    state: 'declined',
    ballWith: 'sender',
    stateSince: '2026-12-23T13:00:00.000Z'
  })
  const back = (await page(people.caf, { updatedSince: '2026-12-23T00:00:00.000Z' })).items
  t.match(one(back, root.id), { side: 'former_receiver', leaf: null, childId: child.id }, 'not to who passed it on')
})

t.test('whoever wrote the first follows the whole chain, whoever passes it on', async (t) => {
  const root = await write({ agreement: onward })
  const gone = expect(
    200,
    await act(people.caf, expect(200, await act(people.caf, root, 'acknowledge')), 'redirect', toMission)
  )
  const mine = (await page(people.ccas, { side: 'sent', ownerId: 'me', limit: 100 })).items
  t.ok(one(mine, gone.childId))
  t.ok(one(mine, root.id))
})

t.test('a group tells how many were asked and how many may still answer, to its sender alone', async (t) => {
  const leg = (recipientId: string) => ({
    recipientId,
    agreement: agreed,
    rights: ['rsa'],
    send: true,
    rightsCheckWaiver: 'urgent_need',
    duplicateDecision: 'other_need'
  })
  const group = expect(
    201,
    await ask(people.ccas, createReferralGroup, {
      body: {
        mode: 'first_accepts',
        persons: [{ person: yasmina }],
        legs: [leg(places.caf.id), leg(places.mission.id), leg(places.metropole.id)]
      }
    })
  )
  const [first, second, third] = group.legs.map(({ id }: { id: string }) => id)
  const told = { id: group.id, mode: 'first_accepts', legs: 3, open: 3 }
  const before = await sent()
  for (const id of [first, second, third]) t.same(one(before, id).group, told)
  const atCaf = (await page(people.caf, { state: 'sent', limit: 100 })).items.find(
    ({ groupId }) => groupId === group.id
  )!
  t.equal(atCaf.group, null, 'a recipient does not learn how many others were asked')
  expect(200, await act(people.caf, expect(200, await act(people.caf, atCaf, 'acknowledge')), 'accept'))
  const after = await sent()
  t.same(one(after, first).group, { ...told, open: 1 })
  t.same(
    [second, third].map((id) => one(after, id).state),
    ['superseded', 'superseded']
  )
})
