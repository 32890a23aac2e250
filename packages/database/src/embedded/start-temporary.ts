import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopLeftover } from './claim.ts'
import { processMark } from './processes.ts'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'

const PREFIX = 'relais-test-'

/** A server with a folder that is removed when it stops. */
export interface TemporaryServer extends EmbeddedServer {
  folder: string
}

/** A server for tests in a folder of its own, which goes with it; also clears away those of tests that were killed. */
export async function startTemporary(): Promise<TemporaryServer> {
  await clearAbandoned()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  chmodSync(folder, 0o711)
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    const server = await startEmbedded({ dataDir: join(folder, 'pg'), unsafe: true })
    return {
      ...server,
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

async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue
    const folder = join(tmpdir(), name)
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
