import { startRelais } from '@relais/gateway'
import { explainAndExit } from './explain-and-exit.ts'

// `npm run seed`: loads the demo collective into the database of DATABASE_URL, or into the embedded one, when it is not there yet.

/** Every service in this process, on a port that nobody else has. PUBLIC_URL stays: identity writes down where people come back to. */
const HERE = {
  DEMO: 'true',
  HOST: '127.0.0.1',
  PORT: '0',
  IDENTITY_URL: '',
  REFERRALS_URL: '',
  RIGHTS_CHECK_URL: '',
  REPORTING_URL: '',
  LOG_LEVEL: 'warn'
}

await explainAndExit(async () => {
  const relais = await startRelais({ ...process.env, ...HERE }, false)
  await relais.close()
  console.log(
    relais.seeded ? 'The demo collective is loaded.' : 'The demo collective was there already: nothing was changed.'
  )
  return 0
})
