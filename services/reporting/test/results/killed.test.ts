import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asOwner, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { READER } from '../../src/desk.ts'
import type { FeedEvent } from '../../src/feed/fact.ts'
import { fold } from '../../src/feed/take-page.ts'
import { readFacts } from '../../src/store/facts.ts'
import type { Tables } from '../../src/store/tables.ts'
import { JULY } from '../made-up/july.ts'
import { id } from '../made-up/stories.ts'

/** Kills, and so many times as many as the setting RELAIS_RUNS says. */
const KILLS = 4 * Number(process.env.RELAIS_RUNS ?? 1)
const PROCESS = fileURLToPath(import.meta.resolve('../made-up/taking-process.ts'))

// July forty times over, each time of other referrals, all at once: many pages whose events belong to referrals of the pages around them.
const copies = Array.from({ length: 40 }, (_, nth) => {
  const own = (word: string) => id(`${word} ${nth}`)
  return JULY.map(
    (event): FeedEvent => ({
      ...event,
      id: own(event.id),
      referralId: own(event.referralId),
      referral: { ...event.referral, rootId: own(event.referral.rootId) }
    })
  )
})
const EVENTS = JULY.flatMap((_, at) => copies.map((copy) => copy[at]!))
const expected = fold(new Map(), EVENTS)

const test = await testDatabase(t)
const database = test.open<Tables>('relais_reporting')
const folder = mkdtempSync(join(tmpdir(), 'relais-taking-'))
t.teardown(() => rm(folder, { recursive: true }))

let asked = 0
let onAsked = () => {}
// The feed, in this process, which is not killed.
const feed = createServer((request, response) => {
  const from = Number(new URL(request.url!, 'http://feed').searchParams.get('from'))
  asked += 1
  onAsked()
  const items = EVENTS.slice(from, from + 20)
  response.end(JSON.stringify({ items, next: String(from + items.length) }))
})
await new Promise<void>((listening) => feed.listen(0, '127.0.0.1', listening))
t.teardown(() => new Promise((closed) => feed.close(closed)))
const setting = join(folder, 'setting.json')
const { port } = feed.address() as { port: number }
writeFileSync(
  setting,
  JSON.stringify({ adminUrl: test.adminUrl, secret: test.secret, feed: `http://127.0.0.1:${port}` })
)

const position = async () =>
  Number(
    (
      await asOwner<{ cursor: string | null }>(
        test.adminUrl,
        `select cursor from reporting.feed_positions where feed = 'referrals'`
      )
    )[0]!.cursor
  )
/** What is kept, and whether it is what the events up to the kept position say, no more and no less. */
async function kept() {
  return database.transaction(READER, async (trx) => {
    const rows = await trx.db.selectFrom('referral_facts').select('referral_id').execute()
    const [{ cursor } = { cursor: null }] = await trx.db
      .selectFrom('feed_positions')
      .select('cursor')
      .where('feed', '=', 'referrals')
      .execute()
    const facts = await readFacts(
      trx,
      rows.map(({ referral_id }) => referral_id)
    )
    return { facts: new Map([...facts].sort()), events: Number(cursor) }
  })
}
const sorted = (facts: ReadonlyMap<string, unknown>) => new Map([...facts].sort())

function start(): { child: ChildProcess; ended: Promise<unknown> } {
  const child = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, PROCESS, setting], { stdio: 'ignore' })
  return { child, ended: new Promise((resolve) => child.once('close', resolve)) }
}

t.test(`killed ${KILLS} times while it takes pages in, it has never lost an event or counted one twice`, async (t) => {
  let chance = 7
  for (let killed = 0; killed < KILLS; killed += 1) {
    const { child, ended } = start()
    // After a page or two, and a moment that is now in the reading, now in the transaction, now between two pages.
    chance = (chance * 48_271) % 2_147_483_647
    const until = asked + 1 + (chance % 2)
    const delay = chance % 12
    await Promise.race([
      ended,
      new Promise<void>((resolve) => {
        onAsked = () => {
          if (asked >= until) resolve()
        }
      })
    ])
    await new Promise((resolve) => setTimeout(resolve, delay))
    child.kill('SIGKILL')
    await ended
    const { facts, events } = await kept()
    t.strictSame(facts, sorted(fold(new Map(), EVENTS.slice(0, events))), `after ${events} events`)
  }
  const far = await position()
  t.ok(far > 0, 'it came forward all the same')
  await start().ended
  const { facts, events } = await kept()
  t.equal(events, EVENTS.length)
  t.strictSame(facts, sorted(expected), 'an intake that nobody disturbed gives the same')
})
