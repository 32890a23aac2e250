import type pg from 'pg'

/** What the writers were told. */
export interface Told {
  /** The last version that was answered of each referral. */
  referrals: Map<string, number>
  persons: string[]
  agreements: string[]
  /** The Idempotency-Key of each request. */
  keys: string[]
  outcomes: number
}

/** Remembers what was there before. */
export async function rememberBefore(owner: pg.Client): Promise<void> {
  await owner.query('create schema drill')
  await owner.query(`create table drill.before as select id from referrals.referrals
    union all select id from referrals.persons union all select id from referrals.agreements`)
}

/** How many of each thing that may never be were found. */
export async function look(owner: pg.Client, told: Told): Promise<Map<Look, number>> {
  const { referrals, persons, agreements, keys, outcomes } = told
  await owner.query('create table if not exists drill.told (id uuid primary key, version int, kind text)')
  await owner.query('truncate drill.told')
  const fill = 'insert into drill.told select *, $3 from unnest($1::uuid[], $2::int[])'
  await owner.query(fill, [[...referrals.keys()], [...referrals.values()], 'referral'])
  await owner.query(fill, [persons, persons.map(() => 1), 'person'])
  await owner.query(fill, [agreements, agreements.map(() => 1), 'agreement'])
  await owner.query('analyze drill.told')
  const found = new Map<Look, number>()
  for (const [what, text] of Object.entries(LOOKS) as [Look, string][]) {
    const values = text.includes('$1') ? [what === 'answers not kept' ? keys : outcomes] : []
    const { rows } = await owner.query<{ count: string }>(`select (${text}) as count`, values)
    found.set(what, Number(rows[0]!.count))
  }
  return found
}

const LOOKS = {
  'acknowledged writes lost': `
    (select count(*) from drill.told told where kind = 'referral' and not exists (select from referrals.referrals r where r.id = told.id and r.version >= told.version))
    + (select count(*) from drill.told told where kind = 'person' and not exists (select from referrals.persons p where p.id = told.id))
    + (select count(*) from drill.told told where kind = 'agreement' and not exists (select from referrals.agreements a where a.id = told.id))`,

  'writes made twice, or told to nobody': `
    (select count(*) from (select id from referrals.referrals union all select id from referrals.persons union all select id from referrals.agreements) as now
      where not exists (select from drill.before b where b.id = now.id) and not exists (select from drill.told told where told.id = now.id))
    + (select count(*) from referrals.referrals r join drill.told told using (id) where r.version > told.version)
    + (select abs(count(*) - $1::int) from referrals.outcomes o join drill.told told on told.id = o.referral_id)`,

  'changes without their event': `
    (select count(*) from referrals.referrals r join drill.told told using (id)
      where r.version <> (select count(*) from referrals.referral_events e where e.referral_id = r.id)
        or not exists (select from referrals.referral_events e where e.referral_id = r.id and e.version = r.version and e.hash = r.head_hash and e.to_state = r.state))
    + (select count(*) from (select e.previous_hash, lag(e.hash) over (partition by e.referral_id order by e.version) as hash
        from referrals.referral_events e join drill.told told on told.id = e.referral_id) as chained where previous_hash <> hash)`,

  'events that no feed tells, or two': `
    select count(*) from referrals.referral_events e
    where 1 <> (select count(*) from referrals.outbox o where o.event_id = e.id) + (select count(*) from referrals.event_feed f where f.event_id = e.id)`,

  'gaps in the feed': `
    select count(*) from (select position, row_number() over (order by position) as place from referrals.event_feed) as feed where position <> place`,

  'parties who see another state': `
    select count(*) from referrals.referrals r join drill.told told using (id)
    where 2 <> (select count(*) from referrals.referral_parties p where p.referral_id = r.id and p.state = r.state)`,

  'answers not kept': `
    select count(*) from unnest($1::text[]) as asked(key) where not exists (select from referrals.idempotency_keys k where k.key = asked.key)`,

  'referrals that reporting counts otherwise': `
    select count(*) from referrals.referrals r join drill.told told using (id)
    where not exists (select from reporting.referral_facts f where f.referral_id = r.id and f.version = r.version and f.state = r.state)`
} as const

/** What is looked for. */
export type Look = keyof typeof LOOKS

const ONE = "(select id from drill.told told where kind = 'referral' order by id limit 1)"
const ITS_EVENT = `(select id from referrals.referral_events where referral_id = ${ONE} and version = 2)`

/** For each thing that is looked for, how to bring it about. */
const PLANTS: Record<Look, string> = {
  'acknowledged writes lost': `delete from referrals.agreements where id in (select agreement_id from referrals.referrals where id = ${ONE})`,
  'writes made twice, or told to nobody': `insert into referrals.persons
    select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).* from referrals.persons p join referrals.referrals r on r.person_id = p.id where r.id = ${ONE}`,
  'changes without their event': `delete from referrals.referral_events where id = ${ITS_EVENT}`,
  'events that no feed tells, or two': `delete from referrals.event_feed where event_id = ${ITS_EVENT}`,
  'gaps in the feed':
    'update referrals.event_feed set position = position + 1 where position = (select max(position) from referrals.event_feed)',
  'parties who see another state': `delete from referrals.referral_parties where referral_id = ${ONE} and side = 'receiver'`,
  'answers not kept': 'delete from referrals.idempotency_keys where key = $1',
  'referrals that reporting counts otherwise': `delete from reporting.referral_facts where referral_id = ${ONE}`
}

/** The control: plants each fault in a transaction that is undone, and answers those that the look did not see. */
export async function unseenPlants(owner: pg.Client, told: Told): Promise<Look[]> {
  const unseen: Look[] = []
  for (const [what, plant] of Object.entries(PLANTS) as [Look, string][]) {
    await owner.query('begin')
    try {
      // neither the triggers that keep events as they are nor foreign keys hold the planter
      await owner.query('set local session_replication_role = replica')
      await owner.query(plant, plant.includes('$1') ? [told.keys[0]] : [])
      if ((await look(owner, told)).get(what) === 0) unseen.push(what)
    } finally {
      await owner.query('rollback')
    }
  }
  return unseen
}
