import { type Desk, READER } from '../../desk.ts'
import { movePosition, readPosition } from '../../store/positions.ts'
import { writeCapacities } from '../../store/results/capacity-facts.ts'

const FEED = 'capacity'

/**
 * Takes in the next page of changes of places: position and facts change in one transaction, or not at all. Each tells how a unit stands, so that the
 * latest of a day is how the day ended, in whatever order they come. Answers how many events the page held; 0 when there is nothing new, or another
 * process took this page.
 */
export async function takeCapacityPage({ database, readCapacityPage, now }: Desk): Promise<number> {
  const cursor = await database.transaction(
    READER,
    async (trx) => (await trx.run(readPosition, { feed: FEED }))[0]!.cursor,
    { readOnly: true }
  )
  const { items, next } = await readCapacityPage(cursor)
  if (items.length === 0) return 0
  return database.transaction(READER, async (trx) => {
    const moved = await trx.run(movePosition, { feed: FEED, from: cursor, to: next, at: now().toISOString() })
    if (moved.length === 0) return 0
    await writeCapacities(trx, items)
    return items.length
  })
}
