import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Teardown, type TestDatabase, testDatabase } from '../test-database.ts'

/** The whole of Relais in this process, over a database of the test's own, with the demo collective in it. */
export interface Whole {
  address: string
  database: TestDatabase
  /** Ends it before the test does. */
  close(): Promise<void>
}

/** What starts the whole: `startRelais` of the gateway, which stands above this package. */
type Start = (
  environment: Record<string, string>,
  announcing: boolean
) => Promise<{ address: string; close(): Promise<void> }>

/** Starts it as `npm start` does with DATABASE_URL; closed with the test. The demo collective is loaded once for all files that ask for it. */
export async function openWhole(t: Teardown, start: Start): Promise<Whole> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-whole-'))
  const begin = ({ adminUrl, secret }: Pick<TestDatabase, 'adminUrl' | 'secret'>) =>
    start(
      {
        PORT: '0',
        DATA_DIR: folder,
        DATABASE_URL: adminUrl,
        SECRET: secret,
        UNSAFE_DATABASE: 'true',
        DEMO: 'true',
        LOG_LEVEL: 'silent',
        RATE_LIMIT: '1000000'
      },
      false
    )
  const database = await testDatabase(t, {
    name: 'relais_demo',
    fill: async (empty) => (await begin(empty)).close()
  })
  const running = await begin(database)
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= running.close()
    return closing
  }
  t.teardown(async () => {
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { address: running.address, database, close }
}
