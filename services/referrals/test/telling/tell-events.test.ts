import t from 'tap'
import { CHRISTMAS_EVE_BEFORE, came, expect, wholeReferral } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'
import { change, openTelling } from '../setting/telling.ts'

const telling = await openTelling(t)
const { act, write, told, owner, moveTo, alice, bruno, claire, denis, emma, members } = telling
const sentTo = (recipientId: string, more = {}) => write({ ...wholeReferral, recipientId, ...more })
const texting = { ...wholeReferral.person, preferredChannel: 'sms' } as const
const forward = async (id: string, version: number, recipientId: string, more = {}) =>
  expect(
    200,
    await act(people.caf, { id, version }, 'redirect', {
      organisationId: recipientId,
      reason: 'better_placed',
      duplicateDecision: 'sent_knowingly',
      rightsCheckWaiver: 'urgent_need',
      ...more
    })
  )

t.afterEach(async () => {
  for (const one of [alice, bruno, claire, denis, emma])
    change(one, { awayFrom: null, awayUntil: null, delegateId: null, mail: 'each' })
  await moveTo(CHRISTMAS_EVE_BEFORE)
})

t.test('what is sent is told to whoever watches the inbox, and to the person as they wish to be reached', async (t) => {
  await sentTo(places.caf.id)
  t.strictSame(await told(), ['claire send waiting', 'denis send waiting'])
  await sentTo(places.caf.id, { person: texting })
  t.strictSame(await told(), ['claire send waiting', 'denis send waiting', 'person send waiting'])
  for (const preferredChannel of ['phone', 'post', 'in_person', 'through_referrer'] as const) {
    await sentTo(places.caf.id, { person: { ...wholeReferral.person, preferredChannel } })
    t.strictSame(await told(), ['claire send waiting', 'denis send waiting'], preferredChannel)
  }
})

t.test('an organisation without anybody is told at its desk', async (t) => {
  const agreement = { ...wholeReferral.agreement, level: 'minimal' } as const
  await sentTo(places.landlord.id, { agreement })
  t.strictSame(await told(), ['desk send waiting'])
})

t.test('taking note is told in the pages alone, an answer to whoever sent it', async (t) => {
  let at = await sentTo(places.caf.id)
  await told()
  at = expect(200, await act(people.caf, at, 'acknowledge'))
  t.strictSame(await told(), ['alice acknowledge in_app'])
  at = expect(200, await act(people.caf, at, 'ask-info', { items: ['bank_details'] }))
  t.strictSame(await told(), ['alice ask-info waiting'])
  at = expect(
    200,
    await act(people.ccas, at, 'reply-info', { answers: [{ item: 'bank_details', answer: 'provided' }] })
  )
  t.strictSame(await told(), ['claire reply-info waiting', 'denis reply-info waiting'], 'nobody has the case yet')
  at = expect(200, await act(people.caf, at, 'accept'))
  t.strictSame(await told(), ['alice accept waiting'])
  at = expect(200, await act(people.cafLead, at, 'assign', { ownerId: denis.id }))
  t.strictSame(await told(), ['claire assign waiting'], 'who took it over themselves is not told')
  at = expect(200, await act(people.ccas, at, 'withdraw', { reason: 'need_solved' }))
  t.strictSame(await told(), ['denis withdraw waiting'])
})

t.test('who sent it has left: their colleagues are told; who is away is replaced', async (t) => {
  const at = await sentTo(places.caf.id)
  const absence = { awayFrom: '2026-12-21', awayUntil: '2027-01-03' }
  change(alice, { ...absence, delegateId: bruno.id })
  change(claire, { ...absence, delegateId: denis.id })
  t.strictSame(await told(), ['claire send in_app', 'denis send waiting'])
  let now = expect(200, await act(people.caf, at, 'decline', { reason: 'capacity_reached' }))
  t.strictSame(await told(), ['alice decline in_app', 'bruno decline waiting'])
  t.strictSame(
    await owner("select instead_of from referrals.notifications where notice = 'decline' and instead_of is not null"),
    [{ instead_of: alice.id }]
  )
  members[places.ccas.id] = [bruno]
  now = expect(200, await act(people.ccas, now, 'reopen', { reason: 'new_information' }))
  members[places.ccas.id] = [alice, bruno]
  change(alice, { awayFrom: null, awayUntil: null })
  await told()
  t.equal(now.state, 'sent')
})

t.test('how a member wishes to be told decides what is sent, never what stands in the list', async (t) => {
  change(claire, { mail: 'digest' })
  change(denis, { mail: 'none' })
  await sentTo(places.caf.id)
  t.strictSame(await told(), ['claire send gathered', 'denis send in_app'])
})

t.test(
  'what is passed on is told upwards, to the person, and to whoever had it; the new recipient is told as ever',
  async (t) => {
    const agreement = { ...wholeReferral.agreement, onward: true }
    let at = await sentTo(places.caf.id, { person: texting, agreement })
    at = expect(200, await act(people.cafLead, at, 'accept', { ownerId: claire.id }))
    await told()
    const redirected = await forward(at.id, at.version, places.prefecture.id)
    t.strictSame(await told(), ['alice redirect waiting', 'person redirect waiting', 'person send waiting'])
    const child = expect(200, await telling.read(people.ccas, redirected.childId))
    expect(200, await act(people.prefecture, child, 'decline', { reason: 'capacity_reached' }))
    t.strictSame(await told(), ['alice decline waiting'], 'once, though she is sender and upstream')
  }
)

t.test('coming back on an acceptance, and mistakes, are told to the coordinator', async (t) => {
  let at = await sentTo(places.caf.id)
  at = expect(200, await act(people.cafLead, at, 'accept', { ownerId: claire.id }))
  await told()
  at = expect(200, await act(people.cafLead, at, 'un-accept', { reason: 'capacity_reached', doneSoFar: 'Un appel.' }))
  t.strictSame(await told(), ['alice un-accept waiting', 'emma un-accept waiting'])
})

t.test('a corrected outcome is told to everyone who was told the first', async (t) => {
  let at = await sentTo(places.caf.id)
  at = expect(200, await act(people.caf, at, 'accept'))
  at = expect(200, await act(people.caf, at, 'start', { metOn: '2026-12-23' }))
  change(alice, { awayFrom: '2026-12-21', awayUntil: null, delegateId: bruno.id })
  at = expect(200, await act(people.caf, at, 'record-outcome', { outcomes: [came('rsa'), came('prime_activite')] }))
  t.ok((await told()).includes('bruno record-outcome waiting'))
  change(alice, { awayFrom: null })
  at = expect(
    200,
    await act(people.caf, at, 'correct-outcome', { reason: 'entry_mistake', outcomes: [came('rsa', 'already_had')] })
  )
  t.strictSame(await told(), ['alice correct-outcome waiting', 'bruno correct-outcome waiting'])
})

t.test('once the agreement is taken back the person is not written to any more', async (t) => {
  let at = await sentTo(places.caf.id, { person: texting })
  at = expect(200, await act(people.caf, at, 'accept'))
  at = expect(200, await act(people.ccas, at, 'withdraw-agreement', { proof: 'by_phone' }))
  const lines = await told()
  t.strictSame(
    lines.filter((line) => line.startsWith('person')),
    [],
    'not even of what happened before'
  )
  t.ok(lines.includes('claire withdraw-agreement waiting'))
})

t.test('reminders wait for the digest of the morning, unless the matter is urgent', async (t) => {
  await sentTo(places.caf.id)
  await sentTo(places.caf.id, { urgent: true })
  await told()
  await moveTo('2026-12-29T09:00:00.000Z')
  await telling.clocks()
  const lines = await told()
  t.strictSame(
    lines.filter((line) => !line.endsWith('in_app')),
    ['claire escalate waiting', 'denis escalate waiting', 'denis escalate waiting', 'emma escalate waiting'],
    'to those who should act, to their lead, to the coordinator'
  )
  t.ok(lines.includes('claire escalate in_app'), 'and of the other one in the list')
})

t.test('what happened more than two days ago stands in the list, and is sent to nobody', async (t) => {
  await sentTo(places.caf.id, { person: texting })
  await moveTo('2026-12-25T09:00:01.000Z')
  t.strictSame(await told(), ['claire send in_app', 'denis send in_app'])
})

t.test('an event is told once, also when it is read again', async (t) => {
  await sentTo(places.caf.id)
  t.equal((await told()).length, 2)
  await owner('update referrals.telling set position = position - 2')
  t.strictSame(await told(), [])
  const [{ twice } = { twice: -1 }] = await owner<{ twice: number }>(
    'select count(*)::int as twice from (select from referrals.notifications group by event_id, addressee having count(*) > 1) x'
  )
  t.equal(twice, 0)
})
