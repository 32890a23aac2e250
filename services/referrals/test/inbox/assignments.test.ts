import { assignReferrals, listReferralEvents, type Member, type Worker } from '@relais/contract'
import { newId } from '@relais/database'
import { member, staffOf } from '@relais/test-kit'
import t from 'tap'
import { expect, openReferrals } from '../setting/house.ts'
import { directory, people, places, software } from '../setting/places.ts'

const [alice, bruno] = [staffOf(places.caf), staffOf(places.caf)]
const members: Member[] = [
  member(alice.memberId!),
  { ...member(bruno.memberId!), awayFrom: '2026-12-01' },
  member(people.cafLead.memberId!, ['lead'])
]
const house = await openReferrals(t, undefined, { directory: { ...directory, members: { [places.caf.id]: members } } })
const { act, ask, bring, owner, read, write } = house

interface One {
  id: string
  version: number
}
const assignment = ({ id, version }: One, ownerId = alice.memberId!) => ({ referralId: id, version, ownerId })
const hand = (who: Worker, assignments: object[], sent: object = {}) =>
  ask(who, assignReferrals, { body: { assignments }, ...sent })
const ownerOf = async (id: string) => (await read(people.caf, id)).body.ownerId
const events = async () =>
  (await owner<{ n: number }>('select count(*)::int as n from referrals.referral_events'))[0]!.n

t.test('a lead hands out many at once; for each that cannot be assigned the answer says why', async (t) => {
  const fresh = await write()
  const accepted = await bring('accepted')
  const stale = await bring('acknowledged')
  const declined = await bring('declined')
  const elsewhere = await write({ recipientId: places.mission.id })
  const away = await write()
  const stranger = await write()
  const before = await events()
  const answer = await hand(people.cafLead, [
    assignment(fresh),
    assignment(accepted, people.cafLead.memberId!),
    assignment({ ...stale, version: 2 }),
    assignment(declined),
    assignment(elsewhere),
    assignment({ id: newId(), version: 1 }),
    assignment(away, bruno.memberId!),
    assignment(stranger, people.mission.memberId!)
  ])
  t.equal(answer.status, 200)
  t.same(answer.body.items, [
    { referralId: fresh.id, assigned: true, version: 3, refusal: null },
    { referralId: accepted.id, assigned: true, version: 5, refusal: null },
    { referralId: stale.id, assigned: false, version: 3, refusal: 'version-stale' },
    { referralId: declined.id, assigned: false, version: 3, refusal: 'referral-state-forbids' },
    { ...answer.body.items[4], assigned: false, version: null, refusal: 'referral-not-found' },
    { ...answer.body.items[5], assigned: false, version: null, refusal: 'referral-not-found' },
    { referralId: away.id, assigned: false, version: 2, refusal: 'owner-away' },
    { referralId: stranger.id, assigned: false, version: 2, refusal: 'owner-not-member' }
  ])
  t.equal(await ownerOf(fresh.id), alice.memberId)
  t.equal(await ownerOf(accepted.id), people.cafLead.memberId)
  t.equal(await ownerOf(away.id), null)
  t.equal(await events(), before + 2)
  const { items } = expect(200, await ask(people.caf, listReferralEvents, { id: accepted.id }))
  t.match(items.at(-1), {
    action: 'assign',
    side: 'receiver',
    memberId: people.cafLead.memberId,
    payload: { ownerId: people.cafLead.memberId, previousOwnerId: people.caf.memberId }
  })
})

t.test('a delegate makes an absence no obstacle', async (t) => {
  const at = await write()
  members[1] = { ...members[1]!, delegateId: alice.memberId }
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  t.match((await hand(people.cafLead, [assignment(at, bruno.memberId!)])).body.items, [{ assigned: true }])
  members[1] = { ...members[1]!, delegateId: null }
})

t.test('repeated, it is done once', async (t) => {
  const at = await write()
  const key = newId()
  const [first, second] = await Promise.all([
    hand(people.cafLead, [assignment(at)], { key }),
    hand(people.cafLead, [assignment(at)], { key })
  ])
  for (const { status } of [first, second]) t.ok([200, 409].includes(status))
  const again = await hand(people.cafLead, [assignment(at)], { key })
  t.match(again.body.items, [{ referralId: at.id, assigned: true, version: 3 }])
  t.equal((await read(people.caf, at.id)).body.version, 3)
})

t.test('two leads who hand out the same work: each referral goes to one of them', async (t) => {
  const many: One[] = []
  for (let n = 0; n < 12; n += 1) many.push(await write())
  const [one, other] = await Promise.all([
    hand(
      people.cafLead,
      many.map((at) => assignment(at))
    ),
    hand(
      software.caf,
      many.toReversed().map((at) => assignment(at, people.cafLead.memberId!))
    )
  ])
  const done = (answer: { body: { items: { referralId: string; assigned: boolean }[] } }) =>
    answer.body.items.filter(({ assigned }) => assigned).map(({ referralId }) => referralId)
  t.same([...done(one), ...done(other)].toSorted(), many.map(({ id }) => id).toSorted())
})

t.test('the software of the organisation hands out work, an agent does not, and nobody of the sender', async (t) => {
  const at = await write()
  t.match(await hand(people.caf, [assignment(at)]), { status: 403, body: { code: 'role-missing', required: ['lead'] } })
  const others = staffOf(places.ccas, ['lead'])
  t.match((await hand(others, [assignment(at)])).body.items, [{ assigned: false, refusal: 'referral-not-yours' }])
  for (const who of [staffOf(places.mission, ['lead']), software.landlord])
    t.match((await hand(who, [assignment(at)])).body.items, [
      { assigned: false, version: null, refusal: 'referral-not-found' }
    ])
  t.match((await hand(software.caf, [assignment(at)])).body.items, [{ assigned: true, version: 3 }])
  t.equal(
    (await act(software.caf, { ...at, version: 3 }, 'assign', { ownerId: alice.memberId })).status,
    409,
    'one by one it acts as an agent'
  )
})

t.test('a list that is none is refused whole', async (t) => {
  const at = await write()
  const before = await events()
  for (const [assignments, field, rule] of [
    [[], 'body.assignments', 'too_small'],
    [Array.from({ length: 101 }, () => assignment({ id: newId(), version: 1 })), 'body.assignments', 'too_big'],
    [[assignment(at), assignment(at)], 'body.assignments.1.referralId', 'repeated'],
    [[{ ...assignment(at), version: 0 }], 'body.assignments.0.version', 'too_small'],
    [[{ ...assignment(at), ownerId: 'alice' }], 'body.assignments.0.ownerId', 'invalid_format'],
    [[{ ...assignment(at), why: 'x' }], 'body.assignments.0.why', 'unrecognized_keys']
  ] as const)
    t.match(await hand(people.cafLead, [...assignments]), { status: 422, body: { errors: [{ field, rule }] } }, rule)
  t.equal(await events(), before)
  t.equal(await ownerOf(at.id), null)
})
