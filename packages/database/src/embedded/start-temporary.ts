import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync
} from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopLeftover } from './claim.ts'
import { processMark } from './processes.ts'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'

const PREFIX = 'relais-test-'
const IN_MEMORY = '/dev/shm'
const GIB = 1024 ** 3

/** The path of a socket has 107 bytes at most (unix(7)), of which its name takes some. */
const LONGEST = 80

/** A server with a folder that is removed when it stops. */
export interface TemporaryServer extends EmbeddedServer {
  folder: string
  /** Its address through a socket in the folder of the cluster, where the path is not too long for one: measured, a query takes two thirds of the processor that it takes over TCP. */
  socketUrl: string
}

/** A server for tests in a folder of its own, which goes with it; also clears away those of tests that were killed. */
export async function startTemporary(): Promise<TemporaryServer> {
  await clearAbandoned()
  const folder = mkdtempSync(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), PREFIX))
  chmodSync(folder, 0o711)
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    const dataDir = join(folder, 'pg')
    const hasSocket = dataDir.length <= LONGEST
    const settings = hasSocket ? { unix_socket_directories: dataDir } : {}
    const server = await startEmbedded({ dataDir, unsafe: true, settings })
    return {
      ...server,
      socketUrl: hasSocket ? throughSocket(server.url, dataDir) : server.url,
      folder,
      stop: async () => {
        await server.stop()
        clear()
      }
    }
  } catch (error) {
    clear()
    throw error
  }
}

function throughSocket(url: string, folder: string): string {
  const through = new URL(url)
  through.hostname = encodeURIComponent(folder)
  return through.href
}

/** Measured: a copy of the template takes 25 ms in memory, 500 ms on a slow disk. Containers often have 64 MB of it only. */
function hasRoomInMemory(): boolean {
  try {
    accessSync(IN_MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize > 4 * GIB && freemem() > 6 * GIB
  } catch {
    return false
  }
}

async function clearAbandoned(): Promise<void> {
  for (const place of [tmpdir(), IN_MEMORY]) await clearAbandonedIn(place)
}

async function clearAbandonedIn(place: string): Promise<void> {
  const names = existsSync(place) ? readdirSync(place) : []
  for (const name of names) {
    if (!name.startsWith(PREFIX)) continue
    const folder = join(place, name)
    try {
      const owner = readFileSync(join(folder, 'pg.owner'), 'utf8')
      if (processMark(Number.parseInt(owner, 10)) === owner) continue
      await stopLeftover(join(folder, 'pg'))
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // another account's, or going away by itself: not ours to clear
    }
  }
}
