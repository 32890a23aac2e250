import { createReferralExport, listJournal, type Worker } from '@relais/contract'
import { claimsOf, staffOf } from '@relais/test-kit'
import t from 'tap'
import { forgetPersons } from '../../src/acting/life/forget-persons.ts'
import { openDesk } from '../../src/service.ts'
import { agreed, expect, openReferrals } from '../setting/house.ts'
import { directory, minguettes, people, places, software } from '../setting/places.ts'

const formula = { ...places.mission, name: "=cmd|' /C calc'!A0" }
const organisations = directory.organisations.map((one) => (one.id === formula.id ? formula : one))
const house = await openReferrals(t, undefined, { directory: { ...directory, organisations } })
const { ask, bring, moveTo, owner, tokenFor, write } = house
const { desk } = openDesk(house.house)
t.teardown(() => desk.database.close())
const [ccasLead, prefectureLead] = [staffOf(places.ccas, ['lead']), staffOf(places.prefecture, ['lead'])]

const december = { direction: 'received', from: '2026-12-23', to: '2026-12-23', reason: 'activity_report' }
const take = (who: Worker, more: object = {}) => ask(who, createReferralExport, { body: { ...december, ...more } })
/** The rows of a file, without its headings. */
const rowsIn = (text: string) => text.split('\r\n').slice(1, -1)
const journalOf = async (who: Worker) =>
  expect(200, await ask(who, listJournal, { query: { kind: 'act' } })).items.filter(
    ({ what }: { what: string }) => what === 'createReferralExport'
  )

t.test('what an organisation received is taken out in French, without anybody’s name', async (t) => {
  const done = await bring('resolved', { territoryId: minguettes.id })
  await moveTo('2026-12-23T09:05:00.000Z')
  const fresh = await write({ urgent: true, rights: ['rsa'] })
  await write({ send: false })
  await write({ recipientId: places.prefecture.id })

  const { status, headers, text, bytes } = await take(people.cafLead)
  t.equal(status, 200)
  t.equal(headers['content-type'], 'text/csv')
  t.match(headers['content-disposition'], 'filename="orientations-recues-2026-12-23-2026-12-23.csv"')
  t.same([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'the mark by which a spreadsheet knows UTF-8')
  t.equal(
    text.split('\r\n')[0],
    '\ufeffRéférence;État;Urgente;Envoyée le;Dans cet état depuis le;Prescripteur;Destinataire;Droits demandés;Territoire;Résultats'
  )
  const parties = `${places.ccas.name};${places.caf.name}`
  t.same(rowsIn(text), [
    `${done.id};Traitée;non;2026-12-23;2026-12-23;${parties};rsa, prime_activite;Minguettes;prime_activite\u00a0: Droit ouvert, rsa\u00a0: Droit ouvert`,
    `${fresh.id};Envoyée;oui;2026-12-23;2026-12-23;${parties};rsa;;Non communiqué`
  ])
  t.notMatch(text, /yasmina|exemple|06 ?39/i)
  t.same((await take(people.cafAdministrator)).text, text)
})

t.test('what it sent is another list; a name that is a formula is a text', async (t) => {
  await moveTo('2027-02-01T22:30:00.000Z')
  const kept = { ...agreed, givenOn: '2027-02-01' }
  const sent = await write({ recipientId: places.mission.id, rights: ['rsa'], agreement: kept })
  const february = { direction: 'sent', from: '2027-02-01', to: '2027-02-01' }
  t.same(rowsIn((await take(ccasLead, february)).text), [
    `${sent.id};Envoyée;non;2027-02-01;2027-02-01;${places.ccas.name};'=cmd|' /C calc'!A0;rsa;;`
  ])
  const days = async (from: string, to: string) => rowsIn((await take(ccasLead, { ...february, from, to })).text).length
  t.equal(await days('2027-01-01', '2027-01-31'), 0)
  t.equal(await days('2027-02-02', '2027-02-28'), 0, 'half past eleven in France is still the first')
  t.equal(await days('2026-12-23', '2027-02-01'), 4)
})

t.test('a draft counts on the day on which it is sent', async (t) => {
  await moveTo('2027-03-01T09:00:00.000Z')
  const draft = await write({ send: false, agreement: { ...agreed, givenOn: '2027-03-01' } })
  await moveTo('2027-03-03T09:00:00.000Z')
  expect(200, await house.act(people.ccas, draft, 'send'))
  for (const [who, direction] of [
    [ccasLead, 'sent'],
    [people.cafLead, 'received']
  ] as const) {
    const on = async (day: string) => rowsIn((await take(who, { direction, from: day, to: day })).text).length
    t.equal(await on('2027-03-03'), 1, direction)
    t.equal(await on('2027-03-01'), 0, direction)
  }
})

t.test('results are told as long as the agreement holds, and the state after it', async (t) => {
  const day = '2027-03-03'
  const on = { direction: 'received', from: day, to: day }
  const ending = { ...agreed, givenOn: day, expiresOn: '2027-03-05' }
  const { id } = await bring('resolved', { agreement: ending })
  const row = async () => rowsIn((await take(people.cafLead, on)).text).find((one) => one.startsWith(id))
  t.match(await row(), /;Traitée;.*;prime_activite\u00a0: Droit ouvert, rsa\u00a0: Droit ouvert$/)
  await moveTo('2027-03-06T09:00:00.000Z')
  t.match(await row(), /;Traitée;.*;Non communiqué$/)
})

t.test('each export stands in the journal of the organisation: who, what for, which days, how many', async (t) => {
  const before = (await journalOf(people.ccasPrivacyOfficer)).length
  await take(ccasLead, { direction: 'sent', from: '2027-02-01', to: '2027-02-28', reason: 'funding_report' })
  await take(ccasLead, { direction: 'received', from: '2019-01-01', to: '2019-01-31', reason: 'audit' })
  const lines = await journalOf(people.ccasPrivacyOfficer)
  t.equal(lines.length, before + 2)
  const line = { kind: 'act', memberId: ccasLead.memberId, clientId: 'relais-web', referralId: null, persons: null }
  const about = (wanted: string) =>
    lines.find(({ export: { reason } }: { export: { reason: string } }) => reason === wanted)
  t.match(about('audit'), {
    ...line,
    export: { direction: 'received', from: '2019-01-01', to: '2019-01-31', reason: 'audit', rows: 0 }
  })
  t.match(about('funding_report'), {
    ...line,
    export: { direction: 'sent', from: '2027-02-01', to: '2027-02-28', reason: 'funding_report', rows: 1 }
  })
  const ofCaf = await journalOf(people.cafPrivacyOfficer)
  t.ok(ofCaf.length > 0)
  t.notOk(ofCaf.some(({ memberId }: { memberId: string }) => memberId === ccasLead.memberId))
})

t.test(
  'other roles, software, and whoever signed in too long ago take nothing out, and nothing is written',
  async (t) => {
    const count = async () => (await owner<{ n: number }>('select count(*)::int as n from referrals.exports'))[0]!.n
    const before = await count()
    for (const who of [people.caf, people.cafPrivacyOfficer, people.coordinator, software.caf])
      t.match(await take(who), { status: 403, body: { code: 'role-missing', required: ['administrator', 'lead'] } })
    const signedIn = async (at: string) => {
      const token = await tokenFor({ ...claimsOf(people.cafLead), auth_time: Date.parse(at) / 1000 })
      return ask(null, createReferralExport, { body: december, headers: { authorization: `Bearer ${token}` } })
    }
    t.match(await signedIn('2027-03-06T08:54:59.000Z'), { status: 401, body: { code: 'sign-in-too-old', maxAge: 300 } })
    t.match(await take(people.cafLead, { from: '2026-12-24' }), {
      status: 422,
      body: { errors: [{ field: 'body.to', rule: 'period-order' }] }
    })
    t.match(await take(people.cafLead, { reason: 'curiosity' }), { body: { errors: [{ field: 'body.reason' }] } })
    t.match(await take(people.cafLead, { direction: 'collective' }), {
      body: { errors: [{ field: 'body.direction' }] }
    })
    t.equal(await count(), before)
    t.equal((await signedIn('2027-03-06T08:55:00.000Z')).status, 200)
  }
)

t.test('ten thousand rows are taken out, and one more is too many', async (t) => {
  const many = (count: number, day: string) =>
    owner(`set session_replication_role = replica;
      with n as (select gen_random_uuid() as id, timestamptz '${day} 12:00Z' as at from generate_series(1, ${count})),
      legs as (insert into referrals.referrals (id, collective_id, person_id, sender_id, recipient_id, party_ids, granted, root_id, hop, version, state,
          urgent, rights, age_band, language, created_at, sent_at, updated_at, state_since, head_hash)
        select id, '${people.ccas.collectiveId}', id, '${places.ccas.id}', '${places.prefecture.id}', array['${places.ccas.id}', '${places.prefecture.id}']::uuid[],
          3, id, 0, 2, 'sent', false, array['rsa'], 'unknown', 'fr', at, at, at, at, '' from n)
      insert into referrals.referral_parties (organisation_id, referral_id, collective_id, person_id, side, disclosure, party_ids, state, urgent, sort_at,
          updated_at, rights)
        select '${places.prefecture.id}', id, '${people.ccas.collectiveId}', id, 'receiver', 1, array['${places.ccas.id}', '${places.prefecture.id}']::uuid[],
          'sent', false, at, at, array['rsa'] from n;
      analyze referrals.referrals, referrals.referral_parties`)
  await many(10_000, '2025-05-01')
  await many(1, '2025-05-02')
  const may = { from: '2025-05-01', to: '2025-05-01' }
  t.equal(rowsIn((await take(prefectureLead, may)).text).length, 10_000)
  t.match(await take(prefectureLead, { ...may, to: '2025-05-02' }), {
    status: 422,
    body: { code: 'invalid-request', errors: [{ field: 'body.to', rule: 'period-too-long' }] }
  })
})

t.test('what was taken out is remembered for twelve months, and never changed', async (t) => {
  const kept = async () => (await owner<{ n: number }>('select count(*)::int as n from referrals.exports'))[0]!.n
  await t.rejects(owner('update referrals.exports set rows = 0'), /only added to/)
  await forgetPersons(desk, new Date('2027-12-23T09:00:00.000Z'))
  t.ok((await kept()) > 0)
  await forgetPersons(desk, new Date('2028-03-08T09:00:00.000Z'))
  t.equal(await kept(), 0)
})
