import { listEvents, listReferralEvents, type ReferralEvent, type Worker } from '@relais/contract'
import { sql } from 'kysely'
import t from 'tap'
import { brokenAt, chain } from '../../src/acting/life/chain.ts'
import { asChained } from '../../src/store/events/events.ts'
import { moveOnce } from '../../src/store/events/outbox.ts'
import type { Tables } from '../../src/store/tables.ts'
import { came, expect, openReferrals } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, write, owner, database, close } = await openReferrals(t)
const asRole = database.open<Tables>('relais_referrals')
const service = { collectiveId: null, organisationId: null, duty: 'service' } as const

/** Where the chain of a referral is broken, as it stands in the database. */
async function brokenNow(id: string): Promise<number | null> {
  return asRole.transaction(service, async (trx) => {
    const events = await trx.db
      .selectFrom('referral_events')
      .selectAll()
      .where('referral_id', '=', id)
      .orderBy('version')
      .execute()
    const { head_hash } = await trx.db
      .selectFrom('referrals')
      .select('head_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return brokenAt(events.map(asChained), head_hash)
  })
}
const events = async (who: Worker, id: string): Promise<ReferralEvent[]> =>
  expect(200, await ask(who, listReferralEvents, { id })).items

/** Follows the feed from a cursor to its present end. */
async function follow(
  who: Worker,
  from?: string,
  limit = 3
): Promise<{ items: (ReferralEvent & { referral: object })[]; next: string }> {
  const all: (ReferralEvent & { referral: object })[] = []
  for (let cursor = from; ; ) {
    const { items, next } = expect(
      200,
      await ask(who, listEvents, { query: { limit, ...(cursor === undefined ? {} : { cursor }) } })
    )
    all.push(...items)
    cursor = next
    if (items.length === 0) return { items: all, next }
  }
}
const outboxIs = (n: number) =>
  owner<{ n: number }>('select count(*)::int as n from referrals.outbox').then(([row]) => row!.n === n)
async function told(): Promise<void> {
  while (!(await outboxIs(0))) await new Promise((resolve) => setTimeout(resolve, 10))
}
const positions = async () =>
  (await owner<{ position: string }>('select position from referrals.event_feed order by position')).map(
    ({ position }) => Number(position)
  )

t.test('each step is an event: codes and ids, never a name or a word, and the version counts them', async (t) => {
  const sent = await write({ send: false }).then((draft) => act(people.ccas, draft, 'send'))
  const accepted = await act(people.caf, sent.body, 'accept', { ownerId: people.cafLead.memberId, text: 'Appelée.' })
  const first = await act(people.caf, accepted.body, 'record-outcome', {
    outcomes: [{ ...came('rsa'), amountMonthlyCents: 64652, text: 'Note.' }]
  })
  const asked = await act(people.ccas, first.body, 'withdraw', { reason: 'other', text: 'Partie.' })
  const all = await events(people.ccas, sent.body.id)
  t.same(
    all.map(({ version, action, side, organisationId, memberId, fromState, toState }) => [
      version,
      action,
      side,
      organisationId,
      memberId,
      fromState,
      toState
    ]),
    [
      [1, 'create', 'sender', places.ccas.id, people.ccas.memberId, null, 'draft'],
      [2, 'send', 'sender', places.ccas.id, people.ccas.memberId, 'draft', 'sent'],
      [3, 'accept', 'receiver', places.caf.id, people.caf.memberId, 'sent', 'accepted'],
      [4, 'record-outcome', 'receiver', places.caf.id, people.caf.memberId, 'accepted', 'accepted'],
      [5, 'withdraw', 'sender', places.ccas.id, people.ccas.memberId, 'accepted', 'accepted']
    ]
  )
  t.equal(asked.body.version, all.length)
  const [, send, accept, record, withdraw] = all.map(({ payload }) => payload)
  t.same(send, { duplicateDecision: 'other_need', rightsCheckWaiver: 'urgent_need' })
  t.same(accept, { ownerId: people.cafLead.memberId })
  t.same(Object.keys(record!), ['outcomeIds'], 'not what came of it, which some may not read')
  t.same(withdraw, { reason: 'other' })
  t.notMatch(JSON.stringify(all.map(({ payload }) => payload)), /Appelée|Note|Partie|64652|right_opened/)

  const receivers = await events(people.caf, sent.body.id)
  t.same(
    receivers.map(({ version }) => version),
    [2, 3, 4, 5],
    'what happened to the draft is the sender’s alone'
  )

  const declined = await bring('declined')
  t.same((await events(people.ccas, declined.id)).at(-1)!.payload, {
    reason: 'capacity_reached',
    reasonSide: 'capacity'
  })
  const other = await act(people.caf, await write(), 'decline', { reason: 'other', side: 'provider', text: 'Fermé.' })
  t.same((await events(people.ccas, other.body.id)).at(-1)!.payload, { reason: 'other', reasonSide: 'provider' })
})

t.test('every chain is whole, up to the head that its referral keeps', async (t) => {
  await bring('closed')
  await bring('withdrawn')
  const all = await owner<{ id: string; version: number; n: number }>(
    'select r.id, r.version, count(e.*)::int as n from referrals.referrals r join referrals.referral_events e on e.referral_id = r.id group by r.id'
  )
  t.ok(all.length >= 5)
  for (const { id, version, n } of all) {
    t.equal(await brokenNow(id), null)
    t.equal(version, n)
  }
})

t.test('an organisation follows its events in order: nothing missed, nothing twice, nothing of others', async (t) => {
  await told()
  const before = await follow(people.ccas)
  t.match(before.items[0], {
    version: 1,
    action: 'create',
    referral: {
      senderId: places.ccas.id,
      recipientId: places.caf.id,
      rootId: before.items[0]!.referralId,
      collectiveId: people.ccas.collectiveId,
      urgent: false,
      rights: ['rsa', 'prime_activite'],
      territoryId: null
    }
  })
  t.equal(new Set(before.items.map(({ id }) => id)).size, before.items.length)
  for (const [, versions] of Map.groupBy(before.items, ({ referralId }) => referralId))
    t.same(
      versions.map(({ version }) => version),
      versions.map((_, index) => index + 1)
    )
  t.same((await follow(people.ccas, undefined, 1000)).items, before.items, 'whatever the size of the page')
  t.same((await follow(people.ccas, before.next)).items, [])

  await Promise.all([1, 2, 3, 4, 5, 6].map(() => write()))
  await bring('acknowledged', { recipientId: places.ccas.id }, people.mission, people.ccas)
  await told()
  const after = await follow(people.ccas, before.next)
  t.equal(after.items.length, 6 * 2 + 3)
  t.same(
    (await follow(people.mission)).items.map(({ action }) => action),
    ['create', 'send', 'acknowledge']
  )
  t.same((await follow(people.stranger)).items, [])
  t.same((await follow(people.coordinator)).items, [], 'a coordinator’s organisation is no party')
  t.same((await follow(people.farCoordinator)).items, [])
})

t.test('a cursor tells nothing and serves nobody else', async (t) => {
  const { next } = await follow(people.ccas)
  t.notMatch(Buffer.from(next, 'base64url').toString('utf8'), /\d+\]|^\[/)
  t.notMatch(await ask(people.ccas, listEvents, { query: { cursor: next } }), { status: 422 })
  for (const cursor of [
    (await follow(people.caf)).next,
    `${next.slice(0, -2)}AA`,
    'WzFd',
    next.slice(4),
    Buffer.from('[1]').toString('base64url')
  ])
    t.match(
      await ask(people.ccas, listEvents, { query: { cursor } }),
      { status: 422, body: { errors: [{ field: 'query.cursor', rule: 'cursor' }] } },
      cursor
    )
  for (const limit of [0, 1001, 1.5]) t.equal((await ask(people.ccas, listEvents, { query: { limit } })).status, 422)
})

t.test('the services of Relais follow all collectives, with the results of outcomes', async (t) => {
  const reporting = {
    collectiveId: null,
    organisationId: null,
    memberId: null,
    clientId: 'relais-reporting',
    roles: [],
    scopes: ['events:read']
  } satisfies Worker
  await bring('resolved')
  await told()
  const { items } = await follow(reporting, undefined, 1000)
  t.equal(items.length, (await positions()).length)
  t.match(items.at(-1), {
    action: 'record-outcome',
    payload: {
      outcomes: [
        { right: 'prime_activite', result: 'right_opened', recordedAt: '2026-12-23T09:00:00.000Z' },
        { right: 'rsa', result: 'right_opened' }
      ]
    }
  })
})

t.test('what an owner of the database changes behind our back shows', async (t) => {
  const tampered = async (text: string, at: number, more = '') => {
    const { id } = await bring('in_progress')
    t.equal(await brokenNow(id), null)
    await owner(
      `set session_replication_role = replica; ${text.replaceAll(':id', `'${id}'`)}; ${more.replaceAll(':id', `'${id}'`)}`
    )
    t.equal(await brokenNow(id), at, text)
  }
  const events = 'referrals.referral_events'
  await tampered(`update ${events} set to_state = 'declined' where referral_id = :id and version = 3`, 3)
  await tampered(`update ${events} set payload = '{"reason": "other"}' where referral_id = :id and version = 4`, 4)
  await tampered(`update ${events} set at = at + interval '1 millisecond' where referral_id = :id and version = 1`, 1)
  await tampered(`update ${events} set member_id = null where referral_id = :id and version = 2`, 2)
  await tampered(`delete from ${events} where referral_id = :id and version = 3`, 3)
  await tampered(
    `delete from ${events} where referral_id = :id and version = 3`,
    3,
    `update ${events} set version = version - 1 where referral_id = :id and version > 3`
  )
  await tampered(
    `insert into ${events} select gen_random_uuid(), collective_id, referral_id, 6, action, side, organisation_id, member_id, client_id, from_state, to_state, at, party_ids, payload, hash, sha256('x') from ${events} where referral_id = :id and version = 5`,
    6
  )
  await tampered(
    `update ${events} set version = case version when 3 then 104 else 103 end where referral_id = :id and version in (3, 4)`,
    3,
    `update ${events} set version = version - 100 where referral_id = :id and version > 100`
  )
  await tampered(`delete from ${events} where referral_id = :id and version = 5`, 5)
  await tampered(`delete from ${events} where referral_id = :id and version > 2`, 3)
})

t.test('a tail that is cut and written anew, with right hashes, does not reach the head', async (t) => {
  const { id } = await bring('in_progress')
  const [last] = await asRole.transaction(service, (trx) =>
    trx.db
      .selectFrom('referral_events')
      .selectAll()
      .where('referral_id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .execute()
  )
  const { hash } = chain(id, 5, last!.previous_hash, { ...asChained(last!), at: '2026-12-22T09:00:00.000Z' })
  await owner(
    `set session_replication_role = replica; update referrals.referral_events set at = '2026-12-22T09:00:00Z', hash = '\\x${hash.toString('hex')}' where id = '${last!.id}'`
  )
  t.equal(await brokenNow(id), 6)
})

t.test('relays that run at once, or die half-way, give every event one place, without a gap', async (t) => {
  await told()
  const before = (await positions()).length
  // The relay of the process waits while we hold its lock; then the process ends, and its events wait in the outbox.
  await asRole.transaction(service, async (trx) => {
    await sql`select pg_advisory_xact_lock(7354731019)`.execute(trx.db)
    await Promise.all([1, 2, 3, 4, 5].map(() => bring('accepted')))
    t.equal(await moveOnce(asRole), 0, 'one relay at a time')
    await close()
  })
  t.ok(await outboxIs(20))

  // dies after it gave positions, before it could commit
  await owner(
    'create function pg_temp_sleep() returns trigger language plpgsql as $$ begin perform pg_sleep(5); return null; end $$; create trigger slow after insert on referrals.event_feed for each statement execute function pg_temp_sleep()'
  )
  const dying = t.rejects(moveOnce(database.open<Tables>('relais_referrals')), { name: 'DatabaseUnavailable' })
  const kill =
    "select pg_terminate_backend(pid) as killed from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"
  while ((await owner(kill)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  await dying
  await owner('drop trigger slow on referrals.event_feed')
  t.ok(await outboxIs(20))
  t.equal((await positions()).length, before)

  const others = [1, 2, 3, 4].map(() => database.open<Tables>('relais_referrals'))
  const moved = await Promise.all(others.map((one) => moveOnce(one)))
  t.equal(
    moved.reduce((sum, n) => sum + n, 0),
    20
  )
  t.ok(await outboxIs(0))
  t.same(
    await positions(),
    Array.from({ length: before + 20 }, (_, index) => index + 1)
  )
  const order = await owner<{ inversions: number }>(
    'select count(*)::int as inversions from referrals.event_feed a join referrals.referral_events x on x.id = a.event_id join referrals.referral_events y on y.referral_id = x.referral_id and y.version > x.version join referrals.event_feed b on b.event_id = y.id where b.position < a.position and b.position > $1',
    [before]
  )
  t.equal(order[0]!.inversions, 0)
})
