import { drillRestart, type RestartOptions } from './restart/restart.ts'
import { tellRestart } from './restart/tell-restart.ts'

/** A promise of Relais and the way to try it; answers whether it held. */
interface Drill {
  name: string
  what: string
  run: (options: RestartOptions) => Promise<boolean>
}

/** Every drill. */
export const DRILLS: readonly Drill[] = [
  {
    name: 'restart',
    what: 'kill -9 of the running process under writers: nothing acknowledged is lost, nothing half done, nothing done twice',
    run: async (options) => tellRestart(await drillRestart({ ...options, tell: console.error }))
  }
]
