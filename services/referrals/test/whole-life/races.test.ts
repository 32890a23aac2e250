import {
  createReferral,
  createReferralGroup,
  type ReferralProgress,
  type Worker,
  withdrawAgreement
} from '@relais/contract'
import { type Answered, staffOf } from '@relais/test-kit'
import t from 'tap'
import type { LinkMeans } from '../../src/links/means.ts'
import { actAsPerson } from '../../src/links/person/act-as-person.ts'
import { openDesk } from '../../src/service.ts'
import type { LinkRow } from '../../src/store/links/links.ts'
import { agreed, expect, openReferrals, type Written, wholeReferral } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, write, read, owner, house } = await openReferrals(t)

const SENT = { duplicateDecision: 'other_need', rightsCheckWaiver: 'urgent_need', send: true } as const
const onward = { ...agreed, onward: true }
const passOn = (to: { id: string }) => ({ ...SENT, send: undefined, organisationId: to.id, reason: 'better_placed' })
const { caf, prefecture, mission } = places
const byPlace: Record<string, Worker> = {
  [caf.id]: people.caf,
  [prefecture.id]: people.prefecture,
  [mission.id]: people.mission
}

/** Several at the same moment; in what order they begin changes from round to round. */
function atOnce(round: number, ...asked: (() => Promise<Answered>)[]): Promise<Answered[]> {
  const turn = round % asked.length
  const answers: Promise<Answered>[] = []
  for (const place of [...asked.keys()].map((at) => (at + turn) % asked.length)) answers[place] = asked[place]!()
  return Promise.all(answers)
}
const statuses = (answers: Answered[]) => answers.map(({ status }) => status)
const faults = (answers: Answered[]) => answers.filter(({ status }) => status >= 500).map(({ text }) => text)

/** A person referred to several at once, the first who accepts. */
async function group(...to: { id: string }[]): Promise<ReferralProgress[]> {
  const legs = to.map(({ id }) => ({ ...SENT, recipientId: id, agreement: onward, rights: ['rsa'] }))
  const made = await ask(people.ccas, createReferralGroup, {
    body: { mode: 'first_accepts', persons: [{ person: wholeReferral.person }], legs }
  })
  return expect(201, made).legs
}
const standing = async (ids: string[]) =>
  (
    await owner<{ state: string }>(
      'select state from referrals.referrals where id = any($1::uuid[]) or root_id = any($1::uuid[]) order by state',
      [ids]
    )
  ).map(({ state }) => state)

t.test(
  'of two who accept one referral at the same moment one does, and the other is told that it has changed',
  async (t) => {
    for (let round = 0; round < 10; round += 1) {
      const at = await write()
      const answers = await atOnce(
        round,
        () => act(people.caf, at, 'accept'),
        () => act(staffOf(places.caf), at, 'accept')
      )
      t.same(statuses(answers).sort(), [200, 412])
      t.match(await read(people.ccas, at.id), { body: { state: 'accepted', version: 3 } })
    }
  }
)

t.test(
  'of two organisations that accept one person at the same moment one does, and the leg of the other is superseded',
  async (t) => {
    for (let round = 0; round < 15; round += 1) {
      const legs = await group(caf, prefecture, mission)
      const answers = await atOnce(round, ...legs.map((leg) => () => act(byPlace[leg.recipientId]!, leg, 'accept')))
      t.same(statuses(answers).sort(), [200, 412, 412])
      t.same(await standing(legs.map(({ id }) => id)), ['accepted', 'superseded', 'superseded'])
    }
  }
)

t.test(
  'when one leg is accepted at the moment another is taken up again, the second is refused or superseded',
  async (t) => {
    for (let round = 0; round < 10; round += 1) {
      const [ended, open] = (await group(caf, mission)) as [ReferralProgress, ReferralProgress]
      const withdrawn = expect(200, await act(people.ccas, ended, 'withdraw'))
      const [reopened, accepted] = await atOnce(
        round,
        () => act(people.ccas, withdrawn, 'reopen', { reason: 'new_information' }),
        () => act(byPlace[open.recipientId]!, open, 'accept')
      )
      t.equal(accepted!.status, 200)
      t.ok([200, 409].includes(reopened!.status), String(reopened!.status))
      t.same(
        await standing([ended.id, open.id]),
        reopened!.status === 200 ? ['accepted', 'superseded'] : ['accepted', 'withdrawn']
      )
    }
  }
)

t.test('one key sent fifty times at once makes one event, and everybody gets the same answer in the end', async (t) => {
  const at = await write()
  const key = 'storm'
  const answers = await Promise.all(
    Array.from({ length: 50 }, async () => {
      for (;;) {
        const answer = await act(people.caf, at, 'accept', {}, { key })
        if (answer.body.code !== 'idempotency-in-flight') return answer
        t.match(answer, { status: 409, headers: { 'retry-after': '1' } })
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })
  )
  t.same(
    [...new Set(answers.map(({ status, text, headers }) => JSON.stringify([status, text, headers.etag])))].length,
    1
  )
  t.equal(answers[0]!.status, 200)
  const events = await owner<{ action: string }>(
    'select action from referrals.referral_events where referral_id = $1 order by version',
    [at.id]
  )
  t.same(
    events.map(({ action }) => action),
    ['create', 'send', 'accept']
  )
})

t.test(
  'a leg that is passed on while another is accepted leaves nobody at work beside the one who accepted',
  async (t) => {
    for (let round = 0; round < 15; round += 1) {
      const [mine, theirs] = (await group(caf, prefecture)) as [ReferralProgress, ReferralProgress]
      const [first, second] = mine.recipientId === caf.id ? [mine, theirs] : [theirs, mine]
      const answers = await atOnce(
        round,
        () => act(people.caf, first, 'redirect', passOn(mission)),
        () => act(people.prefecture, second, 'accept')
      )
      t.same(faults(answers), [])
      const left = await standing([first.id, second.id])
      t.equal(answers[1]!.status, 200)
      t.same(
        left.filter((state) => !['redirected', 'superseded'].includes(state)),
        ['accepted'],
        `${statuses(answers)} ${left}`
      )
    }
  }
)

t.test('whoever takes up what was passed on to it ends the other legs', async (t) => {
  const legs = await group(caf, prefecture)
  const first = legs.find(({ recipientId }) => recipientId === caf.id)!
  const passed = expect(200, await act(people.caf, first, 'redirect', passOn(mission)))
  const child = expect(200, await read(people.ccas, passed.childId))
  expect(200, await act(people.mission, child, 'accept'))
  t.same(await standing(legs.map(({ id }) => id)), ['accepted', 'redirected', 'superseded'])
})

/** What stands on an agreement that was withdrawn: nobody may work on it, nor read it. */
const unfrozen = (agreement: string) =>
  owner(
    `select r.state, p.side, p.disclosure from referrals.referrals r join referrals.referral_parties p on p.referral_id = r.id and p.side <> 'sender'
     where r.agreement_id = $1 and (not r.frozen or p.disclosure > 0)`,
    [agreement]
  )
const takenBack = async (id: string) => {
  const [row] = await owner<{ version: number }>('select version from referrals.agreements where id = $1', [id])
  return ask(people.ccas, withdrawAgreement, { id, version: row!.version, body: { proof: 'by_phone' } })
}

t.test(
  'an agreement that is withdrawn while somebody is sent under it, or passed on, leaves nothing to be read',
  async (t) => {
    const { agreement: _, person: __, ...body } = wholeReferral
    for (let round = 0; round < 20; round += 1) {
      const at = await write({ agreement: onward })
      const { personId, agreementId } = at
      const again = { ...body, personId: personId!, agreementId: agreementId! } satisfies Written
      const answers = await atOnce(
        round,
        () => act(people.caf, at, 'redirect', passOn(mission)),
        () => takenBack(agreementId!),
        () => ask(people.ccas, createReferral, { body: again }),
        () =>
          ask(people.ccas, createReferralGroup, {
            body: {
              mode: 'parallel',
              persons: [{ personId }],
              legs: [{ ...SENT, recipientId: caf.id, agreementId, rights: ['rsa'] }]
            }
          })
      )
      t.same(faults(answers), [])
      t.equal(answers[1]!.status, 200)
      t.same(await unfrozen(agreementId!), [], `${statuses(answers)}`)
    }
  }
)

t.test(
  'whatever meets on legs of one group under one agreement, nobody waits for ever and nothing breaks',
  async (t) => {
    const { agreement: _, person: __, ...body } = wholeReferral
    const withdrawing = { proof: 'by_phone' }
    for (let round = 0; round < 20; round += 1) {
      const first = await write({ agreement: onward })
      const { personId, agreementId } = first
      const legs: ReferralProgress[] = expect(
        201,
        await ask(people.ccas, createReferralGroup, {
          body: {
            mode: 'first_accepts',
            persons: [{ personId }],
            legs: ['rsa', 'prime_activite', 'rsa'].map((right) => ({
              ...SENT,
              recipientId: body.recipientId,
              agreementId,
              rights: [right]
            }))
          }
        })
      ).legs
      const [one, two, three] = legs as [ReferralProgress, ReferralProgress, ReferralProgress]
      const answers = await atOnce(
        round,
        () => act(people.caf, three, 'accept'),
        () => act(people.ccas, one, 'withdraw-agreement', withdrawing),
        () => act(people.ccas, two, 'withdraw'),
        () => act(staffOf(places.caf), two, 'accept'),
        () => takenBack(agreementId!),
        () => act(people.caf, three, 'person-declines', withdrawing),
        () => act(people.caf, one, 'redirect', passOn(mission)),
        () => act(people.caf, first, 'withdraw-agreement', withdrawing)
      )
      t.same(faults(answers), [], `${statuses(answers)}`)
      t.same(await unfrozen(agreementId!), [], `${statuses(answers)}`)
    }
  }
)

t.test('a person who stops everything while others answer is heard, whoever was first', async (t) => {
  const { desk } = openDesk(house)
  t.teardown(() => desk.database.close())
  const means = { desk, now: house.now } as LinkMeans
  for (let round = 0; round < 15; round += 1) {
    const legs = await group(caf, prefecture, mission)
    const link = { collective_id: people.ccas.collectiveId!, referral_id: legs[round % 3]!.id } as LinkRow
    const stop = actAsPerson(means, link, { wish: 'stop' })
    const answers = await atOnce(
      round,
      ...legs.map((leg) => () => act(byPlace[leg.recipientId]!, leg, 'accept')),
      () => act(people.caf, legs.find(({ recipientId }) => recipientId === caf.id)!, 'redirect', passOn(places.cafe)),
      () => takenBack(legs[0]!.agreementId!)
    )
    t.equal(await stop, 'done')
    t.same(faults(answers), [])
    for (const { agreementId } of legs) t.same(await unfrozen(agreementId!), [], `${statuses(answers)}`)
  }
})

t.test('in all this nobody had to be sent away by the database', async (t) => {
  // it tells a second later
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  t.same(await owner('select deadlocks::int from pg_stat_database where datname = current_database()'), [
    { deadlocks: 0 }
  ])
})
