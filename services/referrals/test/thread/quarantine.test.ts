import { listReferralEvents } from '@relais/contract'
import { openFileStore, StoreAway } from '@relais/files'
import { aPdf, EICAR, openClamd } from '@relais/test-kit'
import t from 'tap'
import { followClocks } from '../../src/acting/life/follow-clocks.ts'
import { dropFiles } from '../../src/acting/thread/drop-files.ts'
import { scanPending } from '../../src/acting/thread/scan-documents.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { openDesk } from '../../src/service.ts'
import { CHRISTMAS_EVE_BEFORE, expect, openReferrals } from '../setting/house.ts'
import { paper, thread } from '../setting/papers.ts'
import { people } from '../setting/places.ts'

const clamd = await openClamd(t)
// The service itself has no scanner here: each test scans when it wants, with the scanner that it wants.
const open = await openReferrals(t)
const { act, ask, bring, owner } = open
const { attach, documents, download, look, remove, say, said } = thread(open)
const { desk: bare } = openDesk(open.house)
t.teardown(() => bare.database.close())
const { desk: scanning } = openDesk({ ...open.house, config: { ...open.house.config, CLAMD_URL: clamd.url } })
t.teardown(() => scanning.database.close())
const store = openFileStore({ filesUrl: undefined, dataDir: open.house.config.DATA_DIR })
const now = new Date(CHRISTMAS_EVE_BEFORE)
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
t.beforeEach(async () => {
  clamd.mood = 'well'
  // what the tests before left in quarantine has no turn any more
  await owner(`update referrals.documents set scan_at = '2100-01-01' where state = 'quarantined'`)
})

/** A paper in quarantine. */
async function waiting(bytes: Buffer = aPdf()) {
  const at = await bring('accepted')
  const { id } = expect(201, await attach(people.ccas, at.id, paper('rib.pdf', bytes)))
  return { id, referral: at.id, at }
}
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code]
const fileOf = async (id: string) =>
  (await owner<{ file: string }>('select file from referrals.documents where id = $1', [id]))[0]!.file

t.test('without a scanner everything stays in quarantine, and whoever asks is told', async (t) => {
  const { id, referral } = await waiting()
  t.equal(await scanPending(bare, later(600)), 0)
  for (const who of [people.caf, people.ccas]) {
    t.same(codeOf(await download(who, id)), [409, 'document-in-quarantine'])
    t.match(await look(who, id), { status: 200, body: { state: 'quarantined', scannedAt: null, name: 'rib.pdf' } })
  }
  t.match(await documents(people.caf, referral), [{ state: 'quarantined' }])
})

t.test('malware is refused: nobody reads it, its content is destroyed, whoever attached it is told', async (t) => {
  const { id, referral, at } = await waiting(aPdf(EICAR))
  const file = await fileOf(id)
  t.equal(await scanPending(scanning, now), 1)
  for (const who of [people.caf, people.ccas]) {
    t.same(codeOf(await download(who, id)), [409, 'document-refused'])
    t.match(await look(who, id), { body: { state: 'refused', scannedAt: CHRISTMAS_EVE_BEFORE } })
  }
  const { items } = expect(200, await ask(people.ccas, listReferralEvents, { id: referral }))
  t.match(items.at(-1), {
    action: 'refuse-document',
    side: 'system',
    payload: { documentId: id },
    version: at.version + 2
  })
  t.match(await owner('select told from referrals.referral_events where id = $1', [items.at(-1).id]), [
    { told: ['sender'] }
  ])
  await dropFiles(bare, now)
  t.equal(await store.get(file), null)
  t.match(await owner('select documents, bytes from referrals.document_room where holder_id = $1', [referral]), [
    { documents: 0, bytes: '0' }
  ])
  t.equal((await remove(people.ccas, id)).status, 204, 'and it may be taken off the list')
  t.same(await documents(people.ccas, referral), [])
})

t.test(
  'a scanner that is down, slow or unclear lets nothing through; it is asked again, later each time',
  async (t) => {
    const { id } = await waiting()
    const { desk: down } = openDesk({ ...open.house, config: { ...open.house.config, CLAMD_URL: 'tcp://127.0.0.1:1' } })
    t.teardown(() => down.database.close())
    t.equal(await scanPending(down, now), 0)
    const scanAt = async () =>
      (
        await owner<{ scan_at: Date }>('select scan_at from referrals.documents where id = $1', [id])
      )[0]!.scan_at.toISOString()
    t.equal(await scanAt(), later(0.5).toISOString())
    t.equal(await scanPending(scanning, now), 0, 'not before its time')
    for (const [mood, minutes, next] of [
      [{ says: 'stream: Heuristics.Limits.Exceeded ERROR\0' }, 1, 2],
      [{ says: 'INSTREAM size limit exceeded. ERROR\0' }, 2, 4],
      ['breaking', 5, 9]
    ] as const) {
      clamd.mood = mood
      t.equal(await scanPending(scanning, later(minutes)), 0)
      t.same(codeOf(await download(people.caf, id)), [409, 'document-in-quarantine'])
      t.equal(await scanAt(), later(next).toISOString())
    }
    clamd.mood = 'well'
    t.equal(await scanPending(scanning, later(10)), 1)
    t.equal((await download(people.caf, id)).status, 200)
  }
)

t.test('a store that is away, or a file that was changed in it, is not clean', async (t) => {
  const { id } = await waiting()
  const away: Desk = {
    ...scanning,
    files: { ...scanning.files, get: () => Promise.reject(new StoreAway('away')) }
  }
  t.equal(await scanPending(away, now), 0)
  const file = await fileOf(id)
  const sealed = (await store.get(file))!
  sealed[200]! ^= 1
  await store.put(file, sealed)
  t.equal(await scanPending(scanning, later(5)), 0)
  t.same(codeOf(await download(people.caf, id)), [409, 'document-in-quarantine'])
  sealed[200]! ^= 1
  await store.put(file, sealed)
  t.equal(await scanPending(scanning, later(30)), 1)
})

t.test('scanning twice is scanning once: two jobs at the same time, a job again, one that was killed', async (t) => {
  const some = [await waiting(), await waiting(), await waiting()]
  const before = clamd.scanned.length
  const settled = await Promise.all([scanPending(scanning, now), scanPending(scanning, now)])
  t.equal(settled[0]! + settled[1]!, 3)
  t.equal(clamd.scanned.length - before, 3)
  t.equal(await scanPending(scanning, now), 0)
  for (const { referral } of some) {
    const { items } = expect(200, await ask(people.caf, listReferralEvents, { id: referral }))
    t.equal(items.filter(({ action }: { action: string }) => action === 'clear-document').length, 1)
  }
  const { id } = await waiting()
  // whoever took it was killed before its verdict
  await owner('update referrals.documents set scan_at = $2, tries = 1 where id = $1', [id, later(5)])
  t.equal(await scanPending(scanning, later(4)), 0)
  t.equal(await scanPending(scanning, later(5)), 1)
})

t.test('a paper that is deleted while it is scanned stays deleted', async (t) => {
  const { id } = await waiting()
  const slow: Desk = {
    ...scanning,
    scanner: {
      scan: async () => {
        t.equal((await remove(people.ccas, id)).status, 204)
        return { verdict: 'clean' }
      }
    }
  }
  t.equal(await scanPending(slow, now), 0)
  t.match(await owner('select state from referrals.documents where id = $1', [id]), [{ state: 'deleted' }])
})

t.test('where scanning is off, papers are let through, and none is said to have been scanned', async (t) => {
  const { id } = await waiting()
  const before = clamd.scanned.length
  t.equal(await scanPending({ ...scanning, scanner: 'off' }, now), 1)
  t.equal(clamd.scanned.length, before)
  t.match(await look(people.caf, id), { body: { state: 'clean', scannedAt: null } })
  t.equal((await download(people.caf, id)).status, 200)
})

t.test('words and papers end with what identifies the person: rows, names, files and room', async (t) => {
  const { id, referral, at } = await waiting()
  await scanPending(scanning, now)
  const file = await fileOf(id)
  const other = await waiting()
  expect(201, await say(people.ccas, referral, 'Un mot.'))
  expect(201, await say(people.caf, referral, 'Une note.', 'own'))
  expect(200, await act(people.ccas, { ...at, version: at.version + 3 }, 'person-declines', { proof: 'by_phone' }))
  t.ok(await store.get(file))
  await followClocks(bare, later(1))
  await dropFiles(bare, later(1))
  t.equal(await store.get(file), null)
  t.ok(await store.get(await fileOf(other.id)), 'the papers of others stay')
  t.same(await owner('select 1 from referrals.messages where referral_id = $1', [referral]), [])
  t.same(await said(people.ccas, referral), [])
  t.match(await owner('select state, name_sealed, file from referrals.documents where referral_id = $1', [referral]), [
    { state: 'deleted', name_sealed: null, file: null }
  ])
  t.same(await owner('select 1 from referrals.document_room where holder_id = $1', [referral]), [])
  const [room] = await owner<{ documents: number; held: number }>(
    `select r.documents, (select count(*)::int from referrals.documents d where d.organisation_id = r.holder_id and d.state in ('quarantined', 'clean')) as held
     from referrals.document_room r where r.holder_id = $1`,
    [people.ccas.organisationId]
  )
  t.equal(room!.documents, room!.held)
})

t.test('a file that no document has is dropped, also when the store was away at first', async (t) => {
  const { id } = await waiting()
  const file = await fileOf(id)
  t.equal((await remove(people.ccas, id)).status, 204)
  const away: Desk = { ...bare, files: { ...bare.files, drop: () => Promise.reject(new StoreAway('away')) } }
  await dropFiles(away, later(1))
  await dropFiles(bare, later(1))
  t.equal(await store.get(file), null)
})
