import { createVault, keyStoreIn, openDatabase } from '@relais/database'
import { createAnswerOnce, type Service } from '@relais/service-kit'
import { routesOf } from './routes.ts'
import { openSignIn } from './sign-in/open-sign-in.ts'
import { putOwnClients } from './sign-in/own-clients.ts'
import { openDoors } from './store/sign-in/doors.ts'
import type { Tables } from './store/tables.ts'

const KEYS_EVERY = 30_000
const TIDY_EVERY = 600_000

/** identity: who takes part, and how they prove who they are. It asks rights-check for the codes of the catalogue. */
export const identity: Service = {
  name: 'identity',
  open: async (house) => {
    const database = openDatabase<Tables>({ url: house.databaseUrl, role: 'relais_identity', secret: house.secret })
    const timers: NodeJS.Timeout[] = []
    const every = (milliseconds: number, work: () => Promise<void>) => {
      const run = () =>
        work().catch((err: Error) =>
          house.log.warn({ err: { name: err.name, message: err.message } }, 'will be tried again')
        )
      timers.push(setInterval(run, milliseconds).unref())
    }
    try {
      const vault = createVault({ secret: house.secret, keys: keyStoreIn(database) })
      await putOwnClients(house, database)
      const signIn = await openSignIn(house, database, vault)
      const answerOnce = createAnswerOnce(database, vault, house.strict)
      return {
        routes: routesOf({ database, vault, answerOnce, forgetClients: signIn.forgetClients }),
        mount: signIn.mount,
        begin: () => {
          every(KEYS_EVERY, signIn.refreshKeys)
          every(TIDY_EVERY, signIn.tidy)
        },
        ready: () =>
          openDoors(database)
            .collectives()
            .then(
              () => true,
              () => false
            ),
        close: async () => {
          for (const timer of timers) clearInterval(timer)
          await database.close()
        }
      }
    } catch (error) {
      await database.close()
      throw error
    }
  }
}
