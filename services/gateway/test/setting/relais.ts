import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestDatabase, testDatabase } from '@relais/test-kit'
import { startRelais } from '../../src/start-relais.ts'

/** The whole of Relais in this process, over a database of the test's own, with the demo collective in it. */
export interface Relais {
  address: string
  database: TestDatabase
}

/** Starts it as `npm start` does with DATABASE_URL; closed with the test. */
export async function startWhole(t: { teardown(clear: () => Promise<void>): void }): Promise<Relais> {
  const database = await testDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'relais-whole-'))
  const { address, close } = await startRelais(
    {
      PORT: '0',
      DATA_DIR: folder,
      DATABASE_URL: database.adminUrl,
      SECRET: database.secret,
      UNSAFE_DATABASE: 'true',
      DEMO: 'true',
      LOG_LEVEL: 'silent',
      RATE_LIMIT: '1000000'
    },
    false
  )
  t.teardown(async () => {
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { address, database }
}
