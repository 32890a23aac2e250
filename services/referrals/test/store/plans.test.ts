import { asOwner, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { listByChange, listBySide, listByState } from '../../src/store/referrals/list-referrals.ts'
import { findReferral } from '../../src/store/referrals/read-referral.ts'
import { lockReferral } from '../../src/store/referrals/write-referral.ts'
import { countUnread, listOwn } from '../../src/store/telling/own.ts'
import { claimDue } from '../../src/store/telling/send.ts'

// Five thousand referrals between ten organisations, one in fifty of them still waiting: enough for a planner to prefer the wrong way.
const FILL = `
  set session_replication_role = replica;
  create temp table n as select n, gen_random_uuid() as id, gen_random_uuid() as person, gen_random_uuid() as agreement,
    ('00000000-0000-4000-8000-00000000000' || n % 5)::uuid as sender, ('00000000-0000-4000-8000-00000000000' || 5 + n % 5)::uuid as recipient,
    '2026-01-01'::timestamptz + n * interval '1 hour' as at, case when n % 50 = 0 then 'sent' else 'closed' end as state
    from generate_series(1, 5000) as n;
  insert into referrals.persons (id, collective_id, organisation_id, version, name_sealed, age_band, language, preferred_channel, last_contact_on, created_at, updated_at)
    select person, sender, sender, 1, '', 'unknown', 'fr', 'phone', at, at, at from n;
  insert into referrals.agreements (id, collective_id, organisation_id, person_id, recipient_id, rights, level, how_given, given_on, expires_on, version, created_at)
    select agreement, sender, sender, person, recipient, array['rsa'], 'follow_up', 'by_phone', at::date, at::date + 180, 1, at from n;
  insert into referrals.referrals (id, collective_id, person_id, agreement_id, sender_id, recipient_id, party_ids, granted, root_id, hop, version, state, urgent, rights,
    age_band, language, created_at, sent_at, updated_at, state_since, head_hash)
    select id, sender, person, agreement, sender, recipient, array[sender, recipient], 3, id, 0, 2, state, false, array['rsa'], 'unknown', 'fr', at, at, at, at, '' from n;
  insert into referrals.referral_parties (organisation_id, referral_id, collective_id, person_id, side, disclosure, party_ids, state, urgent, sort_at, updated_at)
    select sender, id, sender, person, 'sender', 4, array[sender, recipient], state, false, at, at from n
    union all select recipient, id, sender, person, 'receiver', 3, array[sender, recipient], state, false, at, at from n;
  insert into referrals.referral_events (id, collective_id, referral_id, version, action, side, client_id, to_state, at, party_ids, payload, previous_hash, hash)
    select id, sender, id, 2, 'send', 'sender', 'x', 'sent', at, array[sender, recipient], '{}', '', '' from n;
  insert into referrals.notifications (id, collective_id, event_id, referral_id, notice, audience, addressee, organisation_id, member_id, state, next_at, created_at, read_at)
    select gen_random_uuid(), sender, id, id, 'send', 'receiver-duty-list', 'member ' || m, recipient, ('00000000-0000-4000-8000-0000000000' || 10 + m)::uuid,
      case when n = 5000 then 'waiting' else 'sent' end, case when n = 5000 then at end, at, case when n % 50 > 0 then at end from n, generate_series(0, 19) as m;
  analyze`

const database = await testDatabase(t)
await asOwner(database.adminUrl, FILL)
const options =
  '-c search_path=referrals -c relais.organisation=00000000-0000-4000-8000-000000000005 -c relais.duty=member'
const address = `${database.url('relais_referrals')}?options=${encodeURIComponent(options)}`

/** The plan that serves all values, under row-level security. */
async function planOf({ text }: { text: string }): Promise<string> {
  const rows = await asOwner<{ 'QUERY PLAN': string }>(address, `explain (generic_plan, costs off) ${text}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

t.test('an inbox is read in the order of its index, without sorting it or looking through a table', async (t) => {
  const plan = await planOf(listBySide)
  t.match(plan, /Limit\n[\s\S]*Index Scan using referral_parties_by_side on referral_parties p\b/)
  t.match(plan, /Index Scan using referrals_pkey on referrals r/)
  t.match(plan, /Index Scan using persons_pkey on persons i/)
  t.notMatch(plan, /Seq Scan|Sort|Bitmap/)
})

t.test(
  'a page of some states looks at a page of each by the index that knows states, never at all that was received',
  async (t) => {
    const plan = await planOf(listByState)
    t.match(plan, /Limit\n[\s\S]*Index Scan using referral_parties_by_state on referral_parties p\b/)
    t.match(plan, /\(state = s\.state\)/)
    t.notMatch(plan, /Seq Scan|Bitmap/)
  }
)

t.test('what changed since an instant is read in the order of its index', async (t) => {
  const plan = await planOf(listByChange)
  t.match(plan, /Limit\n[\s\S]*Index Scan using referral_parties_by_change on referral_parties p\b/)
  t.notMatch(plan, /Seq Scan|Sort|Bitmap/)
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
