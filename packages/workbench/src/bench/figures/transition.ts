import { organisationOf } from '@relais/demo'
import { ACTORS, isWaiting, loadId } from '../ground/fill-referrals.ts'
import type { Ground } from '../ground/open-ground.ts'
import { databaseLimit, type Script } from '../limits/database-limit.ts'
import { requestText, sendLoad } from '../load/send-load.ts'
import type { Result } from '../report/result.ts'
import { compare } from '../rounds/compare.ts'
import type { Side } from '../rounds/take-rounds.ts'
import type { Measure } from './figures.ts'

/** Acknowledges referrals that wait, each once, against the same statements; then asks for versions that are gone. */
export const measureTransition: Measure = async (open, { taking, clients }) => {
  const ground = await open()
  const waiting = waitingIds(ground.referrals)
  const results: Result[] = []
  for (const count of clients) {
    const token = await ground.token(ACTORS.answering)
    const relais: Side = {
      name: 'Relais',
      pid: () => ground.app.child.pid!,
      run: (seconds) =>
        sendLoad({
          port: ground.app.port,
          clients: count,
          seconds,
          expect: 200,
          ask: () => acknowledgement(token, waiting.next().value, 2)
        })
    }
    const wanted = { key: `transition ${count}`, what: `one transition, ${count} clients`, floor: 0.3, goal: 0.55 }
    const [ratio] = await compare(
      relais,
      [{ side: databaseLimit(ground, sameStatements(ground.referrals), count), wanted }],
      taking
    )
    if (ratio !== undefined) results.push({ ...ratio, note: await refuseStale(ground, token, count) })
  }
  return results
}

async function refuseStale({ app }: Ground, token: string, clients: number): Promise<string> {
  const ask = () => acknowledgement(token, loadId('referral', 1), 1)
  const { operations, seconds, p99 } = await sendLoad({ port: app.port, clients, seconds: 1, expect: 412, ask })
  return `${Math.round(operations / seconds)} stale versions a second refused (412), p99 ${p99!.toFixed(1)} ms`
}

function acknowledgement(token: string, id: string | undefined, version: number): string {
  if (id === undefined) throw new Error('no referral is left to acknowledge: take fewer or shorter rounds')
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    'if-match': `"v${version}"`
  }
  return requestText('POST', `/v1/referrals/${id}/actions/acknowledge`, headers, '{}')
}

function* waitingIds(referrals: number): Generator<string, undefined> {
  for (let n = 1; n <= referrals; n++) if (isWaiting(n)) yield loadId('referral', n)
}

/** What the action asks of the database, without a viewer: hold the referral, read what decides, write the change, keep the answer. */
function sameStatements(referrals: number): Script {
  const id = `('${loadId('referral', 0).slice(0, -12)}' || lpad((:n::bigint % ${referrals} + 1)::text, 12, '0'))::uuid`
  const organisation = `'${organisationOf(ACTORS.answering).id}'::uuid`
  const hash = `decode(repeat('ab', 32), 'hex')`
  return {
    name: 'transition',
    statements: [
      'begin',
      `select k.fingerprint, k.status, k.headers, k.body_sealed from idempotency_keys k
       where k.organisation_id = ${organisation} and k.client_id = 'cpam-rhone-api' and k.key = :n::text`,
      `select r.*, p.side, p.disclosure, p.discloses_until from referrals r
       join referral_parties p on p.referral_id = r.id and p.organisation_id = r.recipient_id where r.id = ${id} for update of r`,
      `select a.* from agreements a join referrals r on r.agreement_id = a.id where r.id = ${id}`,
      `select * from outcomes where referral_id = ${id} and replaced_at is null order by right_code`,
      `with r as (update referrals set version = version + 1, state = 'acknowledged', updated_at = now(), head_hash = ${hash}
           where id = ${id} returning *),
         p as (update referral_parties set state = 'acknowledged', updated_at = now(), disclosure = case when side = 'receiver' then 3 else disclosure end
           where referral_id = ${id}),
         e as (insert into referral_events select uuidv7(), collective_id, id, version, 'acknowledge', 'receiver', recipient_id, null, 'cpam-rhone-api',
           'sent', 'acknowledged', now(), party_ids, '{}', ${hash}, ${hash} from r returning id, collective_id)
       insert into outbox (event_id, collective_id) select id, collective_id from e`,
      `insert into idempotency_keys values (${organisation}, 'cpam-rhone-api', uuidv4()::text, ${hash}, 200, '{"etag": "\\"v3\\""}',
         decode(repeat('ab', 1100), 'hex'), now())`,
      'commit'
    ]
  }
}
