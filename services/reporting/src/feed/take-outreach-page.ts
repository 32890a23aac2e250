import { type Desk, READER } from '../desk.ts'
import { writeOutreach } from '../store/outreach-facts.ts'
import { movePosition, readPosition } from '../store/positions.ts'

const FEED = 'outreach'

/**
 * Takes in the next page of contacts and rights checks: position and facts change in one transaction, or not at all. Each event carries the whole
 * of what is counted, so that the latest version is the fact, in whatever order they come. Answers how many events the page held; 0 when there is
 * nothing new, or another process took this page.
 */
export async function takeOutreachPage({ database, readOutreachPage, now }: Desk): Promise<number> {
  const cursor = await database.transaction(
    READER,
    async (trx) => (await trx.run(readPosition, { feed: FEED }))[0]!.cursor,
    { readOnly: true }
  )
  const { items, next } = await readOutreachPage(cursor)
  if (items.length === 0) return 0
  return database.transaction(READER, async (trx) => {
    const moved = await trx.run(movePosition, { feed: FEED, from: cursor, to: next, at: now().toISOString() })
    if (moved.length === 0) return 0
    await writeOutreach(trx, items)
    return items.length
  })
}
