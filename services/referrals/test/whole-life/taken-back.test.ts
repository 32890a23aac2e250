import { listReferralEvents, type Worker } from '@relais/contract'
import t from 'tap'
import { followClocks } from '../../src/acting/life/follow-clocks.ts'
import { came, expect } from '../setting/house.ts'
import { people } from '../setting/places.ts'
import { openStill } from '../setting/still.ts'

const { act, ask, bring, read, owner, moveTo, desk } = await openStill(t)

const history = async (who: Worker, id: string) => expect(200, await ask(who, listReferralEvents, { id })).items
const toldBy = async (id: string, action: string) =>
  (
    await owner<{ told: string[] }>(
      'select told from referrals.referral_events where referral_id = $1 and action = $2 order by version desc',
      [id, action]
    )
  )[0]!.told

t.test('what was taken in charge is given back when the receiver confirms, with what was done so far', async (t) => {
  const at = await bring('in_progress')
  const asked = expect(200, await act(people.ccas, at, 'withdraw', { reason: 'need_solved' }))
  t.match(asked, {
    state: 'in_progress',
    withdrawalRequested: true,
    ballWith: 'receiver',
    dueAt: '2026-12-29T16:00:00.000Z'
  })
  t.match(await act(people.ccas, asked, 'confirm-withdrawal'), { status: 403, body: { code: 'referral-not-yours' } })
  const given = expect(200, await act(people.caf, asked, 'confirm-withdrawal', { doneSoFar: 'Dossier prêt.' }))
  t.match(given, {
    state: 'withdrawn',
    withdrawalRequested: false,
    ballWith: null,
    dueAt: null,
    disclosure: 'minimised'
  })
  t.match((await history(people.ccas, at.id)).at(-1), {
    action: 'confirm-withdrawal',
    side: 'receiver',
    words: { doneSoFar: 'Dossier prêt.' }
  })
})

t.test('it is given back by rule after three working days, over Christmas, and not a minute before', async (t) => {
  t.teardown(() => moveTo('2026-12-23T09:00:00.000Z'))
  const at = await bring('accepted')
  expect(200, await act(people.ccas, at, 'withdraw', { reason: 'need_solved' }))
  // Thursday 24, Monday 28, Tuesday 29 December, at five in Paris
  await followClocks(desk, new Date('2026-12-29T15:59:59.999Z'))
  t.match((await read(people.ccas, at.id)).body, { state: 'accepted', withdrawalRequested: true, version: 5 })
  await followClocks(desk, new Date('2026-12-29T16:00:00.000Z'))
  t.match((await read(people.ccas, at.id)).body, { state: 'withdrawn', withdrawalRequested: false, version: 6 })
  t.match((await history(people.ccas, at.id)).at(-1), {
    action: 'confirm-withdrawal',
    side: 'system',
    organisationId: null
  })
  t.same((await toldBy(at.id, 'confirm-withdrawal')).toSorted(), ['receiver', 'sender'])
})

t.test('a result that was recorded meanwhile ends the request to take it back', async (t) => {
  const at = await bring('in_progress')
  const asked = expect(200, await act(people.ccas, at, 'withdraw', { reason: 'need_solved' }))
  const resolved = expect(
    200,
    await act(people.caf, asked, 'record-outcome', { outcomes: [came('rsa'), came('prime_activite')] })
  )
  t.match(resolved, { state: 'resolved', withdrawalRequested: false, ballWith: 'sender' })
  await followClocks(desk, new Date('2027-01-05T09:00:00.000Z'))
  t.match((await read(people.ccas, at.id)).body, { state: 'resolved' })
})
