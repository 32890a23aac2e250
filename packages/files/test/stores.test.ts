import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openFileStore, StoreAway } from '../src/index.ts'
import { openBucket } from './setting/bucket.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'relais-files-'))
t.teardown(() => rmSync(dataDir, { recursive: true }))
const bucket = await openBucket(t)
const stores = {
  folder: openFileStore({ filesUrl: undefined, dataDir }),
  bucket: openFileStore({ filesUrl: bucket.url, dataDir })
}

for (const [kind, store] of Object.entries(stores)) {
  t.test(`a ${kind} gives back what it was given, until it is dropped`, async (t) => {
    const [one, other] = [randomUUID(), randomUUID()]
    const bytes = randomBytes(300_000)
    t.equal(await store.get(one), null)
    await store.put(one, bytes)
    await store.put(other, Buffer.from('autre'))
    await store.put(one, bytes)
    t.ok((await store.get(one))?.equals(bytes))
    await store.drop(one)
    t.equal(await store.get(one), null)
    t.equal((await store.get(other))?.toString(), 'autre', 'the other stays')
    await store.drop(one)
    await store.drop(other)
  })

  t.test(`a ${kind} takes no name but those that we make`, async (t) => {
    for (const name of [
      '',
      '..',
      '../secret',
      `${randomUUID()}/x`,
      randomUUID().toUpperCase(),
      `${randomUUID()}?acl`
    ]) {
      t.throws(() => store.put(name, Buffer.alloc(1)), TypeError)
      t.throws(() => store.get(name), TypeError)
      t.throws(() => store.drop(name), TypeError)
    }
  })
}

t.test('a file in the folder is for its owner alone, and nothing unfinished stays beside it', async (t) => {
  const name = randomUUID()
  await stores.folder.put(name, Buffer.from('x'))
  const folder = join(dataDir, 'files', name.slice(0, 2))
  t.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
  t.equal(statSync(folder).mode & 0o777, 0o700)
  t.same(readdirSync(folder), [name])
})

t.test('a folder that cannot be made is a fault, not a store that is away', async (t) => {
  const file = join(dataDir, 'a-file')
  writeFileSync(file, '')
  const store = openFileStore({ filesUrl: undefined, dataDir: file })
  await t.rejects(store.put(randomUUID(), Buffer.alloc(1)), { code: 'ENOTDIR' })
})

t.test('what is sent to the bucket stands under its prefix, signed', async (t) => {
  const name = randomUUID()
  bucket.asked.length = 0
  await stores.bucket.put(name, Buffer.from('x'))
  t.same(bucket.asked, [`PUT /bucket/relais/${name} 200`])
  t.equal(bucket.files.get(`/bucket/relais/${name}`)?.toString(), 'x')
})

t.test('a wrong key is refused by the bucket, and the store is away', async (t) => {
  const wrong = openFileStore({ filesUrl: bucket.url.replace('GK0000', 'GK0001'), dataDir })
  bucket.asked.length = 0
  await t.rejects(wrong.put(randomUUID(), Buffer.from('x')), StoreAway)
  await t.rejects(wrong.get(randomUUID()), StoreAway)
  await t.rejects(wrong.drop(randomUUID()), StoreAway)
  t.equal(bucket.asked.length, 3, 'each was asked once: it would be refused again')
})

t.test('a bucket that fails is asked again, three times at most', async (t) => {
  const name = randomUUID()
  bucket.failing = [503, 500]
  await stores.bucket.put(name, Buffer.from('x'))
  t.equal((await stores.bucket.get(name))?.toString(), 'x')
  bucket.failing = [503, 503, 503]
  await t.rejects(stores.bucket.get(name), StoreAway)
  t.same(bucket.failing, [])
})

t.test('a bucket that is not there is away', async (t) => {
  const nowhere = openFileStore({ filesUrl: 's3+http://k:s@127.0.0.1:1/bucket', dataDir })
  await t.rejects(nowhere.get(randomUUID()), StoreAway)
})
