import { checkServer, ROLES, roleUrl } from '@relais/database'
import type { Service } from '../service.ts'
import { readConfig, StartRefused } from './config.ts'
import { openProcess } from './open-process.ts'
import { runUntilStopped } from './run-until-stopped.ts'

/** Runs one service as a process of its own, on a database that was migrated before. */
export function runAlone(service: Service, environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  return runUntilStopped(async () => {
    const config = readConfig(environment)
    const { DATABASE_URL: databaseUrl, SECRET: secret, PUBLIC_URL } = config
    if (databaseUrl === undefined || secret === undefined || PUBLIC_URL === undefined) {
      throw new StartRefused(
        `A service alone needs DATABASE_URL, SECRET and PUBLIC_URL (the address of the gateway): ${service.name} does not start.`
      )
    }
    // It signs in as its own role, and needs no other account: the address may come without one.
    const role = ROLES.find((name) => name === `relais_${service.name.replace('-', '_')}`)!
    await checkServer(roleUrl(databaseUrl, role, secret), { allowUnsafe: config.UNSAFE_DATABASE })
    const open = await openProcess({ config, databaseUrl, secret, services: [service] })
    console.log(`${service.name} answers on ${open.address}`)
    return open
  })
}
