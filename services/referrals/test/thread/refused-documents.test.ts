import { uploadDocument } from '@relais/contract'
import { openFileStore } from '@relais/files'
import { aPdf, aPng, openClamd } from '@relais/test-kit'
import t from 'tap'
import { dropFiles } from '../../src/acting/thread/drop-files.ts'
import { openDesk } from '../../src/service.ts'
import { openReferrals } from '../setting/house.ts'
import { paper, thread } from '../setting/papers.ts'
import { people, places, software } from '../setting/places.ts'

const clamd = await openClamd(t)
const open = await openReferrals(t, undefined, { settings: { CLAMD_URL: clamd.url } })
const { ask, bring, owner } = open
const { attach, documents } = thread(open)
const { desk } = openDesk(open.house)
t.teardown(() => desk.database.close())
const store = openFileStore({ filesUrl: undefined, dataDir: open.house.config.DATA_DIR })
const stored = async (file: string) => (await store.get(file)) !== null

const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code]

t.test('what is not one of the kinds, or says it is another, is refused and leaves nothing behind', async (t) => {
  const { id } = await bring('accepted')
  const before = await owner('select count(*) from referrals.files_to_drop')
  const rule = async (file: File) => (await attach(people.ccas, id, file)).body.errors?.[0]?.rule
  t.equal(await rule(paper('rib.jpg')), 'extension-mismatch')
  t.equal(await rule(paper('rib.pdf', aPng)), 'type-mismatch')
  t.equal(await rule(paper('rib.pdf', aPng, '')), 'extension-mismatch')
  t.equal(await rule(paper('rib.pdf', aPdf(), 'image/png')), 'type-mismatch')
  t.equal(await rule(paper('rib.svg', Buffer.from('<svg onload="x"/>'), 'image/svg+xml')), 'type-not-accepted')
  t.equal(await rule(paper('rib.pdf', Buffer.from('<!doctype html><script>x</script>'))), 'type-not-accepted')
  t.equal(
    await rule(paper('rib.pdf', Buffer.concat([aPdf(), Buffer.from('PK\x03\x04 PK\x01\x02 PK\x05\x06 %%EOF')]))),
    'two-kinds-at-once'
  )
  t.equal(await rule(paper('rib.pdf', Buffer.alloc(0))), 'empty-file')
  t.equal(await rule(paper('2 84 03 69 259 001 43.pdf')), 'nir')
  t.match(await attach(people.ccas, id, null), { status: 422, body: { errors: [{ field: 'body.file' }] } })
  t.match(await attach(people.ccas, id, paper(), { level: 'all' }), {
    status: 422,
    body: { errors: [{ field: 'body.level' }] }
  })
  t.match(await attach(people.ccas, id, paper(), { item: 'contact_details' }), {
    status: 422,
    body: { errors: [{ field: 'body.item' }] }
  })
  t.match(await ask(people.ccas, uploadDocument, { id, body: { file: 'x' } }), { status: 415 })
  t.same(await documents(people.ccas, id), [])
  t.same(await owner('select count(*) from referrals.files_to_drop'), before)
})

t.test('too large, too many, too much: each is refused for what it is', async (t) => {
  const { id } = await bring('accepted')
  const large = Buffer.concat([aPdf().subarray(0, -7), Buffer.alloc(10_485_760, 32), Buffer.from('\n%%EOF\n')])
  t.match(await attach(people.ccas, id, paper('a.pdf', large)), {
    status: 413,
    body: { code: 'body-too-large', detail: /10485760 bytes/ }
  })
  await owner('insert into referrals.document_room values ($1, $2, 19, 0)', [id, people.ccas.collectiveId])
  t.equal((await attach(people.ccas, id)).status, 201)
  t.match(await attach(people.caf, id), { status: 409, body: { code: 'too-many-documents', detail: /At most 20/ } })

  const other = await bring('accepted')
  await owner('update referrals.document_room set bytes = 2147483648 - 10 where holder_id = $1', [places.ccas.id])
  t.match(await attach(people.ccas, other.id), {
    status: 409,
    body: { code: 'document-quota-reached', detail: /2147483648 bytes/ }
  })
  t.equal((await attach(people.caf, other.id)).status, 201, 'another organisation has its own')
  await owner('update referrals.document_room set bytes = 0 where holder_id = $1', [places.ccas.id])
  t.same(
    await owner('select documents from referrals.document_room where holder_id = $1', [other.id]),
    [{ documents: 1 }],
    'a refusal takes no room'
  )
})

t.test('two who attach the last one at the same time: one does', async (t) => {
  const { id } = await bring('accepted')
  await owner('insert into referrals.document_room values ($1, $2, 19, 0)', [id, people.ccas.collectiveId])
  const answers = await Promise.all([attach(people.ccas, id), attach(people.caf, id), attach(software.caf, id)])
  t.same(answers.map(({ status }) => status).sort(), [201, 409, 409])
})

t.test('the same key attaches it once; the file of the repeat is dropped', async (t) => {
  const { id } = await bring('accepted')
  const first = await attach(people.ccas, id, paper(), {}, { key: 'paper' })
  const again = await attach(people.ccas, id, paper(), {}, { key: 'paper' })
  t.equal(again.text, first.text)
  const other = await attach(people.ccas, id, paper('autre.pdf'), {}, { key: 'paper' })
  t.same(codeOf(other), [422, 'idempotency-key-reused'])
  t.equal((await documents(people.ccas, id)).length, 1)

  const files = (await owner<{ file: string }>('select file from referrals.files_to_drop')).map(({ file }) => file)
  await dropFiles(desk, new Date('2026-12-23T10:30:00.000Z'))
  const held = (await owner<{ file: string }>('select file from referrals.documents where file is not null')).map(
    ({ file }) => file
  )
  const lost = files.filter((file) => !held.includes(file))
  t.ok(lost.length >= 2 && lost.length < files.length, 'some of each were looked at')
  for (const file of files) t.equal(await stored(file), held.includes(file))
})
