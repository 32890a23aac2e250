import { randomUUID } from 'node:crypto'
import {
  changeRightsCheck,
  createRightsCheck,
  listRightsChecks,
  markGuideRead,
  printRightsCheck,
  type RightsCheckSummary,
  readRightsCheck
} from '@relais/contract'
import { asOwner, staffOf } from '@relais/test-kit'
import t from 'tap'
import { forgetChecks } from '../../src/actions/forget-checks.ts'
import { forgetErased } from '../../src/actions/forget-erased.ts'
import { CATALOGUE_FOLDER, loadCatalogue } from '../../src/catalogue.ts'
import { openChecker } from '../../src/checking/checker.ts'
import { openDesk } from '../../src/desk/desk.ts'
import { HOMELESS } from '../setting/made-up.ts'
import { keepingFor, openChecks } from '../setting/open.ts'

const short = keepingFor(6)
const usual = keepingFor(24)
const [erased, other] = [randomUUID(), randomUUID()]
const persons = { [randomUUID()]: short, [randomUUID()]: usual, [erased]: usual, [other]: usual }
const [one, two] = Object.keys(persons) as [string, string]
const { house, ask, moveTo, database, erase } = await openChecks(t, persons)
const desk = openDesk(house, await openChecker(await loadCatalogue(CATALOGUE_FOLDER), CATALOGUE_FOLDER))
t.teardown(() => desk.database.close())

t.test('what was said is destroyed after the months of the organisation, and how rights stood is left', async (t) => {
  const [first, second] = [staffOf(short), staffOf(usual)]
  const mine = (await ask(first, createRightsCheck, { body: { personId: one, situation: HOMELESS } })).body
  const theirs = (await ask(second, createRightsCheck, { body: { personId: two, situation: HOMELESS } })).body
  await ask(first, changeRightsCheck, {
    id: mine.id,
    version: 1,
    body: { findings: [{ right: 'rsa', nonTakeUp: 'not_claimed', cause: 'shame' }] }
  })
  await ask(first, readRightsCheck, { id: mine.id })

  await moveTo('2027-05-25T09:00:00.000Z')
  await forgetChecks(desk, house.now())
  t.equal((await ask(first, readRightsCheck, { id: mine.id })).body.forgottenAt, null, 'the last day')

  await moveTo('2027-05-26T09:00:00.000Z')
  await forgetChecks(desk, house.now())
  const forgotten = (await ask(first, readRightsCheck, { id: mine.id })).body
  t.match(forgotten, {
    forgottenAt: '2027-05-26T09:00:00.000Z',
    personId: null,
    memberId: null,
    situation: null,
    verdicts: [],
    version: 3
  })
  t.match(
    forgotten.findings.find(({ right }: { right: string }) => right === 'rsa'),
    { status: 'entitled', nonTakeUp: 'not_claimed', cause: 'shame' }
  )
  t.match((await ask(second, readRightsCheck, { id: theirs.id })).body, { personId: two, forgottenAt: null })
  t.same(
    (await ask(first, listRightsChecks)).body.items.map(({ forgottenAt }: RightsCheckSummary) => forgottenAt),
    ['2027-05-26T09:00:00.000Z']
  )
  const [row] = await asOwner(
    database.adminUrl,
    `select situation_sealed, verdicts_sealed from rights_check.checks where id = '${mine.id}'`
  )
  t.same(row, { situation_sealed: null, verdicts_sealed: null })

  t.match((await ask(first, printRightsCheck, { id: mine.id })).body, { status: 409, code: 'rights-check-forgotten' })
  const change = { id: mine.id, version: 3, body: { findings: [{ right: 'rsa', cause: null }] } }
  t.match((await ask(first, changeRightsCheck, change)).body, { status: 409, code: 'rights-check-forgotten' })
})

t.test('the journal of reads is kept twelve months', async (t) => {
  const reads = async () =>
    (await asOwner<{ at: string }>(database.adminUrl, 'select at from rights_check.reads order by at')).length
  t.equal(await reads(), 5)
  await moveTo('2027-11-26T09:00:00.000Z')
  await forgetChecks(desk, house.now())
  t.equal(await reads(), 4, 'the first, of 25 November 2026, is gone')
})

t.test('what somebody marked as read in the guide is forgotten 24 months after their last mark', async (t) => {
  const [stays, leaves] = [staffOf(short), staffOf(usual)]
  const mark = (who: typeof stays, code: string) =>
    ask(who, markGuideRead, { body: { pages: [{ code, version: 1 }] } }).then(({ status }) => t.equal(status, 200))
  const readers = async () =>
    (await asOwner<{ reader: string }>(database.adminUrl, 'select reader from rights_check.guide_reads')).map(
      ({ reader }) => reader
    )
  await mark(stays, 'rsa')
  await mark(leaves, 'rsa')
  await moveTo('2028-11-26T09:00:00.000Z')
  await mark(stays, 'fsl')
  await moveTo('2029-11-26T09:00:00.000Z')
  await forgetChecks(desk, house.now())
  t.equal((await readers()).length, 3, 'the last day')
  await moveTo('2029-11-27T09:00:00.000Z')
  await forgetChecks(desk, house.now())
  t.same(await readers(), [stays.memberId, stays.memberId], 'an old mark of whoever goes on is left')
})

t.test(
  'who is forgotten elsewhere is forgotten here: what was said with them goes, how rights stood is left',
  async (t) => {
    await moveTo('2026-11-25T09:00:00.000Z')
    const agent = staffOf(usual)
    const kept = async (personId: string | null) =>
      (await ask(agent, createRightsCheck, { body: { personId, situation: HOMELESS } })).body.id as string
    const read = async (id: string) => (await ask(agent, readRightsCheck, { id })).body
    const [first, second, theirs, nobodys] = [
      await kept(erased),
      await kept(erased),
      await kept(other),
      await kept(null)
    ]

    await forgetErased(desk, house.now())
    for (const id of [first, second, theirs, nobodys])
      t.equal((await read(id)).forgottenAt, null, 'nobody is erased yet')

    erase(erased)
    await forgetErased(desk, house.now())
    for (const id of [first, second]) {
      t.match(await read(id), {
        personId: null,
        memberId: null,
        situation: null,
        verdicts: [],
        local: [],
        gain: null,
        sources: [],
        forgottenAt: '2026-11-25T09:00:00.000Z'
      })
      t.match(
        (await read(id)).findings.find(({ right }: { right: string }) => right === 'rsa'),
        { status: 'entitled' }
      )
      t.match(await ask(agent, printRightsCheck, { id }), { status: 409, body: { code: 'rights-check-forgotten' } })
    }
    t.match(await read(theirs), { personId: other, forgottenAt: null })
    t.match(await read(nobodys), { personId: null, forgottenAt: null, situation: { partner: 'none' } })
    t.same(await asOwner(database.adminUrl, 'select 1 from rights_check.checks where person_id = $1', [erased]), [])
    await forgetErased(desk, house.now())
    t.equal((await read(first)).version, 2, 'once')
  }
)
