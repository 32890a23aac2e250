import { openClamd } from '@relais/test-kit'
import { sql } from 'kysely'
import t from 'tap'
import type { Tables } from '../../src/store/tables.ts'
import { expect, openReferrals } from '../setting/house.ts'
import { paper, thread } from '../setting/papers.ts'
import { people, places } from '../setting/places.ts'

const clamd = await openClamd(t)
const open = await openReferrals(t, undefined, { settings: { CLAMD_URL: clamd.url } })
const { act, bring, moveTo, owner, database } = open
const { attachScanned, say } = thread(open)
const asRole = database.open<Tables>('relais_referrals')
const collectiveId = people.ccas.collectiveId!

type Viewer = Parameters<typeof asRole.transaction>[0]
const member = (organisationId: string): Viewer => ({ collectiveId, organisationId, duty: 'member' })
const coordinator: Viewer = { collectiveId, organisationId: places.metropole.id, duty: 'coordinator' }
const service: Viewer = { collectiveId: null, organisationId: null, duty: 'service' }
const nobody: Viewer = { collectiveId: null, organisationId: null, duty: 'member' }
const TABLES = ['messages', 'documents', 'files_to_drop', 'document_room'] as const

const counts = (viewer: Viewer) =>
  asRole.transaction(viewer, async (trx) => {
    const counted = await Promise.all(
      TABLES.map((name) => sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(trx.db))
    )
    return Object.fromEntries(TABLES.map((name, at) => [name, counted[at]!.rows[0]!.n]))
  })
const run = (viewer: Viewer, text: string) =>
  asRole.transaction(viewer, async (trx) => Number((await sql.raw(text).execute(trx.db)).numAffectedRows ?? 0))
const denied = { code: '42501' } as unknown as Error

// From the CCAS to the CAF: two messages, a note of each, papers of three levels and one of the CAF.
const at = await bring('accepted')
for (const text of ['Un', 'Deux']) expect(201, await say(people.ccas, at.id, text))
expect(201, await say(people.ccas, at.id, 'Note', 'own'))
expect(201, await say(people.caf, at.id, 'Note', 'own'))
for (const level of ['minimal', 'follow_up', 'confidential'])
  await attachScanned(people.ccas, at.id, paper(), { level })
await attachScanned(people.caf, at.id)

t.test('with row-level security alone each side gets what it may read, and nobody else a row', async (t) => {
  t.same(await counts(member(places.ccas.id)), { messages: 3, documents: 4, files_to_drop: 0, document_room: 2 })
  t.same(await counts(member(places.caf.id)), { messages: 3, documents: 3, files_to_drop: 0, document_room: 2 })
  const nothing = { messages: 0, documents: 0, files_to_drop: 0, document_room: 0 }
  for (const viewer of [member(places.mission.id), coordinator, nobody]) t.same(await counts(viewer), nothing)
  t.match(await counts(service), { messages: 4, documents: 4, document_room: 3 })
})

t.test('nothing of others is changed, and a paper is let out of quarantine by the job alone', async (t) => {
  const [{ id } = { id: '' }] = await owner<{ id: string }>(
    'select id from referrals.documents where organisation_id = $1',
    [places.caf.id]
  )
  for (const text of [
    "update documents set state = 'deleted', name_sealed = null, file = null, deleted_at = now()",
    'delete from messages',
    'update document_room set bytes = 0',
    'delete from files_to_drop'
  ])
    for (const viewer of [member(places.mission.id), coordinator, nobody]) t.equal(await run(viewer, text), 0, text)
  t.equal(
    await run(member(places.ccas.id), `update documents set tries = 9 where id = '${id}'`),
    0,
    'of the other side'
  )
  t.equal(await run(member(places.ccas.id), 'delete from messages'), 0, 'nor is what was said taken back')
  for (const text of [
    'update documents set level = 2',
    "update documents set sha256 = ''",
    'delete from documents',
    'update messages set level = 4'
  ])
    await t.rejects(run(service, text), denied, text)

  await owner("update referrals.documents set state = 'quarantined', scan_at = now() where id = $1", [id])
  await t.rejects(
    run(member(places.caf.id), `update documents set state = 'clean', scan_at = null where id = '${id}'`),
    denied,
    'not by whoever attached it'
  )
  t.equal(await run(service, `update documents set state = 'clean', scan_at = null where id = '${id}'`), 1)
})

t.test('nobody writes for somebody else, into a referral that they do not read, or above what they read', async (t) => {
  const message = (organisation: string, level = 2) =>
    `insert into messages select gen_random_uuid(), '${collectiveId}', '${at.id}', '${organisation}', null, 'both', ${level}, '', now()`
  await t.rejects(run(member(places.mission.id), message(places.mission.id)), denied)
  await t.rejects(run(member(places.caf.id), message(places.ccas.id)), denied)
  await t.rejects(run(member(places.caf.id), message(places.caf.id, 4)), denied)
  const document = (organisation: string, level: number, state: string) =>
    `insert into documents (id, collective_id, referral_id, organisation_id, level, state, media_type, size, sha256, name_sealed, file, created_at, scan_at)
     select gen_random_uuid(), '${collectiveId}', '${at.id}', '${organisation}', ${level}, '${state}', 'application/pdf', 1, '', '', gen_random_uuid(), now(),
       case '${state}' when 'quarantined' then now() end`
  await t.rejects(run(member(places.mission.id), document(places.mission.id, 2, 'quarantined')), denied)
  await t.rejects(run(member(places.caf.id), document(places.ccas.id, 2, 'quarantined')), denied)
  await t.rejects(run(member(places.caf.id), document(places.caf.id, 4, 'quarantined')), denied)
  await t.rejects(
    run(member(places.caf.id), document(places.caf.id, 3, 'clean')),
    denied,
    'nor is one clean from the start'
  )
})

t.test('the end of the agreement, and of the referral, closes the rows themselves', async (t) => {
  const ending = await bring('accepted', {
    agreement: { level: 'follow_up', howGiven: 'in_person_oral', givenOn: '2026-12-23', expiresOn: '2027-01-11' }
  })
  expect(201, await say(people.ccas, ending.id, 'Un'))
  await attachScanned(people.ccas, ending.id)
  t.match(await counts(member(places.caf.id)), { messages: 4, documents: 4 })
  await moveTo('2027-01-11T09:00:00.000Z')
  t.match(await counts(member(places.caf.id)), { messages: 3, documents: 3 })
  await moveTo('2026-12-23T09:00:00.000Z')
  const [{ version } = { version: 0 }] = await owner<{ version: number }>(
    'select version from referrals.referrals where id = $1',
    [at.id]
  )
  expect(200, await act(people.ccas, { id: at.id, version }, 'withdraw-agreement', { proof: 'by_phone' }))
  t.match(await counts(member(places.caf.id)), { messages: 1, documents: 1 })
})
