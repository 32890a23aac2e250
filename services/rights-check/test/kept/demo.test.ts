import {
  type DropInSession,
  type GuideChanged,
  listDropInSessions,
  listGuideChanges,
  listNetworkActivities,
  listObservations,
  listOutreachContacts,
  listRightsChecks,
  type NetworkActivity,
  type OutreachContact,
  type RightsCheck,
  type RightsCheckSummary,
  readOutreachContact,
  readRightsCheck
} from '@relais/contract'
import {
  ambassadorBy,
  attachedCheckId,
  collective,
  demoHalfYear,
  demoId,
  networkBy,
  organisationOf
} from '@relais/demo'
import { organisation, softwareOf, staffOf } from '@relais/test-kit'
import t from 'tap'
import { dayOf } from '../../src/checking/civil-days.ts'
import { readAttachedDemoCheck, seedChecks } from '../../src/index.ts'
import { openChecks } from '../setting/open.ts'

const referred = demoId('person', 'lucette-aubrespin@ccas-venissieux')
const { house, ask } = await openChecks(t, { [referred]: organisation('ccas') })
const mine = softwareOf(organisationOf('ccas-venissieux'), { collectiveId: collective.id })

t.test('the checks of the demo are loaded once, and read like any other', async (t) => {
  t.equal(await seedChecks(house), true)
  t.equal(await seedChecks(house), false)
  const { items } = (await ask(mine, listRightsChecks)).body as { items: RightsCheckSummary[] }
  t.same(items.map(({ date, personId }) => `${date} ${personId}`).toSorted(), [
    `2026-10-07 ${referred}`,
    '2026-11-16 null',
    '2026-11-22 null',
    '2026-11-24 null'
  ])
  t.match(await readAttachedDemoCheck(house), { id: attachedCheckId, situation: { applicant: { id: 'applicant' } } })
  const read: RightsCheck[] = await Promise.all(
    items.map(async ({ id }) => (await ask(mine, readRightsCheck, { id })).body)
  )
  const old = read.find(({ date }) => date === '2026-11-16')!
  // 745 € of pension, under what ASPA brings somebody alone to: open, and renounced
  t.match(
    old.findings.find(({ right }) => right === 'aspa'),
    { status: 'entitled', nonTakeUp: 'not_claimed', renouncedOn: '2026-11-16' }
  )
})

t.test('the demo shows contacts, a weekly session and observations, each within the contract', async (t) => {
  const contacts: OutreachContact[] = (await ask(mine, listOutreachContacts)).body.items
  t.same(contacts.map(({ placeKind }) => placeKind).toSorted(), [
    'bar_restaurant',
    'foot_of_building',
    'market',
    'phone',
    'school_gate',
    'shop'
  ])
  const [led] = contacts.filter(({ checkIds }) => checkIds.length > 0)
  t.match(led, { followUp: 'check_made', placeKind: 'foot_of_building' })
  const sessions: DropInSession[] = (await ask(mine, listDropInSessions)).body.items
  t.same(
    sessions.map(({ day, status }) => `${day} ${status}`),
    [
      '2026-12-16 planned',
      '2026-12-09 planned',
      '2026-12-02 planned',
      '2026-11-18 held',
      '2026-11-11 cancelled',
      '2026-11-04 held'
    ]
  )
  t.equal((await ask(mine, listObservations)).body.items.length, 3)
})

t.test(
  'the half-year of the pilot: 400 contacts, 90 checks that came of one each, and why rights were not taken up',
  async (t) => {
    const past = demoHalfYear(house.now(), dayOf)
    t.match(past, { from: '2026-01-01', to: '2026-06-30' })
    t.same([past.contacts.length, past.checks.length], [400, 90])
    const ambassador = softwareOf(organisationOf(ambassadorBy), { collectiveId: collective.id })
    const { checks, contacts } = past
    t.equal(new Set([...checks, ...contacts].map(({ id }) => id)).size, 490)
    const [first] = checks
    t.match((await ask(ambassador, readRightsCheck, { id: first!.id })).body, {
      contactId: first!.contactId,
      personId: null,
      date: first!.at.slice(0, 10),
      version: first!.findings.length === 0 ? 1 : 2
    })
    t.match((await ask(ambassador, readOutreachContact, { id: first!.contactId })).body, {
      followUp: 'check_made',
      checkIds: [first!.id]
    })
    const network = softwareOf(organisationOf(networkBy), { collectiveId: collective.id })
    const { items } = (await ask(network, listNetworkActivities)).body as { items: NetworkActivity[] }
    t.equal(items.length, 10)
    t.match(items[0], { day: '2026-11-19', kind: 'stand', title: 'Stand devant l’école', minutes: 90 })
  }
)

t.test('early in a year, what the demo shows of last month takes the place of as many', (t) => {
  // contacts of 3, 3, 4, 6, 8 and 9 days before, checks of 1, 3, 9 and 49 days before
  for (const [day, contacts, checks] of [
    ['2027-01-05', 397, 88],
    ['2027-01-02', 394, 87],
    ['2026-07-06', 397, 88],
    ['2026-11-25', 400, 90]
  ] as const) {
    const past = demoHalfYear(new Date(`${day}T09:00:00.000Z`), dayOf)
    t.same([past.contacts.length, past.checks.length], [contacts, checks], day)
    for (const { at } of [...past.contacts, ...past.checks]) t.ok(at >= past.from && at.slice(0, 10) <= past.to, at)
  }
  t.end()
})

t.test('the guide of the demo has news for whoever had read the page that the coordinator changed', async (t) => {
  const ccas = organisationOf('ccas-venissieux')
  const worker = ccas.members.find(({ jobTitle }) => jobTitle === 'Assistante de service social')!
  const reader = staffOf(ccas, ['agent'], { collectiveId: collective.id, memberId: worker.id })
  const { items } = (await ask(reader, listGuideChanges)).body as { items: GuideChanged[] }
  t.match(items, [
    {
      code: 'dettes_loyer',
      change: 'changed',
      version: 2,
      knownVersion: 1,
      changedAt: '2026-11-21T09:00:00.000Z',
      note: 'La permanence logement du centre social reçoit désormais sans rendez-vous.',
      lines: [{ sign: 'added', text: /^Au Moulin-à-Vent/ }]
    }
  ])
  t.same([items.length, items[0]?.lines.length], [1, 1], 'the pages that came with Relais are no news')
})
