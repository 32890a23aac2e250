import { randomUUID } from 'node:crypto'
import {
  changeDropInSession,
  createDropInSessions,
  createObservation,
  type DropInSession,
  listDropInSessions,
  listObservations,
  readDropInSession,
  readObservation,
  voidObservation
} from '@relais/contract'
import t from 'tap'
import { NOW } from '../../setting/open.ts'
import { HELD, idsOf, openOutreach, SEEN } from '../../setting/outreach.ts'

const { ask, other, colleague, agent, stranger, planned, observed } = await openOutreach(t)

t.test('a session is planned for every week at the same hour, over the change of season', async (t) => {
  const body = { ...HELD, day: '2027-03-16', hostId: other.id, weeks: 3 }
  const key = randomUUID()
  const answer = await ask(agent, createDropInSessions, { body, key })
  t.equal(answer.status, 201)
  const items: DropInSession[] = answer.body.items
  t.same(
    items.map(({ day, startsAt, endsAt, status }) => `${day} ${startsAt}-${endsAt} ${status}`),
    ['2027-03-16 14:00-17:00 planned', '2027-03-23 14:00-17:00 planned', '2027-03-30 14:00-17:00 planned']
  )
  t.equal(new Set(items.map(({ seriesId }) => seriesId)).size, 1)
  t.match(items[0], { holderId: agent.memberId, hostId: other.id, seriesId: /^[0-9a-f-]{36}$/ })
  t.equal((await ask(agent, createDropInSessions, { body, key })).text, answer.text, 'planned once for one key')
  const list = await ask(agent, listDropInSessions, { query: { from: '2027-03-01', until: '2027-03-29' } })
  t.same(idsOf(list), [items[1]!.id, items[0]!.id])
  t.equal((await planned({ holderId: null }))[0]!.holderId, null)
  t.equal((await planned({ holderId: colleague.id }))[0]!.holderId, colleague.id)
  for (const [wrong, field, rule] of [
    [{ endsAt: '14:00' }, 'body.endsAt', 'before-the-start'],
    [{ hostId: randomUUID() }, 'body.hostId', 'unknown-organisation'],
    [{ holderId: stranger.memberId }, 'body.holderId', 'unknown-member'],
    [{ territoryId: randomUUID() }, 'body.territoryId', 'unknown-territory'],
    [{ day: '2026-08-24' }, 'body.day', 'too-long-ago'],
    [{ day: '2027-11-27' }, 'body.day', 'too-far-ahead'],
    [{ day: '2027-11-20', weeks: 2 }, 'body.weeks', 'too-far-ahead'],
    [{ startsAt: '25:00' }, 'body.startsAt', 'invalid_format']
  ] as const)
    t.match((await ask(agent, createDropInSessions, { body: { ...HELD, ...wrong } })).body, {
      status: 422,
      errors: [{ field, rule }]
    })
})

t.test('a session is counted once its day has come, moved or cancelled; not counted is not zero', async (t) => {
  const [today] = await planned()
  const [later] = await planned({ day: '2026-12-02' })
  const change = (session: DropInSession, version: number | undefined, body: object) =>
    ask(agent, changeDropInSession, { id: session.id, version, body })
  const came = { welcomed: 9, turnedAway: null, appointments: 4, noShows: 1 }
  t.match((await change(later!, 1, { attendance: came })).body.errors, [{ rule: 'not-yet-held' }])
  t.match(await change(today!, 1, { attendance: came }), { status: 200, body: { status: 'held', attendance: came } })
  t.match((await change(today!, 2, { attendance: { ...came, noShows: 5 } })).body.errors, [
    { field: 'body.attendance.noShows', rule: 'more-than-appointments' }
  ])
  t.match((await change(today!, 2, { cancelled: 'holder_absent' })).body.errors, [{ rule: 'cancelled' }])
  t.match((await change(today!, 1, { attendance: null })).body, { status: 412, version: 2 })
  t.equal((await change(today!, undefined, { attendance: null })).status, 428)
  t.match((await change(later!, 1, { cancelled: 'public_holiday' })).body, { status: 'cancelled', version: 2 })
  t.match((await change(later!, 2, { cancelled: null, day: '2026-12-03', startsAt: '09:30' })).body, {
    status: 'planned',
    day: '2026-12-03',
    startsAt: '09:30',
    endsAt: '17:00'
  })
  t.match((await change(later!, 3, { endsAt: '09:00' })).body.errors, [{ field: 'body.endsAt' }])
  t.match((await ask(agent, readDropInSession, { id: later!.id })).body, { version: 3, attendance: null })
})

t.test('an observation is boxes to tick: a right, a form of non-take-up, a cause, a place', async (t) => {
  const first = await observed()
  t.match(first, { version: 1, ...SEEN, memberId: agent.memberId, voidedAt: null })
  t.same((await ask(agent, readObservation, { id: first.id })).body, first)
  t.match(await observed({ about: 'service', right: null, nonTakeUp: 'not_offered', cause: null }), { right: null })
  const id = randomUUID()
  t.equal((await ask(agent, createObservation, { body: { ...SEEN, id } })).status, 201)
  t.match(await ask(agent, createObservation, { body: { ...SEEN, id, right: 'css' } }), {
    status: 200,
    body: { right: 'rsa', version: 1 }
  })
  for (const [body, field, rule] of [
    [{ right: null }, 'body.right', 'right-missing'],
    [{ right: 'rmi' }, 'body.right', 'unknown-right'],
    [{ nonTakeUp: 'lazy' }, 'body.nonTakeUp', 'invalid_value'],
    [{ territoryId: randomUUID() }, 'body.territoryId', 'unknown-territory'],
    [{ observedOn: '2026-11-26' }, 'body.observedOn', 'in-the-future'],
    [{ observedOn: '2026-08-24' }, 'body.observedOn', 'too-long-ago']
  ] as const)
    t.match((await ask(agent, createObservation, { body: { ...SEEN, ...body } })).body, {
      status: 422,
      errors: [{ field, rule }]
    })

  const list = (query: Record<string, string>) => ask(agent, listObservations, { query })
  t.ok(idsOf(await list({ right: 'rsa', nonTakeUp: 'not_claimed' })).includes(id))
  t.notOk(idsOf(await list({ nonTakeUp: 'not_offered' })).includes(id))
  t.match((await ask(agent, voidObservation, { id, version: 2 })).body, { status: 412, version: 1 })
  t.equal((await ask(agent, voidObservation, { id, version: 1 })).status, 204)
  t.match((await ask(agent, voidObservation, { id, version: 2 })).body, { status: 409, code: 'entry-voided' })
  t.notOk(idsOf(await list({ right: 'rsa' })).includes(id))
  t.ok(idsOf(await list({ right: 'rsa', updatedSince: NOW })).includes(id))
})
