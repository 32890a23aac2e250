import { randomUUID } from 'node:crypto'
import {
  changeDropInSession,
  changeOutreachContact,
  createObservation,
  createOutreachContact,
  createRightsCheck,
  listDropInSessions,
  listObservations,
  listOutreachContacts,
  readDropInSession,
  readObservation,
  readOutreachContact,
  readRightsCheck,
  voidObservation,
  voidOutreachContact
} from '@relais/contract'
import { softwareOf } from '@relais/test-kit'
import t from 'tap'
import { forgetChecks } from '../../../src/actions/forget-checks.ts'
import { CATALOGUE_FOLDER, loadCatalogue } from '../../../src/catalogue.ts'
import { openChecker } from '../../../src/checking/checker.ts'
import { openDesk } from '../../../src/desk/desk.ts'
import { HOMELESS } from '../../setting/made-up.ts'
import { NOW } from '../../setting/open.ts'
import { idsOf, MET, openOutreach, SEEN } from '../../setting/outreach.ts'

const { house, ask, moveTo, mine, person, agent, stranger, noted, planned, observed, count } = await openOutreach(t)
const desk = openDesk(house, await openChecker(await loadCatalogue(CATALOGUE_FOLDER), CATALOGUE_FOLDER))
t.teardown(() => desk.database.close())

t.test('a contact takes three fields, and is kept with who noted it and nothing of whom it was', async (t) => {
  const answer = await ask(agent, createOutreachContact, { body: MET })
  t.equal(answer.status, 201)
  t.equal(answer.headers.etag, '"v1"')
  t.equal(answer.headers.location, `/v1/outreach-contacts/${answer.body.id}`)
  t.same(answer.body, {
    id: answer.body.id,
    version: 1,
    ...MET,
    minutes: null,
    language: null,
    themes: [],
    rights: [],
    followUp: 'nothing',
    sessionId: null,
    checkIds: [],
    memberId: agent.memberId,
    clientId: 'relais-web',
    createdAt: NOW,
    updatedAt: NOW,
    voidedAt: null
  })
  t.same((await ask(agent, readOutreachContact, { id: answer.body.id })).body, answer.body)
  t.match(await noted({ themes: ['housing', 'debt'], rights: ['css'], language: 'ar' }, softwareOf(mine)), {
    memberId: null,
    clientId: 'ccas-api',
    themes: ['housing', 'debt'],
    rights: ['css']
  })
})

t.test('a name, a note or a social security number has no place in a contact or an observation', async (t) => {
  const before = (await count('outreach_contacts')) + (await count('observations'))
  for (const field of ['name', 'note', 'personId', 'comment']) {
    t.equal((await ask(agent, createOutreachContact, { body: { ...MET, [field]: 'x' } })).status, 422, field)
    t.equal((await ask(agent, createObservation, { body: { ...SEEN, [field]: 'x' } })).status, 422, field)
  }
  const nir = { ...SEEN, cause: 'n184036938812345' }
  t.match(
    (await ask(agent, createOutreachContact, { body: { ...MET, language: '1 84 03 69 388 123 45' } })).status,
    422
  )
  t.match((await ask(agent, createObservation, { body: { ...nir, cause: '1 84 03 69 388 123 45' } })).body.errors, [
    { field: 'body.cause' }
  ])
  t.equal((await count('outreach_contacts')) + (await count('observations')), before)
})

t.test('the same contact sent twice by a device that was offline is one contact', async (t) => {
  const before = await count('outreach_contacts')
  const id = randomUUID()
  const body = { ...MET, id, minutes: 15 }
  const [first, second] = await Promise.all([
    ask(agent, createOutreachContact, { body }),
    ask(agent, createOutreachContact, { body })
  ])
  t.same([first!.status, second!.status].toSorted(), [200, 201])
  t.same(first!.body, second!.body)
  const key = randomUUID()
  const keyed = { body: MET, key }
  t.equal((await ask(agent, createOutreachContact, keyed)).text, (await ask(agent, createOutreachContact, keyed)).text)
  t.equal(await count('outreach_contacts'), before + 2)

  await ask(agent, changeOutreachContact, { id, version: 1, body: { minutes: 20 } })
  t.match(await ask(agent, createOutreachContact, { body }), { status: 200, body: { version: 2, minutes: 20 } })
  await ask(agent, voidOutreachContact, { id, version: 2 })
  t.match(await ask(agent, createOutreachContact, { body }), { status: 200, body: { voidedAt: NOW } })
  t.equal(await count('outreach_contacts'), before + 2)

  const theirs = await ask(stranger, createOutreachContact, { body: { ...MET, id } })
  t.match(
    theirs,
    { status: 201, body: { id, minutes: null } },
    'an id is one organisation’s: it tells nothing of others'
  )
})

t.test('a contact is told when it took place: not in the future, and at most 92 days ago', async (t) => {
  const at = async (metAt: string, id = randomUUID()) =>
    await ask(agent, createOutreachContact, { body: { ...MET, metAt, id } })
  t.equal((await at('2026-11-25T09:15:00.000Z')).status, 201, 'a clock that is a quarter of an hour ahead')
  t.match((await at('2026-11-25T09:15:00.001Z')).body.errors, [{ field: 'body.metAt', rule: 'in-the-future' }])
  // 25 August at midnight in France, which is summer: ninety-two days before 25 November
  const id = randomUUID()
  t.equal((await at('2026-08-24T22:00:00.000Z', id)).status, 201)
  t.match((await at('2026-08-24T21:59:59.999Z')).body.errors, [{ field: 'body.metAt', rule: 'too-long-ago' }])
  await moveTo('2026-12-25T09:00:00.000Z')
  t.equal((await at('2026-08-24T22:00:00.000Z', id)).status, 200, 'noted in time, sent again much later')
  await moveTo(NOW)
})

t.test('a territory, a right or a session that the collective does not know is refused by its field', async (t) => {
  const before = await count('outreach_contacts')
  const [cancelled] = await planned()
  await ask(agent, changeDropInSession, { id: cancelled!.id, version: 1, body: { cancelled: 'place_closed' } })
  for (const [body, field, rule] of [
    [{ territoryId: randomUUID() }, 'body.territoryId', 'unknown-territory'],
    [{ rights: ['css', 'rmi'] }, 'body.rights.1', 'unknown-right'],
    [{ themes: ['health', 'health'] }, 'body.themes', 'named-twice'],
    [{ sessionId: randomUUID() }, 'body.sessionId', 'unknown-session'],
    [{ sessionId: cancelled!.id }, 'body.sessionId', 'session-cancelled'],
    [{ minutes: 0 }, 'body.minutes', 'too_small'],
    [{ placeKind: 'at_mrs_martin' }, 'body.placeKind', 'invalid_value']
  ] as const) {
    const answer = await ask(agent, createOutreachContact, { body: { ...MET, ...body } })
    t.match(answer, { status: 422, body: { errors: [{ field, rule }] } }, `${field} ${rule}`)
    t.equal(answer.body.errors.length, 1)
  }
  t.equal(await count('outreach_contacts'), before)
})

t.test('a contact is corrected over the version that was read, or taken back', async (t) => {
  const { id } = await noted({ minutes: 5, language: 'fr' })
  const change = (version: number | undefined, body: object) => ask(agent, changeOutreachContact, { id, version, body })
  t.match(await change(1, { minutes: null, followUp: 'check_refused' }), {
    status: 200,
    headers: { etag: '"v2"' },
    body: { minutes: null, followUp: 'check_refused', language: 'fr', version: 2 }
  })
  t.match((await change(1, { minutes: 5 })).body, { status: 412, code: 'version-stale', version: 2 })
  t.equal((await change(undefined, { minutes: 5 })).status, 428)
  t.match((await change(2, {})).body, { status: 422, errors: [{ rule: 'nothing-to-change' }] })
  t.match((await change(2, { territoryId: randomUUID() })).body.errors, [{ field: 'body.territoryId' }])
  t.match((await ask(agent, voidOutreachContact, { id, version: 1 })).body, { status: 412, version: 2 })
  t.equal((await ask(agent, voidOutreachContact, { id, version: 2 })).status, 204)
  t.match((await ask(agent, voidOutreachContact, { id, version: 3 })).body, { status: 409, code: 'entry-voided' })
  t.match((await change(3, { minutes: 5 })).body, { status: 409, code: 'entry-voided' })
  t.match((await ask(agent, readOutreachContact, { id })).body, { version: 3, voidedAt: NOW })
})

t.test(
  'contacts are listed by pages and filters, and what changed is followed, what was taken back included',
  async (t) => {
    await moveTo('2026-11-25T10:00:00.000Z')
    const [session] = await planned()
    const all = [
      await noted({ metAt: '2026-11-24T22:59:00.000Z', placeKind: 'market' }),
      await noted({ metAt: '2026-11-24T23:00:00.000Z', placeKind: 'drop_in', sessionId: session!.id }),
      await noted({ metAt: '2026-11-25T09:59:00.000Z', placeKind: 'market' })
    ]
    const [night, morning, last] = all.map(({ id }) => id) as [string, string, string]
    const list = (query: Record<string, string | number>) => ask(agent, listOutreachContacts, { query })
    t.equal(idsOf(await list({ limit: 1 }))[0], last)
    t.same(idsOf(await list({ placeKind: 'market' })), [last, night])
    t.same(idsOf(await list({ placeKind: 'market,drop_in' })), [last, morning, night])
    t.same(
      idsOf(await list({ placeKind: 'market,drop_in', until: '2026-11-24' })),
      [night],
      'a day ends at midnight in France'
    )
    t.same(idsOf(await list({ sessionId: session!.id })), [morning])
    t.same(idsOf(await list({ territoryId: randomUUID() })), [])

    const walked: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page = await list({ limit: 2, ...(next === '' ? {} : { cursor: next }) })
      walked.push(...idsOf(page))
      next = page.body.next
    }
    t.equal(new Set(walked).size, walked.length)
    t.equal(walked.length, idsOf(await list({ limit: 100 })).length)

    await moveTo('2026-11-25T10:05:00.000Z')
    await ask(agent, voidOutreachContact, { id: morning, version: 1 })
    await moveTo('2026-11-25T10:06:00.000Z')
    await ask(agent, changeOutreachContact, { id: night, version: 1, body: { minutes: 3 } })
    t.notOk(idsOf(await list({ limit: 100 })).includes(morning))
    const since = { updatedSince: '2026-11-25T10:05:00.000Z' }
    const one = await list({ ...since, limit: 1 })
    t.same([idsOf(one), idsOf(await list({ ...since, limit: 1, cursor: one.body.next }))], [[morning], [night]])
    t.match((await list({ cursor: one.body.next })).body, { status: 422, errors: [{ field: 'query.cursor' }] })
    await moveTo(NOW)
  }
)

t.test('outreach is its own organisation’s alone, and asks for its own scopes', async (t) => {
  const contact = await noted()
  const [session] = await planned()
  const observation = await observed()
  for (const [operation, id, sent, code] of [
    [readOutreachContact, contact.id, {}, 'outreach-contact-not-found'],
    [changeOutreachContact, contact.id, { version: 1, body: { minutes: 9 } }, 'outreach-contact-not-found'],
    [voidOutreachContact, contact.id, { version: 1 }, 'outreach-contact-not-found'],
    [readDropInSession, session!.id, {}, 'drop-in-session-not-found'],
    [changeDropInSession, session!.id, { version: 1, body: { cancelled: 'other' } }, 'drop-in-session-not-found'],
    [readObservation, observation.id, {}, 'observation-not-found'],
    [voidObservation, observation.id, { version: 1 }, 'observation-not-found']
  ] as const) {
    const found = await ask(stranger, operation, { id, ...sent })
    const missing = await ask(stranger, operation, { id: randomUUID(), ...sent })
    t.match(found.body, { status: 404, code })
    t.same({ ...found.body, requestId: '' }, { ...missing.body, requestId: '' })
  }
  for (const [operation, id] of [
    [listOutreachContacts, contact.id],
    [listDropInSessions, session!.id],
    [listObservations, observation.id]
  ] as const) {
    t.ok(idsOf(await ask(agent, operation, { query: { limit: 100 } })).includes(id))
    t.notOk(idsOf(await ask(stranger, operation, { query: { limit: 100 } })).includes(id))
    const unscoped = await ask({ ...agent, scopes: ['checks:read'] }, operation)
    t.match(unscoped.body, { status: 403, required: ['outreach:read'] })
  }
  const reader = { ...agent, scopes: ['outreach:read'] }
  t.match((await ask(reader, createOutreachContact, { body: MET })).body, { required: ['outreach:write'] })
  t.equal((await ask(null, listOutreachContacts)).status, 401)
})

t.test('a check names the contact that it came of, and the contact its check', async (t) => {
  const contact = await noted({ followUp: 'check_proposed' })
  const made = (body: object) => ask(agent, createRightsCheck, { body: { situation: HOMELESS, ...body } })
  const check = (await made({ contactId: contact.id, personId: person })).body
  t.equal(check.contactId, contact.id)
  t.equal((await ask(agent, readRightsCheck, { id: check.id })).body.contactId, contact.id)
  t.match((await ask(agent, readOutreachContact, { id: contact.id })).body, {
    version: 2,
    followUp: 'check_made',
    checkIds: [check.id]
  })
  const referred = await noted({ followUp: 'referral' })
  await made({ contactId: referred.id })
  t.equal((await ask(agent, readOutreachContact, { id: referred.id })).body.followUp, 'referral')
  const voided = await noted()
  await ask(agent, voidOutreachContact, { id: voided.id, version: 1 })
  const theirs = await noted({}, stranger)
  const before = await count('checks')
  for (const contactId of [randomUUID(), voided.id, theirs.id])
    t.match((await made({ contactId })).body, {
      status: 422,
      errors: [{ field: 'body.contactId', rule: 'unknown-contact' }]
    })
  t.equal(await count('checks'), before)
})

t.test(
  'after the months of the organisation nothing tells who noted, held or led to what; what is counted stays',
  async (t) => {
    const contact = await noted({ minutes: 30 })
    const check = (await ask(agent, createRightsCheck, { body: { situation: HOMELESS, contactId: contact.id } })).body
    const observation = await observed()
    const [past] = await planned()
    const [ahead] = await planned({ day: '2027-11-17' })
    const theirs = await noted({}, stranger)

    await moveTo('2027-05-25T09:00:00.000Z')
    await forgetChecks(desk, house.now())
    t.match((await ask(agent, readOutreachContact, { id: contact.id })).body, { memberId: agent.memberId })

    await moveTo('2027-05-26T09:00:00.000Z')
    await forgetChecks(desk, house.now())
    t.match((await ask(agent, readRightsCheck, { id: check.id })).body, { contactId: null, situation: null })
    t.match((await ask(agent, readOutreachContact, { id: contact.id })).body, {
      memberId: null,
      checkIds: [],
      minutes: 30,
      followUp: 'check_made',
      version: 4
    })
    t.match((await ask(agent, readObservation, { id: observation.id })).body, {
      memberId: null,
      right: 'rsa',
      version: 2
    })
    t.match((await ask(agent, readDropInSession, { id: past!.id })).body, { holderId: null, day: '2026-11-25' })
    t.match((await ask(agent, readDropInSession, { id: ahead!.id })).body, { holderId: agent.memberId, version: 1 })
    t.match((await ask(stranger, readOutreachContact, { id: theirs.id })).body, { memberId: stranger.memberId })
  }
)
