import { testDatabase } from '@relais/test-kit'
import t from 'tap'
import { rebuild } from '../src/feed/rebuild.ts'
import { type Cohort, countFunnel } from '../src/store/funnel.ts'
import type { Tables } from '../src/store/tables.ts'
import { JULY } from './made-up/july.ts'
import { feedOf, id, nothingElse, results, sent, story } from './made-up/stories.ts'

const test = await testDatabase(t)
const database = test.open<Tables>('relais_reporting')
const fill = (events: typeof JULY) =>
  rebuild({
    database,
    readPage: feedOf(events, 50),
    ...nothingElse,
    now: () => new Date('2026-11-23T09:00:00Z')
  })
await fill(JULY)

const july: Cohort = {
  collective: id('vénissieux'),
  from: '2026-07-01',
  to: '2026-07-31',
  territory: null,
  organisation: null
}
const count = (asked: Partial<Cohort> = {}, viewer = july.collective) =>
  database.transaction({ collectiveId: viewer, organisationId: id('city'), duty: 'coordinator' }, (trx) =>
    countFunnel(trx, { ...july, ...asked })
  )

const nothing = {
  sent: 0,
  acknowledged: 0,
  answered: 0,
  accepted: 0,
  waitlisted: 0,
  declined: 0,
  started: 0,
  resolved: 0,
  closed: 0,
  redirected: 0,
  withdrawn: 0,
  personDeclined: 0,
  expired: 0
}

/** What became of a right. */
const one = (right: string, requested: number, became: { filed?: number; opened?: number; refused?: number } = {}) => ({
  ...{ right, requested, filed: 0, opened: 0, refused: 0 },
  ...became
})

/** Durations as they are printed, to one decimal. */
function rounded(days: Record<string, number[] | null>) {
  return Object.fromEntries(
    Object.entries(days).map(([step, pair]) => [step, pair?.map((value) => Math.round(value * 10) / 10) ?? null])
  )
}

t.test('July, counted by hand', async (t) => {
  const { steps, rights } = await count()
  const { sides, days, ...counted } = steps
  t.strictSame(counted, {
    sent: 13,
    acknowledged: 10,
    answered: 9,
    accepted: 5,
    waitlisted: 1,
    declined: 3,
    started: 5,
    resolved: 4,
    closed: 2,
    redirected: 1,
    withdrawn: 1,
    personDeclined: 1,
    expired: 1
  })
  t.strictSame(sides, { capacity: 1, provider: 1 })
  t.strictSame(rounded(days), {
    acknowledged: [0, 1.2],
    answered: [1, 2.2],
    started: [1, 3.2],
    resolved: [6, 6.7],
    closed: [12, 15.2]
  })
  t.strictSame(rights, {
    roots: 12,
    closedLoops: 4,
    requested: 13,
    filed: 1,
    results: {
      right_opened: 2,
      application_filed_pending: 1,
      right_maintained_or_raised: 1,
      refused_by_body: 1,
      not_eligible: 1
    },
    byRight: [
      one('apl', 2, { filed: 1 }),
      one('css', 2),
      one('fsl', 1),
      one('prime_activite', 1),
      one('rsa', 7, { opened: 2, refused: 1 })
    ]
  })
})

t.test('the period is made of days of France, both included', async (t) => {
  const sentIn = async (from: string, to: string) => (await count({ from, to })).steps.sent
  t.equal(await sentIn('2026-07-31', '2026-07-31'), 1)
  t.equal(await sentIn('2026-08-01', '2026-08-31'), 1)
  t.equal(await sentIn('2026-07-12', '2026-07-30'), 0)
  t.equal(await sentIn('2026-07-01', '2026-08-01'), 14)
})

t.test('a chain belongs to the day of its root', async (t) => {
  const root = await count({ from: '2026-07-03', to: '2026-07-03' })
  t.match(root.steps, { sent: 3, redirected: 1, accepted: 1, declined: 1, withdrawn: 1 })
  t.match(root.rights, { roots: 2, closedLoops: 1, requested: 2, results: { right_maintained_or_raised: 1 } })
  const child = await count({ from: '2026-07-04', to: '2026-07-04' })
  t.match(child.steps, nothing)
})

t.test('one organisation: what it sent or received, and the whole chains of those', async (t) => {
  const landlord = await count({ organisation: id('landlord') })
  t.match(landlord.steps, {
    sent: 4,
    acknowledged: 3,
    answered: 3,
    accepted: 1,
    waitlisted: 1,
    declined: 1,
    closed: 1,
    personDeclined: 1
  })
  t.strictSame(landlord.rights, {
    ...{ roots: 4, closedLoops: 1, requested: 4, filed: 0, results: { right_opened: 1 } },
    byRight: [one('css', 1), one('rsa', 3, { opened: 1 })]
  })

  const mission = await count({ organisation: id('mission') })
  t.match(mission.steps, { sent: 4, accepted: 1, declined: 1, personDeclined: 1, redirected: 0 })
  t.strictSame(mission.rights, {
    ...{ roots: 4, closedLoops: 1, requested: 4, filed: 0, results: { right_maintained_or_raised: 1 } },
    byRight: [one('apl', 1), one('rsa', 3)]
  })
})

t.test('one territory', async (t) => {
  const { steps, rights } = await count({ territory: id('minguettes') })
  t.match(steps, { sent: 2, accepted: 2, resolved: 2, closed: 1 })
  t.strictSame(rights, {
    roots: 2,
    closedLoops: 1,
    requested: 3,
    filed: 1,
    results: { right_opened: 2, application_filed_pending: 1 },
    byRight: [one('apl', 1, { filed: 1 }), one('rsa', 2, { opened: 2 })]
  })
})

t.test('what does not exist, and another collective, count nothing', async (t) => {
  const empty = { roots: 0, closedLoops: 0, requested: 0, filed: 0, results: {}, byRight: [] }
  for (const asked of [
    { organisation: id('nobody') },
    { territory: id('nowhere') },
    { from: '2025-01-01', to: '2025-12-31' }
  ]) {
    const { steps, rights } = await count(asked)
    t.match(steps, { ...nothing, sides: {}, days: { acknowledged: null, closed: null } })
    t.strictSame(rights, empty)
  }
  t.match(
    (await count({ collective: id('lyon') })).steps,
    nothing,
    'asked for another, row-level security shows no row'
  )
  t.match((await count({}, id('lyon'))).steps, nothing, 'seen from another, neither')
  t.equal((await count({ collective: id('lyon') }, id('lyon'))).steps.sent, 1)
})

t.test('of the results of one right in a chain, the latest counts, and handing on is none', async (t) => {
  await fill([
    ...story(
      'first',
      { from: 'ccas', to: 'caf', rights: ['rsa', 'apl', 'css'] },
      ...sent('1T08:00'),
      ['accept', 'accepted', '2T08:00'],
      ['record-outcome', 'accepted', '3T08:00', results('3T08:00', { rsa: 'right_opened', apl: 'referred_elsewhere' })],
      ['redirect', 'redirected', '4T08:00', { reason: 'better_placed' }]
    ),
    ...story(
      'second',
      { from: 'ccas', to: 'mission', rights: ['apl', 'css'], root: 'first' },
      ...sent('4T08:00'),
      ['accept', 'accepted', '5T08:00'],
      [
        'record-outcome',
        'resolved',
        '6T08:00',
        results('6T08:00', { apl: 'application_filed_pending', css: 'already_had' })
      ]
    ),
    ...story(
      'alone',
      { from: 'ccas', to: 'caf' },
      ...sent('1T08:00'),
      ['accept', 'accepted', '2T08:00'],
      ['record-outcome', 'resolved', '3T08:00', results('3T08:00', { rsa: 'referred_elsewhere' })]
    )
  ])
  const { steps, rights } = await count()
  t.match(steps, { sent: 3, redirected: 1 })
  t.strictSame(rights, {
    roots: 2,
    closedLoops: 0,
    requested: 4,
    filed: 1,
    results: { right_opened: 1, application_filed_pending: 1, already_had: 1, referred_elsewhere: 1 },
    byRight: [one('apl', 1, { filed: 1 }), one('css', 1), one('rsa', 2, { opened: 1 })]
  })
})

t.test('a file that was lodged is counted whatever came of it, and each right once a root', async (t) => {
  await fill([
    ...story(
      'lodged, then opened',
      { from: 'ccas', to: 'caf', rights: ['rsa', 'apl'] },
      ...sent('1T08:00'),
      ['accept', 'accepted', '2T08:00'],
      [
        'record-outcome',
        'resolved',
        '3T08:00',
        results('3T08:00', { rsa: 'application_filed_pending', apl: 'application_filed_pending' })
      ],
      ['record-outcome', 'resolved', '20T08:00', results('20T08:00', { rsa: 'right_opened', apl: 'refused_by_body' })]
    )
  ])
  const { rights } = await count()
  t.strictSame(rights, {
    ...{ roots: 1, closedLoops: 1, requested: 2, filed: 2, results: { right_opened: 1, refused_by_body: 1 } },
    byRight: [one('apl', 1, { filed: 1, refused: 1 }), one('rsa', 1, { filed: 1, opened: 1 })]
  })
})
