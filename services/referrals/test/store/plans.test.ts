import { openDatabase, type Statement, type Viewer } from '@relais/database'
import { asOwner, testDatabase } from '@relais/test-kit'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql
} from 'kysely'
import t from 'tap'
import { askForPersons } from '../../src/store/intake/duplicates.ts'
import { journalPage } from '../../src/store/persons/journal.ts'
import { collectiveQuery } from '../../src/store/referrals/inbox/collective.ts'
import { countOfCollective, countOwn } from '../../src/store/referrals/inbox/counts.ts'
import { exportedRows } from '../../src/store/referrals/inbox/exports.ts'
import { ALL, type Filters } from '../../src/store/referrals/inbox/filters.ts'
import { listOrphans, organisationsInvolved } from '../../src/store/referrals/inbox/leavers.ts'
import { type Order, pageOf, pageQuery, type Source } from '../../src/store/referrals/inbox/list-pages.ts'
import { findReferral } from '../../src/store/referrals/read-referral.ts'
import { lockReferral } from '../../src/store/referrals/write-referral.ts'
import { countUnread, listOwn } from '../../src/store/telling/own.ts'
import { claimDue } from '../../src/store/telling/send.ts'
import { listTellable } from '../../src/store/telling/tell.ts'

// Five thousand referrals between ten organisations, one in fifty of them still waiting: enough for a planner to prefer the wrong way.
const FILL = `
  set session_replication_role = replica;
  create temp table n as select n, gen_random_uuid() as id, gen_random_uuid() as person, gen_random_uuid() as agreement,
    ('00000000-0000-4000-8000-00000000000' || n % 5)::uuid as sender, ('00000000-0000-4000-8000-00000000000' || 5 + n % 5)::uuid as recipient,
    '2026-01-01'::timestamptz + n * interval '1 hour' as at, case when n % 50 = 0 then 'sent' else 'closed' end as state,
    case when n % 50 = 0 then '2026-01-05'::timestamptz + n * interval '1 hour' end as due, md5('member ' || n % 60)::uuid as owner
    from generate_series(1, 5000) as n;
  insert into referrals.persons (id, collective_id, organisation_id, version, name_sealed, age_band, language, preferred_channel, last_contact_on, created_at, updated_at)
    select person, sender, sender, 1, '', 'unknown', 'fr', 'phone', at, at, at from n;
  insert into referrals.person_words (word, person_id, organisation_id, level)
    select decode(md5('given ' || n % 100), 'hex'), person, sender, 2 from n union all select decode(md5('family ' || n % 1000), 'hex'), person, sender, 2 from n
    union all select decode(md5('born ' || n), 'hex'), person, sender, 3 from n;
  insert into referrals.agreements (id, collective_id, organisation_id, person_id, recipient_id, rights, level, how_given, given_on, expires_on, version, created_at)
    select agreement, sender, sender, person, recipient, array['rsa'], 'follow_up', 'by_phone', at::date, at::date + 180, 1, at from n;
  insert into referrals.referrals (id, collective_id, person_id, agreement_id, sender_id, recipient_id, party_ids, granted, root_id, hop, version, state, urgent, rights,
    age_band, language, created_at, sent_at, updated_at, state_since, due_at, owner_id, head_hash)
    select id, '00000000-0000-4000-8000-000000000000'::uuid, person, agreement, sender, recipient, array[sender, recipient], 3, id, 0, 2, state, n % 9 = 0, array['rsa'],
      'unknown', 'fr', at, at, at, at, due, owner, '' from n;
  insert into referrals.referral_parties (organisation_id, referral_id, collective_id, person_id, side, disclosure, party_ids, state, urgent, sort_at, updated_at, due_at,
    owner_id, rights, ball_with)
    select sender, id, '00000000-0000-4000-8000-000000000000'::uuid, person, 'sender', 4, array[sender, recipient], state, n % 9 = 0, at, at, due, null, array['rsa'],
      case when state = 'sent' then 'receiver' end from n
    union all select recipient, id, '00000000-0000-4000-8000-000000000000'::uuid, person, 'receiver', 3, array[sender, recipient], state, n % 9 = 0, at, at, due, owner,
      array['rsa'], case when state = 'sent' then 'receiver' end from n;
  insert into referrals.referral_events (id, collective_id, referral_id, version, action, side, organisation_id, client_id, to_state, at, party_ids, payload, previous_hash, hash)
    select id, sender, id, 2, 'send', 'sender', sender, 'x', 'sent', at, array[sender, recipient], '{}', '', '' from n;
  insert into referrals.event_feed select n, id, sender, array[sender, recipient] from n;
  insert into referrals.reads (id, collective_id, organisation_id, client_id, operation, level, person_ids, at)
    select id, sender, recipient, 'x', 'readReferral', 3, array[person], at from n;
  insert into referrals.outcomes (id, collective_id, referral_id, right_code, result, source, confidence, person_confirmation, recorded_at)
    select gen_random_uuid(), sender, id, 'rsa', 'right_opened', 'body_letter', 'certain', 'not_asked', at from n where state = 'closed';
  insert into referrals.exports (id, collective_id, organisation_id, member_id, client_id, direction, from_on, to_on, reason, rows, at)
    select id, sender, recipient, person, 'x', 'received', '2026-01-01', '2026-01-31', 'audit', 1, at from n;
  insert into referrals.notifications (id, collective_id, event_id, referral_id, notice, audience, addressee, organisation_id, member_id, state, next_at, created_at, read_at)
    select gen_random_uuid(), sender, id, id, 'send', 'receiver-duty-list', 'member ' || m, recipient, ('00000000-0000-4000-8000-0000000000' || 10 + m)::uuid,
      case when n = 5000 then 'waiting' else 'sent' end, case when n = 5000 then at end, at, case when n % 50 > 0 then at end from n, generate_series(0, 19) as m;
  analyze`

const database = await testDatabase(t)
await asOwner(database.adminUrl, FILL)
const organisation = '00000000-0000-4000-8000-000000000005'
const collective = '00000000-0000-4000-8000-000000000000'
const addressAs = (duty: string) => {
  const viewer = { organisation, collective, duty }
  const settings = Object.entries(viewer).map(([name, value]) => `-c relais.${name}=${value}`)
  return `${database.url('relais_referrals')}?options=${encodeURIComponent(`-c search_path=referrals ${settings.join(' ')}`)}`
}

/** The plan that serves all values, under row-level security. */
async function planOf({ text }: { text: string }, duty = 'member'): Promise<string> {
  const rows = await asOwner<{ 'QUERY PLAN': string }>(addressAs(duty), `explain (generic_plan, costs off) ${text}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler()
  }
})
const compiled = (query: RawBuilder<unknown>) => ({ text: query.compile(compiler).sql })

const PAGE = {
  organisation,
  side: 'receiver',
  sides: ['receiver'],
  states: [],
  owners: [],
  today: '2026-12-23',
  limit: 51,
  at: '',
  id: '',
  words: [],
  alternatives: [],
  sizes: [],
  fromId: '',
  toId: ''
}
const filtered = (source: Source, order: Order, filters: Partial<Filters>) =>
  planOf(compiled(pageQuery(source, order, { ...ALL, ...filters }, PAGE)))
const LATE = { dueUntil: '2026-12-23T09:00:00.000Z', clocked: true }
const ANYTHING: Partial<Filters> = {
  ...LATE,
  urgent: true,
  rights: ['rsa'],
  territories: [organisation],
  escalation: 1,
  balls: ['receiver']
}

t.test('an inbox is read in the order of its index, without sorting it or looking through a table', async (t) => {
  for (const order of ['latest', 'oldest'] as const) {
    const plan = await planOf(pageOf('side', order))
    t.match(plan, /Limit\n[\s\S]*Index Scan (Backward )?using referral_parties_by_side on referral_parties p\b/)
    t.match(plan, /Index Scan using referrals_pkey on referrals r/)
    t.match(plan, /Index Scan using persons_pkey on persons i/)
    t.notMatch(plan, /Seq Scan|Bitmap/)
  }
})

t.test(
  'what a filter leaves is looked for among what the organisation received, never among what others did',
  async (t) => {
    for (const filters of [{ urgent: true }, { rights: ['rsa'] }, ANYTHING]) {
      const plan = await filtered('side', 'latest', filters)
      t.match(
        plan,
        /Subquery Scan on p\n[\s\S]*referral_parties_by_side\b[\s\S]*\(organisation_id = \$\d+\) AND \(side = /
      )
      t.notMatch(plan, /Seq Scan/)
    }
  }
)

t.test(
  'a page of some states looks at a page of each by the index that knows states, never at all that was received',
  async (t) => {
    const plan = await planOf(pageOf('states', 'latest'))
    t.match(plan, /Limit\n[\s\S]*Index Scan using referral_parties_by_state on referral_parties p\b/)
    t.match(plan, /\(state = e\.state\)/)
    t.notMatch(plan, /Seq Scan|Bitmap/)
    for (const filters of [LATE, { unowned: true as const }, ANYTHING]) {
      const filteredPlan = await filtered('states', 'oldest', filters)
      t.match(filteredPlan, /referral_parties_by_state[\s\S]*\(state = e\.state\)/)
      t.notMatch(filteredPlan, /Seq Scan/)
    }
  }
)

t.test('what is due first is read by its clock, in which nothing stands that is over', async (t) => {
  for (const plan of [await planOf(pageOf('side', 'due')), await filtered('side', 'due', LATE)]) {
    t.match(plan, /Limit\n[\s\S]*Index Scan using referral_parties_by_clock on referral_parties p\b/)
    t.notMatch(plan, /Seq Scan|Bitmap/)
  }
  const plan = await filtered('side', 'due', ANYTHING)
  t.match(plan, /referral_parties_by_clock/)
  t.notMatch(plan, /Seq Scan/)
})

t.test('the work of one member is read by its owner', async (t) => {
  for (const plan of [
    await planOf(pageOf('owners', 'latest')),
    await filtered('owners', 'oldest', { states: ['sent', 'accepted'] })
  ]) {
    t.match(plan, /Limit\n[\s\S]*Index Scan (Backward )?using referral_parties_by_owner on referral_parties p(_1)?\b/)
    t.match(plan, /\(owner_id = e\.owner_id\)/)
    t.notMatch(plan, /Seq Scan/)
  }
})

t.test('a name is looked for by its words, an id by its beginning', async (t) => {
  const words = await planOf(pageOf('words', 'latest'))
  t.match(words, /person_words_pkey/)
  t.match(words, /referral_parties_by_person|referral_parties_pkey/)
  t.notMatch(words, /Seq Scan/)
  const ids = await planOf(pageOf('ids', 'latest'))
  t.match(ids, /referral_parties_pkey/)
  t.notMatch(ids, /Seq Scan/)
})

t.test('what changed since an instant is read in the order of its index', async (t) => {
  const plan = await planOf(pageOf('side', 'changed'))
  t.match(plan, /Limit\n[\s\S]*Index Scan using referral_parties_by_change on referral_parties p\b/)
  t.notMatch(plan, /Seq Scan|Bitmap/)
})

t.test('a coordinator’s list is read in the order of its index, what is stalled by its clock', async (t) => {
  const page = { collective, states: [], balls: [], limit: 51, at: '', id: '', open: true }
  const stalled = await planOf(
    compiled(collectiveQuery('due', { ...ALL, ...LATE, escalation: 1 }, page)),
    'coordinator'
  )
  t.match(stalled, /referrals_by_clock/)
  t.notMatch(stalled, /Seq Scan/)
  const latest = await planOf(compiled(collectiveQuery('latest', ALL, { ...page, open: false })), 'coordinator')
  t.match(latest, /Index Scan using referrals_by_collective on referrals r/)
  t.notMatch(latest, /Seq Scan|Bitmap/)
})

t.test('counting looks at what is open only', async (t) => {
  const own = await planOf(countOwn)
  t.match(own, /referral_parties_by_state/)
  t.notMatch(own, /Seq Scan/)
  const all = await planOf(countOfCollective, 'coordinator')
  t.match(all, /referrals_by_clock/)
  t.notMatch(all, /Seq Scan/)
})

t.test('who left is looked for from organisation to organisation, never through all that was received', async (t) => {
  const involved = await planOf(organisationsInvolved, 'service')
  t.match(involved, /Index (Only )?Scan using referral_parties_\w+ on referral_parties p\b/)
  t.notMatch(involved, /Seq Scan on referral_parties p\b/)
  const orphans = await planOf(listOrphans, 'service')
  t.match(orphans, /referral_parties_by_state/)
  t.notMatch(orphans, /Seq Scan/)
})

t.test('a journal is the end of three indexes, whatever it is narrowed to', async (t) => {
  const plan = await planOf(journalPage)
  t.match(plan, /Index Scan Backward using reads_by_organisation on reads\b/)
  t.match(plan, /Index Scan Backward using referral_events_by_organisation on referral_events\b/)
  t.match(plan, /Index Scan Backward using exports_by_organisation on exports\b/)
  t.notMatch(plan, /Seq Scan/)
})

t.test('an export is a range of the list that it is taken from', async (t) => {
  const plan = await planOf(exportedRows)
  t.match(plan, /Index.* Scan Backward using referral_parties_by_side on referral_parties p\b/)
  t.match(plan, /Index Cond: .*sort_at >= .*sort_at < /)
  t.match(plan, /Index Scan using outcomes_current on outcomes o\b/)
  t.notMatch(plan, /Seq Scan/)
})

t.test('one referral, to be read or to be acted on, is found by keys alone', async (t) => {
  for (const statement of [findReferral, lockReferral]) {
    const plan = await planOf(statement)
    t.match(plan, /Index Scan using referrals_pkey on referrals r/)
    t.notMatch(plan, /Seq Scan|Bitmap/)
  }
})

t.test(
  'what a member was told is read in the order of its index, and what is to be sent is found by its turn',
  async (t) => {
    const page = await planOf(listOwn)
    t.match(page, /Limit\n[\s\S]*Index (Only )?Scan Backward using notifications_by_member on notifications n\b/)
    t.notMatch(page, /Seq Scan|Sort|Bitmap/)
    t.notMatch(await planOf(countUnread), /Seq Scan/)
    const due = await planOf(claimDue)
    t.match(due, /Index Scan using notifications_by_turn on notifications\b/)
    t.notMatch(due, /Seq Scan/)
  }
)

t.test('what is to be told is a page of the feed, cut before anything is joined to it', async (t) => {
  const plan = await planOf(listTellable, 'service')
  t.match(plan, /Limit\n[\s\S]*-> {2}Index Scan using event_feed_pkey on event_feed\b/)
  t.notMatch(plan, /Seq Scan|Sort|Hash/)
})

t.test('what is asked at each referral is planned once, not each time', async (t) => {
  const own = openDatabase<never>({ url: database.adminUrl, role: 'relais_referrals', secret: database.secret, max: 1 })
  t.teardown(() => own.close())
  const viewer: Viewer = { collectiveId: collective, organisationId: organisation, duty: 'member' }
  const [one] = await asOwner<{ id: string }>(database.adminUrl, 'select id from referrals.referrals limit 1')
  const id = one!.id
  const plansOf = async <V, R>(statement: Statement<V, R>, values: V) => {
    for (let times = 0; times < 8; times++) await own.transaction(viewer, (trx) => trx.run(statement, values))
    const { rows } = await sql<{
      custom: number
      generic: number
    }>`select custom_plans as custom, generic_plans as generic
      from pg_prepared_statements where statement = ${statement.text}`.execute(own.kysely)
    return rows
  }
  // PostgreSQL tries five times before it settles on one plan.
  const settled = [{ custom: 5, generic: 3 }]
  const questions = { identities: [null], persons: [id], recipients: [organisation], rights: ['rsa'], states: ['sent'] }
  const page = { ...PAGE, at: '2026-12-23T09:00:00Z', id, states: ['sent'], owners: [organisation] }
  t.same(await plansOf(askForPersons, { ...questions, organisation, elsewhere: null }), settled, 'is it a duplicate')
  t.same(await plansOf(findReferral, { id, organisation, today: PAGE.today }), settled, 'a referral')
  t.same(await plansOf(lockReferral, { id, organisation }), settled, 'a referral to act on')
  t.same(await plansOf(pageOf('side', 'latest'), page), settled, 'a page of an inbox')
  t.same(await plansOf(pageOf('owners', 'latest'), page), settled, 'a page of some owners')
})
