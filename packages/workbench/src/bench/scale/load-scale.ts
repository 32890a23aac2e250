import { createVault, type DataKeys, keyStoreIn, openDatabase, StartProblem } from '@relais/database'
import { collective, organisations, territories } from '@relais/demo'
import { createLoad, type Rows } from '@relais/reporting'
import pg from 'pg'
import { copyRows } from './copy-rows.ts'
import { dropIndexes } from './indexes.ts'
import { slicesOf } from './made-up.ts'
import { operationalRows } from './operational-rows.ts'

/** How much is loaded, where to, and how it is told. */
export interface Loading {
  /** The owner's address of the database. */
  url: string
  secret: string
  referrals: number
  /** No event is later; the same number of referrals until the same day is always the same. */
  until: Date
  /** What is loaded: the tables of every service, or those alone that reports are answered from. */
  into: 'all' | 'reporting'
  tell: (what: string) => void
}

/** Two years: the first roots are begun so many days before the last event. */
const DAYS = 730
/** Of a hundred, so that a referral has about twelve events in all. */
const MESSAGES = 39
/** Slices between two lines about how far it is. */
const TELLING = 25

/**
 * Loads made-up referrals between the organisations of the demo collective, with all that happened to them, by COPY: as their services would have written
 * them, or as reporting would have taken them in. The database must have the demo collective; whatever its feeds told must have been taken in.
 */
export async function loadScale({
  url,
  secret,
  referrals,
  until,
  into,
  tell
}: Loading): Promise<{ referrals: number; events: number }> {
  const database = openDatabase<{ data_keys: DataKeys }>({ url, role: 'relais_referrals', secret })
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    const keys =
      into === 'all' ? await createVault({ secret, keys: keyStoreIn(database) }).keysFor(collective.id) : null
    // All of it or nothing. Foreign keys and triggers are for those who may err.
    await owner.query('begin')
    await owner.query(`set local session_replication_role = replica; set local maintenance_work_mem = '512MB'`)
    const indexes = await dropIndexes(
      owner,
      into === 'all' ? ['referrals', 'rights_check', 'reporting'] : ['reporting']
    )
    const load = createLoad()
    const from = until.getTime() - DAYS * 86_400_000
    const senders = organisations.map(({ id }) => id)
    const setting = {
      ...{ organisations: senders, territories: territories.map(({ id }) => id) },
      ...{ from, until: until.getTime(), days: DAYS - 1, messages: MESSAGES }
    }
    let position = await lastPosition(owner)
    const done = { referrals: 0, events: 0 }
    let slices = 0
    for (const slice of slicesOf(collective.id, referrals, setting)) {
      const events = slice.lives.flatMap((one) => one.events)
      if (keys !== null) {
        await copyAll(owner, 'referrals', operationalRows(slice, collective.id, keys, position))
        await copyAll(owner, 'rights_check', { outreach_events: slice.outreach.map(toldRow) })
      }
      await copyAll(owner, 'reporting', load.referrals(events))
      await copyAll(owner, 'reporting', load.outreach(slice.outreach))
      position += events.length
      done.referrals += slice.lives.length
      done.events += events.length
      slices += 1
      if (slices % TELLING === 0)
        tell(`${done.referrals.toLocaleString('en')} referrals, ${done.events.toLocaleString('en')} events`)
    }
    await addSums(owner, load.sums())
    tell('the indexes are made again')
    for (const text of indexes) await owner.query(text)
    if (keys !== null) await followToTheEnd(owner)
    await owner.query('commit')
    await owner.query('vacuum (analyze)')
    return done
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '23505')
      throw new StartProblem('These made-up referrals are there already: load them into another database.')
    throw error
  } finally {
    await owner.end()
    await database.close()
  }
}

async function copyAll(owner: pg.Client, schema: string, tables: Rows): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) await copyRows(owner, `${schema}.${table}`, rows)
}

/** What happens in the demo collective has sums already. */
async function addSums(owner: pg.Client, { sums }: Rows): Promise<void> {
  await owner.query('create temp table loaded_sums (like reporting.sums)')
  await copyRows(owner, 'loaded_sums', sums!)
  await owner.query(`insert into reporting.sums as known (collective_id, part, sheet, period, name, n)
    select collective_id, part, sheet, period, name, n from loaded_sums order by collective_id, part, sheet, period, name
    on conflict (collective_id, part, sheet, period, name) do update set n = known.n + excluded.n`)
}

type Told = { kind: string; id: string; version: number; organisationId: string; collectiveId: string; at: string }

function toldRow(event: Told): object {
  return {
    ...{ kind: event.kind, subject_id: event.id, version: event.version, collective_id: event.collectiveId },
    ...{
      organisation_id: event.organisationId,
      at: event.at,
      facts: (event as unknown as Record<string, object>)[event.kind]
    }
  }
}

async function lastPosition(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ last: string | null }>('select max(position) as last from referrals.event_feed')
  return Number(rows[0]!.last ?? 0)
}

/** Facts stand already: whoever follows the feeds goes on behind what was loaded. */
async function followToTheEnd(owner: pg.Client): Promise<void> {
  await owner.query('update referrals.telling set position = (select max(position) from referrals.event_feed)')
  for (const [feed, table] of [
    ['referrals', 'referrals.event_feed'],
    ['outreach', 'rights_check.outreach_events']
  ]) {
    const { rows } = await owner.query<{ last: string }>(`select max(position) as last from ${table}`)
    const cursor = Buffer.from(JSON.stringify([Number(rows[0]!.last)])).toString('base64url')
    await owner.query('update reporting.feed_positions set cursor = $1 where feed = $2', [cursor, feed])
  }
}
