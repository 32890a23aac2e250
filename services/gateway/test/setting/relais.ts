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
  const { address, close } = await startRelais(
    {
      PORT: '0',
      DATABASE_URL: database.adminUrl,
      SECRET: database.secret,
      UNSAFE_DATABASE: 'true',
      DEMO: 'true',
      LOG_LEVEL: 'silent',
      RATE_LIMIT: '1000000'
    },
    false
  )
  t.teardown(close)
  return { address, database }
}
