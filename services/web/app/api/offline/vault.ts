import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import { endOf, markPrepared } from './device.ts'

// What is kept on this device lies sealed in IndexedDB, under a key that the browser uses and gives to nobody. Each member has their own.

const NAME = 'relais'
/** A key of an earlier sign-in is replaced when nothing is sealed under it any more, after so many milliseconds. */
const SESSION = 12 * 3_600_000

interface Sealed {
  name: string
  owner: string
  iv: Uint8Array<ArrayBuffer>
  text: ArrayBuffer
}
interface Key {
  owner: string
  key: CryptoKey
  since: number
}
interface Kept extends DBSchema {
  keys: { key: string; value: Key }
  sealed: { key: [string, string]; value: Sealed }
}

/** The sealed things of one member. */
export interface Vault {
  owner: string
  put(name: string, value: unknown): Promise<void>
  read<T>(name: string): Promise<T | undefined>
  /** Those whose name begins so, by name. */
  all<T>(start: string): Promise<T[]>
  remove(name: string): Promise<void>
}

let opened: Promise<IDBPDatabase<Kept>> | null = null

function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>(NAME, 1, {
    upgrade(kept) {
      kept.createObjectStore('keys', { keyPath: 'owner' })
      kept.createObjectStore('sealed', { keyPath: ['owner', 'name'] })
    },
    // Another tab signs out: nothing may hold what is to go.
    blocking: () => void forget()
  })
  return opened
}

async function forget(): Promise<void> {
  const held = await opened
  opened = null
  held?.close()
}

/** The vault of a member; without one, that of whoever signed in here last. Null when there is none, or none that is readable. */
export async function openVault(owner?: string): Promise<Vault | null> {
  const kept = await database()
  await dropOld(kept)
  const keys = await kept.getAll('keys')
  const found =
    owner === undefined ? keys.sort((a, b) => b.since - a.since)[0] : await keyOf(kept, owner, byOwner(keys, owner))
  if (found === undefined) return null
  markPrepared(found.since)
  return vaultOf(kept, found)
}

const byOwner = (keys: Key[], owner: string) => keys.find((key) => key.owner === owner)

async function keyOf(kept: IDBPDatabase<Kept>, owner: string, found: Key | undefined): Promise<Key> {
  const names = (await kept.getAllKeys('sealed', rangeOf(owner))).map(([, name]) => name)
  const idle = names.every((name) => !name.startsWith('entry:'))
  if (found !== undefined && !(idle && found.since + SESSION < Date.now())) return found
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const fresh = { owner, key, since: Date.now() }
  await kept.delete('sealed', rangeOf(owner))
  await kept.put('keys', fresh)
  return fresh
}

async function dropOld(kept: IDBPDatabase<Kept>): Promise<void> {
  const old = (await kept.getAll('keys')).filter(({ since }) => endOf(since) <= Date.now())
  for (const { owner } of old) {
    await kept.delete('sealed', rangeOf(owner))
    await kept.delete('keys', owner)
  }
}

function rangeOf(owner: string, start = ''): IDBKeyRange {
  return IDBKeyRange.bound([owner, start], [owner, `${start}\uffff`])
}

function vaultOf(kept: IDBPDatabase<Kept>, { owner, key }: Key): Vault {
  // A text that was laid in another's place does not open.
  const bound = (name: string) => new TextEncoder().encode(`${owner}/${name}`)
  const unseal = async ({ name, iv, text }: Sealed) =>
    JSON.parse(
      new TextDecoder().decode(
        await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(name) }, key, text)
      )
    )
  return {
    owner,
    async put(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const text = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: bound(name) },
        key,
        new TextEncoder().encode(JSON.stringify(value))
      )
      await kept.put('sealed', { name, owner, iv, text })
    },
    async read(name) {
      const found = await kept.get('sealed', [owner, name])
      return found === undefined ? undefined : unseal(found)
    },
    all: async (start) => Promise.all((await kept.getAll('sealed', rangeOf(owner, start))).map(unseal)),
    remove: (name) => kept.delete('sealed', [owner, name])
  }
}

/** Destroys every key and all that is sealed, of whoever used this browser. */
export async function destroyVaults(): Promise<void> {
  markPrepared(null)
  await forget()
  await deleteDB(NAME)
}
