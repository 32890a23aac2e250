import type { Service } from '@relais/service-kit'
import { type Desk, openDesk, READER } from './desk.ts'
import { followFeed } from './feed/follow-feed.ts'
import { routesOf } from './routes.ts'
import { readPosition } from './store/positions.ts'

/** reporting: counts without names, from the events that referrals tells. */
export const reporting: Service = {
  name: 'reporting',
  open: async (house) => {
    const desk = openDesk(house)
    const feed = followFeed(desk, house.log)
    return {
      routes: routesOf(desk),
      // Before the server closes, so that the feed is not asked of neighbours that are already leaving.
      mount: async (app) => {
        app.addHook('preClose', async () => feed.cease())
      },
      begin: feed.begin,
      ready: () => answers(desk),
      close: async () => {
        await feed.stop()
        await desk.database.close()
      }
    }
  }
}

async function answers({ database }: Desk): Promise<boolean> {
  try {
    const found = await database.transaction(READER, (trx) => trx.run(readPosition, {}), { readOnly: true })
    return found.length === 1
  } catch {
    // Readiness only tells whether the database answers; whoever asks it for work gets the fault itself.
    return false
  }
}
