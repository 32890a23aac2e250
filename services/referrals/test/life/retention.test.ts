import { randomUUID } from 'node:crypto'
import {
  createPerson,
  listForgottenPersons,
  listPersons,
  readPerson,
  readReferral,
  searchPersons
} from '@relais/contract'
import { createTokenSource } from '@relais/service-kit'
import t from 'tap'
import { followClocks } from '../../src/acting/life/follow-clocks.ts'
import { forgetPersons } from '../../src/acting/life/forget-persons.ts'
import { openDesk } from '../../src/service.ts'
import { expect, openReferrals, yasmina } from '../setting/house.ts'
import { importing } from '../setting/importing.ts'
import { people } from '../setting/places.ts'

const open = await openReferrals(t)
const { act, ask, bring, write, owner, moveTo } = open
const { desk } = openDesk(open.house)
t.teardown(() => desk.database.close())

/** Which of these persons are kept no more, as another service of Relais asks. */
const forgotten = async (persons: string[]) => {
  const { collectiveId } = people.ccas
  const token = await createTokenSource(open.house, 'relais-rights-check', 'forgotten:read').token()
  const answer = await open.house.callAs(token)(listForgottenPersons, {
    query: { collectiveId: collectiveId!, personId: persons }
  })
  return 'body' in answer ? answer.body.items : answer
}

const forget = async (instant: string) => {
  await moveTo(instant)
  await forgetPersons(desk, new Date(instant))
  await followClocks(desk, new Date(instant))
}

t.test(
  'what identifies people is destroyed 24 months after the last contact, and what was counted stays',
  async (t) => {
    const closed = await bring('closed')
    const held = await bring('in_progress', { person: { ...yasmina, givenName: 'Nadia' } })
    const alone = expect(201, await ask(people.ccas, createPerson, { body: { ...yasmina, givenName: 'Salima' } }))
    const { tried, committed } = importing(open)
    await committed((await tried('prenom;nom\nElena;Modèle\n')).id)
    t.equal(expect(200, await ask(people.ccas, listPersons)).items.length, 4)

    await forget('2028-12-22T09:00:00.000Z')
    t.equal(expect(200, await ask(people.ccas, listPersons)).items.length, 4, 'a day before, nothing is gone')
    const asked = [alone.id, held.personId, randomUUID()]
    t.same(await forgotten(asked), [asked[2]], 'nobody has heard of the third')

    await forget('2028-12-24T09:00:00.000Z')
    const left = expect(200, await ask(people.ccas, listPersons)).items
    t.same(
      left.map(({ givenName }: { givenName: string }) => givenName),
      ['Nadia'],
      'whoever is still followed stays'
    )
    t.same(await forgotten(asked), [alone.id, asked[2]], 'other services learn who is kept no more')
    t.match(await ask(people.ccas, readPerson, { id: alone.id }), { status: 404, body: { code: 'person-not-found' } })
    const found = await ask(people.ccas, searchPersons, { body: { phone: yasmina.phone } })
    t.equal(found.body.items.length, 1)

    const read = expect(200, await ask(people.ccas, readReferral, { id: closed.id }))
    t.match(read, { state: 'closed', person: null, need: null, followUp: null, outcomes: [{}, {}] })
    t.match(await ask(people.ccas, readReferral, { id: held.id }), { body: { person: { givenName: 'Nadia' } } })
    const [row] = await owner<Record<string, unknown>>(
      'select name_sealed, birth_date_sealed, contact_sealed, identity_index, phone_index, email_index, age_band, sound_index from referrals.persons where id = $1',
      [closed.personId]
    )
    t.same(Object.values(row!), [null, null, null, null, null, null, 'unknown', []])
    t.same(await owner('select 1 from referrals.imported_rows'), [], 'nor the hash of a row that named somebody')
    for (const table of ['referral_contents', 'event_texts', 'contacts'])
      t.same(await owner(`select 1 from referrals.${table} where referral_id = $1`, [closed.id]), [], table)
    t.ok((await owner('select 1 from referrals.referral_events where referral_id = $1', [closed.id])).length >= 6)
  }
)

t.test('whoever says no is forgotten at once, but for what was counted', async (t) => {
  await moveTo('2029-02-01T09:00:00.000Z')
  const sent = await write({ agreement: { level: 'follow_up', howGiven: 'in_person_oral', givenOn: '2029-02-01' } })
  expect(200, await act(people.ccas, sent, 'person-declines', { proof: 'by_phone', text: 'Ne souhaite pas.' }))
  t.match(await owner('select level from referrals.referral_contents where referral_id = $1', [sent.id]), [{}, {}])
  await followClocks(desk, new Date('2029-02-01T09:01:00.000Z'))
  t.same(await owner('select 1 from referrals.referral_contents where referral_id = $1', [sent.id]), [])
  t.same(await owner('select 1 from referrals.event_texts where referral_id = $1', [sent.id]), [])
  t.match(await owner('select state, next_at from referrals.referrals where id = $1', [sent.id]), [
    { state: 'person_declined', next_at: null }
  ])
})

t.test('the rights check that a referral carries is destroyed with its texts', async (t) => {
  const sent = await write({ agreement: { level: 'follow_up', howGiven: 'in_person_oral', givenOn: '2029-02-01' } })
  await owner(
    'insert into referrals.attached_checks (referral_id, collective_id, organisation_id, check_id, attached_at) select id, collective_id, sender_id, $2, sent_at from referrals.referrals where id = $1',
    [sent.id, randomUUID()]
  )
  await owner(
    "insert into referrals.attached_check_parts select referral_id, 3, collective_id, '\\x00' from referrals.attached_checks where referral_id = $1",
    [sent.id]
  )
  expect(200, await act(people.ccas, sent, 'person-declines', { proof: 'by_phone' }))
  t.match(await owner('select level from referrals.attached_check_parts where referral_id = $1', [sent.id]), [
    { level: 3 }
  ])
  await followClocks(desk, new Date('2029-02-01T09:02:00.000Z'))
  for (const table of ['attached_checks', 'attached_check_parts'])
    t.same(await owner(`select 1 from referrals.${table} where referral_id = $1`, [sent.id]), [], table)
})

t.test('the journal of reads is kept twelve months', async (t) => {
  const months = async () =>
    (
      await owner<{ month: string }>("select distinct to_char(at, 'YYYY-MM') as month from referrals.reads order by 1")
    ).map(({ month }) => month)
  t.same(await months(), ['2028-12'], 'what was read at the beginning was forgotten before')
  await forget('2029-11-30T09:00:00.000Z')
  t.same(await months(), ['2028-12'])
  await forget('2030-01-02T09:00:00.000Z')
  t.same(await months(), [])
})

t.test('a draft that nobody touched for thirty days is thrown away', async (t) => {
  await moveTo('2030-03-01T09:00:00.000Z')
  const draft = await write({ send: false, agreement: undefined })
  await followClocks(desk, new Date('2030-03-31T08:59:00.000Z'))
  t.match(await ask(people.ccas, readReferral, { id: draft.id }), { status: 200, body: { state: 'draft' } })
  await followClocks(desk, new Date('2030-03-31T09:00:00.000Z'))
  t.match(await ask(people.ccas, readReferral, { id: draft.id }), { status: 404 })
  await followClocks(desk, new Date('2030-03-31T09:01:00.000Z'))
  t.same(await owner('select 1 from referrals.referral_contents where referral_id = $1', [draft.id]), [])
})
