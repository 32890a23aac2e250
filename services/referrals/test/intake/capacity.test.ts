import { listCapacities, readCapacity, stateCapacity, type Worker } from '@relais/contract'
import t from 'tap'
import { expect, openReferrals } from '../setting/house.ts'
import { minguettes, people, places, plateau, software, town } from '../setting/places.ts'

const { ask, moveTo } = await openReferrals(t)
const [housing, income] = places.mission.services.map(({ id }) => ({ id })) as [{ id: string }, { id: string }]

const state = (who: Worker, version: number | undefined, body: object = {}) =>
  ask(who, stateCapacity, { version, body })
const asked = async (query: Record<string, string> = {}, who: Worker = people.ccas) =>
  expect(200, await ask(who, listCapacities, { query })).items
const of = async (place: { id: string }, query: Record<string, string> = {}) =>
  (await asked(query)).find(({ organisationId }: { organisationId: string }) => organisationId === place.id)

t.test('nothing is stated until a lead, an administrator or the organisation’s own software states it', async (t) => {
  t.strictSame(expect(200, await ask(people.caf, readCapacity)), {
    version: 0,
    places: null,
    waitingList: false,
    takesUrgent: true,
    pausedFrom: null,
    pausedUntil: null,
    reopensOn: null,
    criteria: null,
    territoryIds: [],
    services: [],
    statedAt: null,
    statedBy: null,
    holdsUntil: null
  })
  t.match(await of(places.caf), { availability: 'unknown', places: null, freshness: null, stated: [] })
  t.match(await state(people.caf, 0), {
    status: 403,
    body: { code: 'role-missing', required: ['lead', 'administrator'] }
  })
  t.match(await state(people.cafLead, undefined), { status: 428 })
  t.match(await state(people.cafLead, 1), { status: 412, body: { version: 0 } })
  t.match(await state(people.cafLead, 0, { places: 4, criteria: 'Allocataires du Rhône.' }), {
    status: 200,
    headers: { etag: '"v1"' },
    body: {
      version: 1,
      places: 4,
      statedAt: '2026-12-23T09:00:00.000Z',
      statedBy: people.cafLead.memberId,
      holdsUntil: '2027-03-23T09:00:00.000Z'
    }
  })
  t.match(
    await state(people.cafAdministrator, 1, { places: 5 }),
    { status: 200, body: { criteria: null } },
    'the whole'
  )
  t.match(await state(software.caf, 2, { places: 6 }), { status: 200, body: { version: 3, places: 6, statedBy: null } })
  const read = await ask(people.caf, readCapacity, { headers: { 'if-none-match': '"v3"' } })
  t.equal(read.status, 304)
})

t.test('senders see what may be counted on, by right, for each organisation that may receive', async (t) => {
  const day = { statedOn: '2026-12-23', freshness: 'fresh' }
  expect(
    200,
    await state(people.missionLead, 0, {
      waitingList: true,
      criteria: 'De 16 à 25 ans.',
      services: [
        { serviceId: housing.id, places: 0, reopensOn: '2027-02-01' },
        { serviceId: income.id, places: 2, takesUrgent: false }
      ]
    })
  )
  t.match(await of(places.mission), { availability: 'open', places: null, freshness: 'fresh' })
  t.match(await of(places.mission, { right: 'rsa' }), {
    availability: 'open',
    places: 2,
    stated: [{ serviceId: income.id, places: 2, ...day }]
  })
  t.match(await of(places.mission, { right: 'apl' }), {
    availability: 'full',
    places: 0,
    stated: [{ serviceId: housing.id, reopensOn: '2027-02-01', ...day }]
  })
  t.equal(await of(places.mission, { right: 'rsa', urgent: 'true' }), undefined, 'it takes no urgent ones for that')
  t.match(await of(places.mission, { right: 'rsa', urgent: 'false' }), { availability: 'open' })
  t.match(await of(places.paused), { availability: 'paused', pausedFrom: '2026-12-21', pausedUntil: '2027-01-03' })
  for (const place of [places.sendsOnly, places.unsigned, places.left]) t.equal(await of(place), undefined)
  t.equal(JSON.stringify(await asked()).includes(people.missionLead.memberId!), false, 'who stated it is for its own')
})

t.test('a territory narrows whom it takes, and so does a pause', async (t) => {
  const lead = { ...people.prefecture, roles: ['lead' as const] }
  expect(200, await state(lead, 0, { places: 1, territoryIds: [minguettes.id] }))
  t.match(await of(places.prefecture, { territoryId: minguettes.id }), { availability: 'open' })
  t.equal(await of(places.prefecture, { territoryId: plateau.id }), undefined)
  t.match(await of(places.prefecture), { availability: 'open' })
  expect(200, await state(lead, 1, { places: 1, pausedFrom: '2026-12-23', pausedUntil: '2026-12-24' }))
  t.match(await of(places.prefecture), { availability: 'paused', stated: [{ pausedUntil: '2026-12-24' }] })
  t.teardown(() => moveTo('2026-12-23T09:00:00.000Z'))
  await moveTo('2026-12-25T09:00:00.000Z')
  t.match(await of(places.prefecture), { availability: 'open' })
})

t.test('after 90 days a statement is to be confirmed, and full is not known any more', async (t) => {
  t.teardown(() => moveTo('2026-12-23T09:00:00.000Z'))
  await moveTo('2027-03-23T09:00:00.000Z')
  t.match(await of(places.mission, { right: 'apl' }), { availability: 'full', freshness: 'fresh' })
  await moveTo('2027-03-23T09:00:01.000Z')
  t.match(await of(places.mission, { right: 'apl' }), {
    availability: 'unknown',
    freshness: 'to_confirm',
    stated: [{ places: 0, statedOn: '2026-12-23', freshness: 'to_confirm' }]
  })
  t.match(await of(places.mission, { right: 'rsa' }), { availability: 'open', freshness: 'to_confirm' })
  expect(200, await state(people.missionLead, 1, { services: [{ serviceId: housing.id, places: 0 }] }))
  t.match(await of(places.mission, { right: 'apl' }), { availability: 'full', freshness: 'fresh' })
  t.same((await ask(people.mission, readCapacity)).body.services.length, 1, 'what is left out is stated no more')
})

t.test('what may not be stated is refused with the field and the rule', async (t) => {
  const refused = async (body: object) => {
    const answer = await state(people.missionLead, 2, body)
    return [answer.status, answer.body.errors?.map(({ field, rule }: Record<string, string>) => `${field} ${rule}`)]
  }
  t.same(await refused({ places: -1 }), [422, ['body.places too_small']])
  t.same(await refused({ places: 1.5 }), [422, ['body.places invalid_type']])
  t.same(await refused({ pausedUntil: '2027-01-03' }), [422, ['body.pausedUntil pause-order']])
  t.same(await refused({ pausedFrom: '2027-01-04', pausedUntil: '2027-01-03' }), [
    422,
    ['body.pausedUntil pause-order']
  ])
  t.same(await refused({ territoryIds: [town.id, people.ccas.organisationId] }), [
    422,
    ['body.territoryIds.1 unknown-territory']
  ])
  t.same(await refused({ services: [{ serviceId: housing.id }, { serviceId: housing.id }] }), [
    422,
    ['body.services.1.serviceId unknown-service']
  ])
  t.same(await refused({ services: [{ serviceId: places.caf.id }] }), [
    422,
    ['body.services.0.serviceId unknown-service']
  ])
  t.same(await refused({ criteria: 'Numéro 1 84 03 69 259 123 45 exigé' }), [422, ['body.criteria nir']])
  t.same(await refused({ seats: 3 }), [422, ['body.seats unrecognized_keys']])
})

t.test('of eight statements at once over one version exactly one is made, the first one too', async (t) => {
  const lead = { ...people.landlord, roles: ['lead' as const] }
  for (const version of [0, 1]) {
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => state(lead, version, { places: n })))
    t.same(answers.map(({ status }) => status).toSorted(), [200, 412, 412, 412, 412, 412, 412, 412])
    const made = answers.find(({ status }) => status === 200)!
    t.same((await ask(people.landlord, readCapacity)).body, made.body)
  }
})
