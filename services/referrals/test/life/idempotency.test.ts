import { createPerson, createReferral, OPERATIONS, type Operation, searchPersons, type Worker } from '@relais/contract'
import { forgetOldAnswers } from '@relais/service-kit'
import { type Answered, type Sent, staffOf } from '@relais/test-kit'
import { sql } from 'kysely'
import t from 'tap'
import type { Tables } from '../../src/store/tables.ts'
import { expect, openReferrals, wholeReferral, yasmina } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, read, owner, database } = await openReferrals(t)
const asRole = database.open<Tables>('relais_referrals')
const service = { collectiveId: null, organisationId: null, duty: 'service' } as const

const create = (sent: Sent, who: Worker = people.ccas) => ask(who, createReferral, { body: wholeReferral, ...sent })
const said = ({ status, text, headers }: Answered) => [
  status,
  text,
  headers.etag,
  headers.location,
  headers['content-type']
]
const count = async (table: string) =>
  (await owner<{ n: number }>(`select count(*)::int as n from referrals.${table}`))[0]!.n

t.test('every POST needs a key of printable characters', async (t) => {
  const posts = OPERATIONS.filter(
    ({ service: of, method }) => of === 'referrals' && method === 'POST'
  ) as readonly Operation[]
  t.ok(posts.length >= 25)
  for (const operation of posts) {
    const sent = { id: places.caf.id, version: 1, body: operation.example }
    const roles = operation.open === 'anyone' ? undefined : operation.open.roles
    const able = [people.ccas, people.cafLead, people.coordinator]
    const who = able.find((one) => roles === undefined || roles.some((role) => one.roles.includes(role)))!
    t.match(
      await ask(who, operation, { ...sent, key: null }),
      { status: 400, body: { code: 'idempotency-key-missing' } },
      operation.id
    )
    for (const key of ['', 'two words', 'é', 'x'.repeat(256), 'a\tb'])
      t.match(
        await ask(who, operation, { ...sent, key }),
        { status: 400, body: { code: 'idempotency-key-invalid' } },
        `${operation.id} ${key.slice(0, 9)}`
      )
  }
  t.equal((await create({ key: '~'.repeat(255) })).status, 201)
})

t.test('a repeat gets the first answer byte for byte, and nothing happens twice', async (t) => {
  const first = await create({ key: 'create-1' })
  const rows = [await count('referrals'), await count('persons'), await count('referral_events')]
  t.same(said(await create({ key: 'create-1' })), said(first))
  t.match(first, { status: 201, headers: { etag: '"v2"', location: `/v1/referrals/${first.body.id}` } })
  t.same([await count('referrals'), await count('persons'), await count('referral_events')], rows)

  const accepted = await act(people.caf, first.body, 'accept', {}, { key: 'accept-1' })
  await act(people.caf, accepted.body, 'start', { metOn: '2026-12-23' })
  t.same(
    said(await act(people.caf, first.body, 'accept', {}, { key: 'accept-1' })),
    said(accepted),
    'also when it has gone on since'
  )
  t.equal((await read(people.caf, first.body.id)).body.version, 4)

  const person = await ask(people.ccas, createPerson, { body: yasmina, key: 'person-1' })
  t.same(said(await ask(people.ccas, createPerson, { body: yasmina, key: 'person-1' })), said(person))
  const sameButWrittenOtherwise = { ...Object.fromEntries(Object.entries(yasmina).reverse()), language: 'fr' }
  t.same(said(await ask(people.ccas, createPerson, { body: sameButWrittenOtherwise, key: 'person-1' })), said(person))
})

t.test('a key that was used for another request is refused', async (t) => {
  t.equal((await create({ key: 'used' })).status, 201)
  const reused = { status: 422, body: { code: 'idempotency-key-reused' } }
  t.match(await create({ key: 'used', body: { ...wholeReferral, urgent: true } }), reused)
  t.match(await ask(people.ccas, createPerson, { body: yasmina, key: 'used' }), reused)
  const at = await bring('sent')
  t.equal((await act(people.caf, at, 'acknowledge', {}, { key: 'one' })).status, 200)
  const other = await bring('sent')
  t.match(await act(people.caf, other, 'acknowledge', {}, { key: 'one' }), reused, 'another referral, the same body')
})

t.test('while the first is being worked on a repeat is told to wait, and nothing is done', async (t) => {
  const place = `${people.ccas.organisationId}/${people.ccas.memberId}/slow`
  const before = await count('referrals')
  await asRole.transaction(service, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 7))`.execute(trx.db)
    t.match(await create({ key: 'slow' }), {
      status: 409,
      headers: { 'retry-after': '1' },
      body: { code: 'idempotency-in-flight' }
    })
    t.equal((await create({ key: 'not-slow' })).status, 201)
  })
  t.equal(await count('referrals'), before + 1)
  t.equal((await create({ key: 'slow' })).status, 201)
})

t.test('of eight at once with one key one is done; those that are answered are answered alike', async (t) => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8]
  for (const round of ['a', 'b', 'c', 'd', 'e']) {
    const before = await count('referrals')
    const answers = await Promise.all(eight.map(() => create({ key: `race-${round}` })))
    const done = answers.filter(({ status }) => status === 201)
    t.ok(done.length >= 1)
    t.equal(new Set(done.map(({ text }) => text)).size, 1)
    t.same(
      answers.filter(({ status, body }) => status !== 201 && body.code !== 'idempotency-in-flight'),
      []
    )
    t.equal(await count('referrals'), before + 1)

    const at = done[0]!.body
    const accepts = await Promise.all(eight.map(() => act(people.caf, at, 'accept', {}, { key: `race-${round}` })))
    t.same(
      accepts.filter(({ status, body }) => status !== 200 && body.code !== 'idempotency-in-flight'),
      [],
      'none is told that it came too late'
    )
    t.equal(new Set(accepts.filter(({ status }) => status === 200).map(({ text }) => text)).size, 1)
    t.equal((await read(people.caf, at.id)).body.version, 3)
  }
})

t.test('of eight colleagues who answer at once one is heard, and seven are told that it has changed', async (t) => {
  for (const action of ['accept', 'decline']) {
    const at = await bring('acknowledged')
    const colleagues = Array.from({ length: 8 }, () => staffOf(places.caf))
    const answers = await Promise.all(colleagues.map((who) => act(who, at, action)))
    t.same(answers.map(({ status }) => status).toSorted(), [200, 412, 412, 412, 412, 412, 412, 412])
    t.equal((await read(people.ccas, at.id)).body.version, 4)
  }
})

t.test('keys belong to one member, or one software, of one organisation', async (t) => {
  const mine = await create({ key: 'shared' })
  const colleague = await create({ key: 'shared' }, staffOf(places.ccas))
  const other = await create({ key: 'shared', body: { ...wholeReferral, recipientId: places.ccas.id } }, people.caf)
  const software = await create({ key: 'shared' }, { ...people.ccas, memberId: null, clientId: 'ccas-api' })
  t.same(
    [mine, colleague, other, software].map(({ status }) => status),
    [201, 201, 201, 201]
  )
  t.equal(new Set([mine, colleague, other, software].map(({ body }) => body.id)).size, 4)
})

t.test('a refusal is not kept: put right, the same request is done', async (t) => {
  const at = await bring('acknowledged')
  t.equal((await act(people.caf, { ...at, version: 2 }, 'accept', {}, { key: 'again' })).status, 412)
  t.equal((await act(people.caf, at, 'accept', { ownerId: people.ccas.memberId }, { key: 'again' })).status, 409)
  t.match(await act(people.caf, at, 'accept', {}, { key: 'again' }), { status: 200, body: { version: 4 } })
})

t.test('what is kept is sealed, and forgotten after seven days', async (t) => {
  const who = staffOf(places.ccas)
  const person = expect(
    201,
    await ask(who, createPerson, { body: { ...yasmina, familyName: 'Kanaripol' }, key: 'sealed' })
  )
  await ask(who, searchPersons, { body: { phone: yasmina.phone }, key: 'search' })
  const kept = await owner<{ body: Buffer; headers: object; fingerprint: Buffer }>(
    'select body_sealed as body, headers, fingerprint from referrals.idempotency_keys where client_id = $1 order by key',
    [who.memberId]
  )
  t.equal(kept.length, 2)
  t.same(kept[0]!.headers, { location: `/v1/persons/${person.id}`, etag: '"v1"' })
  for (const { body } of kept) t.notMatch(body.toString('utf8'), /Kanaripol|Yasmina|63998/)

  // a key moved to another row is not opened there
  await owner("update referrals.idempotency_keys set key = 'moved' where client_id = $1 and key = 'sealed'", [
    who.memberId
  ])
  t.equal((await ask(who, createPerson, { body: { ...yasmina, familyName: 'Kanaripol' }, key: 'moved' })).status, 500)

  const before = await count('persons')
  await forgetOldAnswers(asRole, new Date('2026-12-30T08:59:59.000Z'))
  t.ok((await count('idempotency_keys')) > 0)
  t.equal((await ask(people.ccas, createPerson, { body: yasmina, key: 'person-1' })).status, 201)
  t.equal(await count('persons'), before)
  await forgetOldAnswers(asRole, new Date('2026-12-30T09:00:01.000Z'))
  t.equal(await count('idempotency_keys'), 0)
  t.equal((await ask(people.ccas, createPerson, { body: yasmina, key: 'person-1' })).status, 201)
  t.equal(await count('persons'), before + 1, 'after that it is a new request')
})
