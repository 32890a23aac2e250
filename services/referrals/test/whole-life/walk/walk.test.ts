import { listReferralEvents, type Worker } from '@relais/contract'
import { availableActions, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import fc from 'fast-check'
import t from 'tap'
import { asReferral } from '../../../src/acting/rules/viewer.ts'
import type { ReferralRow } from '../../../src/store/referrals/write-referral.ts'
import { directory, people } from '../../setting/places.ts'
import { openStill } from '../../setting/still.ts'
import { type Pause, SELDOM, type Step, worldOf } from './chance.ts'
import { ballOf, placesLost, takenTwice, wrongNow } from './invariants.ts'
import {
  begin,
  everyReferral,
  lastOf,
  openPlaces,
  payloadFor,
  personDoes,
  RECEIVERS,
  rulesOfTime,
  type Still,
  somebodyAt,
  workerDoes
} from './world.ts'

// Twice four worlds of thirty persons: in each of 36 rounds something is tried for everybody. With the rules of time over 10,000 steps.
const [WORLDS, PERSONS, ROUNDS] = [4, 30, 36]
const all = new Map<string, number>()
t.setTimeout(300_000)

const ACTIONS = Object.keys(REFERRAL_ACTIONS) as ReferralAction[]
const OF_PEOPLE = ACTIONS.filter((action) => REFERRAL_ACTIONS[action].by.some(({ side }) => side !== 'system'))
const OVER = ['redirected', 'superseded', 'person_declined', 'entered_in_error']
const ROLES = ['agent', 'lead', 'privacy_officer'] as const

/** Everybody who could act on a referral, with what they are offered. */
function offers(row: ReferralRow, also: boolean) {
  const sides = [
    ...ROLES.flatMap((role) => [
      { side: 'sender' as const, roles: [role], who: somebodyAt(row.sender_id, role) },
      { side: 'receiver' as const, roles: [role], who: somebodyAt(row.recipient_id, role) }
    ]),
    { side: 'coordinator' as const, roles: ['coordinator' as const], who: people.coordinator },
    { side: 'person' as const, roles: [], who: null }
  ].filter(({ side }) => row.state !== 'draft' || side === 'sender' || side === 'person')
  return sides.flatMap(({ side, roles, who }) =>
    availableActions(asReferral(row), { side, roles })
      .filter(({ action }) => also || !SELDOM.includes(action))
      .map(({ action }) => ({ who, action }))
  )
}

/** Which referral of a person, who and what: mostly something that is offered, sometimes anything by anybody. */
function choose(legs: readonly ReferralRow[], { leg, actor, pick, wild, luck }: Step) {
  const lively = legs.filter(({ state }) => !OVER.includes(state))
  const among = lively.length > 0 && wild > 3 ? lively : legs
  const row = among[leg % among.length]!
  const offered = offers(row, wild % 16 === 0)
  if (wild >= 12 && offered.length > 0) return { row, ...offered[pick % offered.length]! }
  const strangers: Worker[] = [people.stranger, people.farCoordinator, somebodyAt(RECEIVERS[actor % 4]!.id, 'lead')]
  const somebody = offered.length === 0 || actor % 3 === 0 ? strangers[luck % 3]! : offered[actor % offered.length]!.who
  return { row, who: somebody, action: OF_PEOPLE[pick % OF_PEOPLE.length]! }
}

interface Walk {
  house: Still
  done: Map<string, number>
  steps: number
}

/** Tries one thing for one person; answers what is wrong with the answer. */
async function take(walk: Walk, legs: readonly ReferralRow[], step: Step): Promise<string[]> {
  const { house, done } = walk
  if (step.wild > 87) return []
  const { row, who, action } = choose(legs, step)
  const count = () => done.set(action, (done.get(action) ?? 0) + 1)
  walk.steps += 1
  const payload = payloadFor(action, row, who, house.house.now(), step.luck)
  if (who === null) {
    if ((await personDoes(house, row, action, payload)) === 'done') count()
    return []
  }
  const stale = step.wild % 20 === 1
  const { status, body, text } = await workerDoes(house, who, row, action, payload, stale)
  const said = `${action} on ${row.state} ${row.id}: ${status} ${text.slice(0, 300)}`
  if (status !== 200) return [403, 404, 409, 412, 422].includes(status) ? [] : [said]
  count()
  const ball = ballOf({ state: body.state, withdrawal_requested: body.withdrawalRequested })
  return [
    ...(stale ? [`over a version that there is not, ${said}`] : []),
    ...(body.version === row.version + 1 ? [] : [said]),
    ...(body.ballWith === ball ? [] : [`the ball is with ${body.ballWith}, ${said}`])
  ]
}

const HOURS = { hour: 1, day: 24, fortnight: 336, due: 1 }
async function goOn(
  { house, desk, moveTo }: Still,
  { kind, minutes }: Pause,
  rows: readonly ReferralRow[]
): Promise<void> {
  const now = house.now().getTime()
  const dues = rows.flatMap(({ next_at }) => (next_at === null ? [] : [Date.parse(next_at)]))
  const at = kind === 'due' && dues.length > 0 ? Math.max(now, Math.min(...dues)) : now + HOURS[kind] * 3_600_000
  await moveTo(new Date(at + minutes * 60_000).toISOString())
  await rulesOfTime({ house, desk })
}

/** Nobody reads who has lost it, or whose agreement is over. */
async function readsOf({ owner, house, read, ask }: Still, rows: readonly ReferralRow[]): Promise<string[]> {
  const ended = await owner<{ id: string; organisation: string; side: string }>(
    `select r.id, p.organisation_id as organisation, p.side from referrals.referrals r join referrals.referral_parties p on p.referral_id = r.id
     left join referrals.agreements a on a.id = r.agreement_id
     where p.side <> 'sender' and (p.side = 'former_receiver' or a.withdrawn_at is not null or a.expires_on <= $1::date or r.frozen) and r.id = any($2::uuid[])
     order by md5(r.id::text) limit 40`,
    [house.now().toISOString().slice(0, 10), rows.map(({ id }) => id)]
  )
  const wrong: string[] = []
  for (const { id, organisation, side } of ended) {
    const who = somebodyAt(organisation, 'lead')
    const { body, text } = await read(who, id)
    const seen = [body.disclosure, body.person, body.need, body.outcomes, body.contacts, body.agreementLevel]
    if (JSON.stringify(seen) !== '["metadata",null,null,null,null,null]' || /Yasmina|Sans ressources/.test(text))
      wrong.push(`${side} reads ${text.slice(0, 300)}`)
    const history = await ask(who, listReferralEvents, { id })
    if (history.body.items.some(({ words }: { words: unknown }) => words !== null))
      wrong.push(`${side} reads words of ${id}`)
  }
  return wrong
}

for (const systemMayExpire of [false, true])
  t.test(
    `whatever people, rules and time do, nobody drops the ball${systemMayExpire ? ', where a rule may end what nobody answers' : ''}`,
    async (t) => {
      const house = await openStill(t, '2026-03-02T08:00:00.000Z', { ...directory, charter: { systemMayExpire } })
      const walk: Walk = { house, done: new Map(), steps: 0 }
      await openPlaces(house)
      let nth = 0
      // one number makes a whole world, so that what fails can be told in a line
      const world = fc.asyncProperty(fc.integer(), async (seed) => {
        const { beginnings, rounds } = worldOf(seed, PERSONS, ROUNDS)
        const since = await lastOf(house)
        for (const one of beginnings) await begin(house, one, nth++)
        const failures: string[] = []
        for (const { pause, steps } of rounds) {
          await goOn(house, pause, await everyReferral(house, since))
          const persons = [...Map.groupBy(await everyReferral(house, since), ({ person_id }) => person_id).values()]
          failures.push(...(await Promise.all(persons.map((legs, at) => take(walk, legs, steps[at]!)))).flat())
        }
        await rulesOfTime(house)
        failures.push(
          ...(await readsOf(house, await everyReferral(house, since))),
          ...(await wrongNow(house, { systemMayExpire }))
        )
        failures.push(...(await placesLost(house)).map((one) => `a place: ${JSON.stringify(one)}`))
        if (failures.length > 0) throw new Error([...new Set(failures)].slice(0, 12).join('\n'))
      })
      await fc.assert(world, { numRuns: WORLDS, endOnFailure: true })
      t.same(await takenTwice(house), [])
      const rules = await house.owner<{ action: string; n: number }>(
        "select 'rule ' || action as action, count(*)::int as n from referrals.referral_events where side = 'system' group by 1"
      )
      for (const { action, n } of [...rules, { action: 'tried', n: walk.steps }]) walk.done.set(action, n)
      for (const [action, n] of walk.done) all.set(action, (all.get(action) ?? 0) + n)
    }
  )

t.test('that was ten thousand steps, through nearly all there is', async (t) => {
  const ruled = [...all].filter(([action]) => action.startsWith('rule ')).reduce((sum, [, n]) => sum + n, 0)
  const steps = ruled + (all.get('tried') ?? 0)
  t.ok(steps >= 10_000, `${steps} steps`)
  const never = OF_PEOPLE.filter((action) => !all.has(action))
  t.ok(never.length <= 2, `never done: ${never}`)
  t.comment([...all].map(([action, n]) => `${action} ${n}`).join(', '))
})
