import { type KillOptions, killUnderWriters } from './kill/kill-under-writers.ts'
import { tellCareless, tellKills } from './kill/tell-kills.ts'
import { killUnderMails } from './mails/kill-under-mails.ts'
import { tellMails } from './mails/tell-mails.ts'

/** A promise of Relais and the way to try it; answers whether it held. */
interface Drill {
  name: string
  what: string
  run: (options: Pick<KillOptions, 'kills' | 'writers' | 'minutes' | 'signal'>) => Promise<boolean>
}

const tell = (line: string) => console.error(line)

/** Every drill. */
export const DRILLS: readonly Drill[] = [
  {
    name: 'restart',
    what: 'kill -9 of Relais under writers: nothing acknowledged is lost, nothing half done, nothing done twice',
    run: async (options) => tellKills('process', await killUnderWriters({ ...options, victim: 'process', tell }))
  },
  {
    name: 'database',
    what: 'the same with kill -9 of PostgreSQL, which Relais outlives; a database that answers too early must fail',
    run: async (options) => {
      const held = tellKills('database', await killUnderWriters({ ...options, victim: 'database', tell }))
      const careless = { ...options, kills: 1, victim: 'database', careless: true } as const
      return held && tellCareless(await killUnderWriters(careless))
    }
  },
  {
    name: 'notifications',
    what: 'kill -9 of Relais while it writes mails to a server that takes some and says it did not: none missing, none twice',
    run: async (options) => tellMails(await killUnderMails({ ...options, tell }))
  }
]
