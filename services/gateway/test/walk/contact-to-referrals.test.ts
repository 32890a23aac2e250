import { randomUUID } from 'node:crypto'
import { collective, demoId, territoryId } from '@relais/demo'
import t from 'tap'
import {
  agreed,
  caf,
  employment,
  expect,
  house,
  landlord,
  mission,
  openAttached,
  PERSON,
  situation,
  today
} from '../setting/attached.ts'

const open = await openAttached(t)
const { database, owner, sender, bound, discreet, leasing, stranger, passed, recipientOfDemo } = open
const { levelsOf, checkOf, read, acknowledge, stateOf } = open
const person = expect(201, await sender('POST /v1/persons', { body: PERSON }))
const another = expect(201, await sender('POST /v1/persons', { body: { ...PERSON, givenName: 'Salima' } }))
const NONE = { status: 404, body: { code: 'attached-check-not-found' } }
let check: { id: string }
let legs: { id: string; state: string }[]

t.test('a contact leads to a check, and the contact tells which', async (t) => {
  const id = randomUUID()
  const met = {
    id,
    placeKind: 'foot_of_building',
    territoryId: territoryId('minguettes'),
    metAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    rights: ['rsa']
  }
  expect(201, await sender('POST /v1/outreach-contacts', { body: met }))
  expect(200, await sender('POST /v1/outreach-contacts', { body: met }))
  check = await checkOf({ contactId: id, personId: person.id })
  t.match(expect(200, await sender(`GET /v1/outreach-contacts/${id}`)), {
    followUp: 'check_made',
    checkIds: [check.id],
    version: 2
  })
})

t.test('the check leads to three referrals in one go, which need no other reason to leave', async (t) => {
  const leg = (recipientId: string, level: string, more: object = {}) => ({
    recipientId,
    rights: ['rsa', 'css', 'dalo'],
    agreement: agreed(level, more),
    rightsCheckId: check.id,
    duplicateDecision: 'other_need',
    send: true
  })
  const body = {
    mode: 'parallel',
    persons: [{ personId: person.id }],
    legs: [leg(caf.id, 'confidential', { onward: true }), leg(mission.id, 'follow_up'), leg(landlord.id, 'minimal')]
  }
  const headers = { 'idempotency-key': randomUUID() }
  const group = expect(201, await sender('POST /v1/referral-groups', { body, headers }))
  t.same(expect(201, await sender('POST /v1/referral-groups', { body, headers })), group, 'sent again, written once')
  legs = group.legs
  t.same(
    legs.map(({ state }) => state),
    ['sent', 'sent', 'sent']
  )
  const [kept] = await owner(
    `select count(*)::int as n, min(made_on)::text as day from referrals.attached_checks natural join referrals.check_days where check_id = '${check.id}'`
  )
  t.same(kept, { n: 3, day: today }, 'and its day is kept for counting')
  const levels = await Promise.all(legs.map(({ id }) => levelsOf(id)))
  t.same(levels, [[3, 4], [3], []], 'nobody’s copy holds more than they may read')
})

t.test(
  'each receiver reads the check at its own level, once it took note, and a landlord nothing at all',
  async (t) => {
    const [toCaf, toMission, toLandlord] = legs.map(({ id }) => id) as [string, string, string]
    for (const [who, id] of [
      [bound, toCaf],
      [discreet, toMission],
      [leasing, toLandlord]
    ] as const) {
      t.match(await read(who, id), NONE, 'before anybody took note')
      await acknowledge(who, id)
    }
    const confidential = expect(200, await read(bound, toCaf))
    t.match(confidential, {
      checkId: null,
      attachedAt: null,
      shared: {
        level: 'confidential',
        date: today,
        rulesetVersion: /^\d{4}-\d\d/,
        situation: { dwelling: { rent: 40_321 } }
      }
    })
    const [rsa, css, ...others] = confidential.shared.rights
    t.same(others, [], 'a right that the check does not hold is left out')
    t.match(rsa, { right: 'rsa', status: 'undetermined', detail: { reasons: [] } })
    t.ok(rsa.missing.length > 0 && rsa.documents.length > 0 && rsa.deadlines.length > 0)
    t.ok(rsa.detail.amount.maxCents > 0)
    t.equal(css.right, 'css')

    const followUp = await read(discreet, toMission)
    t.match(followUp.body, { checkId: null, shared: { level: 'follow_up', situation: null, date: today } })
    t.same(
      followUp.body.shared.rights,
      confidential.shared.rights.map((right: object) => ({ ...right, detail: null })),
      'how rights stand, what to bring, until when and what is uncertain; no amount'
    )
    t.notOk(followUp.text.includes('40321') || followUp.text.includes('1985-03-01'))

    const nothing = await read(leasing, toLandlord)
    t.match(nothing, NONE)
    const plain = expect(
      201,
      await sender('POST /v1/referrals', {
        body: {
          personId: person.id,
          recipientId: landlord.id,
          rights: ['fsl'],
          agreement: agreed('minimal'),
          rightsCheckWaiver: 'urgent_need',
          duplicateDecision: 'other_need',
          send: true
        }
      })
    )
    await acknowledge(leasing, plain.id)
    const without = await read(leasing, plain.id)
    t.same({ ...nothing.body, requestId: '' }, { ...without.body, requestId: '' }, 'whether one was attached or not')

    t.match(expect(200, await read(sender, toCaf)), { checkId: check.id, shared: { level: 'confidential' } })
    t.match(expect(200, await read(sender, toLandlord)), { checkId: check.id, shared: null })
    t.match(await read(stranger, toCaf), { status: 404, body: { code: 'referral-not-found' } })
    for (const who of [bound, discreet, leasing])
      for (const route of ['GET /v1/events?limit=100', ...legs.map(({ id }) => `GET /v1/referrals/${id}`)])
        t.notOk((await who(route)).text.includes(check.id), 'only its sender knows which check it is')
  }
)

t.test('with row-level security alone a receiver gets the rows of its level and no other', async (t) => {
  const asRole = database.open<{ attached_checks: { check_id: string }; attached_check_parts: { level: number } }>(
    'relais_referrals'
  )
  const seen = async ({ id: organisationId }: { id: string }) =>
    asRole.transaction({ collectiveId: collective.id, organisationId, duty: 'member' }, async ({ db }) => ({
      checks: (await db.selectFrom('attached_checks').select('check_id').where('check_id', '=', check.id).execute())
        .length,
      levels: (await db.selectFrom('attached_check_parts').select('level').orderBy('level').execute()).map(
        ({ level }) => level
      )
    }))
  t.same(await seen(caf), { checks: 0, levels: [3, 4] })
  t.same(await seen(mission), { checks: 0, levels: [3] })
  t.same(await seen(landlord), { checks: 0, levels: [] })
  t.same(await seen(house), { checks: 0, levels: [] })
})

t.test('each read is journalled with the level that was read, and what answers nothing is not', async (t) => {
  const reads = await owner<{ organisation_id: string; level: number }>(
    `select organisation_id, level from referrals.reads where operation = 'readAttachedCheck' and person_ids @> array['${person.id}'::uuid] order by level, at`
  )
  t.same(
    reads
      .map(
        ({ organisation_id: of, level }) => `${of === caf.id ? 'caf' : of === mission.id ? 'mission' : 'ccas'} ${level}`
      )
      .toSorted(),
    ['caf 4', 'ccas 4', 'mission 3']
  )
})

t.test('only a check of one’s own organisation, of this person or of nobody, goes along', async (t) => {
  const body = {
    personId: person.id,
    recipientId: caf.id,
    rights: ['rsa'],
    agreement: agreed('confidential'),
    duplicateDecision: 'other_need',
    send: true
  }
  const send = (more: object, who = sender) => who('POST /v1/referrals', { body: { ...body, ...more } })
  const theirs = expect(201, await bound('POST /v1/rights-checks', { body: { situation } }))
  const ofAnother = await checkOf({ personId: another.id })
  const before = await owner('select id from referrals.referrals')
  for (const rightsCheckId of [theirs.id, randomUUID()])
    t.match(await send({ rightsCheckId }), { status: 404, body: { code: 'rights-check-not-found' } })
  t.match((await send({ rightsCheckId: ofAnother.id })).body.errors, [
    { field: 'body.rightsCheckId', rule: 'another-person' }
  ])
  t.match(
    (await send({ rightsCheckId: check.id, personId: undefined, person: { ...PERSON, givenName: 'Nora' } })).body
      .errors,
    [{ rule: 'another-person' }],
    'somebody who is only being recorded is nobody’s check'
  )
  t.match((await send({ rightsCheckId: check.id, rightsCheckWaiver: 'urgent_need' })).body.errors, [{ rule: 'one-of' }])
  t.match(await send({}), { status: 409, body: { code: 'rights-check-missing' } })
  const forgotten = await checkOf()
  await owner(
    `update rights_check.checks set situation_sealed = null, verdicts_sealed = null, member_id = null, forgotten_at = now() where id = '${forgotten.id}'`
  )
  t.match(await send({ rightsCheckId: forgotten.id }), { status: 409, body: { code: 'rights-check-forgotten' } })
  t.equal((await owner('select id from referrals.referrals')).length, before.length, 'nothing was written')

  const anonymous = expect(201, await send({ rightsCheckId: (await checkOf()).id }))
  t.same(await levelsOf(anonymous.id), [3, 4])
})

t.test(
  'a draft keeps which check it came of, and takes along what its recipient may read when it leaves',
  async (t) => {
    const draft = async (more: object) =>
      expect(
        201,
        await sender('POST /v1/referrals', {
          body: {
            personId: person.id,
            recipientId: mission.id,
            rights: ['rsa'],
            agreement: agreed('follow_up'),
            ...more
          }
        })
      )
    const send = (id: string, body: object, version = 1) =>
      sender(`POST /v1/referrals/${id}/actions/send`, { version, body: { duplicateDecision: 'other_need', ...body } })
    const kept = await draft({ rightsCheckId: check.id })
    t.same(await levelsOf(kept.id), [])
    t.match(expect(200, await read(sender, kept.id)), { checkId: check.id, shared: null })
    t.match(await send(kept.id, {}, 7), { status: 412, body: { code: 'version-stale', version: 1 } })
    t.match(expect(200, await send(kept.id, {})), { state: 'sent' })
    t.same(await levelsOf(kept.id), [3])

    const bare = await draft({})
    t.match(await send(bare.id, {}), { status: 409, body: { code: 'rights-check-missing' } })
    t.match((await send(bare.id, { rightsCheckId: (await checkOf({ personId: another.id })).id })).body.errors, [
      { field: 'body.rightsCheckId', rule: 'another-person' }
    ])
    t.match(expect(200, await send(bare.id, { rightsCheckId: check.id })), { state: 'sent' })
    t.same(await levelsOf(bare.id), [3])

    const waived = await draft({ rightsCheckId: check.id })
    t.match(expect(200, await send(waived.id, { rightsCheckWaiver: 'person_refused' })), { state: 'sent' })
    t.match(await read(sender, waived.id), NONE, 'a waiver takes its place')
    t.match(await stateOf(waived.id), { rightsCheckWaiver: 'person_refused' })
  }
)

t.test(
  'whoever passes the referral on sends the check as far as the next one may read, and none of their own',
  async (t) => {
    const redirect = (more: object) =>
      bound(`POST /v1/referrals/${legs[0]!.id}/actions/redirect`, {
        version: 3,
        body: {
          organisationId: employment.id,
          reason: 'better_placed',
          duplicateDecision: 'other_need',
          ...more
        }
      })
    const own = expect(201, await bound('POST /v1/rights-checks', { body: { situation } }))
    t.match((await redirect({ rightsCheckId: own.id })).body.errors, [
      { field: 'body.rightsCheckId', rule: 'sender-only' }
    ])
    const { childId } = expect(200, await redirect({ organisationId: employment.id }))
    t.same(await levelsOf(childId), [3], 'the agreement says confidential, the next one is bound by discretion')
    t.match(await read(bound, legs[0]!.id), NONE, 'whoever passed it on reads it no more')
    t.match(expect(200, await read(sender, childId)), { checkId: check.id, shared: { level: 'follow_up' } })
    await acknowledge(passed, childId)
    t.match(expect(200, await read(passed, childId)), {
      checkId: null,
      shared: { level: 'follow_up', situation: null }
    })
  }
)

t.test('the demo shows a referral that carries a check, read by its recipient at the confidential level', async (t) => {
  const demo = await read(recipientOfDemo, demoId('referral', 'minimum-vieillesse-evaluation'))
  t.match(expect(200, demo).shared, {
    level: 'confidential',
    rights: [{ right: 'aspa', status: 'entitled' }],
    situation: { applicant: { birthDate: '1950-07-29' } }
  })
})

t.test('from the moment the agreement is withdrawn the receiver reads nothing of the check', async (t) => {
  const [, { id }] = legs as [unknown, { id: string }]
  t.equal((await read(discreet, id)).status, 200)
  const { agreementId } = await stateOf(id)
  expect(200, await sender(`POST /v1/agreements/${agreementId}/withdraw`, { version: 1, body: { proof: 'by_phone' } }))
  t.match(await read(discreet, id), NONE)
})
