import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'vite'
import { DIST, HOME, isBuilt, stampOf } from './built.ts'

/** Builds the pages beside the ones that are served, then puts them in their place: two who build at once do not disturb one another. */
export async function buildWeb(): Promise<void> {
  const stamp = stampOf()
  const draft = `${DIST}.${process.pid}`
  try {
    await build({ configFile: join(HOME, 'vite.config.ts'), logLevel: 'warn', build: { outDir: draft } })
    await compressFiles(draft)
    await writeFile(join(draft, 'stamp'), stamp)
    await rename(DIST, `${draft}.old`).catch(ignoring('ENOENT'))
    await rename(draft, DIST).catch((error) => (isBuilt(stamp) ? undefined : Promise.reject(error)))
  } finally {
    for (const folder of [draft, `${draft}.old`]) await rm(folder, { recursive: true, force: true })
  }
}

/** Lays beside each text what is sent in its place to whoever takes it (RFC 9110 §8.4.1), so that nothing is compressed while one waits. */
async function compressFiles(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.(js|css|html|svg|webmanifest)$/.test(file)
  )
  await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file))
      await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(text))
      await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(text, { level: 9 }))
    })
  )
}

function ignoring(code: string) {
  return (error: NodeJS.ErrnoException) => (error.code === code ? undefined : Promise.reject(error))
}
