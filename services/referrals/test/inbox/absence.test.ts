import { listReferralEvents, type Member, type ReferralProgress, type Worker } from '@relais/contract'
import { member, staffOf } from '@relais/test-kit'
import t from 'tap'
import { releaseLeavers } from '../../src/acting/absence/release-leavers.ts'
import { brokenAt } from '../../src/acting/life/chain.ts'
import { openDesk } from '../../src/service.ts'
import { asChained, type EventRow } from '../../src/store/events/events.ts'
import { agreed, came, expect, openReferrals } from '../setting/house.ts'
import { directory, people, places } from '../setting/places.ts'
import { listsOf } from './lists.ts'

const [alice, bruno, zoe] = [staffOf(places.caf), staffOf(places.caf), staffOf(places.ccas)]
const here = (who: Worker, more: Partial<Member> = {}): Member => ({
  ...member(who.memberId!, [...who.roles]),
  ...more
})
const members: Record<string, Member[]> = {
  [places.caf.id]: [here(alice), here(bruno), here(people.cafLead), here(people.caf)],
  [places.ccas.id]: [here(people.ccas), here(zoe)],
  [places.mission.id]: [here(people.mission)]
}
const house = await openReferrals(t, undefined, { directory: { ...directory, members } })
const { act, ask, bring, owner, read, write } = house
const { ids } = listsOf(house)
const { desk } = openDesk(house.house)
t.teardown(() => desk.database.close())

const now = new Date('2026-12-23T09:00:00.000Z')
const sweep = () => releaseLeavers(desk, now)
const onceForgotten = () => new Promise((resolve) => setTimeout(resolve, 1_100))
const history = async (id: string, who: Worker = people.caf) =>
  expect(200, await ask(who, listReferralEvents, { id })).items
const told = async (id: string) =>
  (
    await owner<{ told: string[] }>(
      'select told from referrals.referral_events where referral_id = $1 order by version desc limit 1',
      [id]
    )
  )[0]!.told
const events = async () =>
  (await owner<{ n: number }>('select count(*)::int as n from referrals.referral_events'))[0]!.n

let corrected: ReferralProgress
t.test(
  'while somebody is away their delegate corrects what they recorded; nobody else does, nor they afterwards',
  async (t) => {
    const at = await bring('in_progress', {}, people.ccas, bruno)
    const done = expect(
      200,
      await act(bruno, at, 'record-outcome', { outcomes: [came('rsa'), came('prime_activite')] })
    )
    const correction = { reason: 'entry_mistake', outcomes: [came('rsa', 'already_had')] }
    t.match(await act(alice, done, 'correct-outcome', correction), { status: 409 })
    members[places.caf.id]![1] = here(bruno, {
      awayFrom: '2026-12-20',
      awayUntil: '2026-12-31',
      delegateId: alice.memberId
    })
    await onceForgotten()
    t.match(await act(people.caf, done, 'correct-outcome', correction), { status: 409 })
    corrected = expect(200, await act(alice, done, 'correct-outcome', correction))
    t.match((await history(at.id)).at(-1), { action: 'correct-outcome', memberId: alice.memberId })
    members[places.caf.id]![1] = here(bruno)
    await onceForgotten()
    t.match(await act(bruno, corrected, 'correct-outcome', correction), { status: 409 }, 'what she wrote is hers now')
  }
)

t.test('the work of somebody who left goes back to the desk, and those who watch it are told', async (t) => {
  const file = await bring('in_progress', {}, people.ccas, bruno)
  const asked = await bring('accepted', {}, people.ccas, bruno)
  const waits = expect(200, await act(bruno, asked, 'ask-info', { items: ['bank_details'] }))
  const over = await bring('closed', {}, people.ccas, bruno)
  const hers = await bring('accepted', {}, people.ccas, alice)
  await sweep()
  t.same(
    [(await read(people.caf, file.id)).body.version, (await read(people.caf, hers.id)).body.version],
    [5, 4],
    'nobody left'
  )

  members[places.caf.id]!.splice(1, 1)
  const before = await events()
  await sweep()
  for (const { id, state } of [file, waits]) {
    t.match((await read(people.caf, id)).body, { state, ownerId: null, disclosure: 'follow_up' })
    t.match((await history(id)).at(-1), {
      action: 'release',
      side: 'system',
      organisationId: null,
      memberId: null,
      fromState: state,
      toState: state,
      payload: { reason: 'member_left', ownerId: null, previousOwnerId: bruno.memberId }
    })
    t.same(await told(id), ['receiver-duty-list'])
  }
  t.equal((await read(people.caf, over.id)).body.ownerId, bruno.memberId, 'what is over stays as it was')
  t.match((await read(people.caf, hers.id)).body, { ownerId: alice.memberId, version: 4 })
  t.same(
    (await ids(people.cafLead, { ownerId: 'nobody', limit: 100 })).toSorted(),
    [corrected.id, file.id, waits.id].toSorted()
  )
  const after = await events()
  t.equal(after, before + 3)
  await Promise.all([sweep(), sweep()])
  t.equal(await events(), after, 'once, however often it is looked for')

  const rows = await owner<EventRow>(
    'select * from referrals.referral_events where referral_id = $1 order by version',
    [file.id]
  )
  const [head] = await owner<{ head_hash: Buffer }>('select head_hash from referrals.referrals where id = $1', [
    file.id
  ])
  t.equal(
    brokenAt(
      rows.map((row) => asChained({ ...row, at: new Date(row.at).toISOString() })),
      head!.head_hash
    ),
    null
  )
  const taken = (await read(people.cafLead, file.id)).body as ReferralProgress
  expect(200, await act(people.cafLead, taken, 'assign', { ownerId: alice.memberId }))
})

t.test('what somebody wrote who left is their colleagues’, and whoever goes on with it has it', async (t) => {
  const draft = await write({ send: false }, zoe)
  const waiting = await bring('declined', {}, zoe)
  t.same((await ids(zoe, { side: 'sent', ownerId: 'me' })).toSorted(), [draft.id, waiting.id].toSorted())
  members[places.ccas.id]!.pop()
  const before = await events()
  await sweep()
  t.equal(await events(), before, 'it is told nobody: the referral is as it was')
  const desks = await ids(people.ccas, { side: 'sent', ownerId: 'nobody', limit: 100 })
  t.same(desks.toSorted(), [draft.id, waiting.id].toSorted())
  expect(200, await act(people.ccas, waiting, 'reopen', { reason: 'new_information' }))
  t.same(await ids(people.ccas, { side: 'sent', ownerId: 'nobody' }), [draft.id])
  t.ok((await ids(people.ccas, { side: 'sent', ownerId: 'me', limit: 100 })).includes(waiting.id))
})

t.test(
  'of an organisation in which nobody is left the coordinator is told, and the sender may pass it on',
  async (t) => {
    const toMission = { recipientId: places.mission.id }
    const onward = { agreement: { ...agreed, onward: true }, ...toMission }
    const sent = await write(onward)
    const accepted = await bring('accepted', onward, people.ccas, people.mission)
    const redirect = {
      organisationId: places.caf.id,
      reason: 'better_placed',
      duplicateDecision: 'other_need',
      rightsCheckWaiver: 'urgent_need'
    }
    t.match(await act(people.ccas, sent, 'redirect', redirect), { status: 409 }, 'not while somebody is there')
    members[places.mission.id] = []
    await sweep()
    for (const { id, state } of [sent, accepted]) {
      t.match((await history(id, people.ccas)).at(-1), { action: 'release', payload: { reason: 'organisation_left' } })
      t.same(await told(id), ['sender', 'coordinator'])
      t.match((await read(people.ccas, id)).body, { state, ownerId: null })
    }
    t.match((await history(accepted.id, people.ccas)).at(-1).payload, { previousOwnerId: people.mission.memberId })
    const after = await events()
    await sweep()
    t.equal(await events(), after)
    const [first, second] = [(await read(people.ccas, sent.id)).body, (await read(people.ccas, accepted.id)).body]
    for (const one of [first, second]) {
      const gone = expect(200, await act(people.ccas, one, 'redirect', redirect))
      t.match((await read(people.caf, gone.childId)).body, { state: 'sent', recipientId: places.caf.id })
    }
  }
)

t.test('when somebody is there again, it is told anew should they leave again', async (t) => {
  const at = await write({ recipientId: places.mission.id })
  await sweep()
  const deserted = async () =>
    (
      await owner<{ deserted_at: Date | null }>('select deserted_at from referrals.referrals where id = $1', [at.id])
    )[0]!.deserted_at
  t.ok(await deserted())
  members[places.mission.id] = [here(people.mission)]
  await sweep()
  t.equal(await deserted(), null)
  t.equal((await history(at.id, people.ccas)).length, 3)
  members[places.mission.id] = []
  await sweep()
  t.ok(await deserted())
  t.equal((await history(at.id, people.ccas)).length, 4)
})

t.test('while identity does not answer, nothing is taken from anybody', async (t) => {
  const at = await bring('accepted', {}, people.ccas, alice)
  const before = await events()
  await t.rejects(releaseLeavers({ ...desk, ownCall: async () => ({ refusal: 'unavailable' }) }, now), /who is there/)
  t.equal(await events(), before)
  t.equal((await read(people.caf, at.id)).body.ownerId, alice.memberId)
})
