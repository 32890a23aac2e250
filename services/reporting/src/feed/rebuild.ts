import { type Desk, READER } from '../desk.ts'
import { deleteAllFacts, writeFacts } from '../store/facts.ts'
import { deleteOutreachFacts } from '../store/outreach/outreach-facts.ts'
import { setPosition } from '../store/positions.ts'
import { deleteCapacities, writeCapacities } from '../store/results/capacity-facts.ts'
import { addTally, deleteSums } from '../store/sums.ts'
import { tallyReferrals } from '../sums/tally/changes.ts'
import type { Tally } from '../sums/tally/tally.ts'
import type { ReferralFact } from './fact.ts'
import { takeEvent } from './take-event.ts'
import { takeOutreach } from './take-pages/take-outreach-page.ts'

/** Facts written by one statement. */
const BATCH = 1_000

/**
 * Makes every fact, and what they add up to, anew from the whole feed and puts them in place of the old ones at once: whoever counts meanwhile sees
 * the old facts, then the new ones. Answers how many referrals there are.
 */
export async function rebuild({ database, readPage, readOutreachPage, readCapacityPage, now }: Desk): Promise<number> {
  const facts = new Map<string, ReferralFact>()
  let cursor: string | null = null
  for (let read = -1; read !== 0; ) {
    const page = await readPage(cursor)
    for (const event of page.items) facts.set(event.referralId, takeEvent(facts.get(event.referralId), event))
    cursor = page.next
    read = page.items.length
  }
  const outreach = await readWhole(readOutreachPage)
  const capacity = await readWhole(readCapacityPage)
  await database.transaction(READER, async (trx) => {
    // First, so that a reader of the feed who is writing ends before, and one who comes later starts from here.
    await trx.run(setPosition, { feed: 'referrals', to: cursor, at: now().toISOString() })
    await trx.run(setPosition, { feed: 'outreach', to: outreach.next, at: now().toISOString() })
    await trx.run(setPosition, { feed: 'capacity', to: capacity.next, at: now().toISOString() })
    await deleteAllFacts(trx)
    await deleteOutreachFacts(trx)
    await deleteSums(trx)
    await trx.run(deleteCapacities, {})
    const all = [...facts.values()]
    for (let from = 0; from < all.length; from += BATCH) await writeFacts(trx, all.slice(from, from + BATCH))
    const tally: Tally = new Map()
    tallyReferrals(tally, all, 1)
    await addTally(trx, tally)
    for (let from = 0; from < outreach.items.length; from += BATCH)
      await takeOutreach(trx, outreach.items.slice(from, from + BATCH))
    for (let from = 0; from < capacity.items.length; from += BATCH)
      await writeCapacities(trx, capacity.items.slice(from, from + BATCH))
  })
  return facts.size
}

/** Every event of a feed whose events tell the whole of what they are about, and where it was left. */
async function readWhole<E>(read: (cursor: string | null) => Promise<{ items: E[]; next: string }>) {
  const items: E[] = []
  for (let next: string | null = null; ; ) {
    const page: { items: E[]; next: string } = await read(next)
    items.push(...page.items)
    next = page.next
    if (page.items.length === 0) return { items, next }
  }
}
