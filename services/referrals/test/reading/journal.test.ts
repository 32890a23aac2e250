import {
  changePerson,
  createPerson,
  type JournalLine,
  listEvents,
  listJournal,
  listPersonReads,
  listPersons,
  listReferralEvents,
  listReferrals,
  readPerson,
  readReferral,
  searchPersons,
  type Worker
} from '@relais/contract'
import t from 'tap'
import { agreed, expect, openReferrals, yasmina } from '../setting/house.ts'
import { people, places, software } from '../setting/places.ts'

const { act, ask, bring, write, owner, moveTo } = await openReferrals(t)

interface Line {
  who: string | null
  member: string | null
  client: string
  operation: string
  level: number
  persons: string[]
  referral: string | null
}
const lines = () =>
  owner<Line>(
    'select organisation_id as who, member_id as member, client_id as client, operation, level::int, person_ids as persons, referral_id as referral from referrals.reads order by id'
  )

/** The lines that the journal has more than before. */
async function written(work: () => Promise<unknown>): Promise<Line[]> {
  const before = (await lines()).length
  await work()
  return (await lines()).slice(before)
}
const line = (
  who: typeof people.caf,
  operation: string,
  level: number,
  persons: string[],
  referral: string | null
): Line => ({
  who: who.organisationId,
  member: who.memberId,
  client: who.clientId,
  operation,
  level,
  persons,
  referral
})

t.test('each read of a referral’s content is one line: who, at what level, whose, where', async (t) => {
  const at = await bring('acknowledged')
  const person = at.personId!
  t.same(await written(() => ask(people.caf, readReferral, { id: at.id })), [
    line(people.caf, 'readReferral', 3, [person], at.id)
  ])
  t.same(await written(() => ask(people.ccas, readReferral, { id: at.id })), [
    line(people.ccas, 'readReferral', 4, [person], at.id)
  ])
  t.same(await written(() => ask(software.caf, readReferral, { id: at.id })), [
    { ...line(people.caf, 'readReferral', 3, [person], at.id), member: null, client: 'caf-rhone-api' }
  ])
  const minimal = await bring('acknowledged', { agreement: { ...agreed, level: 'minimal' } })
  t.match(await written(() => ask(people.caf, readReferral, { id: minimal.id })), [{ level: 2 }])
})

t.test('a copy that is told to be unchanged is shown again: that is a read too', async (t) => {
  const at = await bring('acknowledged')
  const first = await ask(people.caf, readReferral, { id: at.id })
  const known = { 'if-none-match': String(first.headers.etag) }
  t.match(
    await written(async () =>
      t.match(await ask(people.caf, readReferral, { id: at.id, headers: known }), { status: 304, text: '' })
    ),
    [{ operation: 'readReferral', referral: at.id }]
  )
  const person = expect(200, await ask(people.ccas, readPerson, { id: at.personId! }))
  const unchanged = { 'if-none-match': '"v1"' }
  t.match(
    await written(async () =>
      t.equal((await ask(people.ccas, readPerson, { id: person.id, headers: unchanged })).status, 304)
    ),
    [{ operation: 'readPerson' }]
  )

  // The name is corrected: the referral keeps its version, and what is shown is another thing.
  t.equal(
    (await ask(people.ccas, changePerson, { id: person.id, version: 1, body: { familyName: 'Corrigée' } })).status,
    200
  )
  const again = await ask(people.caf, readReferral, { id: at.id, headers: known })
  t.match(again, { status: 200, body: { version: at.version, person: { familyName: 'Corrigée' } } })
})

t.test('what shows no content writes no line', async (t) => {
  const sent = await write()
  const quiet = await written(async () => {
    t.match((await ask(people.caf, readReferral, { id: sent.id })).body, { disclosure: 'minimised' })
    t.equal((await ask(people.caf, listReferralEvents, { id: sent.id })).status, 200)
    t.equal((await ask(people.caf, listReferrals, { query: { state: 'sent' } })).status, 200)
    t.equal((await ask(people.coordinator, readReferral, { id: sent.id })).status, 200)
    t.equal((await ask(people.coordinator, listReferrals, { query: { side: 'collective' } })).status, 200)
    t.equal((await ask(people.stranger, readReferral, { id: sent.id })).status, 404)
    t.equal((await ask(people.ccas, listEvents, {})).status, 200)
    t.equal((await ask(people.ccas, listReferralEvents, { id: sent.id })).status, 200, 'a history without words')
    t.equal((await act(people.caf, sent, 'acknowledge')).status, 200)
    t.equal((await ask(people.stranger, searchPersons, { body: { email: 'nobody@exemple.fr' } })).status, 200)
  })
  t.same(quiet, [])
})

t.test(
  'lists, searches and histories that show names or words are one line, with everybody whom they showed',
  async (t) => {
    const who = people.mission
    const to = { recipientId: places.mission.id }
    const [one, two] = [
      await bring('acknowledged', to, people.ccas, who),
      await bring('acknowledged', to, people.ccas, who)
    ]
    await write(to)
    const persons = [two.personId!, one.personId!]
    t.same(await written(() => ask(who, listReferrals, {})), [line(who, 'listReferrals', 2, persons, null)])

    const accepted = await act(who, one, 'accept', { text: 'Nous l’appelons demain.' })
    t.equal(accepted.status, 200)
    t.same(await written(() => ask(who, listReferralEvents, { id: one.id })), [
      line(who, 'listReferralEvents', 3, [one.personId!], one.id)
    ])

    const own = expect(201, await ask(who, createPerson, { body: { ...yasmina, phone: '06 39 98 00 01' } }))
    t.same(await written(() => ask(who, listPersons, {})), [line(who, 'listPersons', 4, [own.id], null)])
    t.same(await written(() => ask(who, readPerson, { id: own.id })), [line(who, 'readPerson', 4, [own.id], null)])
    t.same(await written(() => ask(who, searchPersons, { body: { phone: '+33639980001' } })), [
      line(who, 'searchPersons', 4, [own.id], null)
    ])
    t.same(await written(() => ask(who, changePerson, { id: own.id, version: 1, body: { email: null } })), [
      line(who, 'changePerson', 4, [own.id], null)
    ])
    const repeated = { body: { phone: '+33639980001' }, key: 'search-again' }
    t.equal((await written(() => ask(who, searchPersons, repeated))).length, 1)
    t.equal((await written(() => ask(who, searchPersons, repeated))).length, 1, 'a repeat shows them again')
  }
)

t.test('an organisation lists who of it read whose content, latest first, in pages', async (t) => {
  const at = await bring('acknowledged')
  const id = at.personId!
  await moveTo('2026-12-23T09:30:00.000Z')
  await ask(people.ccas, readReferral, { id: at.id })
  await moveTo('2026-12-23T09:45:00.000Z')
  await ask(people.ccas, readPerson, { id })
  await ask(people.caf, readReferral, { id: at.id })
  const { items, next } = expect(200, await ask(people.ccas, listPersonReads, { id }))
  t.same(items, [
    {
      at: '2026-12-23T09:45:00.000Z',
      organisationId: places.ccas.id,
      memberId: people.ccas.memberId,
      clientId: 'relais-web',
      operation: 'readPerson',
      level: 'confidential'
    },
    {
      at: '2026-12-23T09:30:00.000Z',
      organisationId: places.ccas.id,
      memberId: people.ccas.memberId,
      clientId: 'relais-web',
      operation: 'readReferral',
      level: 'confidential'
    }
  ])
  t.equal(next, null)
  const first = expect(200, await ask(people.ccas, listPersonReads, { id, query: { limit: 1 } }))
  const second = expect(200, await ask(people.ccas, listPersonReads, { id, query: { limit: 1, cursor: first.next } }))
  t.same([...first.items, ...second.items], items)
  t.equal(second.next, null)
  t.match(await ask(people.ccas, listPersonReads, { id, query: { cursor: 'bm9uZQ' } }), {
    status: 422,
    body: { errors: [{ field: 'query.cursor', rule: 'cursor' }] }
  })
  t.equal((await ask(people.caf, listPersonReads, { id })).status, 404, 'the record belongs to the sender')
})

t.test('whoever answers for an organisation lists what it read and did, day by day; nobody else does', async (t) => {
  const list = async (who: Worker, query: Record<string, string | number>) =>
    expect(200, await ask(who, listJournal, { query }))
  // Half an hour before midnight in France, and half an hour after.
  await moveTo('2027-01-05T22:30:00.000Z')
  const at = await write()
  await moveTo('2027-01-05T23:30:00.000Z')
  t.equal((await act(people.caf, at, 'acknowledge')).status, 200)
  t.equal((await ask(software.caf, readReferral, { id: at.id })).status, 200)

  const sixth = { from: '2027-01-06', to: '2027-01-06' }
  const { items, next } = await list(people.cafPrivacyOfficer, sixth)
  const common = { at: '2027-01-05T23:30:00.000Z', referralId: at.id }
  t.match(items, [
    {
      ...common,
      kind: 'read',
      memberId: null,
      clientId: 'caf-rhone-api',
      what: 'readReferral',
      level: 'follow_up',
      persons: 1
    },
    {
      ...common,
      kind: 'act',
      memberId: people.caf.memberId,
      clientId: 'relais-web',
      what: 'acknowledge',
      level: null,
      persons: null
    }
  ])
  t.equal(items.length, 2)
  t.equal(next, null)
  t.same((await list(people.cafAdministrator, sixth)).items, items)

  const whats = async (who: Worker, query: Record<string, string | number>) =>
    (await list(who, query)).items.map(({ what }: JournalLine) => what)
  t.same(await whats(people.cafPrivacyOfficer, { ...sixth, kind: 'act' }), ['acknowledge'])
  t.same(await whats(people.cafPrivacyOfficer, { ...sixth, kind: 'read' }), ['readReferral'])
  t.same(await whats(people.cafPrivacyOfficer, { ...sixth, memberId: people.caf.memberId! }), ['acknowledge'])
  t.same(await whats(people.cafPrivacyOfficer, { from: '2027-01-05', to: '2027-01-05' }), [])
  t.same(await whats(people.ccasPrivacyOfficer, { from: '2027-01-05', to: '2027-01-05' }), ['send', 'create'])
  t.same(await whats(people.ccasPrivacyOfficer, sixth), [], 'what the other side does is for its own journal')

  const first = await list(people.cafPrivacyOfficer, { ...sixth, limit: 1 })
  const second = await list(people.cafPrivacyOfficer, { ...sixth, limit: 1, cursor: first.next })
  t.same([...first.items, ...second.items], items)
  t.equal(second.next, null)

  for (const who of [people.caf, people.cafLead, people.coordinator])
    t.match(await ask(who, listJournal, {}), {
      status: 403,
      body: { code: 'role-missing', required: ['administrator', 'privacy_officer'] }
    })
  const refused = async (query: Record<string, string | number>) =>
    (await ask(people.cafPrivacyOfficer, listJournal, { query })).body.errors
  t.match(await refused({ from: '2027-01-06', to: '2027-01-05' }), [{ field: 'query.to', rule: 'period-order' }])
  t.match(await refused({ cursor: 'bm9uZQ' }), [{ field: 'query.cursor', rule: 'cursor' }])
  t.match(await refused({ kind: 'guess' }), [{ field: 'query.kind' }])
})
