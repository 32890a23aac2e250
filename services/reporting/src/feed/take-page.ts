import { type Desk, READER } from '../desk.ts'
import { readFacts, writeFacts } from '../store/facts.ts'
import { movePosition, readPosition } from '../store/positions.ts'
import { addTally } from '../store/sums.ts'
import { tallyReferrals } from '../sums/tally/changes.ts'
import type { Tally } from '../sums/tally/tally.ts'
import type { FeedEvent, ReferralFact } from './fact.ts'
import { takeEvent } from './take-event.ts'

/**
 * Takes in the next page of the feed: position, facts and what they add up to change in one transaction, or not at all. Answers how many events
 * the page held; 0 when there is nothing new, or another process took this page.
 */
export async function takePage({
  database,
  readPage,
  now
}: Pick<Desk, 'database' | 'readPage' | 'now'>): Promise<number> {
  const cursor = await database.transaction(
    READER,
    async (trx) => (await trx.run(readPosition, { feed: 'referrals' }))[0]!.cursor,
    {
      readOnly: true
    }
  )
  const { items, next } = await readPage(cursor)
  if (items.length === 0) return 0
  return database.transaction(READER, async (trx) => {
    const [moved, known] = await Promise.all([
      trx.run(movePosition, { feed: 'referrals', from: cursor, to: next, at: now().toISOString() }),
      readFacts(trx, idsIn(items), [...new Set(items.map(({ referral }) => referral.rootId))])
    ])
    if (moved.length === 0) return 0
    const facts = fold(known, items)
    const tally: Tally = new Map()
    const changed = chainsChanged(known, facts)
    const ofThem = (all: ReadonlyMap<string, ReferralFact>) =>
      [...all.values()].filter(({ rootId }) => changed.has(rootId))
    tallyReferrals(tally, ofThem(known), -1)
    tallyReferrals(tally, ofThem(facts), 1)
    await Promise.all([
      writeFacts(
        trx,
        idsIn(items).map((id) => facts.get(id)!)
      ),
      addTally(trx, tally)
    ])
    return items.length
  })
}

const idsIn = (events: readonly FeedEvent[]) => [...new Set(events.map(({ referralId }) => referralId))]

/** The facts after these events; those given are not touched. */
export function fold(
  known: ReadonlyMap<string, ReferralFact>,
  events: readonly FeedEvent[]
): Map<string, ReferralFact> {
  const facts = new Map(known)
  for (const event of events) facts.set(event.referralId, takeEvent(facts.get(event.referralId), event))
  return facts
}

/** The roots of which more has changed than a version: most messages count for nothing. */
function chainsChanged(
  known: ReadonlyMap<string, ReferralFact>,
  facts: ReadonlyMap<string, ReferralFact>
): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const [id, fact] of facts) {
    const before = known.get(id)
    if (before !== undefined && isSame(before, fact)) continue
    changed.add(fact.rootId)
    if (before !== undefined) changed.add(before.rootId)
  }
  return changed
}

function isSame(before: ReferralFact, after: ReferralFact): boolean {
  const keys = Object.keys(after) as (keyof ReferralFact)[]
  return keys.every(
    (key) =>
      key === 'version' ||
      before[key] === after[key] ||
      (key === 'rights' && String(before.rights) === String(after.rights))
  )
}
