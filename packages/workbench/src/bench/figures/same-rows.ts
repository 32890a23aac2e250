import type pg from 'pg'
import type { Script } from '../limits/database-limit.ts'

/** What Relais wrote: one referral, and the Idempotency-Key under which it was asked. */
export interface WrittenReferral {
  id: string
  key: string
}

/**
 * One statement that writes the same rows again under new ids: read back from what Relais wrote, so that it follows the tables and the size
 * of the values by itself. The outbox is emptied before anybody can read it; its rows are made from the events.
 */
export async function sameRows(owner: pg.Client, name: string, { id, key }: WrittenReferral): Promise<Script> {
  const { rows } = await owner.query<{ person: string; agreement: string; collective: string; events: string[] }>(
    `select r.person_id as person, r.agreement_id as agreement, r.collective_id as collective,
       array(select id::text from referral_events where referral_id = r.id order by version) as events
     from referrals r where r.id = $1`,
    [id]
  )
  const { person, agreement, collective, events } = rows[0]!
  const old = [id, person, agreement, ...events]
  const fresh = new Map(old.map((one, place) => [one, `(select i${place} from ids)`]))
  const written = {
    persons: `id = '${person}'`,
    agreements: `id = '${agreement}'`,
    referrals: `id = '${id}'`,
    referral_parties: `referral_id = '${id}'`,
    referral_contents: `referral_id = '${id}'`,
    referral_events: `referral_id = '${id}'`,
    idempotency_keys: `key = '${key}'`
  }
  const parts: string[] = []
  for (const [table, where] of Object.entries(written)) {
    parts.push(
      `w_${table} as (${await insertAgain(owner, table, where, (text) => (text === key ? 'uuidv4()::text' : fresh.get(text)))})`
    )
  }
  const told = events.map((event) => `(${fresh.get(event)}, '${collective}'::uuid)`)
  return {
    name,
    statements: [
      `with ids as materialized (select ${old.map((_, place) => `uuidv7() as i${place}`).join(', ')}), ${parts.join(', ')}
       insert into outbox (event_id, collective_id) values ${told.join(', ')}`
    ]
  }
}

type Renew = (text: string) => string | undefined

async function insertAgain(owner: pg.Client, table: string, where: string, renew: Renew): Promise<string> {
  const { rows: columns } = await owner.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' order by attnum`,
    [table]
  )
  const { rows } = await owner.query<(string | null)[]>({
    text: `select ${columns.map(({ name }) => `${name}::text`).join(', ')} from ${table} where ${where}`,
    rowMode: 'array'
  })
  if (rows.length === 0) throw new Error(`Relais wrote nothing to ${table}`)
  const literal = (text: string | null, type: string) =>
    text === null ? `null::${type}` : (renew(text) ?? `'${text.replaceAll("'", "''")}'::${type}`)
  const values = rows.map((row) => `(${row.map((text, at) => literal(text, columns[at]!.type)).join(', ')})`)
  return `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) values ${values.join(', ')}`
}
