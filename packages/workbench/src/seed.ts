import { parseArgs } from 'node:util'
import { openStore, startRelais } from '@relais/gateway'
import { readConfig } from '@relais/service-kit'
import { loadScale } from './bench/scale/load-scale.ts'
import { untilTakenIn } from './bench/scale/until-taken-in.ts'
import { explainAndExit } from './explain-and-exit.ts'

// `npm run seed [-- --scale REFERRALS [--until DAY]]`: loads the demo collective into the database of DATABASE_URL, or into the embedded one, when it is not
// there yet; with --scale also so many made-up referrals of the two years until a day (yesterday), for measuring. The same number until the same day is
// always the same.

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
const DAY = 86_400_000

await explainAndExit(async () => {
  const { values } = parseArgs({ options: { scale: { type: 'string' }, until: { type: 'string' } } })
  const { scale, until = new Date(Date.now() - DAY).toISOString().slice(0, 10) } = values
  const referrals = Number(scale ?? 0)
  if (!Number.isSafeInteger(referrals) || referrals < 0 || (scale !== undefined && referrals === 0)) {
    console.error(`--scale ${scale}: give a number of referrals, such as --scale 100000.`)
    return 1
  }
  if (Number.isNaN(Date.parse(`${until}T18:00:00Z`))) {
    console.error(`--until ${until}: give a day, such as --until 2026-11-25.`)
    return 1
  }
  const environment = { ...process.env, ...HERE }
  const relais = await startRelais(environment, false)
  try {
    if (scale !== undefined) await untilTakenIn(relais.databaseUrl)
  } finally {
    await relais.close()
  }
  console.log(
    relais.seeded ? 'The demo collective is loaded.' : 'The demo collective was there already: nothing was changed.'
  )
  if (scale !== undefined) await loadAll(environment, referrals, new Date(`${until}T18:00:00Z`))
  return 0
})

/** While nobody follows the feeds. */
async function loadAll(environment: Record<string, string | undefined>, referrals: number, until: Date): Promise<void> {
  const started = performance.now()
  const tell = (what: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`)
  const store = await openStore(readConfig(environment), true)
  try {
    const loaded = await loadScale({ ...store, referrals, until, into: 'all', tell })
    tell(
      `${loaded.referrals.toLocaleString('en')} referrals with ${loaded.events.toLocaleString('en')} events are loaded`
    )
  } finally {
    await store.close()
  }
}
