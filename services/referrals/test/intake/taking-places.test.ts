import { type CapacityEvent, listCapacityEvents, readCapacity, stateCapacity, type Worker } from '@relais/contract'
import t from 'tap'
import { agreed, expect, openReferrals } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, write, owner, moveTo } = await openReferrals(t)
const [housing, income] = places.mission.services.map(({ id }) => ({ id })) as [{ id: string }, { id: string }]

const state = async (who: Worker, body: object) =>
  expect(200, await ask(who, stateCapacity, { version: (await ask(who, readCapacity)).body.version, body }))
const left = async (who: Worker): Promise<number> => (await ask(who, readCapacity)).body.places
const leftIn = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await ask(people.mission, readCapacity)).body.services.map((one: { serviceId: string; places: number }) => [
      one.serviceId,
      one.places
    ])
  )
const taken = async () => (await owner<{ n: number }>('select count(*)::int as n from referrals.taken_places'))[0]!.n

t.test('a place that is taken counts at once, and comes back when the file does', async (t) => {
  await state(people.cafLead, { places: 3 })
  const accepted = await bring('accepted')
  t.equal(await left(people.caf), 2)
  const unaccepted = await act(people.cafLead, accepted, 'un-accept', {
    reason: 'capacity_reached',
    doneSoFar: 'Rien.'
  })
  t.match(unaccepted, { status: 200, body: { state: 'declined' } })
  t.equal(await left(people.caf), 3)
  const again = await act(people.ccas, unaccepted.body, 'reopen', { reason: 'new_information' })
  t.match(again, { status: 200, body: { state: 'accepted' } })
  t.equal(await left(people.caf), 2, 'taken up again where it stood, by the sender')

  const asked = expect(200, await act(people.ccas, again.body, 'withdraw'))
  t.equal(await left(people.caf), 2, 'a withdrawal that is only asked for frees nothing')
  t.match(await act(people.caf, asked, 'confirm-withdrawal'), { status: 200, body: { state: 'withdrawn' } })
  t.equal(await left(people.caf), 3)
  t.equal(await taken(), 0)
})

const counting: Worker = {
  ...{ collectiveId: null, organisationId: null, memberId: null, clientId: 'relais-reporting', roles: [] },
  scopes: ['capacity-events:read']
}
/** All that is told of the places of an organisation, once so many changes are. */
async function told(place: { id: string }, count: number): Promise<CapacityEvent[]> {
  for (const until = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const found: CapacityEvent[] = []
    for (let cursor: string | undefined, read = -1; read !== 0; ) {
      const query = { limit: 4, ...(cursor !== undefined && { cursor }) }
      const { items, next } = expect(200, await ask(counting, listCapacityEvents, { query }))
      found.push(...items)
      cursor = next
      read = items.length
    }
    const own = found.filter(({ organisationId }) => organisationId === place.id)
    if (own.length >= count || Date.now() > until) return own
  }
}

t.test(
  'every change of places is told once, in its order, to the services of Relais alone, and names nobody',
  async (t) => {
    const events = await told(places.caf, 5)
    t.same(
      events.map(({ places }) => places),
      [3, 2, 3, 2, 3]
    )
    const { number: _, ...first } = events[0]!
    t.strictSame(first, {
      collectiveId: people.caf.collectiveId,
      organisationId: places.caf.id,
      unitId: places.caf.id,
      at: '2026-12-23T09:00:00.000Z',
      statedAt: '2026-12-23T09:00:00.000Z',
      places: 3,
      waitingList: false,
      pausedFrom: null,
      pausedUntil: null,
      dropped: false
    })
    await state(people.missionLead, {
      services: [
        { serviceId: housing.id, places: 1 },
        { serviceId: income.id, places: 2 }
      ]
    })
    await state(people.missionLead, { services: [{ serviceId: income.id, places: 2 }], pausedFrom: '2027-01-04' })
    t.same(
      (await told(places.mission, 6))
        .toSorted((a, b) => a.number - b.number)
        .map(({ unitId, places: left, pausedFrom, dropped }) => [unitId, left, pausedFrom, dropped])
        .slice(3)
        .toSorted(),
      [
        [housing.id, 1, null, true],
        [income.id, 2, null, false],
        [places.mission.id, null, '2027-01-04', false]
      ].toSorted()
    )
    const own = { ...people.cafLead, scopes: [...people.cafLead.scopes, 'capacity-events:read'] }
    t.match(await ask(own, listCapacityEvents), { status: 403, body: { code: 'scope-missing' } })
    t.match(await ask(counting, listCapacityEvents, { query: { cursor: 'elsewhere' } }), {
      status: 422,
      body: { errors: [{ field: 'query.cursor', rule: 'cursor' }] }
    })
    const stale = await ask(people.missionLead, stateCapacity, { version: 1, body: { places: 9 } })
    t.equal(stale.status, 412)
    t.equal((await told(places.mission, 6)).length, 6, 'what is refused is not told')
  }
)

t.test('a place comes back whoever ends the referral', async (t) => {
  await state(people.cafLead, { places: 4 })
  const [one, two, three] = [await bring('accepted'), await bring('accepted'), await bring('in_progress')]
  t.equal(await left(people.caf), 1)
  t.match(await act(people.ccas, one, 'person-declines', { proof: 'by_phone' }), { status: 200 })
  t.match(await act(people.ccasPrivacyOfficer, two, 'mark-error', { reason: 'wrong_person' }), { status: 200 })
  t.equal(await left(people.caf), 3)
  const done = expect(200, await act(people.caf, three, 'record-outcome'))
  expect(200, await act(people.ccas, done, 'confirm'))
  t.equal(await left(people.caf), 3, 'who was helped took a place for good: the organisation states what opens')
})

t.test(
  'people come first: without a place somebody is taken on all the same, and no place appears when they leave',
  async (t) => {
    await state(people.cafLead, { places: 1, waitingList: true })
    const [one, two] = [await bring('accepted'), await bring('accepted')]
    t.equal(await left(people.caf), 0)
    expect(200, await act(people.ccas, two, 'person-declines', { proof: 'by_phone' }))
    t.equal(await left(people.caf), 0, 'it had taken none')
    expect(200, await act(people.ccas, one, 'person-declines', { proof: 'by_phone' }))
    t.equal(await left(people.caf), 1)
  }
)

t.test('of twelve acceptances at once over five places each takes one, and the count ends at 0', async (t) => {
  await state(people.cafLead, { places: 5, waitingList: true })
  const before = await taken()
  const sent = []
  for (let n = 0; n < 12; n += 1) sent.push(await write())
  const answers = await Promise.all(sent.map((one) => act(people.caf, one, 'accept')))
  t.ok(answers.every(({ status }) => status === 200))
  t.equal(await left(people.caf), 0)
  t.equal(await taken(), before + 5)
  await Promise.all(answers.map(({ body }) => act(people.ccas, body, 'person-declines', { proof: 'by_phone' })))
  t.equal(await left(people.caf), 5)
  t.equal(await taken(), before)
})

t.test('a service that counts its own places takes for its rights, the organisation for all others', async (t) => {
  await state(people.missionLead, {
    places: 7,
    services: [
      { serviceId: housing.id, places: 1 },
      { serviceId: income.id, places: 2 }
    ]
  })
  const to = async (rights: string[]) => {
    const sent = await write({ recipientId: places.mission.id, rights, duplicateDecision: 'other_need' })
    return expect(200, await act(people.mission, sent, 'accept'))
  }
  const first = await to(['apl'])
  t.same([await left(people.mission), await leftIn()], [7, { [housing.id]: 0, [income.id]: 2 }])
  await to(['apl', 'rsa'])
  t.same(await leftIn(), { [housing.id]: 0, [income.id]: 1 }, 'where there is one')
  await to(['prime_activite'])
  t.same([await left(people.mission), await leftIn()], [6, { [housing.id]: 0, [income.id]: 1 }])
  expect(200, await act(people.ccas, first, 'person-declines', { proof: 'by_phone' }))
  t.same(await leftIn(), { [housing.id]: 1, [income.id]: 1 }, 'back where it came from')
})

t.test(
  'a full organisation without a waiting list is not sent to; the refusal says when it reopens, or whom to ask',
  async (t) => {
    const send = async (more: object = {}) => {
      const draft = await write({ recipientId: places.mission.id, rights: ['apl'], send: false, ...more })
      return act(people.ccas, draft, 'send')
    }
    const full = { status: 409, body: { code: 'recipient-full', state: 'draft', version: 1 } }
    await state(people.missionLead, { services: [{ serviceId: housing.id, places: 0, reopensOn: '2027-02-01' }] })
    const refused = await send()
    t.match(refused, full)
    t.match(refused.body.detail, 'Un organisme (mission_locale) expects places again on 2027-02-01.')
    t.match(await send({ rights: ['rsa'] }), { status: 200 }, 'for another right there is room')
    await state(people.missionLead, { services: [{ serviceId: housing.id, places: 0 }] })
    t.match(
      (await send()).body.detail,
      'Ask Un organisme (mission_locale) when it has places again: accueil@mission.example.'
    )

    await state(people.missionLead, { services: [{ serviceId: housing.id, places: 0, waitingList: true }] })
    t.match(await send(), { status: 200, body: { state: 'sent', forWaitingList: true } }, 'it is allowed, and told')
    t.match(await write({ recipientId: places.mission.id, rights: ['apl'] }), { forWaitingList: true })
    t.notOk('forWaitingList' in (await write({ recipientId: places.mission.id, rights: ['rsa'] })))

    await state(people.missionLead, { pausedFrom: '2026-12-20' })
    t.match(await send(), { status: 409, body: { code: 'recipient-paused' } })

    await state(people.missionLead, { places: 0 })
    t.match(await send(), full)
    t.teardown(() => moveTo('2026-12-23T09:00:00.000Z'))
    await moveTo('2027-04-01T09:00:00.000Z')
    t.match(await send(), { status: 200 }, 'what nobody confirmed for 90 days refuses no one')
  }
)

t.test('passing on asks the new recipient for a place', async (t) => {
  await state(people.missionLead, { places: 0 })
  const held = await bring('acknowledged', { agreement: { ...agreed, onward: true } })
  const pass = () =>
    act(people.caf, held, 'redirect', {
      organisationId: places.mission.id,
      reason: 'better_placed',
      duplicateDecision: 'other_need',
      rightsCheckWaiver: 'urgent_need'
    })
  t.match(await pass(), { status: 409, body: { code: 'recipient-full', state: 'acknowledged' } })
  await state(people.missionLead, { places: 1 })
  t.match(await pass(), { status: 200, body: { state: 'redirected' } })
})
