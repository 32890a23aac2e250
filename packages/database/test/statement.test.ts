import { type Kysely, sql } from 'kysely'
import t from 'tap'
import { testDatabase } from '../../test-kit/src/test-database.ts'
import { openDatabase, statement, type Viewer } from '../src/index.ts'

const viewer: Viewer = { collectiveId: null, organisationId: null, duty: 'service' }
const { adminUrl, secret } = await testDatabase(t)
const db = openDatabase({ url: adminUrl, role: 'relais_referrals', secret, max: 1 })
t.teardown(() => db.close())

const preparedNames = () =>
  sql<{ name: string; uses: number }>`
  select name, generic_plans + custom_plans as uses from pg_prepared_statements
  where statement like '%one of a kind%' and statement not like '%generic_plans%' order by name`.execute(db.kysely)

t.test('a statement is prepared once on its connection, then run by name', async (t) => {
  const ask = statement((db: Kysely<unknown>, value: { word: string }) =>
    db.selectNoFrom(sql<string>`${value.word} || ' one of a kind'`.as('said'))
  )
  for (const word of ['first', 'second', 'third']) {
    t.strictSame(await db.transaction(viewer, (trx) => trx.run(ask, { word })), [{ said: `${word} one of a kind` }])
  }
  const { rows } = await preparedNames()
  t.match(rows, [{ name: /^[\w-]{16}$/, uses: 3 }])
})

t.test("Kysely's own queries are prepared by name too", async (t) => {
  const query = (trx: Kysely<unknown>) => sql`select 'kysely, one of a kind', ${1}::int`.execute(trx)
  await db.transaction(viewer, async (trx) => {
    await Promise.all([query(trx.db), query(trx.db)])
  })
  await query(db.kysely)
  const { rows } = await preparedNames()
  t.equal(rows.length, 2, 'the statement above and this one')
  t.ok(rows.some(({ uses }) => uses === 3))
})

t.test('past the bound, queries run unnamed', async (t) => {
  for (let at = 0; at < 300; at++) await sql.raw(`select ${at} as "many queries"`).execute(db.kysely)
  const { rows } = await sql<{ count: number }>`
    select count(*) from pg_prepared_statements where statement like '%many queries%' and statement not like '%count%'
  `.execute(db.kysely)
  t.ok((rows[0]?.count ?? 0) > 200 && (rows[0]?.count ?? 0) <= 250, `${rows[0]?.count} of 300 are kept prepared`)
})

t.test('a value that is missing is refused, not sent as null', async (t) => {
  const ask = statement((db: Kysely<unknown>, value: { word: string }) =>
    db.selectNoFrom(sql<string>`${value.word}::text`.as('said'))
  )
  await t.rejects(
    db.transaction(viewer, (trx) => trx.run(ask, { word: undefined as never })),
    /needs a value for word/
  )
  // @ts-expect-error a missing value does not compile
  await t.rejects(db.transaction(viewer, (trx) => trx.run(ask, {})))
  // @ts-expect-error nor does an unknown one
  await db.transaction(viewer, (trx) => trx.run(ask, { word: 'x', colour: 'blue' }))
})

t.test('a value asked for and left out of the query is refused', async (t) => {
  const careless = statement((db: Kysely<unknown>, value: { word: string; other: string }) => {
    void value.other
    return db.selectNoFrom(sql<string>`${value.word}::text`.as('said'))
  })
  t.throws(() => careless.text, /asks for other and does not use it/)
})

t.test('lists, documents, bytes and nothing reach PostgreSQL as they are', async (t) => {
  const echo = statement(
    (
      db: Kysely<unknown>,
      value: { ids: number[]; words: string[]; document: string; bytes: Buffer; nothing: string | null }
    ) =>
      db.selectNoFrom([
        sql<boolean>`2 = any(${value.ids}::bigint[])`.as('has'),
        sql<string[]>`${value.words}::text[]`.as('words'),
        sql<unknown>`${value.document}::jsonb`.as('document'),
        sql<Buffer>`${value.bytes}::bytea`.as('bytes'),
        sql<string | null>`${value.nothing}::text`.as('nothing'),
        sql<string>`'constant'`.as('constant')
      ])
  )
  const bytes = Buffer.from([0, 255, 92, 39])
  const words = ['a,b', '"quoted"', '{brace}', 'NULL', 'back\\slash', '']
  const document = JSON.stringify([{ a: "it's" }, null, 1])
  const rows = await db.transaction(viewer, (trx) =>
    trx.run(echo, { ids: [1, 2], words, document, bytes, nothing: null })
  )
  t.strictSame(rows, [
    { has: true, words, document: [{ a: "it's" }, null, 1], bytes, nothing: null, constant: 'constant' }
  ])
})

t.test('instants are ISO strings in UTC with milliseconds, dates are days, bigint is a number', async (t) => {
  const { rows } = await sql`
    select '2026-11-23 10:00+01'::timestamptz as whole, '2026-11-23 09:00:00.123456Z'::timestamptz as fine,
      '2026-11-23 09:00:00.1Z'::timestamptz as tenth, 'infinity'::timestamptz as never, '0044-03-15 BC'::timestamptz is null as past,
      '2026-11-23'::date as day, 9007199254740991::bigint as most, 12.50::numeric as money,
      array['2026-11-23 09:00Z'::timestamptz, null] as instants, array['2026-11-23'::date] as days, array[1::bigint] as counts
  `.execute(db.kysely)
  t.strictSame(rows[0], {
    whole: '2026-11-23T09:00:00.000Z',
    fine: '2026-11-23T09:00:00.123Z',
    tenth: '2026-11-23T09:00:00.100Z',
    never: 'infinity',
    past: false,
    day: '2026-11-23',
    most: 9007199254740991,
    money: '12.50',
    instants: ['2026-11-23T09:00:00.000Z', null],
    days: ['2026-11-23'],
    counts: [1]
  })
  await t.rejects(sql`select 9007199254740993::bigint as n`.execute(db.kysely), RangeError)
})
