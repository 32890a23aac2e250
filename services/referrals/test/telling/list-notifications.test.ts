import { listNotifications, markNotificationsRead } from '@relais/contract'
import t from 'tap'
import { expect } from '../setting/house.ts'
import { people, software } from '../setting/places.ts'
import { openTelling } from '../setting/telling.ts'

const telling = await openTelling(t)
const { act, ask, write, tell, moveTo, claire } = telling
const list = (query: Record<string, string | number> = {}, who = people.caf) => ask(who, listNotifications, { query })
const mark = (body: object, who = people.caf, key?: string) =>
  ask(who, markNotificationsRead, { body, ...(key === undefined ? {} : { key }) })

const referrals = [await write(), await write(), await write()]
await tell()

t.test('a member reads what they were told, the latest first, without a name or a word', async (t) => {
  const { body } = await list()
  t.equal(body.unread, 3)
  t.equal(body.next, null)
  t.strictSame(
    body.items.map(({ id: _, ...shown }: { id: string }) => shown),
    referrals.toReversed().map(({ id }) => ({
      referralId: id,
      action: 'send',
      audience: 'receiver-duty-list',
      insteadOf: null,
      at: '2026-12-23T09:00:00.000Z',
      readAt: null
    }))
  )
})

t.test('what is marked as read comes behind, page by page', async (t) => {
  const [latest] = (await list()).body.items
  await moveTo('2026-12-23T10:00:00.000Z')
  t.strictSame((await mark({ ids: [latest.id] })).body, { unread: 2 })
  const pages: string[][] = []
  let cursor: string | null = null
  do {
    const { body } = await list({ limit: 2, ...(cursor === null ? {} : { cursor }) })
    pages.push(
      body.items.map(
        ({ referralId, readAt }: { referralId: string; readAt: string | null }) => `${referralId} ${readAt}`
      )
    )
    cursor = body.next
  } while (cursor !== null)
  const [first, second, third] = referrals.map(({ id }) => id)
  t.strictSame(pages, [[`${second} null`, `${first} null`], [`${third} 2026-12-23T10:00:00.000Z`]])
  t.strictSame((await list({ unread: 'true' })).body.items.length, 2)
  const [newest] = (await list({ unread: 'true' })).body.items
  t.strictSame((await mark({ until: newest.id })).body, { unread: 0 }, 'that one and all before it')
  t.strictSame((await list({ unread: 'true' })).body.items, [])
})

t.test('a repeated mark has the same answer, and an odd one is refused', async (t) => {
  const [one] = (await list()).body.items
  const once = await mark({ ids: [one.id] }, people.caf, 'the-same-key')
  const twice = await mark({ ids: [one.id] }, people.caf, 'the-same-key')
  t.strictSame([once.status, once.text], [twice.status, twice.text])
  t.strictSame(once.body, { unread: 0 })
  for (const body of [{}, { ids: [] }, { ids: [one.id], until: one.id }, { ids: ['one'] }])
    t.equal((await mark(body)).status, 422, JSON.stringify(body))
  t.equal((await list({ cursor: 'abc' })).status, 422)
  t.equal((await list({ unread: 'maybe' })).status, 422)
})

t.test('nobody reads or marks what another was told', async (t) => {
  const before = (await list({}, people.cafLead)).body
  t.equal(before.unread, 3)
  const ids = before.items.map(({ id }: { id: string }) => id)
  await mark({ ids }, people.caf)
  await mark({ until: ids[0] }, people.ccas)
  t.equal((await list({}, people.cafLead)).body.unread, 3)
  for (const who of [people.ccas, people.stranger, people.coordinator, people.farCoordinator, software.caf])
    t.strictSame((await list({}, who)).body, { items: [], next: null, unread: 0 })
  t.strictSame((await mark({ ids }, software.caf)).body, { unread: 0 })
  t.equal((await ask(null, listNotifications)).status, 401)
})

t.test('what somebody answers for a colleague who is away says for whom', async (t) => {
  Object.assign(claire, { awayFrom: '2026-12-21', delegateId: people.cafLead.memberId })
  const at = await write()
  expect(200, await act(people.cafLead, at, 'accept', { ownerId: claire.id }))
  await tell()
  expect(200, await act(people.ccas, { id: at.id, version: at.version + 1 }, 'withdraw', { reason: 'need_solved' }))
  await tell()
  const [mine] = (await list({}, people.cafLead)).body.items
  t.match(mine, { action: 'withdraw', audience: 'receiver', insteadOf: claire.id })
  const [theirs] = (await list()).body.items
  t.match(theirs, { action: 'withdraw', insteadOf: null }, 'and waits in the list of the colleague')
})
