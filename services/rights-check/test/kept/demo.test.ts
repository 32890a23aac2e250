import {
  type DropInSession,
  type GuideChanged,
  listDropInSessions,
  listGuideChanges,
  listObservations,
  listOutreachContacts,
  listRightsChecks,
  type OutreachContact,
  type RightsCheck,
  type RightsCheckSummary,
  readRightsCheck
} from '@relais/contract'
import { attachedCheckId, collective, demoId, organisationOf } from '@relais/demo'
import { organisation, softwareOf, staffOf } from '@relais/test-kit'
import t from 'tap'
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
