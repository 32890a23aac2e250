import type { Database } from '@relais/database'
import { testDatabase } from '@relais/test-kit'
import { sql } from 'kysely'
import t from 'tap'
import { type Desk, READER } from '../src/desk.ts'
import type { FeedEvent, ReferralFact } from '../src/feed/fact.ts'
import { rebuild } from '../src/feed/rebuild.ts'
import { fold, takePage } from '../src/feed/take-page.ts'
import { readFacts } from '../src/store/facts.ts'
import { readPosition } from '../src/store/positions.ts'
import type { Tables } from '../src/store/tables.ts'
import { JULY } from './made-up/july.ts'
import { feedOf, id, nothingElse, sent, story } from './made-up/stories.ts'

const test = await testDatabase(t)
const database = test.open<Tables>('relais_reporting')
const now = () => new Date('2026-11-23T09:00:00Z')
const deskOn = (events: readonly FeedEvent[], size = 3): Desk => ({
  database,
  readPage: feedOf(events, size),
  ...nothingElse,
  now
})

t.beforeEach(() =>
  rebuild(deskOn([])).then(() =>
    database.transaction(READER, (trx) =>
      trx.db.updateTable('feed_positions').set({ cursor: null, taken_at: null }).execute()
    )
  )
)

/** Every fact that is kept, by id. */
async function kept(): Promise<Map<string, ReferralFact>> {
  return database.transaction(READER, async (trx) => {
    const rows = await trx.db.selectFrom('referral_facts').select('referral_id').orderBy('referral_id').execute()
    return readFacts(
      trx,
      rows.map(({ referral_id }) => referral_id)
    )
  })
}
const cursor = () =>
  database.transaction(READER, async (trx) => (await trx.run(readPosition, { feed: 'referrals' }))[0]!.cursor)

async function takeAll(desk: Desk): Promise<void> {
  while ((await takePage(desk)) > 0);
}
const sorted = (facts: ReadonlyMap<string, ReferralFact>) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1))
const expected = sorted(fold(new Map(), JULY))

t.test('the whole feed is taken in, page by page, and then nothing more', async (t) => {
  const desk = deskOn(JULY)
  t.equal(await takePage(desk), 3)
  t.equal(await cursor(), '3')
  await takeAll(desk)
  t.strictSame(sorted(await kept()), expected)
  t.equal(await takePage(desk), 0)
  t.equal(await cursor(), String(JULY.length))
})

/** What is kept of a result of which only the result was told. */
const UNSAID = {
  ...{ reason: null, source: 'body_letter', replacedAt: null, effectiveOn: null, decidedOn: null, firstPaidOn: null },
  ...{ amountMonthlyCents: null, amountBand: null, arrearsCents: null, amountOnceCents: null },
  ...{ filedDays: null, decidedDays: null, paidDays: null }
}

t.test('a referral is kept with all that counting needs', async (t) => {
  await takeAll(deskOn(JULY))
  t.strictSame((await kept()).get(id('half pending')), {
    referralId: id('half pending'),
    collectiveId: id('vénissieux'),
    rootId: id('half pending'),
    senderId: id('ccas'),
    recipientId: id('caf'),
    territoryId: id('minguettes'),
    urgent: false,
    rights: ['rsa', 'apl'],
    state: 'resolved',
    version: 6,
    createdAt: '2026-07-02T08:00:00.000Z',
    sentAt: '2026-07-02T08:00:00.000Z',
    acknowledgedAt: '2026-07-04T08:00:00.000Z',
    answeredAt: '2026-07-04T08:00:00.000Z',
    answer: 'accepted',
    declineReason: null,
    declineSide: null,
    startedAt: '2026-07-05T08:00:00.000Z',
    resolvedAt: '2026-07-12T08:00:00.000Z',
    closedAt: null,
    endReason: null,
    errorAt: null,
    checkedOn: null,
    cohortOn: '2026-07-02',
    lateAt: null,
    pauses: [],
    days: { sent: null, acknowledged: 1, answered: 1, started: 1, resolved: 6, closed: null },
    outcomes: {
      apl: [
        {
          ...UNSAID,
          version: 6,
          result: 'application_filed_pending',
          recordedAt: '2026-07-12T08:00:00.000Z',
          filedDays: 6
        }
      ],
      rsa: [
        {
          ...UNSAID,
          ...{ version: 5, result: 'right_opened', recordedAt: '2026-07-06T08:00:00.000Z' },
          ...{ decidedOn: '2026-07-06', decidedDays: 2 }
        }
      ]
    }
  })
})

/** A database whose process dies in a transaction: all is written, nothing is committed. */
function dying(at: number): Database<Tables> {
  let writes = 0
  return {
    ...database,
    transaction: (viewer, work, options) =>
      database.transaction(
        viewer,
        async (trx) => {
          const value = await work(trx)
          if (options?.readOnly !== true) writes += 1
          if (writes === at) throw new Error('killed')
          return value
        },
        options
      )
  }
}

t.test('killed before any of the commits, it loses nothing and counts nothing twice', async (t) => {
  for (const at of [1, 2, 3]) {
    await t.test(`before commit ${at}`, async (t) => {
      const desk = deskOn(JULY, 25)
      const doomed: Desk = { ...desk, database: dying(at) }
      for (let page = 1; page < at; page += 1) t.equal(await takePage(doomed), 25)
      const [before, position] = [sorted(await kept()), await cursor()]
      await t.rejects(takePage(doomed), { message: 'killed' })
      t.strictSame(sorted(await kept()), before)
      t.equal(await cursor(), position)
      await takeAll(desk)
      t.strictSame(sorted(await kept()), expected)
    })
    await rebuild(deskOn([]))
    await database.transaction(READER, (trx) => trx.db.updateTable('feed_positions').set({ cursor: null }).execute())
  }
})

t.test('two readers at once take each page once', async (t) => {
  const taken: number[] = []
  const reader = async () => {
    for (let idle = 0; idle < 3; ) {
      const count = await takePage(deskOn(JULY, 5))
      taken.push(count)
      idle = count === 0 ? idle + 1 : 0
    }
  }
  await Promise.all([reader(), reader(), reader()])
  t.equal(
    taken.reduce((sum, count) => sum + count, 0),
    JULY.length
  )
  t.strictSame(sorted(await kept()), expected)
})

t.test('a feed that repeats itself from the beginning changes nothing', async (t) => {
  await takeAll(deskOn([...JULY, ...JULY, ...JULY.slice(10)], 7))
  t.strictSame(sorted(await kept()), expected)
})

t.test('a gap is refused with its whole page, and taken in when the feed is whole again', async (t) => {
  const whole = story('whole', { from: 'ccas', to: 'caf' }, ...sent('1T08:00'))
  const [first, second, third] = story('gap', { from: 'ccas', to: 'caf' }, ...sent('1T08:00'), [
    'acknowledge',
    'acknowledged',
    '2T08:00'
  ])
  await t.rejects(takePage(deskOn([...whole, first!, third!], 10)), {
    message: /version 3 of referral .* where 2 is due/
  })
  t.equal((await kept()).size, 0)
  t.equal(await cursor(), null)
  t.equal(await takePage(deskOn([...whole, first!, second!, third!], 10)), 5)
  t.equal((await kept()).get(id('gap'))?.version, 3)
})

t.test('made anew from the feed, the facts are the same, and reading goes on from there', async (t) => {
  const early = JULY.slice(0, 40)
  await takeAll(deskOn(early))
  const before = sorted(await kept())
  t.equal(await rebuild(deskOn(early, 6)), before.length)
  t.strictSame(sorted(await kept()), before)
  t.equal(await cursor(), '40')
  await takeAll(deskOn(JULY))
  t.strictSame(sorted(await kept()), expected)
})

t.test('a rebuild that cannot read the feed to its end leaves the facts as they are', async (t) => {
  await takeAll(deskOn(JULY))
  const good = feedOf(JULY)
  const readPage: Desk['readPage'] = async (from) => {
    if (from === '9') throw new Error('away')
    return good(from)
  }
  await t.rejects(rebuild({ ...deskOn(JULY), readPage }), { message: 'away' })
  t.strictSame(sorted(await kept()), expected)
})

t.test('facts are read for one’s own collective only, and written by the reader of the feed only', async (t) => {
  await takeAll(deskOn(JULY))
  const own = { collectiveId: id('lyon'), organisationId: id('lyon ccas'), duty: 'member' } as const
  const names = ['referral_facts', 'outcome_facts', 'feed_positions'] as const
  const seen = (viewer: Parameters<typeof database.transaction>[0]) =>
    database.transaction(viewer, (trx) =>
      Promise.all(names.map(async (name) => (await trx.db.selectFrom(name).select(sql`1`.as('one')).execute()).length))
    )
  t.strictSame(await seen(own), [1, 0, 0])
  t.strictSame(await seen({ ...own, collectiveId: id('vénissieux') }), [16, 7, 0])
  t.strictSame(await seen({ ...own, collectiveId: null }), [0, 0, 0])
  t.strictSame(await seen(READER), [17, 7, 3])
  for (const name of names) {
    t.strictSame(
      await database.kysely.selectFrom(name).select(sql`1`.as('one')).execute(),
      [],
      `${name} without a viewer`
    )
  }
  for (const duty of ['member', 'coordinator'] as const) {
    await database.transaction({ ...own, duty }, async (trx) => {
      const { numUpdatedRows } = await trx.db.updateTable('referral_facts').set({ state: 'closed' }).executeTakeFirst()
      t.equal(numUpdatedRows, 0n, duty)
    })
    const insert = database.transaction({ ...own, duty }, (trx) =>
      sql`insert into outcome_facts values (${id('elsewhere')}, 'rsa', ${id('lyon')}, 'right_opened', now())`.execute(
        trx.db
      )
    )
    await t.rejects(insert, { code: '42501' }, duty)
  }
})

t.test('a neighbour’s table is denied, and so are ours to a neighbour', async (t) => {
  for (const table of ['referrals.referrals', 'referrals.referral_events', 'identity.organisations']) {
    await t.rejects(sql`select * from ${sql.table(table)}`.execute(database.kysely), { code: '42501' }, table)
  }
  const neighbour = test.open('relais_referrals')
  await t.rejects(sql`select * from reporting.referral_facts`.execute(neighbour.kysely), { code: '42501' })
})
