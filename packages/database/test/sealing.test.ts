import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { createVault, derive, type KeyStore, newId, SealBroken, StartProblem, type WrappedKey } from '../src/index.ts'

const secret = randomBytes(32).toString('base64')
const ours = newId()
const theirs = newId()
const name = { table: 'person', column: 'family_name', row: newId() }

/** Rows as a table would keep them. */
function keptInMemory(): KeyStore & { rows: WrappedKey[] } {
  const rows: WrappedKey[] = []
  return {
    rows,
    load: async (collectiveId) => rows.filter((row) => row.collectiveId === collectiveId),
    insert: async (key) => {
      if (!rows.some(({ id }) => id === key.id)) rows.push(key)
    }
  }
}

const keys = keptInMemory()
const us = await createVault({ secret, keys }).keysFor(ours)
const them = await createVault({ secret, keys }).keysFor(theirs)

t.test('what is sealed opens again, and only the sealed form shows', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const sealed = us.seal(name, text)
      return us.open(name, sealed) === text && sealed.length === 1 + 16 + 12 + Buffer.byteLength(text) + 16
    })
  )
  const sealed = us.seal(name, 'Benyoucef')
  t.notOk(sealed.includes('Benyoucef'))
  t.notSame(us.seal(name, 'Benyoucef'), sealed, 'twice the same text is sealed differently')
})

t.test('bytes that are no text come back as they were', async (t) => {
  const bytes = randomBytes(100_000)
  const sealed = us.sealBytes(name, bytes)
  t.ok(us.openBytes(name, sealed).equals(bytes))
  t.equal(sealed.length, 1 + 16 + 12 + bytes.length + 16)
  t.notOk(sealed.includes(bytes.subarray(0, 16)))
  t.throws(() => us.openBytes({ ...name, row: newId() }, sealed), SealBroken, 'another row')
  sealed[50_000]! ^= 1
  t.throws(() => us.openBytes(name, sealed), SealBroken, 'one wrong bit in the middle')
  t.equal(us.openBytes(name, us.sealBytes(name, Buffer.alloc(0))).length, 0)
})

t.test('a value opens nowhere but where it was sealed', async (t) => {
  const sealed = us.seal(name, 'Benyoucef')
  t.throws(() => us.open({ ...name, row: newId() }, sealed), SealBroken, 'another row')
  t.throws(() => us.open({ ...name, column: 'given_name' }, sealed), SealBroken, 'another column')
  t.throws(() => us.open({ ...name, table: 'member' }, sealed), SealBroken, 'another table')
  t.throws(() => them.open(name, sealed), SealBroken, 'another collective')
  t.throws(() => us.open({ table: 'person', column: 'family', row: `name|${name.row}` }, sealed), SealBroken)
  t.throws(() => us.seal({ ...name, table: 'person|family' }, 'x'), TypeError)
})

t.test('one wrong bit anywhere is refused', async (t) => {
  const sealed = us.seal(name, 'Benyoucef, Amel')
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const wrong = Buffer.from(sealed)
    wrong.writeUInt8(wrong.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    try {
      us.open(name, wrong)
      t.fail(`bit ${bit} was changed and nobody noticed`)
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error
    }
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (noise) => {
      try {
        us.open(name, noise)
        return false
      } catch (error) {
        return error instanceof SealBroken
      }
    })
  )
  t.throws(() => us.open(name, sealed.subarray(0, -1)), SealBroken, 'nor a byte short')
  t.throws(() => us.open(name, Buffer.alloc(0)), SealBroken, 'nor nothing')
})

t.test('a blind index is the same for the same text, in one column of one collective', async (t) => {
  const index = us.blindIndex('person.family_name', 'benyoucef')
  t.equal(index.length, 16)
  t.strictSame((await createVault({ secret, keys }).keysFor(ours)).blindIndex('person.family_name', 'benyoucef'), index)
  t.notSame(us.blindIndex('person.given_name', 'benyoucef'), index, 'another column')
  t.notSame(them.blindIndex('person.family_name', 'benyoucef'), index, 'another collective')
  t.notSame(us.blindIndex('person.family_name', 'benyoucel'), index, 'another text')
})

t.test('two processes that meet a new collective at once end up with one key', async (t) => {
  const collectiveId = newId()
  const [one, two] = await Promise.all([1, 2].map(() => createVault({ secret, keys }).keysFor(collectiveId)))
  t.equal(keys.rows.filter((row) => row.collectiveId === collectiveId).length, 1)
  t.equal(two?.open(name, one?.seal(name, 'Amel') ?? Buffer.alloc(0)), 'Amel')
})

t.test('a new key is used a minute later; the old ones still open, and indexes stay', async (t) => {
  const store = keptInMemory()
  let clock = Date.parse('2026-11-23T09:00:00Z')
  const vault = createVault({ secret, keys: store, now: () => clock })
  const old = await vault.keysFor(ours)
  const sealed = old.seal(name, 'Amel')
  clock += 1
  await vault.rotate(ours)
  const keyOf = async () => (await vault.keysFor(ours)).seal(name, 'x').toString('hex', 1, 17)
  t.equal(await keyOf(), sealed.toString('hex', 1, 17), 'other processes may not know the new key yet')
  clock += 61_000
  t.equal(await keyOf(), store.rows[1]?.id.replaceAll('-', ''))
  const now = await vault.keysFor(ours)
  t.equal(now.open(name, sealed), 'Amel')
  t.strictSame(now.blindIndex('person.given_name', 'amel'), old.blindIndex('person.given_name', 'amel'))
})

t.test('keys are stored wrapped: another SECRET, or another collective, does not open them', async (t) => {
  const [stored] = keys.rows
  if (!stored) throw new Error('no key was stored')
  t.equal(stored.wrapped.length, 1 + 12 + 64 + 16)
  const other = createVault({ secret: randomBytes(32).toString('hex'), keys })
  await t.rejects(other.keysFor(ours), /cannot be unwrapped/)
  const moved = { load: async () => [{ ...stored, collectiveId: theirs }], insert: async () => {} }
  await t.rejects(createVault({ secret, keys: moved }).keysFor(theirs), /cannot be unwrapped/)
})

t.test('each purpose has its own key, and SECRET must be long enough', async (t) => {
  t.equal(derive(secret, 'cookies').length, 32)
  t.strictSame(derive(secret, 'cookies'), derive(secret, 'cookies'))
  t.notSame(derive(secret, 'cookies'), derive(secret, 'role:relais_identity'))
  const bytes = randomBytes(32)
  t.strictSame(derive(bytes.toString('hex'), 'x'), derive(bytes.toString('base64url'), 'x'), 'however it is written')
  for (const weak of ['', 'secret', randomBytes(31).toString('base64'), `${secret}!`, 'a'.repeat(42)]) {
    t.throws(() => derive(weak, 'x'), StartProblem)
  }
})
