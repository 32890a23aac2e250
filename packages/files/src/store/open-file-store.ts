import { join } from 'node:path'
import { openBucket } from './bucket-store.ts'
import { openFolder } from './folder-store.ts'

/** Keeps sealed bytes under random names; it knows neither what they are nor whose. */
export interface FileStore {
  /** Keeps the bytes before it answers; the same again is no other thing. */
  put(name: string, bytes: Uint8Array): Promise<void>
  /** Null when nothing has this name. */
  get(name: string): Promise<Buffer | null>
  /** Does nothing when nothing has this name. */
  drop(name: string): Promise<void>
}

/** The store does not answer at present: nothing was kept, read or dropped for certain, and the same may be tried again. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway'
}

// The names are made by us, at random. This is the last look before one becomes part of a path.
const NAME = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Opens the bucket of FILES_URL, or without one a folder of DATA_DIR. */
export function openFileStore({ filesUrl, dataDir }: { filesUrl: string | undefined; dataDir: string }): FileStore {
  const store = filesUrl === undefined ? openFolder(join(dataDir, 'files')) : openBucket(filesUrl)
  const named = (name: string) => {
    if (!NAME.test(name)) throw new TypeError('a file is named by a uuid in small letters')
    return name
  }
  return {
    put: (name, bytes) => store.put(named(name), bytes),
    get: (name) => store.get(named(name)),
    drop: (name) => store.drop(named(name))
  }
}
