import { deleteDatabase, inStore, openDatabase } from './database.ts'
import { endOf, markPrepared } from './device.ts'

// What is kept on this device lies sealed in IndexedDB, under a key that the browser uses and gives to nobody. Each member has their own.

const NAME = 'relais'
/** A key of an earlier sign-in is replaced when nothing unfinished is sealed under it, after so many milliseconds. */
const SESSION = 12 * 3_600_000
/** Begins the name of what is to be sent. */
export const TO_SEND = 'entry:'
/** Begins the name of what is typed in a form and neither sent nor given up. */
export const TYPED = 'typed:'
/** What nobody but its author may lose. */
const UNFINISHED = [TO_SEND, TYPED]

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

/** The sealed things of one member. */
export interface Vault {
  owner: string
  put(name: string, value: unknown): Promise<void>
  read<T>(name: string): Promise<T | undefined>
  /** Those whose name begins so, by name. */
  all<T>(start: string): Promise<T[]>
  remove(name: string): Promise<void>
}

let opened: Promise<IDBDatabase> | null = null

async function keys<T>(ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return inStore(await database(), 'keys', ask)
}

async function sealed<T>(ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return inStore(await database(), 'sealed', ask)
}

function database(): Promise<IDBDatabase> {
  opened ??= openDatabase(
    NAME,
    (made) => {
      made.createObjectStore('keys', { keyPath: 'owner' })
      made.createObjectStore('sealed', { keyPath: ['owner', 'name'] })
    },
    // Another tab signs out: nothing may hold what is to go.
    () => {
      opened = null
    }
  )
  return opened
}

/** The vault of a member; without one, that of whoever signed in here last. Null when there is none, or none that is readable. */
export async function openVault(owner?: string): Promise<Vault | null> {
  const held = await readableKeys()
  const found = owner === undefined ? held[0] : await keyOf(owner, held)
  if (found === undefined) return null
  markPrepared(found.since)
  return vaultOf(found)
}

/** The keys that still open something, the latest first; what lay under others is destroyed with them. */
async function readableKeys(): Promise<Key[]> {
  const all: Key[] = await keys((store) => store.getAll())
  for (const { owner, since } of all) if (endOf(since) <= Date.now()) await destroy(owner)
  return all.filter(({ since }) => endOf(since) > Date.now()).sort((one, other) => other.since - one.since)
}

async function keyOf(owner: string, held: Key[]): Promise<Key> {
  const found = held.find((key) => key.owner === owner)
  if (found !== undefined && (found.since + SESSION >= Date.now() || (await isUnfinished(owner)))) return found
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const fresh = { owner, key, since: Date.now() }
  await destroy(owner)
  await keys((store) => store.put(fresh))
  return fresh
}

async function isUnfinished(owner: string): Promise<boolean> {
  const counts = UNFINISHED.map((start) => sealed((store) => store.count(rangeOf(owner, start))))
  return (await Promise.all(counts)).some((count) => count > 0)
}

async function destroy(owner: string): Promise<void> {
  await sealed((store) => store.delete(rangeOf(owner)))
  await keys((store) => store.delete(owner))
}

function rangeOf(owner: string, start = ''): IDBKeyRange {
  return IDBKeyRange.bound([owner, start], [owner, `${start}\uffff`])
}

function vaultOf({ owner, key }: Key): Vault {
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
      await sealed((store) => store.put({ name, owner, iv, text }))
    },
    async read(name) {
      const found: Sealed | undefined = await sealed((store) => store.get([owner, name]))
      return found === undefined ? undefined : unseal(found)
    },
    all: async (start) =>
      Promise.all((await sealed<Sealed[]>((store) => store.getAll(rangeOf(owner, start)))).map(unseal)),
    remove: (name) => sealed((store) => store.delete([owner, name]))
  }
}

/**
 * Destroys the key and all that is sealed of whoever leaves: of this member, else of whoever signed in here last. Of others
 * stays what is not sent yet, and what is half typed: it is not theirs to lose, and opens for its author alone.
 */
export async function leaveVaults(owner?: string): Promise<void> {
  markPrepared(null)
  const [latest, ...rest] = await readableKeys()
  const leaving = owner ?? latest?.owner
  let left = 0
  for (const key of latest === undefined ? [] : [latest, ...rest]) {
    if (key.owner !== leaving && (await isUnfinished(key.owner))) {
      left += 1
      await dropSettled(key.owner)
    } else await destroy(key.owner)
  }
  if (left > 0) return
  const held = await opened
  opened = null
  held?.close()
  await deleteDatabase(NAME)
}

/** Keeps what is unfinished alone. */
async function dropSettled(owner: string): Promise<void> {
  const names = (await sealed((store) => store.getAllKeys(rangeOf(owner)))) as [string, string][]
  for (const name of names)
    if (!UNFINISHED.some((start) => name[1].startsWith(start))) await sealed((store) => store.delete(name))
}
