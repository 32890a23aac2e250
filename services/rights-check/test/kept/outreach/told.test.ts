import {
  changeNetworkActivity,
  changeOutreachContact,
  changeRightsCheck,
  createNetworkActivity,
  createOutreachContact,
  createRightsCheck,
  listOutreachEvents,
  type OutreachEvent,
  voidNetworkActivity,
  voidOutreachContact
} from '@relais/contract'
import t from 'tap'
import { HOMELESS } from '../../setting/made-up.ts'
import { MET, openOutreach } from '../../setting/outreach.ts'

const { house, app, tokenFor, ask, person, agent, noted } = await openOutreach(t)

async function follow(cursor?: string, limit = 100): Promise<{ items: OutreachEvent[]; next: string }> {
  const token = await tokenFor({ scope: 'outreach-events:read' })
  const query = new URLSearchParams({ limit: String(limit), ...(cursor === undefined ? {} : { cursor }) })
  const answer = await app.inject({
    url: `/v1/outreach-events?${query}`,
    headers: { authorization: `Bearer ${token}` }
  })
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return answer.json()
}

t.test('each change of a contact is told once, in order, as it was after the change', async (t) => {
  const { next: start } = await follow()
  const one = await noted({ minutes: 12 })
  const again = await ask(agent, createOutreachContact, { body: { ...MET, id: one.id, minutes: 12 } })
  t.equal(again.status, 200, 'sent again by the phone')
  await ask(agent, changeOutreachContact, { id: one.id, version: 1, body: { placeKind: 'market' } })
  const stale = await ask(agent, changeOutreachContact, { id: one.id, version: 1, body: { placeKind: 'shop' } })
  t.equal(stale.status, 412)
  await ask(agent, voidOutreachContact, { id: one.id, version: 2 })
  const { items, next } = await follow(start)
  t.match(items, [
    {
      kind: 'contact',
      id: one.id,
      version: 1,
      organisationId: agent.organisationId,
      at: house.now().toISOString(),
      contact: { ...MET, minutes: 12, followUp: 'nothing', voided: false }
    },
    { version: 2, contact: { placeKind: 'market', voided: false } },
    { version: 3, contact: { placeKind: 'market', voided: true } }
  ])
  t.equal(items.length, 3)
  t.same(await follow(next), { items: [], next })
})

t.test('a check is told with how each right stands and a pseudonym, and nothing of what was said', async (t) => {
  const { next: start } = await follow()
  const contact = await noted()
  const made = (
    await ask(agent, createRightsCheck, { body: { personId: person, contactId: contact.id, situation: HOMELESS } })
  ).body
  const findings = [{ right: 'rsa', nonTakeUp: 'not_claimed', cause: 'shame', renounced: true }]
  await ask(agent, changeRightsCheck, { id: made.id, version: 1, body: { findings } })
  await ask(agent, createRightsCheck, { body: { personId: person, situation: HOMELESS } })
  await ask(agent, createRightsCheck, { body: { situation: HOMELESS } })

  const { items } = await follow(start)
  t.same(
    items.map(({ kind, version }) => [kind, version]),
    [
      ['contact', 1],
      ['contact', 2],
      ['check', 1],
      ['check', 2],
      ['check', 1],
      ['check', 1]
    ]
  )
  const checks = items.flatMap((event) => (event.kind === 'check' ? [event.check] : []))
  t.match(items[1], { contact: { followUp: 'check_made' } })
  const [first, corrected, second, anonymous] = checks
  t.match(first!.person, /^[0-9a-f]{32}$/)
  t.equal(corrected!.person, first!.person)
  t.equal(second!.person, first!.person, 'the same person')
  t.equal(anonymous!.person, null)
  const rsaIn = (check: (typeof checks)[number] | undefined) => check?.findings.find(({ right }) => right === 'rsa')
  t.same(rsaIn(first), {
    right: 'rsa',
    mainstream: true,
    status: 'entitled',
    nonTakeUp: null,
    cause: null,
    renounced: false
  })
  t.match(rsaIn(corrected), { nonTakeUp: 'not_claimed', cause: 'shame', renounced: true })
  const local = (right: string) => first!.findings.find((one) => one.right === right)?.mainstream
  t.same([local('tcl_solidaire_reduit'), local('domiciliation'), local('fsl')], [false, true, true])
  t.notMatch(JSON.stringify(items), person, 'nobody is named, not even by an id')
})

t.test('each change of an activity is told in numbers and codes, without its title', async (t) => {
  const { next: start } = await follow()
  const told = {
    kind: 'workshop',
    day: '2026-11-25',
    audiences: [
      { audience: 'volunteers', people: 7 },
      { audience: 'residents', people: null }
    ],
    organisationIds: [agent.organisationId],
    otherOrganisations: [{ kind: 'company', count: 3 }]
  }
  const body = { ...told, title: 'Atelier du mercredi' }
  const { id } = (await ask(agent, createNetworkActivity, { body })).body
  await ask(agent, createNetworkActivity, { body: { ...body, id } })
  await ask(agent, changeNetworkActivity, { id, version: 1, body: { minutes: 90, otherOrganisations: [] } })
  await ask(agent, voidNetworkActivity, { id, version: 2 })
  const { items } = await follow(start)
  const facts = { ...told, territoryId: null, minutes: null, voided: false }
  t.same(
    items.map((event) => event.kind === 'activity' && [event.id, event.version, event.activity]),
    [
      [id, 1, facts],
      [id, 2, { ...facts, minutes: 90, otherOrganisations: [] }],
      [id, 3, { ...facts, minutes: 90, otherOrganisations: [], voided: true }]
    ]
  )
})

t.test('a change that fails is not told, and nobody but a service of Relais follows', async (t) => {
  const { next: start } = await follow()
  const lost = await ask(agent, createRightsCheck, { body: { contactId: person, situation: HOMELESS } })
  t.equal(lost.status, 422, 'no such contact')
  t.same((await follow(start)).items, [])
  t.match(await ask(agent, listOutreachEvents), { status: 403, body: { code: 'scope-missing' } })
  const inOrganisation = await app.inject({
    url: '/v1/outreach-events',
    headers: {
      authorization: `Bearer ${await tokenFor({ scope: 'outreach-events:read', collective: person, organisation: agent.organisationId })}`
    }
  })
  t.equal(inOrganisation.statusCode, 403)
  const wrong = await app.inject({
    url: '/v1/outreach-events?cursor=x',
    headers: { authorization: `Bearer ${await tokenFor({ scope: 'outreach-events:read' })}` }
  })
  t.match(wrong.json(), { status: 422, errors: [{ field: 'query.cursor' }] })
})

t.test('contacts noted at the same moment come each once, in an order that does not change', async (t) => {
  const { next: start } = await follow()
  const all = await Promise.all(Array.from({ length: 24 }, () => noted()))
  const seen: string[] = []
  for (let cursor = start; ; ) {
    const { items, next } = await follow(cursor, 5)
    seen.push(...items.map(({ id }) => id))
    cursor = next
    if (items.length === 0) break
  }
  t.same(seen.toSorted(), all.map(({ id }) => id).toSorted())
  t.same(
    (await follow(start)).items.map(({ id }) => id),
    seen
  )
})
