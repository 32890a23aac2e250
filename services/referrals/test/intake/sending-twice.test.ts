import { createPerson, createReferral, createReferralGroup, readReferral } from '@relais/contract'
import t from 'tap'
import { agreed, expect, openReferrals, type Written, wholeReferral } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, write, owner } = await openReferrals(t)

let people_ = 0
/** Somebody whom nobody referred yet. */
const newcomer = (more: object = {}) => {
  people_ += 1
  return {
    givenName: 'Noura',
    familyName: `Modèle ${[...String(people_)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}`,
    birthDate: '1990-07-14',
    ...more
  }
}
const NONE = { duplicateDecision: 'none_found', rightsCheckWaiver: 'urgent_need' } as const
const send = (person: object, more: object = {}, who = people.mission) =>
  ask(who, createReferral, { body: { ...wholeReferral, ...NONE, person, ...more } as Written })
const refused = { status: 409, body: { code: 'duplicate-unanswered', state: 'draft' } }

t.test('"none found" is refused when there is one, whoever sent it, and the refusal says so and no more', async (t) => {
  const person = newcomer()
  await write({ person, duplicateDecision: 'none_found' })
  for (const more of [{}, { rights: ['apl'] }, { recipientId: places.metropole.id, rights: ['rsa'] }]) {
    const answer = await send(person, more)
    t.match(answer, refused)
    t.equal(
      answer.body.detail,
      'The referral is draft at version 1. An open referral in the collective concerns this person already, to this recipient or for one of these rights: answer other_person, other_need or sent_knowingly. Put this right, then repeat the action.'
    )
    for (const hidden of [people.ccas.organisationId!, places.ccas.name, '2026-12'])
      t.notOk(answer.text.includes(hidden), hidden)
  }
  t.match(await send(person, {}, people.ccas), refused, 'one’s own is one too')
  t.match(await send(person, { recipientId: places.metropole.id, rights: ['apl'] }), { status: 201 }, 'something else')
  t.match(await send({ ...person, birthDate: '1990-07-15' }), { status: 201 }, 'somebody else')
})

t.test('every other answer sends, and is kept', async (t) => {
  const person = newcomer()
  await write({ person, duplicateDecision: 'none_found' })
  for (const duplicateDecision of ['other_person', 'other_need', 'sent_knowingly']) {
    const { id } = expect(201, await send(person, { duplicateDecision }))
    t.match((await ask(people.mission, readReferral, { id })).body, { state: 'sent', duplicateDecision })
  }
  t.match(await send(newcomer(), { duplicateDecision: undefined }), {
    ...refused,
    body: { detail: 'The referral is draft at version 1. Put this right, then repeat the action.' }
  })
})

t.test('a draft is looked at when it is sent, also when its answer was given before', async (t) => {
  const person = newcomer()
  const draft = expect(201, await send(person, { send: false }))
  const later = expect(201, await send(person, { send: false }))
  t.match(await act(people.mission, draft, 'send', NONE), { status: 200, body: { state: 'sent' } })
  const again = await act(people.mission, later, 'send', NONE)
  t.match(again, { status: 409, body: { code: 'duplicate-unanswered', state: 'draft', version: 1 } })
  t.ok(again.body.availableActions.includes('send'))
  t.match(await act(people.mission, later, 'send', { ...NONE, duplicateDecision: 'sent_knowingly' }), { status: 200 })
})

t.test('a referral counts while it is open, from its sending to its end', async (t) => {
  const ended = { closed: true, withdrawn: true } as const
  for (const state of [
    'sent',
    'acknowledged',
    'accepted',
    'in_progress',
    'resolved',
    'declined',
    'closed',
    'withdrawn'
  ] as const) {
    const person = newcomer()
    await bring(state, { person })
    const answer = await send(person)
    t.equal(answer.status, state in ended ? 201 : 409, state)
  }
})

t.test('a person whose names are corrected is found under the right ones at once', async (t) => {
  const person = newcomer()
  const { personId } = await write({ person, duplicateDecision: 'none_found' })
  const right = newcomer()
  t.match(
    await ask(people.ccas, { method: 'PATCH', path: '/v1/persons/{id}' }, { id: personId!, version: 1, body: right }),
    { status: 200 }
  )
  t.match(await send(right), refused)
  t.match(await send(person), { status: 201 })
})

t.test(
  'without a date of birth nobody is taken for somebody else, and the same record is the same person',
  async (t) => {
    const person = newcomer({ birthDate: null })
    await write({ person })
    t.match(await send(person), { status: 201 })
    const { id: personId } = expect(201, await ask(people.mission, createPerson, { body: person }))
    const own = { person: undefined, personId }
    t.match(await send({}, own), { status: 201 })
    t.match(await send({}, own), refused)
  }
)

t.test('of eight who send the same person at once exactly one goes through, whoever they are', async (t) => {
  const senders = [people.mission, people.ccas, people.prefecture, people.landlord]
  for (const _ of [1, 2, 3]) {
    const person = newcomer()
    const answers = await Promise.all(
      [...senders, ...senders].map((who) =>
        send(person, { agreement: { ...agreed, level: 'minimal' }, followUp: null }, who)
      )
    )
    t.same(answers.map(({ status }) => status).toSorted(), [201, 409, 409, 409, 409, 409, 409, 409])
  }
  const person = newcomer()
  const drafts = await Promise.all([1, 2, 3, 4].map(async () => expect(201, await send(person, { send: false }))))
  const sent = await Promise.all(drafts.map((draft) => act(people.mission, draft, 'send', NONE)))
  t.same(sent.map(({ status }) => status).toSorted(), [200, 409, 409, 409], 'drafts too')
})

t.test('households that are sent at once, in whichever order, do not wait for each other for ever', async (t) => {
  const household = [newcomer(), newcomer(), newcomer()]
  const legs = (order: number[]) => ({
    mode: 'parallel',
    persons: order.map((at) => ({ person: household[at] })),
    legs: order.map((_, about) => ({
      about,
      recipientId: places.caf.id,
      rights: ['rsa'],
      agreement: agreed,
      send: true,
      ...NONE
    }))
  })
  const answers = await Promise.all(
    [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [2, 0, 1]
    ].map((order) => ask(people.mission, createReferralGroup, { body: legs(order) }))
  )
  t.same(answers.map(({ status }) => status).toSorted(), [201, 409, 409, 409])
})

t.test('the legs of a group, and what is passed on, are no duplicates of one another', async (t) => {
  const leg = { about: 0, rights: ['rsa'], agreement: { ...agreed, onward: true }, ...NONE }
  const group = expect(
    201,
    await ask(people.mission, createReferralGroup, {
      body: {
        mode: 'parallel',
        persons: [{ person: newcomer() }],
        legs: [
          { ...leg, recipientId: places.caf.id, send: true },
          { ...leg, recipientId: places.metropole.id, send: false }
        ]
      }
    })
  )
  t.match(await act(people.mission, group.legs[1], 'send', NONE), { status: 200, body: { state: 'sent' } })
  const held = expect(200, await act(people.caf, group.legs[0], 'acknowledge'))
  const passed = await act(people.caf, held, 'redirect', {
    organisationId: places.ccas.id,
    reason: 'better_placed',
    ...NONE
  })
  t.match(passed, { status: 200, body: { state: 'redirected' } })
})

t.test('passing on looks too: the new recipient may have this person already', async (t) => {
  const person = newcomer()
  const onward = { ...agreed, onward: true }
  const sent = await write({
    person,
    recipientId: places.mission.id,
    agreement: onward,
    rights: ['apl'],
    duplicateDecision: 'none_found'
  })
  await write({ person, rights: ['rsa'], duplicateDecision: 'none_found' }, people.prefecture)
  const first = expect(200, await act(people.mission, sent, 'acknowledge'))
  const pass = (duplicateDecision: string) =>
    act(people.mission, first, 'redirect', {
      organisationId: places.caf.id,
      reason: 'better_placed',
      ...NONE,
      duplicateDecision
    })
  t.match(await pass('none_found'), { status: 409, body: { code: 'duplicate-unanswered', state: 'acknowledged' } })
  t.match(await pass('other_need'), { status: 200, body: { state: 'redirected' } })
})

t.test('a send that is repeated under its key is sent once, and is no duplicate of itself', async (t) => {
  const body = { ...wholeReferral, ...NONE, person: newcomer() }
  const ask_ = () => ask(people.mission, createReferral, { body, key: 'the-same-key-again' })
  const answers = await Promise.all([ask_(), ask_(), ask_()])
  const last = await ask_()
  t.equal(last.status, 201)
  for (const { status, text } of answers) if (status === 201) t.equal(text, last.text)
  t.ok(answers.every(({ status, body }) => status === 201 || body.code === 'idempotency-in-flight'))
})

t.test('what asks among others is a function that answers one bit, and no viewer sees more for it', async (t) => {
  const [found] = await owner<{ security: boolean; returns: string }>(
    "select prosecdef as security, prorettype::regtype::text as returns from pg_proc where proname = 'already_referred'"
  )
  t.same(found, { security: false, returns: 'boolean' })
})
