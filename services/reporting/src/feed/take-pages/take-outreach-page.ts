import type { OutreachEvent } from '@relais/contract'
import type { Transaction } from '@relais/database'
import { type Desk, READER } from '../../desk.ts'
import { writeOutreach } from '../../store/outreach/outreach-facts.ts'
import { readOutreach, soughtBy } from '../../store/outreach/outreach-kept.ts'
import { movePosition, readPosition } from '../../store/positions.ts'
import { addTally } from '../../store/sums.ts'
import type { Tables } from '../../store/tables.ts'
import { tallyOutreach } from '../../sums/tally/changes.ts'
import type { Tally } from '../../sums/tally/tally.ts'

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
    await takeOutreach(trx, items)
    return items.length
  })
}

/** Writes contacts, checks and activities, and adds up what changes by them. */
export async function takeOutreach(trx: Transaction<Tables>, events: readonly OutreachEvent[]): Promise<void> {
  const sought = await soughtBy(trx, events)
  const tally: Tally = new Map()
  tallyOutreach(tally, await readOutreach(trx, sought), -1)
  await writeOutreach(trx, events)
  tallyOutreach(tally, await readOutreach(trx, sought), 1)
  await addTally(trx, tally)
}
