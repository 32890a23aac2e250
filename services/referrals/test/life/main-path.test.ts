import { changeReferral, readReferral } from '@relais/contract'
import t from 'tap'
import { agreed, came, expect, openReferrals } from '../setting/house.ts'
import { OFFERS } from '../setting/offers.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, write, read, moveTo, owner } = await openReferrals(t)

const names = ({ availableActions }: { availableActions: { action: string }[] }) =>
  availableActions.map(({ action }) => action)
const outcomesOf = async (who: typeof people.caf, id: string) =>
  (await read(who, id)).body.outcomes?.map((one: { rightCode: string; result: string }) => [one.rightCode, one.result])

// 23 December 2026 is a Wednesday; 25 December and 1 January are public holidays (code du travail art. L3133-1).
t.test('from a draft to a closed loop, over two public holidays', async (t) => {
  const draft = await write({ send: false })
  t.match(draft, {
    version: 1,
    state: 'draft',
    side: 'sender',
    disclosure: 'confidential',
    ballWith: 'sender',
    dueAt: null,
    subStatus: null,
    sentAt: null,
    hop: 0,
    rootId: draft.id,
    ageBand: '40_59',
    language: 'fr'
  })
  t.strictSame(names(draft), OFFERS.sender.draft)

  const sent = await act(people.ccas, draft, 'send')
  t.match(sent, {
    status: 200,
    headers: { etag: '"v2"' },
    body: {
      version: 2,
      state: 'sent',
      ballWith: 'receiver',
      disclosure: 'confidential',
      dueAt: '2026-12-28T16:00:00.000Z',
      sentAt: '2026-12-23T09:00:00.000Z'
    }
  })
  t.strictSame(names(sent.body), OFFERS.sender.sent)

  t.match((await read(people.caf, draft.id)).body, {
    side: 'receiver',
    disclosure: 'minimised',
    person: null,
    need: null,
    followUp: null,
    outcomes: null,
    agreementLevel: null,
    agreementId: null,
    ageBand: '40_59',
    rights: ['rsa', 'prime_activite']
  })
  t.strictSame(names((await read(people.caf, draft.id)).body), OFFERS.receiver.sent)

  await moveTo('2026-12-24T10:00:00.000Z')
  const acknowledged = await act(people.caf, sent.body, 'acknowledge')
  t.match(acknowledged.body, {
    version: 3,
    state: 'acknowledged',
    side: 'receiver',
    disclosure: 'follow_up',
    ballWith: 'receiver',
    dueAt: '2027-01-04T16:00:00.000Z',
    updatedAt: '2026-12-24T10:00:00.000Z'
  })
  const seen = (await read(people.caf, draft.id)).body
  t.match(seen, {
    person: {
      givenName: 'Yasmina',
      familyName: 'Exemple',
      phone: '+33639981234',
      email: 'yasmina@exemple.fr',
      birthDate: '1984-03-12',
      preferredChannel: 'phone'
    },
    need: 'Sans ressources depuis octobre.',
    followUp: 'Compte caf.fr créé, il manque un RIB.',
    assessment: null,
    agreementLevel: 'follow_up',
    rightsCheckWaiver: 'urgent_need',
    duplicateDecision: null
  })
  t.strictSame(seen.outcomes, [])

  await moveTo('2026-12-28T09:00:00.000Z')
  const accepted = await act(people.caf, acknowledged.body, 'accept', { text: 'Nous l’appelons demain.' })
  t.match(accepted.body, {
    version: 4,
    state: 'accepted',
    subStatus: 'to_contact',
    ownerId: people.caf.memberId,
    dueAt: '2027-01-05T16:00:00.000Z'
  })
  t.strictSame(names(accepted.body), OFFERS.receiver.accepted)

  await moveTo('2027-01-05T09:00:00.000Z')
  const started = await act(people.caf, accepted.body, 'start', { metOn: '2027-01-05' })
  t.match(started.body, {
    version: 5,
    state: 'in_progress',
    subStatus: 'file_building',
    dueAt: '2027-02-02T16:00:00.000Z'
  })

  await moveTo('2027-01-20T09:00:00.000Z')
  const first = await act(people.caf, started.body, 'record-outcome', { outcomes: [came('rsa')] })
  t.match(first.body, { version: 6, state: 'in_progress', ballWith: 'receiver', dueAt: '2027-02-17T16:00:00.000Z' })
  t.strictSame(await outcomesOf(people.ccas, draft.id), [['rsa', 'right_opened']])

  await moveTo('2027-02-10T09:00:00.000Z')
  const second = await act(people.caf, first.body, 'record-outcome', {
    outcomes: [
      {
        ...came('prime_activite', 'refused_by_body'),
        refusedReason: 'resources_above_limit',
        effectiveOn: '2027-02-01',
        text: 'Décision du 8 février.'
      }
    ]
  })
  t.match(second.body, { version: 7, state: 'resolved', ballWith: 'sender', dueAt: '2027-02-24T16:00:00.000Z' })
  t.strictSame(names(second.body), OFFERS.receiver.resolved)
  t.strictSame(names((await read(people.ccas, draft.id)).body), OFFERS.sender.resolved)

  const confirmed = await act(people.ccas, second.body, 'confirm', { text: 'Merci.' })
  t.match(confirmed.body, { version: 8, state: 'closed', ballWith: null, dueAt: null, side: 'sender' })
  t.strictSame(names(confirmed.body), OFFERS.sender.closed)
  t.match((await read(people.caf, draft.id)).body, {
    state: 'closed',
    disclosure: 'follow_up',
    outcomes: [
      { rightCode: 'prime_activite', result: 'refused_by_body', reasonCode: 'resources_above_limit' },
      { rightCode: 'rsa', result: 'right_opened', personConfirmation: 'not_asked' }
    ]
  })
})

t.test('an outcome that is recorded again takes the place of the earlier one, which is kept', async (t) => {
  const at = await bring('in_progress', { rights: ['rsa', 'apl'] })
  const pending = await act(people.caf, at, 'record-outcome', { outcomes: [came('rsa', 'application_filed_pending')] })
  const opened = await act(people.caf, pending.body, 'record-outcome', { outcomes: [came('rsa')] })
  t.match(opened.body, { state: 'in_progress', version: 7 })
  t.strictSame(await outcomesOf(people.caf, at.id), [['rsa', 'right_opened']])
  const kept = await owner<{ result: string; replaced: boolean }>(
    'select result, replaced_at is not null as replaced from referrals.outcomes where referral_id = $1 order by id',
    [at.id]
  )
  t.same(kept, [
    { result: 'application_filed_pending', replaced: true },
    { result: 'right_opened', replaced: false }
  ])
})

t.test(
  'a landlord sends, sees that it is taken in charge and closed, and no more; the loop still closes',
  async (t) => {
    const minimal = { agreement: { ...agreed, level: 'minimal' as const }, followUp: null }
    const at = await bring('in_progress', minimal, people.landlord)
    // What the receiver recorded itself it sees, at the minimal level too; otherwise no second outcome would end it.
    const first = await act(people.caf, at, 'record-outcome', {
      outcomes: [{ ...came('rsa'), amountMonthlyCents: 64652, text: 'Ouvert au 1er décembre.' }]
    })
    t.match(first.body, { state: 'in_progress', disclosure: 'minimal' })
    t.strictSame(await outcomesOf(people.caf, at.id), [['rsa', 'right_opened']])
    const second = await act(people.caf, first.body, 'record-outcome', {
      outcomes: [came('rsa', 'right_maintained_or_raised'), came('prime_activite', 'not_eligible')]
    })
    t.match(second.body, { state: 'resolved', version: 7 })

    const seen = (await read(people.landlord, at.id)).body
    t.match(seen, { state: 'resolved', disclosure: 'minimal', outcomes: null, ballWith: 'sender' })
    t.strictSame(names(seen), OFFERS.sender.resolved)
    t.match((await act(people.landlord, second.body, 'confirm')).body, { state: 'closed', version: 8 })
  }
)

t.test('it is taken back at once before the receiver took charge, at any step', async (t) => {
  for (const state of ['sent', 'acknowledged', 'declined'] as const) {
    const at = await bring(state)
    t.match(
      await act(people.ccas, at, 'withdraw', { reason: 'other', text: 'Trouvé ailleurs.' }),
      {
        status: 200,
        body: {
          state: 'withdrawn',
          ballWith: null,
          dueAt: null,
          reasonCode: 'other',
          withdrawalRequested: false,
          availableActions: [{ action: 'reopen' }]
        }
      },
      state
    )
    t.match(
      (await read(people.caf, at.id)).body,
      { state: 'withdrawn', disclosure: 'minimised', person: null, need: null },
      state
    )
  }
})

t.test('once the receiver took charge, taking back is a request that the receiver has to confirm', async (t) => {
  await moveTo('2026-12-23T09:00:00.000Z')
  for (const state of ['accepted', 'in_progress'] as const) {
    const at = await bring(state)
    const asked = await act(people.ccas, at, 'withdraw', { reason: 'person_moved' })
    t.match(asked.body, {
      version: at.version + 1,
      state,
      withdrawalRequested: true,
      ballWith: 'receiver',
      reasonCode: 'person_moved',
      // three working days: 24, 28 and 29 December
      dueAt: '2026-12-29T16:00:00.000Z'
    })
    t.strictSame(names(asked.body), OFFERS.sender.withdrawalRequested)
    t.match(await act(people.ccas, asked.body, 'withdraw'), {
      status: 409,
      body: { code: 'withdrawal-already-requested' }
    })
    t.match((await read(people.caf, at.id)).body, { withdrawalRequested: true, ballWith: 'receiver', state })
  }
})

t.test('a refusal gives its reason and its side, and the ball goes back', async (t) => {
  await moveTo('2026-12-23T09:00:00.000Z')
  const told = await bring('acknowledged')
  t.match((await act(people.caf, told, 'decline', { reason: 'capacity_reached' })).body, {
    state: 'declined',
    ballWith: 'sender',
    reasonCode: 'capacity_reached',
    disclosure: 'minimised',
    personId: null,
    dueAt: '2026-12-31T16:00:00.000Z'
  })
  const other = await bring('sent')
  const wrong = await act(people.caf, other, 'decline', { reason: 'other', text: 'Locaux fermés.' })
  t.match(wrong, { status: 422, body: { errors: [{ field: 'body.side', rule: 'required-when' }] } })
  const noWords = await act(people.caf, other, 'decline', { reason: 'other', side: 'provider' })
  t.match(noWords, { status: 422, body: { errors: [{ field: 'body.text', rule: 'required-when' }] } })
  const right = { reason: 'other', side: 'provider', text: 'Locaux fermés.' }
  t.match((await act(people.caf, other, 'decline', right)).body, { state: 'declined', reasonCode: 'other', version: 3 })
})

t.test('a draft is completed by its sender only, and once sent it stays as it was said', async (t) => {
  await moveTo('2026-12-23T09:00:00.000Z')
  const { person: _, ...rest } = { person: null }
  const draft = expect(
    201,
    await ask(
      people.ccas,
      { method: 'POST', path: '/v1/referrals' },
      {
        body: {
          ...rest,
          person: { givenName: 'Ana', familyName: 'Modèle' },
          recipientId: places.caf.id,
          rights: ['rsa']
        }
      }
    )
  )
  t.match(draft, { state: 'draft', agreementId: null, ageBand: 'unknown' })
  const refused = await act(people.ccas, draft, 'send')
  t.match(refused, {
    status: 409,
    body: { code: 'agreement-not-live', state: 'draft', version: 1, availableActions: OFFERS.sender.draft }
  })
  const change = (who: typeof people.ccas, version: number, body: object) =>
    ask(who, changeReferral, { id: draft.id, version, body })
  t.equal((await change(people.caf, 1, { urgent: true })).status, 404)
  const changed = await change(people.ccas, 1, { rights: ['rsa', 'apl'], need: 'Premier texte.', urgent: true })
  t.match(changed, {
    status: 200,
    headers: { etag: '"v2"' },
    body: { version: 2, urgent: true, rights: ['rsa', 'apl'] }
  })
  t.match((await ask(people.ccas, readReferral, { id: draft.id })).body, { need: 'Premier texte.', version: 2 })
  t.match((await change(people.ccas, 2, { need: null })).body, { version: 3, urgent: true })
  t.equal((await read(people.ccas, draft.id)).body.need, null)

  const sent = await write()
  t.match(await ask(people.ccas, changeReferral, { id: sent.id, version: 2, body: { urgent: true } }), {
    status: 409,
    body: { code: 'referral-state-forbids', state: 'sent', version: 2, availableActions: OFFERS.sender.sent }
  })
  t.match(await ask(people.caf, changeReferral, { id: sent.id, version: 2, body: { urgent: true } }), { status: 403 })
  t.match((await read(people.ccas, sent.id)).body, { version: 2, urgent: false })
})
