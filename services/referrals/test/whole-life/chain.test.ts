import {
  createReferralGroup,
  listEvents,
  listReferralEvents,
  listReferrals,
  permitReturn,
  type Worker
} from '@relais/contract'
import t from 'tap'
import { agreed, expect, type Written, wholeReferral } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'
import { openStill } from '../setting/still.ts'

const { act, ask, bring, write, read, owner } = await openStill(t)

const SENT = { send: true, duplicateDecision: 'other_need', rightsCheckWaiver: 'urgent_need' }
const onward = { agreement: { ...agreed, onward: true } } satisfies Partial<Written>
const passOn = (to: { id: string }, more: object = {}) => ({
  organisationId: to.id,
  reason: 'better_placed',
  duplicateDecision: 'other_need',
  rightsCheckWaiver: 'urgent_need',
  ...more
})
const history = async (who: Worker, id: string) => expect(200, await ask(who, listReferralEvents, { id })).items
const toldBy = async (id: string, action: string) =>
  (
    await owner<{ told: string[] }>(
      'select told from referrals.referral_events where referral_id = $1 and action = $2 order by version desc',
      [id, action]
    )
  )[0]!.told
const nothing = {
  person: null,
  need: null,
  followUp: null,
  assessment: null,
  outcomes: null,
  contacts: null,
  askedItems: null
}

t.test('A → B → C, and C declines: A knows, B reads no content, and the root is open', async (t) => {
  const sent = await write(onward)
  const accepted = expect(200, await act(people.caf, sent, 'accept', { text: 'Nous l’appelons demain.' }))
  const noted = expect(
    200,
    await act(people.caf, accepted, 'log-contact', {
      channel: 'phone',
      date: '2026-12-23',
      result: 'no_answer',
      text: 'Répondeur.'
    })
  )
  const passed = expect(
    200,
    await act(
      people.caf,
      noted,
      'redirect',
      passOn(places.mission, { reason: 'other', text: 'Elle a moins de 26 ans.' })
    )
  )
  t.match(passed, {
    state: 'redirected',
    side: 'former_receiver',
    disclosure: 'metadata',
    personId: null,
    ballWith: null,
    dueAt: null,
    availableActions: []
  })
  t.same((await toldBy(sent.id, 'redirect')).toSorted(), ['person', 'previous-owner', 'root-sender', 'upstream'])

  const root = expect(200, await read(people.ccas, sent.id))
  t.match(root, {
    state: 'redirected',
    childId: passed.childId,
    leaf: { id: passed.childId, state: 'sent', recipientId: places.mission.id }
  })
  const child = expect(200, await read(people.ccas, passed.childId))
  t.match(child, {
    side: 'sender',
    state: 'sent',
    version: 2,
    parentId: sent.id,
    rootId: sent.id,
    hop: 1,
    senderId: places.ccas.id,
    recipientId: places.mission.id,
    rights: ['rsa', 'prime_activite'],
    person: { familyName: 'Exemple' },
    need: 'Sans ressources depuis octobre.',
    followUp: 'Compte caf.fr créé, il manque un RIB.',
    dueAt: '2026-12-28T16:00:00.000Z'
  })

  t.match((await read(people.mission, child.id)).body, { side: 'receiver', disclosure: 'minimised', ...nothing })
  const taken = expect(200, await act(people.mission, child, 'acknowledge'))
  t.match((await read(people.mission, child.id)).body, {
    disclosure: 'follow_up',
    person: { familyName: 'Exemple' },
    need: 'Sans ressources depuis octobre.',
    parentId: sent.id
  })
  t.equal((await read(people.mission, sent.id)).status, 404, 'of the leg before it learns nothing but its id')

  const declined = expect(
    200,
    await act(people.mission, taken, 'decline', {
      reason: 'not_eligible',
      text: 'Elle a 42 ans.',
      suggestedOrganisationIds: [places.prefecture.id]
    })
  )
  t.match(declined, { state: 'declined', ballWith: 'sender' })
  t.same((await toldBy(child.id, 'decline')).toSorted(), ['sender', 'upstream'])

  // A: where it stands, at the root and at the leaf, why, and what may be done now.
  t.match((await read(people.ccas, sent.id)).body, { state: 'redirected', leaf: { id: child.id, state: 'declined' } })
  const known = expect(200, await read(people.ccas, child.id))
  t.match(known, {
    state: 'declined',
    reasonCode: 'not_eligible',
    ballWith: 'sender',
    dueAt: '2026-12-31T16:00:00.000Z'
  })
  t.same(
    known.availableActions.map(({ action }: { action: string }) => action),
    ['reopen', 'redirect', 'withdraw', 'person-declines', 'withdraw-agreement', 'mark-error']
  )
  t.match((await history(people.ccas, child.id)).at(-1), { action: 'decline', words: { text: 'Elle a 42 ans.' } })

  // B: that it was passed on, and no more.
  t.match((await read(people.caf, sent.id)).body, {
    side: 'former_receiver',
    disclosure: 'metadata',
    state: 'redirected',
    childId: child.id,
    leaf: null,
    ...nothing
  })
  t.equal((await read(people.caf, child.id)).status, 404)
  t.equal((await ask(people.caf, listReferralEvents, { id: child.id })).status, 404)
  t.same(
    (await history(people.caf, sent.id)).filter(({ words }: { words: unknown }) => words !== null),
    [],
    'not even its own words'
  )
  for (const query of [{}, { updatedSince: '2026-12-01T00:00:00.000Z' }] as Record<string, string>[])
    t.notMatch((await ask(people.caf, listReferrals, { query })).text, /Yasmina|Exemple/)
  t.equal(
    (await ask(people.caf, listEvents, {})).body.items.some(
      ({ referralId }: { referralId: string }) => referralId === child.id
    ),
    false
  )

  // C: as after any refusal.
  t.match((await read(people.mission, child.id)).body, { disclosure: 'minimised', ...nothing })

  const open = await owner<{ open: number }>(
    "select count(*)::int as open from referrals.referrals where root_id = $1 and state not in ('redirected', 'closed', 'withdrawn', 'person_declined', 'expired', 'superseded', 'entered_in_error')",
    [sent.id]
  )
  t.same(open, [{ open: 1 }], 'one leg is alive, and somebody has the ball')
})

t.test(
  'after a refusal the sender passes it on, three times at most, and back to nobody unless the coordinator says so',
  async (t) => {
    const sent = await write(onward)
    let at = expect(200, await act(people.caf, sent, 'decline'))
    const further = async (to: { id: string }, decliner: Worker) => {
      const { childId } = expect(200, await act(people.ccas, at, 'redirect', passOn(to)))
      const child = expect(200, await read(people.ccas, childId))
      at = expect(200, await act(decliner, child, 'decline'))
      return child
    }
    t.match(await further(places.mission, people.mission), { hop: 1, rootId: sent.id, parentId: sent.id })
    for (const before of [places.caf, places.ccas])
      t.match(await act(people.ccas, at, 'redirect', passOn(before)), {
        status: 409,
        body: { code: 'target-in-chain', state: 'declined' }
      })

    t.match(await ask(people.ccas, permitReturn, { id: sent.id, body: { organisationId: places.caf.id } }), {
      status: 403
    })
    t.match(await ask(people.coordinator, permitReturn, { id: sent.id, body: { organisationId: places.caf.id } }), {
      status: 201
    })
    t.match(await further(places.caf, people.caf), { hop: 2, rootId: sent.id, recipientId: places.caf.id })
    t.match(await further(places.prefecture, people.prefecture), { hop: 3 })
    t.match(await act(people.ccas, at, 'redirect', passOn(places.cafe)), {
      status: 409,
      body: { code: 'hop-limit-reached' }
    })
    t.match((await read(people.ccas, sent.id)).body, { leaf: { id: at.id, state: 'declined' } })
  }
)

t.test(
  'while one of a group is in charge no other leg is taken up again, also when it asks for something; once it has let go one may be',
  async (t) => {
    const legs: { id: string; version: number; recipientId: string }[] = expect(
      201,
      await ask(people.ccas, createReferralGroup, {
        body: {
          mode: 'first_accepts',
          persons: [{ person: wholeReferral.person }],
          legs: [places.caf, places.mission].map(({ id }) => ({
            ...SENT,
            recipientId: id,
            agreement: agreed,
            rights: ['rsa']
          }))
        }
      })
    ).legs
    const [ours, theirs] = [places.caf, places.mission].map(({ id }) => legs.find((leg) => leg.recipientId === id)!)
    const withdrawn = expect(200, await act(people.ccas, theirs!, 'withdraw'))
    const accepted = expect(200, await act(people.caf, ours!, 'accept'))
    const asking = expect(200, await act(people.caf, accepted, 'ask-info', { items: ['bank_details'] }))
    const refused = { status: 409, body: { code: 'other-leg-in-charge', state: 'withdrawn' } }
    const reopen = (who: Worker) => act(who, withdrawn, 'reopen', { reason: 'new_information' })
    for (const who of [people.ccas, people.coordinator, { ...people.mission, roles: ['lead' as const] }])
      t.match(await reopen(who), refused)
    t.match((await read(people.ccas, ours!.id)).body, { state: 'info_requested', version: asking.version })
    t.match((await read(people.ccas, theirs!.id)).body, { state: 'withdrawn', version: withdrawn.version })

    const answers = [{ item: 'bank_details', answer: 'cannot_provide' }]
    const answered = expect(200, await act(people.ccas, asking, 'reply-info', { answers }))
    t.match(await reopen(people.ccas), refused)
    const lead = { ...people.caf, roles: ['lead' as const] }
    const given = { reason: 'capacity_reached', doneSoFar: 'Un appel.' }
    expect(200, await act(lead, answered, 'un-accept', given))
    const again = expect(200, await reopen(people.ccas))
    t.match(again, { state: 'sent' })
    expect(200, await act(people.mission, again, 'accept'))
    t.match((await read(people.ccas, ours!.id)).body, { state: 'superseded' })
  }
)

t.test(
  'without an agreement that allows it a receiver only suggests; the sender asks the person and passes it on',
  async (t) => {
    const at = await bring('acknowledged')
    t.match(await act(people.caf, at, 'redirect', passOn(places.mission)), {
      status: 409,
      body: { code: 'agreement-forbids-onward', version: 3 }
    })
    t.match(await act(people.ccas, at, 'redirect', passOn(places.mission)), {
      status: 409,
      body: { code: 'redirect-not-suggested' }
    })
    const suggested = expect(
      200,
      await act(people.caf, at, 'suggest-redirect', {
        reason: 'better_placed',
        suggestedOrganisationIds: [places.mission.id]
      })
    )
    t.match(suggested, { state: 'acknowledged', version: 4 })
    t.match(await act(people.ccas, suggested, 'redirect', passOn(places.mission)), {
      status: 409,
      body: { code: 'agreement-does-not-cover' }
    })
    t.equal(
      (await owner('select 1 from referrals.referrals where root_id = $1', [at.id])).length,
      1,
      'nobody was sent anywhere'
    )
  }
)
