import { listEvents, type ReferralEvent, readReferral, type Worker } from '@relais/contract'
import t from 'tap'
import type { Tables } from '../../src/store/tables.ts'
import { came, expect, openReferrals } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, owner, database } = await openReferrals(t)
const reporting = {
  ...{ collectiveId: null, organisationId: null, memberId: null },
  ...{ clientId: 'relais-reporting', roles: [], scopes: ['events:read'] }
} satisfies Worker
const FIGURES = {
  effectiveOn: '2026-11-01',
  decidedOn: '2026-12-01',
  firstPaidOn: '2026-12-05',
  amountMonthlyCents: 64652,
  arrearsCents: 129304,
  amountOnceCents: 15000
}

/** The payloads of a referral's events, as they are told to somebody. */
async function toldOf(who: Worker, id: string): Promise<Map<string, Record<string, unknown>>> {
  while ((await owner('select 1 from referrals.outbox')).length > 0) await new Promise((next) => setTimeout(next, 10))
  const { items } = expect(200, await ask(who, listEvents, { query: { limit: 1000 } }))
  return new Map(
    (items as ReferralEvent[])
      .filter(({ referralId }) => referralId === id)
      .map(({ action, payload }) => [action, payload])
  )
}

t.test('the figures of an outcome are read by both ends, and told to the services of Relais alone', async (t) => {
  const working = await bring('in_progress')
  const figured = { ...came('rsa'), ...FIGURES }
  const { body } = await act(people.caf, working, 'record-outcome', { outcomes: [figured] })
  const { outcomes } = expect(200, await ask(people.caf, readReferral, { id: working.id }))
  t.match(outcomes, [{ rightCode: 'rsa', ...FIGURES }])

  const payload = (await toldOf(reporting, working.id)).get('record-outcome')!
  const recordedAt = '2026-12-23T09:00:00.000Z'
  t.same(payload.outcomes, [
    {
      ...{ right: 'rsa', result: 'right_opened', reason: null, source: 'body_letter', recordedAt, amountBand: null },
      ...FIGURES
    }
  ])
  t.same(Object.keys((await toldOf(people.caf, working.id)).get('record-outcome')!), ['outcomeIds'])

  const rest = { outcomes: [came('prime_activite')] }
  const resolved = await act(people.caf, { ...working, version: body.version }, 'record-outcome', rest)
  const corrected = { ...came('rsa', 'refused_by_body'), refusedReason: 'other_right_first' }
  const correction = { reason: 'decision_changed', outcomes: [corrected] }
  expect(200, await act(people.caf, resolved.body, 'correct-outcome', correction))
  const told = await toldOf(reporting, working.id)
  t.match(told.get('correct-outcome')!.outcomes, [{ result: 'refused_by_body', reason: 'other_right_first' }])
})

t.test('a decision or a payment to come is none', async (t) => {
  const working = await bring('in_progress')
  const outcomes = [{ ...came('rsa'), decidedOn: '2026-12-24', firstPaidOn: '2027-01-05' }]
  t.match(await act(people.caf, working, 'record-outcome', { outcomes }), {
    status: 422,
    body: {
      errors: [
        { field: 'body.outcomes.0.decidedOn', rule: 'not-in-the-future' },
        { field: 'body.outcomes.0.firstPaidOn', rule: 'not-in-the-future' }
      ]
    }
  })
  for (const wrong of [{ amountOnceCents: -1 }, { amountOnceCents: 10_000_001 }, { firstPaidOn: '2026-02-30' }])
    t.equal(
      (await act(people.caf, working, 'record-outcome', { outcomes: [{ ...came('rsa'), ...wrong }] })).status,
      422
    )
})

t.test(
  'the day of the check is told with the sending, to the services of Relais alone, who alone see it',
  async (t) => {
    const { id } = await bring('acknowledged')
    await owner(
      "insert into referrals.check_days (referral_id, collective_id, made_on) select id, collective_id, '2026-12-21' from referrals.referrals where id = $1",
      [id]
    )
    const told = await toldOf(reporting, id)
    t.equal(told.get('send')!.checkedOn, '2026-12-21')
    t.notHas(told.get('acknowledge')!, 'checkedOn')
    t.notHas((await toldOf(people.ccas, id)).get('send')!, 'checkedOn')

    const asRole = database.open<Tables>('relais_referrals')
    const { collectiveId } = people.ccas
    const days = (viewer: Parameters<typeof asRole.transaction>[0]) =>
      asRole.transaction(viewer, (trx) => trx.db.selectFrom('check_days').selectAll().execute())
    for (const organisationId of [places.ccas.id, places.caf.id])
      t.same(await days({ collectiveId, organisationId, duty: 'member' }), [])
    t.same(await days({ collectiveId, organisationId: places.metropole.id, duty: 'coordinator' }), [])
    t.equal((await days({ collectiveId: null, organisationId: null, duty: 'service' })).length, 1)
    const forged = asRole.transaction({ collectiveId, organisationId: places.caf.id, duty: 'member' }, (trx) =>
      trx.db
        .insertInto('check_days')
        .values({ referral_id: id, collective_id: collectiveId!, made_on: '2026-12-22' })
        .execute()
    )
    await t.rejects(forged, { code: '42501' }, 'the day of a referral is its sender’s to write')
  }
)

t.test('page by page the services of Relais are told the same as at once', async (t) => {
  const page = async (query: Record<string, string | number>) =>
    expect(200, await ask(reporting, listEvents, { query }))
  const { items: whole } = await page({ limit: 1000 })
  const paged: ReferralEvent[] = []
  for (
    let { items, next } = await page({ limit: 2 });
    items.length > 0;
    { items, next } = await page({ limit: 2, cursor: next })
  )
    paged.push(...items)
  t.ok(whole.length > 10)
  t.same(paged, whole)
})
