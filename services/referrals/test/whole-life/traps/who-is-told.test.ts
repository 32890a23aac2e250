import { createPerson, createReferral, findDuplicates } from '@relais/contract'
import { DECLINE_REASONS, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import { staffOf } from '@relais/test-kit'
import t from 'tap'
import { followClocks } from '../../../src/acting/life/follow-clocks.ts'
import { agreed, came, expect, wholeReferral } from '../../setting/house.ts'
import { directory, people, places } from '../../setting/places.ts'
import { openStill } from '../../setting/still.ts'
import { BODIES } from '../table/every-state.ts'

// What was seen to go wrong elsewhere, and must not here: who is not told, not found, or told something else.

const charter = { systemMayExpire: false }
const house = await openStill(t, undefined, { ...directory, charter })
const { act, ask, bring, write, read, owner, desk } = house

const toldOf = async (id: string, action: string) =>
  (
    await owner<{ told: string[] }>(
      'select told from referrals.referral_events where referral_id = $1 and action = $2 order by version desc limit 1',
      [id, action]
    )
  )[0]!.told

t.test('2. DORA: a reason that is on no list is refused, and never dropped', async (t) => {
  const at = await bring('acknowledged')
  const reasoned = (Object.keys(REFERRAL_ACTIONS) as ReferralAction[]).filter(
    (action) => 'reason' in REFERRAL_ACTIONS[action].payload.fields
  )
  t.ok(reasoned.length >= 9)
  for (const action of reasoned) {
    const who = action === 'withdraw' || action === 'mark-error' || action === 'dispute' ? people.ccas : people.caf
    const unknown = await act(who, at, action, { ...BODIES[action], reason: 'because' })
    t.match(unknown, { status: 422, body: { errors: [{ field: 'body.reason', rule: 'invalid_value' }] } }, action)
    const wordless = await act(who, at, action, { ...BODIES[action], reason: 'other' })
    t.equal(wordless.status, 422, `${action}: other asks for words`)
  }
  t.match((await read(people.ccas, at.id)).body, { version: at.version, state: 'acknowledged' })
  for (const reason of Object.keys(DECLINE_REASONS).filter((one) => one !== 'other')) {
    const declined = expect(200, await act(people.caf, await bring('sent'), 'decline', { reason }))
    t.equal((await read(people.ccas, declined.id)).body.reasonCode, reason)
  }
})

t.test(
  '5. Primero: it is addressed to an organisation, whoever is there; and the sender is told of every answer',
  async (t) => {
    const somebody = staffOf(places.caf)
    const at = await bring('accepted')
    t.equal(at.ownerId, people.caf.memberId)
    t.match(
      await act(somebody, at, 'log-contact', { channel: 'phone', date: '2026-12-23', result: 'spoke' }),
      { status: 200 },
      'a colleague goes on'
    )
    const answers: [string, string][] = [
      ['acknowledged', 'accept'],
      ['acknowledged', 'waitlist'],
      ['acknowledged', 'decline'],
      ['acknowledged', 'ask-info'],
      ['acknowledged', 'suggest-redirect'],
      ['in_progress', 'hold'],
      ['in_progress', 'record-outcome'],
      ['in_progress', 'un-accept']
    ]
    for (const [state, action] of answers) {
      const one = await bring(state as 'acknowledged')
      expect(200, await act(people.cafLead, one, action, BODIES[action] ?? {}))
      t.ok((await toldOf(one.id, action)).includes('sender'), action)
    }
    t.same(await toldOf(at.id, 'send'), ['receiver-duty-list', 'person'])
  }
)

t.test(
  '7. Les Emplois: silence refuses nobody; where a rule may end it, everybody was reminded and is told',
  async (t) => {
    const left = await Promise.all(
      (['sent', 'acknowledged', 'accepted', 'in_progress'] as const).map((state) => bring(state))
    )
    await followClocks(desk, new Date('2028-12-22T12:00:00.000Z'))
    for (const { id, state } of left) {
      t.match((await read(people.ccas, id)).body, { state, escalation: 3 })
      const events = await owner<{ action: string; told: string[] }>(
        "select action, told from referrals.referral_events where referral_id = $1 and side = 'system' order by version",
        [id]
      )
      t.same(events, [
        { action: 'escalate', told: ['ball-holder'] },
        { action: 'escalate', told: ['ball-holder-lead'] },
        { action: 'escalate', told: ['coordinator'] }
      ])
    }
    charter.systemMayExpire = true
    await new Promise((resolve) => setTimeout(resolve, 1_050))
    const late = await bring('acknowledged')
    await followClocks(desk, new Date('2028-12-22T12:00:00.000Z'))
    t.match(
      (await read(people.ccas, late.id)).body,
      { state: 'acknowledged', escalation: 3 },
      'not on the day on which the coordinator is told'
    )
    await followClocks(desk, new Date('2029-01-09T12:00:00.000Z'))
    t.match((await read(people.ccas, late.id)).body, { state: 'expired' })
    t.same((await toldOf(late.id, 'expire')).toSorted(), ['coordinator', 'person', 'receiver', 'sender', 'upstream'])
    charter.systemMayExpire = false
  }
)

t.test('9. rdv-insertion #1832: of two who send the same person at once, one is told that somebody did', async (t) => {
  for (let round = 0; round < 10; round += 1) {
    const person = { givenName: 'Salima', familyName: `Doublon ${'abcdefghij'[round]}`, birthDate: '1990-02-03' }
    const body = {
      ...wholeReferral,
      person,
      duplicateDecision: 'none_found',
      agreement: { ...agreed, level: 'minimal' },
      followUp: null
    }
    const answers = await Promise.all([people.ccas, people.landlord].map((who) => ask(who, createReferral, { body })))
    t.same(answers.map(({ status }) => status).toSorted(), [201, 409])
    const { body: refused } = answers.find(({ status }) => status === 409)!
    t.equal(refused.code, 'duplicate-unanswered')
    t.notMatch(
      JSON.stringify(refused),
      new RegExp(`${places.ccas.id}|${places.landlord.id}|ccas|landlord`),
      'nor by whom'
    )
  }
})

t.test('11. Ocean: whoever is upstream is told, down to the last organisation', async (t) => {
  const passOn = (to: { id: string }) => ({
    organisationId: to.id,
    reason: 'better_placed',
    duplicateDecision: 'other_need',
    rightsCheckWaiver: 'urgent_need'
  })
  const root = await write({ agreement: { ...agreed, onward: true } })
  const first = expect(200, await act(people.caf, root, 'redirect', passOn(places.mission)))
  const child = expect(200, await read(people.ccas, first.childId))
  const second = expect(200, await act(people.mission, child, 'redirect', passOn(places.prefecture)))
  for (const id of [root.id, child.id])
    for (const audience of ['root-sender', 'upstream']) t.ok((await toldOf(id, 'redirect')).includes(audience))
  let leaf = expect(200, await read(people.ccas, second.childId))
  leaf = expect(200, await act(people.prefecture, leaf, 'accept'))
  t.ok((await toldOf(leaf.id, 'accept')).includes('sender'), 'and the sender of every leg is the one of the first')
  t.match((await read(people.ccas, root.id)).body, {
    state: 'redirected',
    leaf: { id: leaf.id, state: 'accepted', recipientId: places.prefecture.id }
  })
  expect(200, await act(people.prefecture, leaf, 'record-outcome', { outcomes: [came('rsa'), came('prime_activite')] }))
  t.match((await read(people.ccas, leaf.id)).body, {
    side: 'sender',
    state: 'resolved',
    ballWith: 'sender',
    outcomes: [{}, {}]
  })
})

t.test('13. ViaTrajectoire: nobody is overlooked because a field was left empty', async (t) => {
  const recorded = expect(
    201,
    await ask(people.mission, createPerson, { body: { givenName: 'Aïcha', familyName: 'Benmoussa' } })
  )
  const found = expect(
    200,
    await ask(people.mission, findDuplicates, {
      body: {
        recipientId: places.caf.id,
        rights: ['rsa'],
        person: { givenName: 'Aicha', familyName: 'Ben Moussa', birthDate: '1971-05-06', phone: '06 39 98 00 11' }
      }
    })
  )
  t.ok(found.candidates.some(({ person }: { person: { id: string } }) => person.id === recorded.id))
})
