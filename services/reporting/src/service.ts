import type { Service } from '@relais/service-kit'
import { type Desk, openDesk, READER } from './desk.ts'
import { followFeed } from './feed/follow-feed.ts'
import { takePage } from './feed/take-page.ts'
import { takeCapacityPage } from './feed/take-pages/take-capacity-page.ts'
import { takeOutreachPage } from './feed/take-pages/take-outreach-page.ts'
import { openReportJobs } from './kept/jobs.ts'
import { routesOf } from './routes.ts'
import { readPosition } from './store/positions.ts'

/** reporting: counts without names, from the events that referrals tells. */
export const reporting: Service = {
  name: 'reporting',
  open: async (house) => {
    const desk = openDesk(house)
    const feeds = [takePage, takeOutreachPage, takeCapacityPage].map((take) => followFeed(() => take(desk), house.log))
    const jobs = openReportJobs(house, desk)
    desk.printSoon = jobs.print
    return {
      routes: routesOf(desk),
      begin: () => {
        for (const feed of feeds) feed.begin()
        jobs.begin()
      },
      ready: () => answers(desk),
      stop: async () => {
        await Promise.all([...feeds.map((feed) => feed.stop()), jobs.stop()])
      },
      close: () => desk.database.close()
    }
  }
}

async function answers({ database }: Desk): Promise<boolean> {
  try {
    const found = await database.transaction(READER, (trx) => trx.run(readPosition, { feed: 'referrals' }), {
      readOnly: true
    })
    return found.length === 1
  } catch {
    // Readiness only tells whether the database answers; whoever asks it for work gets the fault itself.
    return false
  }
}
