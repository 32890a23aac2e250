import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileStore, StoreAway } from './open-file-store.ts'

// What can be mended from outside, as a bucket that does not answer can: no room, no right to write, a disk that fails.
const AWAY = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE']

/** Files in a folder, readable by its owner alone; two letters of the name make a folder of their own, so that none grows large. */
export function openFolder(root: string): FileStore {
  const folderOf = (name: string) => join(root, name.slice(0, 2))
  const pathOf = (name: string) => join(folderOf(name), name)
  return {
    put: (name, bytes) =>
      orAway(async () => {
        await mkdir(folderOf(name), { recursive: true, mode: 0o700 })
        // Written aside and named at the end: whoever is killed in between leaves no half of a file under its name.
        const aside = `${pathOf(name)}.${randomUUID()}`
        try {
          await writeDown(aside, bytes)
          await rename(aside, pathOf(name))
        } catch (error) {
          await rm(aside, { force: true })
          throw error
        }
        await syncFolder(folderOf(name))
      }),
    get: (name) =>
      orAway(async () => {
        try {
          return await readFile(pathOf(name))
        } catch (error) {
          if (codeOf(error) === 'ENOENT') return null
          throw error
        }
      }),
    drop: (name) => orAway(() => rm(pathOf(name), { force: true }))
  }
}

async function writeDown(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The name itself must survive a power cut too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function orAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!AWAY.includes(codeOf(error))) throw error
    throw new StoreAway(`the folder of files cannot be used: ${codeOf(error)}`, { cause: error })
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
