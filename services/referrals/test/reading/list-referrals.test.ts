import { listReferrals, type Worker } from '@relais/contract'
import t from 'tap'
import { expect, openReferrals } from '../setting/house.ts'
import { OFFERS } from '../setting/offers.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, write, moveTo } = await openReferrals(t)

type Query = Record<string, string | number>
interface Listed {
  id: string
  state: string
  version: number
  person: { familyName: string } | null
  availableActions: string[]
}
const page = async (who: Worker, query: Query = {}): Promise<{ items: Listed[]; next: string | null }> =>
  expect(200, await ask(who, listReferrals, { query }))
const ids = async (who: Worker, query: Query = {}) => (await page(who, query)).items.map(({ id }) => id)

/** Every page, two at a time. */
async function all(who: Worker, query: Query = {}): Promise<string[]> {
  const seen: string[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { items, next } = await page(who, { ...query, limit: 2, ...(cursor === undefined ? {} : { cursor }) })
    seen.push(...items.map(({ id }) => id))
    cursor = next
  }
  return seen
}

/** One referral a minute, in these states, from the CCAS to the CAF. */
async function oneAMinute(...states: Parameters<typeof bring>[0][]) {
  const made: { id: string; version: number; state: string }[] = []
  for (const state of states) {
    await moveTo(`2026-12-23T10:${String(minute).padStart(2, '0')}:00.000Z`)
    minute += 1
    made.push(await bring(state))
  }
  return made
}
let minute = 0
const made = await oneAMinute('sent', 'acknowledged', 'accepted', 'sent', 'declined')
const [first, second, third, fourth, fifth] = made.map(({ id }) => id) as [string, string, string, string, string]
const latestFirst = [fifth, fourth, third, second, first]

t.test(
  'the inbox, what was sent, and the collective: latest first, in pages that neither repeat nor skip',
  async (t) => {
    t.same(await all(people.caf), latestFirst)
    t.same(await all(people.ccas, { side: 'sent' }), latestFirst)
    t.same(await all(people.coordinator, { side: 'collective' }), latestFirst)
    t.same(await ids(people.ccas), [], 'the CCAS received nothing')
    t.same(await ids(people.caf, { side: 'sent' }), [])
    t.same((await page(people.caf, { limit: 5 })).next, null, 'a last page that is full is the last')
  }
)

t.test('a list shows names where they may be read, and what may be done', async (t) => {
  const { items } = await page(people.caf)
  t.same(
    items.map(({ state, person, availableActions }) => [state, person?.familyName ?? null, availableActions]),
    [
      ['declined', null, OFFERS.receiver.declined],
      ['sent', null, OFFERS.receiver.sent],
      ['accepted', 'Exemple', OFFERS.receiver.accepted],
      ['acknowledged', 'Exemple', OFFERS.receiver.acknowledged],
      ['sent', null, OFFERS.receiver.sent]
    ]
  )
  const sent = await page(people.ccas, { side: 'sent' })
  t.same(
    sent.items.map(({ person }) => person?.familyName),
    Array(5).fill('Exemple')
  )
  t.same(
    sent.items.map(({ availableActions }) => availableActions),
    [OFFERS.sender.declined, OFFERS.sender.sent, OFFERS.sender.accepted, OFFERS.sender.acknowledged, OFFERS.sender.sent]
  )
})

t.test('states are chosen, one or several', async (t) => {
  t.same(await all(people.caf, { state: 'sent' }), [fourth, first])
  t.same(await all(people.caf, { state: 'sent,declined' }), [fifth, fourth, first])
  t.same(await all(people.coordinator, { side: 'collective', state: 'accepted' }), [third])
  t.same(await ids(people.caf, { state: 'closed' }), [])
  t.match(await ask(people.caf, listReferrals, { query: { state: 'opened' } }), {
    status: 422,
    body: { errors: [{ field: 'query.state.0', rule: 'invalid_value' }] }
  })
})

t.test('software that follows along gets what changed since an instant, in the order of the changes', async (t) => {
  await moveTo('2026-12-23T11:00:00.000Z')
  const changed = await act(people.caf, made[0]!, 'acknowledge')
  t.same(await all(people.caf, { updatedSince: '2026-12-23T10:03:00.000Z' }), [fourth, fifth, first])
  t.same(await all(people.caf, { updatedSince: '2026-12-23T11:00:00.000Z' }), [first], 'that very instant included')
  t.same(await all(people.caf, { updatedSince: '2026-12-23T11:00:00.001Z' }), [])
  t.same(await all(people.caf, { updatedSince: '2026-12-01T00:00:00.000Z', state: 'acknowledged' }), [second, first])
  t.same(await all(people.ccas, { side: 'sent', updatedSince: '2026-12-23T11:00:00.000Z' }), [first])
  t.equal(changed.body.version, 3)
  t.match(
    await ask(people.coordinator, listReferrals, {
      query: { side: 'collective', updatedSince: '2026-12-23T11:00:00.000Z' }
    }),
    {
      status: 422,
      body: { errors: [{ field: 'query.updatedSince', rule: 'not-with-collective' }] }
    }
  )
})

t.test('a draft stands in its sender’s list only', async (t) => {
  const draft = await write({ send: false, recipientId: places.mission.id })
  t.same(await ids(people.ccas, { side: 'sent', state: 'draft' }), [draft.id])
  t.same(await ids(people.mission), [])
  t.notOk((await all(people.coordinator, { side: 'collective' })).includes(draft.id))
})

t.test('a strange cursor, size or instant is refused', async (t) => {
  for (const [query, field] of [
    [{ cursor: 'WzFd' }, 'query.cursor'],
    [
      { cursor: Buffer.from('["0000-01-01T00:00:00Z","019aaf6e-7a00-7000-8000-00000000000a"]').toString('base64url') },
      'query.cursor'
    ],
    [{ cursor: 'a b' }, 'query.cursor'],
    [{ limit: 101 }, 'query.limit'],
    [{ limit: 0 }, 'query.limit'],
    [{ updatedSince: '2026-12-23' }, 'query.updatedSince'],
    [{ side: 'all' }, 'query.side']
  ] as [Query, string][])
    t.match(
      await ask(people.caf, listReferrals, { query }),
      { status: 422, body: { errors: [{ field }] } },
      JSON.stringify(query)
    )
})
