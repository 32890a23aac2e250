import { organisationOf } from '@relais/demo'
import { ACTORS } from '../ground/fill-referrals.ts'
import type { Ground } from '../ground/open-ground.ts'
import { bareServer } from '../limits/bare-server.ts'
import { databaseLimit, type Script } from '../limits/database-limit.ts'
import { requestText, sendLoad } from '../load/send-load.ts'
import type { Result } from '../report/result.ts'
import { compare } from '../rounds/compare.ts'
import type { Side } from '../rounds/take-rounds.ts'
import type { Measure } from './figures.ts'

/** A page of 50 of an inbox with names, against the same query and against the same bytes. */
export const measureInbox: Measure = async (open, { taking, clients }) => {
  const ground = await open()
  const path = '/v1/referrals?limit=50'
  const { bytes, answer } = await read(ground, path)
  const { items } = answer as { items: { person: unknown }[] }
  if (items.length !== 50 || items.some(({ person }) => person === null)) throw new Error('the inbox shows no 50 names')
  const results: Result[] = []
  for (const count of clients) {
    const limits = [
      {
        side: databaseLimit(ground, inboxQuery(), count),
        wanted: { key: `inbox ${count}`, what: `inbox page of 50, ${count} clients`, floor: 0.25, goal: 0.4 }
      },
      {
        side: await bareServer(ground, bytes, count),
        wanted: { key: `inbox bytes ${count}`, what: `inbox page of 50, ${count} clients`, floor: 0.1, goal: 0.25 }
      }
    ]
    results.push(...(await compare(await reading(ground, path, count), limits, taking)))
  }
  return results
}

/** One referral with its person, texts and agreement, against the same bytes. */
export const measureDetail: Measure = async (open, { taking, clients }) => {
  const ground = await open()
  const list = (await read(ground, '/v1/referrals?limit=1')).answer as { items: { id: string }[] }
  const path = `/v1/referrals/${list.items[0]!.id}`
  const { bytes } = await read(ground, path)
  const results: Result[] = []
  for (const count of clients) {
    const wanted = { key: `detail ${count}`, what: `referral detail, ${count} clients`, floor: 0.25, goal: 0.4 }
    results.push(
      ...(await compare(
        await reading(ground, path, count),
        [{ side: await bareServer(ground, bytes, count), wanted }],
        taking
      ))
    )
  }
  return results
}

async function reading(ground: Ground, path: string, clients: number): Promise<Side> {
  const request = requestText('GET', path, { authorization: `Bearer ${await ground.token(ACTORS.inbox)}` })
  return {
    name: 'Relais',
    pid: () => ground.app.child.pid!,
    run: (seconds) => sendLoad({ port: ground.app.port, clients, seconds, ask: () => request, expect: 200 })
  }
}

async function read({ app, token }: Ground, path: string): Promise<{ bytes: string; answer: unknown }> {
  const headers = { authorization: `Bearer ${await token(ACTORS.inbox)}` }
  const answer = await fetch(`http://127.0.0.1:${app.port}${path}`, { headers })
  const bytes = await answer.text()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${bytes}`)
  return { bytes, answer: JSON.parse(bytes) }
}

/** The page cut on the parties' rows, then the referrals and the sealed names: what the inbox asks, without a viewer. */
function inboxQuery(): Script {
  return {
    name: 'inbox',
    reads: true,
    statements: [
      `select r.id, r.person_id, r.sender_id, r.recipient_id, r.territory_id, r.owner_id, r.parent_id, r.root_id, r.hop, r.version, r.state,
         r.return_to, r.sub_status, r.reason, r.urgent, r.withdrawal_requested, r.redirect_suggested, r.escalation, r.frozen, r.rights,
         r.age_band, r.language, r.due_at, r.created_at, r.sent_at, r.updated_at, p.side, d.disclosure, i.name_sealed, p.sort_at
       from (select referral_id, person_id, side, disclosure, discloses_until, sort_at from referral_parties
         where organisation_id = '${organisationOf(ACTORS.inbox).id}' and side = 'receiver'
           and (sort_at, referral_id) < ('9999-12-31'::timestamptz, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
         order by sort_at desc, referral_id desc limit 51) p
       join referrals r on r.id = p.referral_id
       join lateral (select case when p.discloses_until <= current_date then 0 else p.disclosure end as disclosure) d on true
       left join persons i on i.id = p.person_id and d.disclosure >= 2
       order by p.sort_at desc, p.referral_id desc`
    ]
  }
}
