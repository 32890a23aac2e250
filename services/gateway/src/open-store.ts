import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkServer, migrate, startEmbedded } from '@relais/database'
import { type Config, StartRefused } from '@relais/service-kit'

/** The folder of the migrations, beside the services. */
export const MIGRATIONS = join(import.meta.dirname, '../../../migrations')

/** The database of this Relais and the secret that opens it. */
export interface Store {
  url: string
  secret: string
  embedded: boolean
  close: () => Promise<void>
}

/**
 * Opens the database named by DATABASE_URL, or the embedded one in DATA_DIR, and brings it up to date. When no service runs here there is
 * nothing to open: a gateway that only passes on knows neither the database nor the secret that opens it.
 */
export async function openStore(config: Config, needed: boolean): Promise<Store> {
  const { DATABASE_URL: url, SECRET: given } = config
  if (!needed) return { url: '', secret: newSecret(), embedded: false, close: async () => {} }
  if (url !== undefined) {
    await checkServer(url, { allowUnsafe: config.UNSAFE_DATABASE })
    await migrate({ url, folder: MIGRATIONS, secret: given! })
    return { url, secret: given!, embedded: false, close: async () => {} }
  }
  const secret = given ?? (await keptSecret(resolve(config.DATA_DIR)))
  const server = await startEmbedded({ dataDir: join(config.DATA_DIR, 'postgres') })
  try {
    await migrate({ url: server.url, folder: MIGRATIONS, secret })
    return { url: server.url, secret, embedded: true, close: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** The secret kept beside the embedded database; made at the first start, readable by its owner alone. */
async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  try {
    await mkdir(folder, { recursive: true })
    await makeSecret(file)
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    throw new StartRefused(`The folder DATA_DIR ${folder} cannot be written: ${(error as Error).message}.`)
  }
}

async function makeSecret(file: string): Promise<void> {
  try {
    await writeFile(file, newSecret(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64')
}
