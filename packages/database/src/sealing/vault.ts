import { newId } from '../new-id.ts'
import { type CollectiveKeys, collectiveKeys } from './collective-keys.ts'
import { type DataKey, firstKeyId, unwrapKey, type WrappedKey, wrapNewKey, wrappingKey } from './data-key.ts'

/** Where a service keeps the wrapped keys of its collectives. */
export interface KeyStore {
  /** All keys of a collective, retired ones too. */
  load(collectiveId: string): Promise<WrappedKey[]>
  /** Adds a key, and does nothing when its id is already there (`on conflict do nothing`). */
  insert(key: WrappedKey): Promise<void>
}

/** secret: SECRET. now: the clock in milliseconds, for tests. */
export interface VaultOptions {
  secret: string
  keys: KeyStore
  now?: () => number
}

/** Opens the keys of collectives and keeps them in memory for half a minute. */
export interface Vault {
  /** May read the store: ask before a transaction is open, or it holds one connection while waiting for a second. */
  keysFor(collectiveId: string): Promise<CollectiveKeys>
  /** Adds a new key, used a minute later, when every process has read it; what is sealed stays readable. */
  rotate(collectiveId: string): Promise<void>
}

const REMEMBERED = 30_000
/** Longer than REMEMBERED: nothing may be sealed with a key that another process has not read yet. */
const KNOWN_TO_ALL = 60_000
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Makes the vault of one service. */
export function createVault({ secret, keys, now = Date.now }: VaultOptions): Vault {
  const kek = wrappingKey(secret)
  const cache = new Map<string, { until: number; opened: Promise<CollectiveKeys> }>()

  async function wrap(id: string, collectiveId: string, indexing?: Buffer): Promise<void> {
    const wrapped = wrapNewKey(kek, id, collectiveId, indexing)
    await keys.insert({ id, collectiveId, wrapped, createdAt: new Date(now()).toISOString(), retiredAt: null })
  }

  async function load(collectiveId: string): Promise<[DataKey, ...DataKey[]]> {
    let stored = await keys.load(collectiveId)
    if (stored.length === 0) {
      await wrap(firstKeyId(secret, collectiveId), collectiveId)
      stored = await keys.load(collectiveId)
    }
    return currentFirst(
      stored.map((key) => unwrapKey(kek, key)),
      now()
    )
  }

  return {
    keysFor(collectiveId) {
      const known = cache.get(collectiveId)
      if (known !== undefined && known.until > now()) return known.opened
      if (!UUID.test(collectiveId)) throw new TypeError('a collective is named by a uuid in small letters')
      const opened = load(collectiveId).then((loaded) => collectiveKeys(collectiveId, loaded))
      cache.set(collectiveId, { until: now() + REMEMBERED, opened })
      opened.catch(() => cache.delete(collectiveId))
      return opened
    },
    async rotate(collectiveId) {
      const [current] = await load(collectiveId)
      await wrap(newId(), collectiveId, current.indexing)
      cache.delete(collectiveId)
    }
  }
}

/** Seals with the newest key that every process knows; the very first key is used at once. */
function currentFirst(keys: DataKey[], now: number): [DataKey, ...DataKey[]] {
  const usable = keys
    .filter(({ retired }) => !retired)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  const current = usable.findLast(({ createdAt }) => createdAt <= now - KNOWN_TO_ALL) ?? usable[0]
  if (current === undefined) throw new Error('the collective has no key left to seal with')
  return [current, ...keys.filter((key) => key !== current)]
}
