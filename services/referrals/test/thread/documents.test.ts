import { createHash } from 'node:crypto'
import { listReferralEvents } from '@relais/contract'
import { openFileStore } from '@relais/files'
import { aPdf, aPhotograph, CAMERA, openClamd } from '@relais/test-kit'
import t from 'tap'
import { expect, openReferrals } from '../setting/house.ts'
import { paper, thread } from '../setting/papers.ts'
import { people, places } from '../setting/places.ts'

const clamd = await openClamd(t)
const open = await openReferrals(t, undefined, { settings: { CLAMD_URL: clamd.url } })
const { act, ask, bring, owner } = open
const { attach, attachScanned, documents, download, look, remove, dropped } = thread(open)
const store = openFileStore({ filesUrl: undefined, dataDir: open.house.config.DATA_DIR })
const stored = async (file: string) => (await store.get(file)) !== null

const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code]

t.test('a paper that was scanned is read by the other side as it was sent', async (t) => {
  const { id } = await bring('accepted')
  const answer = await attach(people.ccas, id, paper('RIB été.pdf'), { item: 'bank_details' })
  const sha256 = createHash('sha256').update(aPdf()).digest('hex')
  t.match(answer, {
    status: 201,
    body: {
      referralId: id,
      state: 'quarantined',
      level: 'follow_up',
      item: 'bank_details',
      type: 'application/pdf',
      sha256,
      size: aPdf().length,
      scannedAt: null
    }
  })
  t.equal(answer.headers.location, `/v1/documents/${answer.body.id}`)
  t.notMatch(answer.text, /RIB/, 'the answer is kept for repeats, and holds no name')

  const { id: document } = await attachScanned(people.ccas, id, paper('Bail.pdf'))
  t.match(expect(200, await look(people.caf, document)), {
    id: document,
    name: 'Bail.pdf',
    state: 'clean',
    scannedAt: '2026-12-23T09:00:00.000Z',
    organisationId: places.ccas.id,
    memberId: people.ccas.memberId,
    answered: false
  })
  const got = await download(people.caf, document)
  t.ok(got.bytes.equals(aPdf()))
  t.match(got, {
    status: 200,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Bail.pdf"; filename*=UTF-8''Bail.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store'
    }
  })
  t.ok(
    clamd.scanned.some((scanned) => scanned.equals(aPdf())),
    'what is given out is what was scanned'
  )
  t.same(
    (await documents(people.caf, id)).map(({ name }: { name: string }) => name),
    ['Bail.pdf', 'RIB été.pdf']
  )
})

t.test('a photograph is given out without place and camera', async (t) => {
  const { id } = await bring('accepted')
  t.ok(aPhotograph().includes(CAMERA))
  const found = await attachScanned(people.caf, id, paper('IMG_2.JPG', aPhotograph(), 'image/jpeg'))
  const { bytes } = await download(people.ccas, found.id)
  t.equal(bytes.subarray(0, 3).toString('hex'), 'ffd8ff')
  for (const trace of [CAMERA, 'Exif', 'GPS']) t.notOk(bytes.includes(trace), trace)
  t.equal(createHash('sha256').update(bytes).digest('hex'), found.sha256)
})

t.test('whoever attached it deletes it, with its content; the other side may not', async (t) => {
  const { id } = await bring('accepted')
  const found = await attachScanned(people.ccas, id)
  const [{ file } = { file: '' }] = await owner<{ file: string }>(
    'select file from referrals.documents where id = $1',
    [found.id]
  )
  t.ok(await stored(file))
  t.same(codeOf(await remove(people.caf, found.id)), [404, 'document-not-found'])
  t.equal((await remove(people.ccas, found.id)).status, 204)
  t.same(codeOf(await remove(people.ccas, found.id)), [404, 'document-not-found'])
  t.same(codeOf(await download(people.ccas, found.id)), [404, 'document-not-found'])
  t.same(await documents(people.ccas, id), [])
  await dropped()
  t.notOk(await stored(file), 'its content is destroyed')
  t.match(await owner('select state, name_sealed, file from referrals.documents where id = $1', [found.id]), [
    { state: 'deleted', name_sealed: null, file: null }
  ])
  t.same(await owner('select documents, bytes from referrals.document_room where holder_id = $1', [id]), [
    { documents: 0, bytes: '0' }
  ])
})

t.test('a reply names the papers that it brings, and they stay', async (t) => {
  const at = await bring('accepted')
  const asked = expect(200, await act(people.caf, at, 'ask-info', { items: ['bank_details', 'lease'] }))
  const [rib, theirs] = [await attachScanned(people.ccas, at.id), await attachScanned(people.caf, at.id)]
  const elsewhere = await attachScanned(people.ccas, (await bring('accepted')).id)
  const answers = (documentIds: string[]) => ({
    answers: [
      { item: 'lease', answer: 'cannot_provide' },
      { item: 'bank_details', answer: 'provided', documentIds }
    ]
  })
  for (const wrong of [theirs.id, elsewhere.id, at.id]) {
    t.match(await act(people.ccas, asked, 'reply-info', answers([rib.id, wrong])), {
      status: 422,
      body: { errors: [{ field: 'body.answers.1.documentIds.1', rule: 'unknown-document' }] }
    })
  }
  expect(200, await act(people.ccas, asked, 'reply-info', answers([rib.id])))
  t.match(await look(people.caf, rib.id), { status: 200, body: { answered: true } })
  t.same(codeOf(await remove(people.ccas, rib.id)), [409, 'document-in-answer'])
  t.equal((await remove(people.caf, theirs.id)).status, 204)
})

t.test('what happens to a paper is told by its id, without a name, and makes nobody stale', async (t) => {
  const at = await bring('acknowledged')
  const found = await attachScanned(people.ccas, at.id, paper('Canari jaune.pdf'))
  t.equal((await remove(people.ccas, found.id)).status, 204)
  const answer = await ask(people.caf, listReferralEvents, { id: at.id })
  t.match(answer.body.items.slice(-3), [
    { action: 'attach-document', side: 'sender', version: at.version + 1, payload: { documentId: found.id } },
    {
      action: 'clear-document',
      side: 'system',
      organisationId: null,
      version: at.version + 2,
      payload: { documentId: found.id }
    },
    { action: 'delete-document', side: 'sender', version: at.version + 3, payload: { documentId: found.id } }
  ])
  t.notMatch(answer.text, /Canari/)
  t.same(
    (
      await owner<{ told: string[] }>(
        'select told from referrals.referral_events where referral_id = $1 order by version desc limit 3',
        [at.id]
      )
    ).map(({ told }) => told),
    [[], ['receiver-owner'], []],
    'the other side is told when it can read it'
  )
  t.equal((await act(people.caf, at, 'accept')).status, 200)
})

t.test('every read is journalled: the list, where it stands, the content', async (t) => {
  const at = await bring('accepted')
  const found = await attachScanned(people.ccas, at.id)
  await owner('alter table referrals.reads disable trigger all')
  await owner('delete from referrals.reads where referral_id = $1', [at.id])
  await owner('alter table referrals.reads enable trigger all')
  await documents(people.caf, at.id)
  await look(people.caf, found.id)
  await download(people.caf, found.id)
  await download(people.stranger, found.id)
  t.same(
    await owner(
      'select operation, organisation_id, level, person_ids from referrals.reads where referral_id = $1 order by id',
      [at.id]
    ),
    ['listDocuments', 'readDocument', 'downloadDocument'].map((operation) => ({
      operation,
      organisation_id: places.caf.id,
      level: 3,
      person_ids: [at.personId]
    }))
  )
})

t.test('name and content are sealed where they lie', async (t) => {
  const { id } = await bring('accepted')
  const found = await attachScanned(people.ccas, id, paper('Canari.pdf', aPdf('CanariContenu')))
  const [row] = await owner<{ file: string; name: string }>(
    `select file, encode(name_sealed, 'escape') as name from referrals.documents where id = $1`,
    [found.id]
  )
  t.notMatch(row!.name, /Canari/)
  const bytes = await store.get(row!.file)
  t.ok(bytes !== null && !bytes.includes('CanariContenu') && !bytes.includes('%PDF'))
})
