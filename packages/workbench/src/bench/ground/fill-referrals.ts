import { createVault, type WrappedKey } from '@relais/database'
import { collective, organisationOf, organisations } from '@relais/demo'
import type pg from 'pg'
import { dropIndexes } from '../scale/indexes.ts'

const BATCH = 5_000

/** Who is measured: the sender of everything they receive, whose inbox is read, and who acknowledges what was sent. */
export const ACTORS = {
  sender: 'ccas-venissieux',
  inbox: 'caf-rhone',
  answering: 'cpam-rhone',
  other: 'carsat-rhone-alpes'
} as const

const KINDS = { person: 1, agreement: 2, referral: 3 } as const
const GIVEN = ['Yasmina', 'Bernard', 'Thi Mai', 'Fatoumata', 'Éloïse', 'Karim', 'Jean-Baptiste', 'Ana']
const FAMILY = ['Exemple', 'Delafiction', 'Ben Modèle', 'Imaginaire', 'N’Essai', 'Échantillon-Durand', 'Inventé']

/** The id of the n-th thing of a kind, the same here and in `pg_temp.id`. */
export function loadId(kind: keyof typeof KINDS, n: number): string {
  return `0190${String(KINDS[kind]).padStart(2, '0')}00-0000-7000-8000-${String(n).padStart(12, '0')}`
}

/** Of twenty referrals nine wait to be acknowledged, four stand in the measured inbox, seven belong to other receivers. */
export function isWaiting(n: number): boolean {
  return n % 20 < 9
}

/** Writes the referrals straight into the tables, with names that are really sealed; answers how many rows that made. */
export async function fillReferrals(owner: pg.Client, secret: string, referrals: number): Promise<number> {
  const keys = await createVault({ secret, keys: keyStore(owner) }).keysFor(collective.id)
  await owner.query(PREPARE)
  for (let first = 1; first <= referrals; first += BATCH) {
    const numbers = Array.from({ length: BATCH }, (_, place) => first + place)
    const seal = (table: string, column: string, row: string, text: string) => keys.seal({ table, column, row }, text)
    await owner.query(
      'insert into load select * from unnest($1::int[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[])',
      [
        numbers,
        numbers.map((n) =>
          seal('persons', 'name_sealed', loadId('person', n), JSON.stringify([GIVEN[n % 8], FAMILY[n % 7]]))
        ),
        numbers.map((n) =>
          seal('persons', 'contact_sealed', loadId('person', n), JSON.stringify(['+33639980000', null]))
        ),
        numbers.map((n) => keys.blindIndex('phone', `+3363998${n}`)),
        numbers.map((n) =>
          seal(
            'referral_contents',
            'sealed',
            `${loadId('referral', n)}/2`,
            'Sans ressources depuis octobre, souhaite demander le RSA.'
          )
        )
      ]
    )
  }
  const id = (slug: string) => organisationOf(slug).id
  const others = organisations.filter(
    ({ mayReceive, convention, slug }) =>
      mayReceive && convention !== null && !Object.values<string>(ACTORS).includes(slug)
  )
  await owner.query(PLACE, [
    referrals,
    id(ACTORS.sender),
    id(ACTORS.answering),
    id(ACTORS.inbox),
    others.map((one) => one.id)
  ])
  const indexes = await dropIndexes(owner, ['referrals', 'reporting'])
  let rows = 0
  for (const text of WRITE)
    rows += (await owner.query(text.replaceAll(':collective', `'${collective.id}'::uuid`))).rowCount ?? 0
  for (const text of indexes) await owner.query(text)
  // Who follows the feeds has taken all of it in.
  const last = await lastPosition(owner)
  await owner.query('update reporting.feed_positions set cursor = $1', [cursorAt(last)])
  await owner.query('update referrals.telling set position = $1', [last])
  await owner.query('reset session_replication_role; reset synchronous_commit')
  await owner.query('vacuum (analyze)')
  await owner.query('checkpoint')
  return rows
}

async function lastPosition(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ last: string }>('select max(position) as last from referrals.event_feed')
  return Number(rows[0]!.last)
}

function cursorAt(position: number): string {
  return Buffer.from(JSON.stringify([position])).toString('base64url')
}

function keyStore(owner: pg.Client) {
  const kept: WrappedKey[] = []
  return {
    load: async () => kept,
    insert: async (key: WrappedKey) => {
      kept.push(key)
      await owner.query('insert into referrals.data_keys values ($1, $2, $3, $4, $5)', [
        key.id,
        key.collectiveId,
        key.wrapped,
        key.createdAt,
        key.retiredAt
      ])
    }
  }
}

// Foreign keys and triggers are for those who may err.
const PREPARE = `
  set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB';
  create temp table load (n int, name_sealed bytea, contact_sealed bytea, phone_index bytea, need_sealed bytea);
  create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
    return ('0190' || kind || '00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid`

/** Half a year of referrals, evenly spread, the last an hour ago; a version for each step of 'create, send, acknowledge, accept, start'. */
const PLACE = `
  create temp table placed as
  select n, pg_temp.id('01', n) as person, pg_temp.id('02', n) as agreement, pg_temp.id('03', n) as referral,
    date_trunc('second', now()) - interval '1 hour' - (($1::int - n)::float8 / $1::int) * interval '150 days' as at,
    $2::uuid as sender,
    case when n % 20 < 9 then $3::uuid when n % 20 < 13 then $4::uuid else ($5::uuid[])[1 + n % cardinality($5::uuid[])] end as recipient,
    case when n % 20 < 9 then 2 when n % 20 < 13 then 4 + n % 2 else 2 + n % 4 end as version
  from load`

const STATES = `(array['draft', 'sent', 'acknowledged', 'accepted', 'in_progress'])`
const ACTIONS = `(array['create', 'send', 'acknowledge', 'accept', 'start'])`
const HASH = (of: string) => `decode(md5(${of}) || md5(${of} || '.'), 'hex')`

const WRITE = [
  `insert into referrals.persons select person, :collective, sender, 1, name_sealed, null, contact_sealed, null, phone_index, null,
     '40_59', 'fr', 'phone', at::date, at, at from placed join load using (n)`,
  `insert into referrals.agreements select agreement, :collective, sender, person, recipient, array['rsa', 'prime_activite'],
     'follow_up', 'in_person_oral', at::date, (at + interval '6 months')::date, null, 1, at from placed`,
  `insert into referrals.referrals (id, collective_id, person_id, agreement_id, sender_id, recipient_id, party_ids, granted, root_id, hop, version,
     state, urgent, rights, age_band, language, rights_check_waiver, duplicate_decision, due_at, created_at, sent_at, updated_at, state_since, head_hash)
   select referral, :collective, person, agreement, sender, recipient, array[sender, recipient], 3, referral, 0, version,
     ${STATES}[version], n % 10 = 0, array['rsa', 'prime_activite'], '40_59', 'fr', 'urgent_need', 'none_found', at + interval '7 days', at, at, at, at,
     ${HASH(`n::text || version`)} from placed`,
  `insert into referrals.referral_parties (organisation_id, referral_id, collective_id, person_id, side, disclosure, discloses_until, party_ids,
     state, urgent, due_at, sort_at, updated_at)
   select case side when 'sender' then sender else recipient end, referral, :collective, person, side,
     case when side = 'sender' then 4 when version = 2 then 1 else 3 end, case side when 'receiver' then (at + interval '6 months')::date end,
     array[sender, recipient], ${STATES}[version], n % 10 = 0, at + interval '7 days', at, at
   from placed cross join (values ('sender'), ('receiver')) as sides (side)`,
  `insert into referrals.referral_contents select referral, 2, :collective, need_sealed from placed join load using (n)`,
  `insert into referrals.referral_events
   select pg_temp.id('1' || v, n), :collective, referral, v, ${ACTIONS}[v], case when v < 3 then 'sender' else 'receiver' end,
     case when v < 3 then sender else recipient end, null, 'load', ${STATES}[v - 1], ${STATES}[v], at, array[sender, recipient], '{}',
     ${HASH(`n::text || (v - 1)`)}, ${HASH(`n::text || v`)}
   from placed cross join generate_series(1, version) as v`,
  `insert into referrals.event_feed select row_number() over (order by id), id, collective_id, party_ids from referrals.referral_events`,
  `insert into reporting.referral_facts (referral_id, collective_id, root_id, sender_id, recipient_id, urgent, rights, state, version, created_at, sent_at,
     acknowledged_at, answered_at, answer, started_at, cohort_on, pauses)
   select referral, :collective, referral, sender, recipient, n % 10 = 0, array['rsa', 'prime_activite'], ${STATES}[version], version, at, at,
     case when version > 2 then at end, case when version > 3 then at end, case when version > 3 then 'accepted' end, case when version > 4 then at end,
     (at at time zone 'Europe/Paris')::date, '[]'
   from placed`
]
