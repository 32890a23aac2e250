import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Outcome, PostAway } from './message.ts'

/** Writes a file whole or not at all, for its owner's eyes alone: it says who is written to. */
export async function writeInto(folder: string, name: string, content: Buffer | string): Promise<Outcome> {
  const file = join(folder, name.replaceAll(/[^A-Za-z0-9._-]/g, '_'))
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(`${file}.part`, content, { mode: 0o600 })
    await rename(`${file}.part`, file)
    return 'sent'
  } catch (error) {
    throw new PostAway(`nothing can be written into ${folder}: ${(error as NodeJS.ErrnoException).code}`, {
      unreachable: true
    })
  }
}

/** Removes from a folder what was last written before an instant. */
export async function forgetIn(folder: string, before: Date): Promise<void> {
  for (const name of await readdir(folder).catch(noFolder)) {
    const file = join(folder, name)
    if ((await stat(file)).mtime < before) await rm(file)
  }
}

function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOENT') throw error
  return []
}
