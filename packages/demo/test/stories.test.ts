import { payloadSchemaOf } from '@relais/contract'
import {
  OPEN_STATES,
  OUTCOME_RESULTS,
  REFERRAL_ACTIONS,
  REFERRAL_STATES,
  type ReferralState
} from '@relais/referral-lifecycle'
import t from 'tap'
import { organisationOf, people, referralStories } from '../src/index.ts'
import { isHoliday } from '../src/made-up/calendar.ts'
import { daysLate, replay } from './replay.ts'

const now = '2026-11-23T07:30:00.000Z'
const stories = referralStories(now)
const days = [
  now,
  '2026-12-26T10:00:00.000Z',
  '2027-02-28T23:59:59.999Z',
  '2027-05-18T06:00:00.000Z',
  '2028-01-01T00:00:00.000Z'
]

t.test('eighty referrals stand in every state, with several in the common ones', async (t) => {
  const found: Partial<Record<ReferralState, number>> = {}
  for (const { state } of stories) found[state] = (found[state] ?? 0) + 1
  t.strictSame(found, {
    draft: 2,
    sent: 7,
    acknowledged: 6,
    info_requested: 4,
    waitlisted: 3,
    accepted: 8,
    in_progress: 9,
    on_hold: 3,
    resolved: 6,
    closed: 13,
    declined: 6,
    redirected: 3,
    withdrawn: 3,
    person_declined: 2,
    expired: 2,
    superseded: 2,
    entered_in_error: 1
  })
  t.strictSame(new Set(Object.keys(found)), new Set(Object.keys(REFERRAL_STATES)))
})

t.test('the lifecycle allows every step of every story, whatever the day, and ends where the story says', async (t) => {
  for (const day of days) {
    const told = referralStories(day)
    for (const story of told) {
      const { state, refused } = replay(story, told)
      t.strictSame({ state, refused }, { state: story.state, refused: null }, `${story.slug} on ${day}`)
    }
  }
})

t.test('a story that breaks the rules is refused by the replay', async (t) => {
  const { steps, ...rest } = stories.find(({ slug }) => slug === 'facture-sans-reponse')!
  const hurried = { ...rest, steps: steps.filter(({ payload }) => payload.channel !== 'sms') }
  t.match(replay(hurried, stories), { state: 'accepted', refused: 'record-outcome: contact-attempts-missing' })
  t.match(replay({ ...rest, steps, receiver: 'banque-solidoria' }, stories), {
    refused: 'send: recipient-may-not-receive'
  })
  t.match(replay({ ...rest, steps, receiver: 'cap-venilune' }, stories), {
    refused: 'send: recipient-outside-territory'
  })
})

t.test('a payload holds what the contract asks, and nothing else', async (t) => {
  for (const { slug, steps } of stories) {
    for (const { action, payload } of steps) {
      const { success, error } = payloadSchemaOf(REFERRAL_ACTIONS[action].payload).safeParse(payload)
      t.ok(success, `${slug}: ${action} ${error?.message ?? ''}`)
    }
  }
})

t.test('told twice, the stories are the same', async (t) => {
  t.strictSame(referralStories(now), stories)
})

t.test('everything happened before now, in order, in working hours of working days', async (t) => {
  for (const day of days) {
    for (const { slug, draftedAt, steps } of referralStories(day)) {
      const instants = [draftedAt, ...steps.map(({ at }) => at)]
      t.strictSame([...new Set(instants)].sort(), instants, slug)
      t.ok(instants.at(-1)! < day, slug)
      for (const at of instants) {
        t.notOk(isHoliday(at.slice(0, 10)), slug)
        t.match(new Date(at).getUTCDay(), /^[1-5]$/, slug)
        t.ok(at.slice(11, 16) >= '08:00' && at.slice(11, 16) <= '15:30', slug)
      }
    }
  }
})

t.test('senders may send, receivers may receive and offer each right', async (t) => {
  for (const { slug, sender, receiver, rights } of stories) {
    const [from, to] = [organisationOf(sender), organisationOf(receiver)]
    t.ok(from.maySend && from.convention !== null, slug)
    t.ok(to.mayReceive && to.convention !== null, slug)
    const offered = to.services.flatMap((service) => service.rights)
    for (const right of rights) t.ok(offered.includes(right), `${slug}: ${right}`)
  }
})

t.test('nobody is told more than both organisations may know', async (t) => {
  for (const { slug, sender, receiver, agreement, followUp, assessment } of stories) {
    const regimes = [organisationOf(sender), organisationOf(receiver)].map(({ secrecyRegime }) => secrecyRegime)
    if (regimes.includes('outside_secrecy')) t.equal(agreement.level, 'minimal', slug)
    if (agreement.level === 'confidential') {
      t.strictSame(regimes, ['professional_secrecy', 'professional_secrecy'], slug)
      t.equal(agreement.howGiven, 'in_person_signed', slug)
    }
    t.equal(followUp !== null, agreement.level !== 'minimal', slug)
    t.equal(assessment !== null, agreement.level === 'confidential', slug)
  }
  const levels = stories.map(({ agreement }) => agreement.level)
  for (const level of ['minimal', 'follow_up', 'confidential'] as const)
    t.ok(levels.filter((one) => one === level).length >= 5)
})

t.test('whoever is late was reminded, and nobody else', async (t) => {
  let late = 0
  for (const day of days) {
    for (const story of referralStories(day).filter(({ state }) => OPEN_STATES.includes(state))) {
      const stands = replay(story, [])
      const isLate = daysLate(story, stands, day.slice(0, 10)) > 0
      t.equal(stands.escalation > 0, isLate, `${story.slug} on ${day}`)
      if (isLate && day === now) late += 1
    }
  }
  t.equal(late, 7)
})

t.test('every kind of result is there, with amounts and arrears', async (t) => {
  const outcomes = stories.flatMap(({ steps }) =>
    steps.flatMap(({ payload }) => (payload.outcomes ?? []) as Record<string, unknown>[])
  )
  const results = new Set(outcomes.map(({ result }) => result))
  t.strictSame(results, new Set(Object.keys(OUTCOME_RESULTS)))
  t.ok(outcomes.filter(({ amountMonthlyCents }) => amountMonthlyCents !== undefined).length >= 10)
  t.ok(outcomes.filter(({ arrearsCents }) => arrearsCents !== undefined).length >= 8)
})

t.test(
  'refusals come from the person, the provider, the conditions, the place, the scope and a duplicate',
  async (t) => {
    const reasons = stories.flatMap(({ steps }) =>
      steps.filter(({ action }) => ['decline', 'un-accept'].includes(action)).map(({ payload }) => payload.reason)
    )
    t.strictSame(
      new Set(reasons),
      new Set([
        'not_eligible',
        'wrong_contact',
        'capacity_reached',
        'already_referred',
        'unreachable',
        'service_suspended',
        'supported_elsewhere'
      ])
    )
  }
)

t.test('identifiers and slugs are borne once, and every person is one of the list', async (t) => {
  const ids = stories.flatMap(({ id, agreement }) => [id, agreement.id])
  t.equal(new Set(ids).size, 160)
  t.equal(new Set(stories.map(({ slug }) => slug)).size, 80)
  const known = new Set(people.map(({ slug }) => slug))
  for (const { person } of stories) t.ok(known.has(person), person)
  t.ok(new Set(stories.map(({ person }) => person)).size >= 65)
  t.ok(stories.filter(({ urgent }) => urgent).length >= 3)
})
