import { listReferralEvents, listReferrals, type Worker } from '@relais/contract'
import t from 'tap'
import { historyOf } from '../../src/store/events/events.ts'
import { findContents, findOutcomes, findReferral } from '../../src/store/referrals/read-referral.ts'
import type { Tables } from '../../src/store/tables.ts'
import { agreed, came, expect, openReferrals, type Reachable } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, write, read, moveTo, owner, database } = await openReferrals(t)
const asRole = database.open<Tables>('relais_referrals')

const history = async (who: Worker, id: string) => expect(200, await ask(who, listReferralEvents, { id })).items
const wordsOf = async (who: Worker, id: string) =>
  Object.fromEntries(
    (await history(who, id)).flatMap((event: { action: string; words: object | null }) =>
      event.words === null ? [] : [[event.action, event.words]]
    )
  )
const inList = async (who: Worker, id: string, query: Record<string, string> = {}) =>
  expect(200, await ask(who, listReferrals, { query })).items.find((one: { id: string }) => one.id === id)

/** What the statements of a read bring out of the database for an organisation, before anything is shown or hidden. */
async function broughtOut(organisation: string, id: string, today: string) {
  const viewer = { collectiveId: people.caf.collectiveId, organisationId: organisation, duty: 'member' } as const
  return asRole.transaction(viewer, async (trx) => {
    const by = { id, organisation, today }
    const [rows, contents, outcomes, events] = await Promise.all([
      trx.run(findReferral, by),
      trx.run(findContents, by),
      trx.run(findOutcomes, by),
      trx.run(historyOf, by)
    ])
    const sealed = Object.entries(rows[0] ?? {}).filter(
      ([column, value]) => column.endsWith('_sealed') && value !== null
    )
    return {
      sealed: sealed.map(([column]) => column).sort(),
      levels: contents.map(({ level }) => level).sort(),
      outcomes: outcomes.length,
      words: events.filter(({ sealed }) => sealed !== null).length
    }
  })
}

t.test('before anybody took note, what identifies and what was written does not even leave the database', async (t) => {
  const at = await write()
  t.match((await read(people.caf, at.id)).body, {
    disclosure: 'minimised',
    person: null,
    need: null,
    followUp: null,
    assessment: null,
    outcomes: null,
    agreementId: null,
    agreementLevel: null,
    rightsCheckWaiver: null,
    rights: ['rsa', 'prime_activite'],
    ageBand: '40_59',
    language: 'fr'
  })
  t.match(await inList(people.caf, at.id), { disclosure: 'minimised', person: null })
  const nothing = { sealed: [], levels: [], outcomes: 0, words: 0 }
  t.same(await broughtOut(places.caf.id, at.id, '2026-12-23'), nothing)

  await act(people.caf, at, 'acknowledge')
  t.same(await broughtOut(places.caf.id, at.id, '2026-12-23'), {
    sealed: ['birth_date_sealed', 'contact_sealed', 'name_sealed'],
    levels: [2, 3],
    outcomes: 0,
    words: 0
  })
})

t.test('what the receiver reads in each state', async (t) => {
  const expected: Record<Reachable, string> = {
    sent: 'minimised',
    acknowledged: 'follow_up',
    accepted: 'follow_up',
    in_progress: 'follow_up',
    resolved: 'follow_up',
    closed: 'follow_up',
    declined: 'minimised',
    withdrawn: 'minimised'
  }
  for (const [state, disclosure] of Object.entries(expected)) {
    const at = await bring(state as Reachable)
    const { body } = await read(people.caf, at.id)
    t.equal(body.disclosure, disclosure, state)
    t.equal(body.person === null, disclosure === 'minimised', `${state} person`)
    t.equal(body.followUp === null, disclosure === 'minimised', `${state} followUp`)
    t.match(
      (await read(people.ccas, at.id)).body,
      { disclosure: 'confidential', person: { familyName: 'Exemple' } },
      `${state} sender`
    )
  }
})

t.test('what the receiver reads at each level of the agreement', async (t) => {
  const said = { need: 'Besoin.', followUp: 'Démarches.', assessment: 'Évaluation sociale.' }
  const cases = [
    [
      'minimal',
      { need: 'Besoin.', followUp: null, assessment: null, person: { birthDate: null, phone: '+33639981234' } },
      [2]
    ],
    [
      'follow_up',
      { need: 'Besoin.', followUp: 'Démarches.', assessment: null, person: { birthDate: '1984-03-12' } },
      [2, 3]
    ],
    ['confidential', { ...said, person: { birthDate: '1984-03-12' } }, [2, 3, 4]]
  ] as const
  for (const [level, seen, levels] of cases) {
    const at = await bring('acknowledged', { agreement: { ...agreed, level }, ...said })
    t.match((await read(people.caf, at.id)).body, { disclosure: level, agreementLevel: level, ...seen }, level)
    t.same((await broughtOut(places.caf.id, at.id, '2026-12-23')).levels, levels)
  }
})

t.test(
  'words said to the other side are read from the minimal level on, notes to the file from the follow-up level on',
  async (t) => {
    const minimal = { agreement: { ...agreed, level: 'minimal' as const }, followUp: null }
    const sent = await write(minimal, people.landlord)
    const accepted = await act(people.caf, sent, 'accept', { text: 'Nous l’appelons demain.' })
    const started = await act(people.caf, accepted.body, 'start', { metOn: '2026-12-23', text: 'Vue à l’accueil.' })
    const outcomes = [{ ...came('rsa'), text: 'Notifié.' }, came('prime_activite')]
    const resolved = await act(people.caf, started.body, 'record-outcome', { outcomes })
    t.equal(resolved.status, 200)
    t.same(await wordsOf(people.landlord, sent.id), { accept: { text: 'Nous l’appelons demain.' } })
    t.same(
      await wordsOf(people.caf, sent.id),
      {
        accept: { text: 'Nous l’appelons demain.' },
        start: { text: 'Vue à l’accueil.' },
        'record-outcome': { outcomes: [{ text: 'Notifié.' }, null] }
      },
      'its own words it always reads'
    )

    const at = await bring('accepted')
    await act(people.caf, at, 'start', { metOn: '2026-12-23', text: 'Vue à l’accueil.' })
    t.same(await wordsOf(people.ccas, at.id), { start: { text: 'Vue à l’accueil.' } })
    for (const { payload } of await history(people.ccas, at.id))
      t.notMatch(JSON.stringify(payload), /accueil|2026-12-23/)
  }
)

t.test('from the day on which the agreement ends the receiver reads metadata only, everywhere', async (t) => {
  t.teardown(() => moveTo('2026-12-23T09:00:00.000Z'))
  const at = await bring('accepted', { agreement: { ...agreed, expiresOn: '2027-01-11' } })
  const started = await act(people.caf, at, 'start', { metOn: '2026-12-23', text: 'Vue.' })
  const first = await act(people.caf, started.body, 'record-outcome', { outcomes: [came('rsa')] })

  // 23:30 in Paris on the last day, and half an hour later
  await moveTo('2027-01-10T22:30:00.000Z')
  const before = await read(people.caf, at.id)
  t.match(before.body, { disclosure: 'follow_up', person: { familyName: 'Exemple' } })
  t.same((await broughtOut(places.caf.id, at.id, '2027-01-10')).levels, [2, 3])

  await moveTo('2027-01-11T00:00:00.000Z')
  t.match((await read(people.caf, at.id)).body, {
    disclosure: 'metadata',
    person: null,
    need: null,
    followUp: null,
    outcomes: null,
    agreementLevel: null,
    rightsCheckWaiver: null,
    state: 'in_progress'
  })
  const stillKnown = await read(people.caf, at.id, { headers: { 'if-none-match': String(before.headers.etag) } })
  t.equal(stillKnown.status, 200, 'what was read before is not told to be unchanged')
  t.match(await inList(people.caf, at.id), { disclosure: 'metadata', person: null })
  t.same(await wordsOf(people.caf, at.id), {})
  t.same(await broughtOut(places.caf.id, at.id, '2027-01-11'), { sealed: [], levels: [], outcomes: 0, words: 0 })
  t.match((await act(people.caf, first.body, 'record-outcome', { outcomes: [came('prime_activite')] })).body, {
    state: 'resolved',
    disclosure: 'metadata',
    personId: null
  })
  t.match((await read(people.ccas, at.id)).body, {
    disclosure: 'confidential',
    person: { familyName: 'Exemple' },
    outcomes: [{ rightCode: 'prime_activite' }, { rightCode: 'rsa' }]
  })
})

t.test('the coordinator sees where things stand, never what they are about, and no draft', async (t) => {
  const draft = await write({ send: false })
  const at = await bring('accepted')
  await act(people.ccas, at, 'withdraw', { reason: 'other', text: 'Trouvé ailleurs.' })
  t.equal((await read(people.coordinator, draft.id)).status, 404)
  t.equal((await ask(people.coordinator, listReferralEvents, { id: draft.id })).status, 404)
  t.match((await read(people.coordinator, at.id)).body, {
    side: 'coordinator',
    disclosure: 'metadata',
    state: 'accepted',
    ballWith: 'receiver',
    withdrawalRequested: true,
    person: null,
    need: null,
    followUp: null,
    assessment: null,
    outcomes: null,
    agreementId: null,
    agreementLevel: null,
    rightsCheckWaiver: null,
    duplicateDecision: null,
    availableActions: []
  })
  t.same(await wordsOf(people.coordinator, at.id), {})
  t.equal((await history(people.coordinator, at.id)).length, 5)

  const { items } = expect(
    200,
    await ask(people.coordinator, listReferrals, { query: { side: 'collective', limit: 100 } })
  )
  t.ok(items.length >= 10)
  t.same(
    items.filter(
      (one: { person: unknown; state: string; disclosure: string }) =>
        one.person !== null || one.state === 'draft' || one.disclosure !== 'metadata'
    ),
    []
  )
  t.equal(await inList(people.coordinator, draft.id, { side: 'collective', state: 'draft' }), undefined)
  t.match(await ask(people.caf, listReferrals, { query: { side: 'collective' } }), {
    status: 403,
    body: { code: 'role-missing', required: ['coordinator'] }
  })
  t.same((await ask(people.coordinator, listReferrals, {})).body.items, [], 'its own organisation is no party')
})

t.test('an organisation that lost the referral, and one of another collective, read no content', async (t) => {
  const at = await bring('in_progress')
  await owner(
    "update referrals.referral_parties set side = 'former_receiver', disclosure = 0 where referral_id = $1 and organisation_id = $2",
    [at.id, places.caf.id]
  )
  t.match((await read(people.caf, at.id)).body, {
    side: 'former_receiver',
    disclosure: 'metadata',
    person: null,
    need: null,
    outcomes: null
  })
  t.match(await inList(people.caf, at.id, { updatedSince: '2026-12-01T00:00:00.000Z' }), { person: null })
  t.equal((await read(people.farCoordinator, at.id)).status, 404)
  t.same((await ask(people.farCoordinator, listReferrals, { query: { side: 'collective' } })).body.items, [])
})
