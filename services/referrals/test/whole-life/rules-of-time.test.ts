import { createAgreement, type Worker } from '@relais/contract'
import t from 'tap'
import { followClocks } from '../../src/acting/life/follow-clocks.ts'
import { openDesk } from '../../src/service.ts'
import { agreed, expect } from '../setting/house.ts'
import { directory, people, places } from '../setting/places.ts'
import { openStill } from '../setting/still.ts'

const charter = { systemMayExpire: false, limits: {} as { draftDays?: number } }
const house = await openStill(t, '2027-03-01T09:00:00.000Z', { ...directory, charter })
const { act, bring, write, read, owner, desk } = house
const given = { agreement: { ...agreed, givenOn: '2027-03-01' } }

const faults: string[] = []
const listening = {
  ...desk,
  log: { ...desk.log, error: (_: unknown, said: string) => void faults.push(said) } as unknown as typeof desk.log
}
const follow = (at: string) => followClocks(listening, new Date(at))
const ruled = async (id: string) =>
  (
    await owner<{ action: string }>(
      "select action from referrals.referral_events where referral_id = $1 and side = 'system' order by version",
      [id]
    )
  ).map(({ action }) => action)
const nextOf = async (id: string) =>
  (await owner<{ next_at: Date | null }>('select next_at from referrals.referrals where id = $1', [id]))[0]!.next_at
/** What identity says is remembered for a second. */
const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1_050))

t.test('several processes that look at the same moment do everything once', async (t) => {
  const desks = [desk, openDesk(house.house).desk, openDesk(house.house).desk]
  t.teardown(() => Promise.all(desks.slice(1).map((one) => one.database.close())))
  const all = []
  for (let n = 0; n < 12; n += 1) all.push(await write(given))
  for (const at of ['2027-03-03T16:00:00.000Z', '2027-03-08T16:00:00.000Z', '2027-03-11T16:00:00.000Z'])
    await Promise.all(desks.map((one) => followClocks(one, new Date(at))))
  await Promise.all(desks.map((one) => followClocks(one, new Date('2027-03-11T16:01:00.000Z'))))
  for (const { id } of all) {
    t.same(await ruled(id), ['escalate', 'escalate', 'escalate'])
    t.match((await read(people.ccas, id)).body, { state: 'sent', version: 5, escalation: 3, ballWith: 'receiver' })
  }
})

t.test('when nobody looked for weeks, all that is due is done in its order, and nothing twice', async (t) => {
  const sent = await write(given)
  const asked = await act(people.ccas, await bring('accepted', given), 'withdraw')
  const at = '2027-05-31T12:00:00.000Z'
  await follow(at)
  await follow(at)
  t.same(await ruled(sent.id), ['escalate', 'escalate', 'escalate'])
  t.same(await ruled(asked.body.id), ['confirm-withdrawal'], 'it is given back, and nobody is reminded of it')
  t.same(faults, [])
})

t.test('one that cannot be followed keeps no other from its turn, and is looked at again an hour later', async (t) => {
  const [broken, whole] = [await write(given), await write(given)]
  // somebody wrote where the next event belongs
  await owner(
    `insert into referrals.referral_events select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'version', 3))).*
     from referrals.referral_events e where referral_id = $1 and version = 2`,
    [broken.id]
  )
  await follow('2027-03-03T16:00:00.000Z')
  t.same(await ruled(whole.id), ['escalate'])
  t.same(await ruled(broken.id), [])
  t.same(faults.splice(0), ['the rules of time failed at a referral; they look again later'])
  t.same(await nextOf(broken.id), new Date('2027-03-03T17:00:00.000Z'))
  t.match((await read(people.ccas, broken.id)).body, { state: 'sent', version: 2, escalation: 0 })
  await owner('update referrals.referrals set next_at = null where id = $1', [broken.id])
})

t.test('what fell due under another charter is not done, and nobody is told of a fault', async (t) => {
  const draft = await write({ send: false, agreement: undefined })
  charter.limits = { draftDays: 60 }
  await aSecond()
  await follow('2027-03-31T09:00:00.000Z')
  t.same(await ruled(draft.id), [])
  t.same(await nextOf(draft.id), new Date('2027-04-30T09:00:00.000Z'))
  await follow('2027-04-30T09:00:00.000Z')
  t.same(await ruled(draft.id), ['discard'])

  charter.systemMayExpire = true
  await aSecond()
  const sent = await write(given)
  for (const day of ['03-03', '03-08', '03-11']) await follow(`2027-${day}T16:00:00.000Z`)
  charter.systemMayExpire = false
  await aSecond()
  await follow('2027-03-25T16:00:00.000Z')
  t.same(await ruled(sent.id), ['escalate', 'escalate', 'escalate'])
  t.equal(await nextOf(sent.id), null, 'from now on it is for the coordinator')
  t.same(faults, [])
})

t.test('what happened this morning where the sun rises first may be noted this morning', async (t) => {
  const far = { ...directory, charter: { holidays: 'nouvelle_caledonie' as const, timeZone: 'Pacific/Noumea' } }
  const noumea = await openStill(t, '2027-03-01T22:00:00.000Z', far)
  // nine in the morning of Tuesday 2 March in Nouméa; in Paris it is still Monday
  const today = '2027-03-02'
  const agreement = { ...agreed, givenOn: today }
  const sent = await noumea.write({ agreement })
  t.equal(sent.dueAt, '2027-03-04T06:00:00.000Z', 'two working days, at five')
  const named = { recipientId: places.caf.id, rights: ['rsa'], level: 'minimal', howGiven: 'by_phone', givenOn: today }
  t.match(await noumea.ask(people.ccas, createAgreement, { id: sent.personId!, body: named }), { status: 201 })
  const go = async (who: Worker, at: { id: string; version: number }, action: string, body?: object) =>
    expect(200, await noumea.act(who, at, action, body))
  const accepted = await go(people.caf, sent, 'accept')
  const called = await go(people.caf, accepted, 'log-contact', { channel: 'phone', date: today, result: 'no_answer' })
  t.match(await go(people.caf, called, 'start', { metOn: today }), { state: 'in_progress' })
  t.match(
    await noumea.act(people.caf, { ...called, version: called.version + 1 }, 'no-show', {
      channel: 'phone',
      date: '2027-03-03'
    }),
    {
      status: 422,
      body: { errors: [{ field: 'body.date', rule: 'not-in-the-future' }] }
    }
  )
})
