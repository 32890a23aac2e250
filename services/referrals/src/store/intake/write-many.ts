import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { ChainedEvent } from '../../acting/life/chain.ts'
import type { AgreementRow } from '../persons/agreements.ts'
import type { NewPersonRow } from '../persons/persons.ts'
import type { PartyRow, ReferralRow } from '../referrals/write-referral.ts'
import type { Tables } from '../tables.ts'

/** New rows, table by table, in the order in which they may be written. */
export interface Many {
  persons: NewPersonRow[]
  agreements: AgreementRow[]
  referrals: ReferralRow[]
  referral_parties: PartyRow[]
  referral_contents: { referral_id: string; level: number; collective_id: string; sealed: Buffer }[]
  referral_events: object[]
  outbox: { event_id: string; collective_id: string }[]
}

/** Nothing yet. */
export function noRows(): Many {
  return {
    persons: [],
    agreements: [],
    referrals: [],
    referral_parties: [],
    referral_contents: [],
    referral_events: [],
    outbox: []
  }
}

// One statement a table and hundreds of rows, as JSON: a file of 5,000 rows is written in seconds, where statements for each row take a minute.
const insertions = {
  persons: insertion('persons'),
  agreements: insertion('agreements'),
  referrals: insertion('referrals'),
  referral_parties: insertion('referral_parties'),
  referral_contents: insertion('referral_contents'),
  referral_events: insertion('referral_events'),
  outbox: statement((db: Kysely<Tables>, value: { rows: string }) => ({
    compile: () =>
      sql`insert into outbox (event_id, collective_id) select x.event_id, x.collective_id
        from rows from (jsonb_to_recordset(${value.rows}::jsonb) as (event_id uuid, collective_id uuid)) with ordinality as x (event_id, collective_id, place)
        order by x.place`.compile(db)
  }))
} satisfies Record<keyof Many, unknown>

function insertion(table: keyof Many) {
  return statement((db: Kysely<Tables>, value: { rows: string }) => ({
    compile: () =>
      sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${value.rows}::jsonb)`.compile(
        db
      )
  }))
}

const insertWords = statement((db: Kysely<Tables>, value: { rows: string }) => ({
  compile: () =>
    sql`insert into person_words select * from jsonb_populate_recordset(null::person_words, ${value.rows}::jsonb)`.compile(
      db
    )
}))

/** The rows of the words by which a desk finds a person. */
function wordRows({ id, organisation_id, words, levels }: NewPersonRow): object[] {
  return words.map((word, at) => ({ word, person_id: id, organisation_id, level: levels[at] }))
}

/** Writes many rows of each table; not waited for, like all that is written before a commit. */
export function writeMany(trx: Transaction<Tables>, many: Many): void {
  for (const table of Object.keys(insertions) as (keyof Many)[])
    if (many[table].length > 0) trx.run(insertions[table], { rows: JSON.stringify(many[table].map(withHex)) })
  if (many.persons.length > 0)
    trx.run(insertWords, { rows: JSON.stringify(many.persons.flatMap(wordRows).map(withHex)) })
}

/** An event as it stands in its table. */
export function eventRow(event: ChainedEvent, { collective_id, party_ids }: ReferralRow): object {
  return {
    id: event.id,
    collective_id,
    referral_id: event.referralId,
    version: event.version,
    action: event.action,
    side: event.side,
    organisation_id: event.organisationId,
    member_id: event.memberId,
    client_id: event.clientId,
    from_state: event.from,
    to_state: event.to,
    at: event.at,
    party_ids,
    payload: event.payload,
    previous_hash: event.previousHash,
    hash: event.hash,
    told: event.told
  }
}

/** Bytes as PostgreSQL reads them in a text. */
function withHex(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value
    ])
  )
}
