import { listMessages, listReferralEvents, postMessage, readReferral } from '@relais/contract'
import t from 'tap'
import { expect, openReferrals } from '../setting/house.ts'
import { thread } from '../setting/papers.ts'
import { people, places, software } from '../setting/places.ts'

const open = await openReferrals(t)
const { act, ask, bring, write, moveTo, owner, read } = open
const { say, said } = thread(open)

t.test('both sides say things to each other, and each keeps notes that the other never sees', async (t) => {
  const { id } = await bring('accepted')
  const first = await say(people.ccas, id, 'Joignable le matin.')
  t.match(first, { status: 201, headers: { location: `/v1/referrals/${id}/messages` } })
  t.match(first.body, {
    audience: 'both',
    organisationId: places.ccas.id,
    memberId: people.ccas.memberId,
    createdAt: '2026-12-23T09:00:00.000Z'
  })
  t.notMatch(first.text, /matin/, 'the answer is kept for repeats, and holds no text')
  expect(201, await say(people.caf, id, 'Bien noté.'))
  expect(201, await say(people.ccas, id, 'Rappeler la voisine.', 'own'))
  expect(201, await say(software.caf, id, 'Dossier 12 au guichet.', 'own'))

  t.same(await said(people.ccas, id), ['Rappeler la voisine.', 'Bien noté.', 'Joignable le matin.'])
  t.same(await said(people.caf, id), ['Dossier 12 au guichet.', 'Bien noté.', 'Joignable le matin.'])
  t.same(await said(people.cafLead, id), ['Dossier 12 au guichet.', 'Bien noté.', 'Joignable le matin.'])
})

t.test('a message is told by an event without its text; a note by none', async (t) => {
  const { id, version } = await bring('accepted')
  const { id: message } = expect(201, await say(people.ccas, id, 'Un canari jaune.'))
  expect(201, await say(people.ccas, id, 'Un canari rouge.', 'own'))
  const answer = await ask(people.caf, listReferralEvents, { id })
  const last = answer.body.items.at(-1)
  t.match(last, {
    action: 'message',
    version: version + 1,
    side: 'sender',
    organisationId: places.ccas.id,
    fromState: 'accepted',
    toState: 'accepted',
    payload: { messageId: message },
    words: null
  })
  t.notMatch(answer.text, /canari/)
  t.match(await owner('select told from referrals.referral_events where id = $1', [last.id]), [
    { told: ['receiver-owner'] }
  ])
  expect(201, await say(people.caf, id, 'Merci.'))
  t.match(
    await owner('select told from referrals.referral_events where referral_id = $1 order by version desc limit 1', [
      id
    ]),
    [{ told: ['sender'] }]
  )
})

t.test('whoever read the version before may still act; whoever read one before an action may not', async (t) => {
  const { id, version } = await bring('acknowledged')
  expect(201, await say(people.ccas, id, 'Encore un mot.'))
  expect(201, await say(people.ccas, id, 'Et un autre.'))
  t.match(await act(people.caf, { id, version: version - 1 }, 'accept'), {
    status: 412,
    body: { version: version + 2 }
  })
  t.match(await act(people.caf, { id, version: version + 3 }, 'accept'), { status: 412 })
  const accepted = expect(200, await act(people.caf, { id, version }, 'accept'))
  t.equal(accepted.version, version + 3)
  t.match(await act(people.ccas, { id, version: version + 2 }, 'withdraw'), { status: 412 })
  expect(201, await say(people.caf, id, 'Accepté.'))
  t.match(await read(people.ccas, id), { body: { version: version + 4 }, headers: { etag: /^"v/ } })
  expect(200, await act(people.ccas, { id, version: version + 3 }, 'withdraw'))
})

t.test('a receiver says nothing before it takes note, and reads then what was said before', async (t) => {
  const sent = await write()
  expect(201, await say(people.ccas, sent.id, 'Elle préfère les SMS.'))
  t.same(await said(people.caf, sent.id), [])
  t.match(await say(people.caf, sent.id, 'Bonjour'), { status: 409, body: { code: 'thread-closed' } })
  t.match(await say(people.caf, sent.id, 'Bonjour', 'own'), { status: 409, body: { code: 'thread-closed' } })
  expect(200, await act(people.caf, sent, 'acknowledge'))
  t.same(await said(people.caf, sent.id), ['Elle préfère les SMS.'])
})

t.test(
  'nothing is said into the void: in a draft, after a refusal, a withdrawal, or the end of the agreement',
  async (t) => {
    const draft = await write({ send: false })
    t.match(await say(people.ccas, draft.id, 'A'), { status: 409, body: { code: 'thread-closed' } })
    t.equal((await say(people.ccas, draft.id, 'B', 'own')).status, 201)
    for (const state of ['declined', 'withdrawn'] as const) {
      const { id } = await bring(state)
      t.match(await say(people.ccas, id, 'A'), { status: 409, body: { code: 'thread-closed' } }, state)
      t.equal((await say(people.ccas, id, 'B', 'own')).status, 201, state)
      t.match(await say(people.caf, id, 'C', 'own'), { status: 409 }, state)
    }
    const frozen = await bring('accepted')
    expect(201, await say(people.ccas, frozen.id, 'Avant.'))
    expect(201, await say(people.caf, frozen.id, 'Note de la CAF.', 'own'))
    expect(
      200,
      await act(people.ccas, { ...frozen, version: frozen.version + 1 }, 'withdraw-agreement', { proof: 'by_phone' })
    )
    t.match(await say(people.ccas, frozen.id, 'Après.'), { status: 409, body: { code: 'thread-closed' } })
    t.same(await said(people.caf, frozen.id), [], 'the former receiver reads neither what was said nor its notes')
    t.same(await said(people.ccas, frozen.id), ['Avant.'])

    const ending = await bring('accepted', {
      agreement: { level: 'follow_up', howGiven: 'in_person_oral', givenOn: '2026-12-23', expiresOn: '2027-01-11' }
    })
    expect(201, await say(people.caf, ending.id, 'Encore là.'))
    t.teardown(() => moveTo('2026-12-23T09:00:00.000Z'))
    await moveTo('2027-01-11T09:00:00.000Z')
    t.match(await say(people.ccas, ending.id, 'Trop tard.'), { status: 409, body: { code: 'thread-closed' } })
    t.match(await say(people.caf, ending.id, 'Trop tard.'), { status: 409, body: { code: 'thread-closed' } })
    t.same(await said(people.caf, ending.id), [])
  }
)

t.test('a landlord, at the minimal level, says and reads', async (t) => {
  const { id } = await bring(
    'accepted',
    { agreement: { level: 'minimal', howGiven: 'by_phone', givenOn: '2026-12-23' }, followUp: undefined },
    people.landlord
  )
  expect(201, await say(people.landlord, id, 'Il a changé de numéro.'))
  expect(201, await say(people.caf, id, 'Merci, joint.'))
  t.same(await said(people.landlord, id), ['Merci, joint.', 'Il a changé de numéro.'])
})

t.test('it does not exist for others; the coordinator reads metadata, never this', async (t) => {
  const { id } = await bring('accepted')
  expect(201, await say(people.ccas, id, 'Un canari.'))
  for (const who of [people.stranger, people.mission, people.coordinator, people.farCoordinator])
    t.match(await ask(who, listMessages, { id }), { status: 404, body: { code: 'referral-not-found' } })
  for (const who of [people.stranger, people.mission])
    for (const audience of ['both', 'own'])
      t.match(await say(who, id, 'x', audience), { status: 404, body: { code: 'referral-not-found' } })
  for (const who of [people.cafAdministrator, people.cafPrivacyOfficer, people.coordinator])
    t.match(await say(who, id, 'x'), { status: 403, body: { code: 'role-missing' } })
})

t.test('what is written is checked: for whom, how long, no social security number', async (t) => {
  const { id } = await bring('accepted')
  const refused = async (body: object) => {
    const answer = await ask(people.ccas, postMessage, { id, body })
    return [answer.status, ...(answer.body.errors ?? []).map(({ field }: { field: string }) => field)]
  }
  t.same(await refused({ audience: 'both' }), [422, 'body.text'])
  t.same(await refused({ audience: 'both', text: '  ' }), [422, 'body.text'])
  t.same(await refused({ audience: 'all', text: 'x' }), [422, 'body.audience'])
  t.same(await refused({ audience: 'both', text: 'x'.repeat(4001) }), [422, 'body.text'])
  t.same(await refused({ audience: 'both', text: 'NIR 2 84 03 69 259 001 43' }), [422, 'body.text'])
  t.same(await refused({ audience: 'both', text: 'x', level: 'minimal' }), [422, 'body.level'])
})

t.test('the same key says it once; pages follow one another', async (t) => {
  const { id } = await bring('accepted')
  const first = await say(people.ccas, id, 'Une fois.', 'both', { key: 'once' })
  const again = await say(people.ccas, id, 'Une fois.', 'both', { key: 'once' })
  t.equal(again.text, first.text)
  t.match(await say(people.ccas, id, 'Autre.', 'both', { key: 'once' }), {
    status: 422,
    body: { code: 'idempotency-key-reused' }
  })
  for (const word of ['deux', 'trois']) expect(201, await say(people.caf, id, word))
  const page = expect(200, await ask(people.ccas, listMessages, { id, query: { limit: 2 } }))
  t.same(
    page.items.map(({ text }: { text: string }) => text),
    ['trois', 'deux']
  )
  const rest = expect(200, await ask(people.ccas, listMessages, { id, query: { limit: 2, cursor: page.next } }))
  t.match(rest, { items: [{ text: 'Une fois.' }], next: null })
})

t.test('reading is journalled, and only when something was read', async (t) => {
  const { id } = await bring('accepted')
  const journal = () =>
    owner(
      'select organisation_id, member_id, operation, level, referral_id from referrals.reads where referral_id = $1 order by id',
      [id]
    )
  await said(people.caf, id)
  t.same(await journal(), [])
  expect(201, await say(people.ccas, id, 'x'))
  await said(people.caf, id)
  t.same(await journal(), [
    {
      organisation_id: places.caf.id,
      member_id: people.caf.memberId,
      operation: 'listMessages',
      level: 3,
      referral_id: id
    }
  ])
})

t.test('a message is sealed where it lies', async (t) => {
  const { id } = await bring('accepted')
  expect(201, await say(people.ccas, id, 'Canari sous scellés'))
  const rows = await owner("select encode(sealed, 'escape') as sealed from referrals.messages where referral_id = $1", [
    id
  ])
  t.equal(rows.length, 1)
  t.notMatch(JSON.stringify(rows), /Canari/)
  t.match(await ask(people.ccas, readReferral, { id }), { status: 200 })
})
