import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from '@relais/contract'
import { migrate, startEmbedded } from '@relais/database'
import { collective, organisationOf } from '@relais/demo'
import { MIGRATIONS } from '@relais/gateway'
import { seedIdentity } from '@relais/identity'
import { liveReports, openCounter } from '@relais/reporting'
import pg from 'pg'
import type { Result } from '../../report/result.ts'
import { compare } from '../../rounds/compare.ts'
import { type Done, median, type Side } from '../../rounds/take-rounds.ts'
import { loadScale } from '../../scale/load-scale.ts'
import type { Measure } from '../figures.ts'
import { measureIntake } from './intake.ts'

const SECRET = Buffer.alloc(32, 7).toString('base64')
/** The last day on which something happened, and the half-year before it. */
const UNTIL = new Date('2026-11-25T18:00:00Z')
const HALF_YEAR = { from: '2026-01-01', to: '2026-06-30' }

/** A coordinator, who counts the whole collective. */
const COORDINATOR: Worker = {
  ...{
    collectiveId: collective.id,
    organisationId: organisationOf('metropole-lyon').id,
    memberId: null,
    clientId: 'bench'
  },
  ...{ roles: ['coordinator'], scopes: ['reports:read'] }
}

/**
 * What the dashboard asks for, a half-year of the whole collective with what may be told of it, against reading as many rows by their primary key; the
 * same with a hundred times as many referrals; and how fast events are taken in.
 */
export const measureReports: Measure = async (_, { taking, quick }) => {
  const [few, many] = quick ? [1_000, 20_000] : [10_000, 1_000_000]
  const small = await openReports(few)
  try {
    const large = await openReports(many)
    try {
      const wanted = {
        key: 'reports',
        what: `dashboard, ${many.toLocaleString('en')} referrals`,
        floor: 0.2,
        goal: 0.2
      }
      const flat = { key: 'reports flat', what: `the same as with ${few.toLocaleString('en')}`, floor: 0.5, goal: 0.5 }
      const results = await compare(
        large.dashboard,
        [
          { side: large.rows, wanted },
          { side: small.dashboard, wanted: flat }
        ],
        { ...taking, postgres: large.postgres }
      )
      return [...results, await large.answerTime(), await measureIntake(large)]
    } finally {
      await large.close()
    }
  } finally {
    await small.close()
  }
}

/** A database with so many referrals, as reporting keeps them. */
export interface Reports {
  url: string
  secret: string
  postgres: number
  dashboard: Side
  rows: Side
  answerTime: () => Promise<Result>
  close: () => Promise<void>
}

async function openReports(referrals: number): Promise<Reports> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-bench-'))
  chmodSync(folder, 0o711)
  const server = await startEmbedded({ dataDir: join(folder, 'pg') })
  const { url } = server
  await migrate({ url, folder: MIGRATIONS, secret: SECRET })
  await seedIdentity({ databaseUrl: url, secret: SECRET })
  await loadScale({ url, secret: SECRET, referrals, until: UNTIL, into: 'reporting', tell: console.error })
  const counter = openCounter({ databaseUrl: url, secret: SECRET })
  const reader = new pg.Client({ connectionString: url })
  await reader.connect()
  const ids = await idsOfAsMany(reader)
  const byKey = {
    name: 'by key',
    text: 'select * from reporting.referral_facts where referral_id = any($1::uuid[])',
    values: [ids]
  }

  const ask = async () => {
    const answer = await liveReports(counter, { worker: COORDINATOR, now: UNTIL }, HALF_YEAR, 'worker')
    if (!('funnel' in answer)) throw new Error(`the dashboard is refused: ${JSON.stringify(answer)}`)
  }
  return {
    url,
    secret: SECRET,
    postgres: Number.parseInt(readFileSync(join(folder, 'pg/postmaster.pid'), 'utf8'), 10),
    dashboard: { name: `${referrals} referrals`, run: (seconds) => again(seconds, ask) },
    rows: { name: `${ids.length} rows by key`, run: (seconds) => again(seconds, () => reader.query(byKey)) },
    answerTime: async () => {
      const took: number[] = []
      for (let time = 0; time < 50; time += 1) {
        const started = performance.now()
        await ask()
        took.push(performance.now() - started)
      }
      const what = `dashboard, ${referrals.toLocaleString('en')} referrals, all three reports`
      return { key: 'reports time', what, value: median(took), unit: 'ms' }
    },
    close: async () => {
      await Promise.all([counter.database.close(), reader.end()])
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** As many ids of facts as sums are added up for the dashboard: a row is read by its primary key for each. */
async function idsOfAsMany(reader: pg.Client): Promise<string[]> {
  const { rows } = await reader.query<{ id: string }>(
    `select referral_id as id from reporting.referral_facts order by md5(referral_id::text) limit (select count(*) from reporting.sums
     where part = 'ffffffff-ffff-ffff-ffff-ffffffffffff' and ((sheet in ('funnel', 'results', 'outreach') and period between '2026-01' and '2026-06')
       or (sheet in ('results-roots', 'outreach-persons') and period = '2026-H1')))`
  )
  return rows.map(({ id }) => id)
}

async function again(seconds: number, act: () => Promise<unknown>): Promise<Done> {
  const started = performance.now()
  let operations = 0
  while (performance.now() < started + seconds * 1000) {
    await act()
    operations += 1
  }
  return { operations, seconds: (performance.now() - started) / 1000 }
}
