import { randomUUID } from 'node:crypto'
import {
  changeLocalRight,
  evaluateRights,
  type LocalRight,
  type LocalVerdict,
  listLocalRights,
  type Operation,
  readLocalRight,
  withdrawLocalRight
} from '@relais/contract'
import { LOCAL_RIGHTS } from '@relais/rights-rules'
import { asOwner, openHouse, organisation, type Sent, softwareOf, staffOf, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { rightsCheck } from '../src/index.ts'
import { HOMELESS } from './setting/made-up.ts'

const database = await testDatabase(t)
const house = await openHouse(t, { services: [rightsCheck], database, now: '2026-11-25T09:00:00.000Z' })
const ccas = organisation('ccas')
const coordinator = staffOf(ccas, ['coordinator'])
const agent = staffOf(organisation('mission_locale'))
const elsewhere = staffOf(organisation('ccas'), ['coordinator'], { collectiveId: randomUUID() })

const at = ({ method, path }: Operation, code: string) => ({
  method,
  path: path.replace('{code}', code) as `/v1/${string}`
})
const read = (who: typeof agent, code: string, query = {}) => house.ask(who, at(readLocalRight, code), { query })
const write = (who: typeof agent, code: string, sent: Sent) => house.ask(who, at(changeLocalRight, code), sent)
const localOf = async (who: typeof agent, right: string, situation: object = HOMELESS): Promise<LocalVerdict> => {
  const { status, body, text } = await house.ask(who, evaluateRights, { body: { situation } })
  t.equal(status, 200, text.slice(0, 300))
  return body.local.find((verdict: LocalVerdict) => verdict.right === right)
}
const canteen = changeLocalRight.example
const { code: _, ...fsl } = structuredClone(LOCAL_RIGHTS[0]!) as unknown as LocalRight
const rowsOf = () =>
  asOwner<{ n: number }>(database.adminUrl, 'select count(*)::int as n from rights_check.local_rights')

t.test('the local rights that come with Relais are there for every collective, in version 1', async (t) => {
  const { status, body } = await house.ask(agent, listLocalRights)
  t.equal(status, 200)
  t.same(
    body.items.map(({ code }: { code: string }) => code),
    LOCAL_RIGHTS.map(({ code }) => code).toSorted()
  )
  t.match(body.items[0], { code: 'aeeh', version: 1, origin: 'relais', changedAt: null, checkedOn: '2026-11-25' })
  const one = await read(agent, 'fsl')
  t.equal(one.headers.etag, '"v1"')
  t.match(one.body, { code: 'fsl', origin: 'relais', versions: [{ version: 1, changedAt: null }] })
  t.ok(one.body.samples.length > 0)
  t.match(await read(agent, 'aide_cantine'), { status: 404, body: { code: 'right-not-found' } })
  t.match(await read(agent, 'fsl', { version: 2 }), { status: 404 })
})

t.test('a coordinator adds a right, and it counts at once in the evaluations of the collective alone', async (t) => {
  t.equal(await localOf(agent, 'aide_cantine'), undefined)
  const { status, headers, body, text } = await write(coordinator, 'aide_cantine', { version: 0, body: canteen })
  t.equal(status, 200, text.slice(0, 500))
  t.equal(headers.etag, '"v1"')
  t.match(body, { code: 'aide_cantine', version: 1, origin: 'collective', changedAt: '2026-11-25T09:00:00.000Z' })
  const eating = { ...HOMELESS, local: { answers: { 'aide_cantine/canteen': true } } }
  t.match(await localOf(agent, 'aide_cantine', eating), { version: 1, label: 'Aide à la cantine', status: 'entitled' })
  t.match(await localOf(agent, 'aide_cantine'), { status: 'undetermined', missing: ['local/aide_cantine/canteen'] })
  t.equal(await localOf(elsewhere, 'aide_cantine', eating), undefined)
  t.match(await read(elsewhere, 'aide_cantine'), { status: 404 })
  t.equal((await house.ask(elsewhere, listLocalRights)).body.items.length, LOCAL_RIGHTS.length)
})

t.test('a coordinator changes one over the version that was read, and those before it may be read', async (t) => {
  const higher = { ...fsl.values.alone!, values: [{ from: '2026-01-01', value: 1300, ref: 'Délibération, art. 1' }] }
  const body = {
    ...fsl,
    values: { ...fsl.values, alone: higher },
    samples: fsl.samples.filter(({ title }) => !title.startsWith('un euro'))
  }
  t.match(await write(coordinator, 'fsl', { version: 2, body }), { status: 412, body: { version: 1 } })
  t.match(await write(coordinator, 'fsl', { body }), { status: 428 })
  t.match(await write(coordinator, 'fsl', { version: 1, body }), { status: 200, body: { version: 2 } })
  t.match(await write(coordinator, 'fsl', { version: 1, body }), { status: 412, body: { version: 2 } })
  const latest = await read(agent, 'fsl')
  t.equal(latest.headers.etag, '"v2"')
  t.equal(latest.body.values.alone.values[0].value, 1300)
  t.same(latest.body.versions, [
    { version: 2, changedAt: '2026-11-25T09:00:00.000Z', withdrawn: false },
    { version: 1, changedAt: null, withdrawn: false }
  ])
  t.equal((await read(agent, 'fsl', { version: 1 })).body.values.alone.values[0].value, 1272)
  t.equal((await read(elsewhere, 'fsl')).body.version, 1)
  t.match(await localOf(agent, 'fsl'), { version: 2 })
  t.match(await localOf(elsewhere, 'fsl'), { version: 1 })
})

t.test('nobody but a coordinator writes, whatever their scope', async (t) => {
  const [before] = await rowsOf()
  for (const who of [agent, staffOf(ccas, ['administrator', 'lead']), softwareOf(ccas)])
    t.match(await write(who, 'aide_cantine', { version: 1, body: canteen }), {
      status: 403,
      body: { code: 'role-missing' }
    })
  const without = { ...coordinator, scopes: ['rights:read'] }
  t.match(await write(without, 'aide_cantine', { version: 1, body: canteen }), {
    status: 403,
    body: { code: 'scope-missing' }
  })
  t.same(await rowsOf(), [before])
})

t.test(
  'a sample that does not come out keeps the right from being saved, and is named with both verdicts',
  async (t) => {
    const [before] = await rowsOf()
    const elsewhere = { ...canteen.conditions[0], test: { commune: ['69266'] } }
    t.match(await write(coordinator, 'aide_cantine', { version: 1, body: { ...canteen, conditions: [elsewhere] } }), {
      status: 422,
      body: {
        code: 'invalid-request',
        errors: [
          {
            field: 'body.samples.0',
            rule: 'sample-fails',
            message: '“un foyer sans ressources”: expected entitled, found not_entitled.'
          }
        ]
      }
    })
    t.same(await rowsOf(), [before])
  }
)

t.test('names that nothing answers to, national codes and other shapes are refused where they stand', async (t) => {
  const [before] = await rowsOf()
  const refused = async (body: object, code = 'aide_cantine') => {
    const answer = await write(coordinator, code, { version: 1, body })
    t.equal(answer.status, 422, answer.text.slice(0, 300))
    return answer.body.errors
  }
  const testing = (test: unknown) => ({ ...canteen, conditions: [{ ...canteen.conditions[0], test }] })
  t.match(await refused(testing({ flag: 'isRich' })), [
    { field: 'body.conditions.0.test.flag', rule: 'unknown-flag', message: /livesInFrance/ }
  ])
  t.match(await refused(testing({ right: 'rmi', state: 'received' })), [{ rule: 'unknown-right' }])
  t.match(await refused(testing({ script: 'process.exit()' })), [{ field: /^body.conditions.0.test/ }])
  let deep: object = { flag: 'pregnant' }
  for (let level = 0; level < 2_000; level += 1) deep = { not: deep }
  t.match(await refused(testing(deep)), [{ field: 'body' }], 'whatever its depth, and no fault of ours')
  t.match(await refused({ ...canteen, samples: [] }), [{ field: 'body.samples' }])
  t.match(await refused(canteen, 'rsa'), [{ field: 'params.code', rule: 'national-right' }])
  t.match(await refused(canteen, 'apl'), [{ field: 'params.code', rule: 'national-right' }])
  t.same(await rowsOf(), [before])
})

const withdraw = (who: typeof agent, code: string, version: number, withdrawn = true) =>
  house.ask(who, at(withdrawLocalRight, code), { version, body: { withdrawn } })
const listed = async (who: typeof agent, withdrawn = false) =>
  (await house.ask(who, listLocalRights, { query: { withdrawn: String(withdrawn) } })).body.items.map(
    ({ code }: { code: string }) => code
  )

t.test(
  'a coordinator withdraws a right that comes with Relais, for the collective alone, and takes it up again',
  async (t) => {
    t.match(await withdraw(coordinator, 'aeeh', 1), {
      status: 200,
      body: { code: 'aeeh', version: 2, origin: 'relais', withdrawn: true, changedAt: '2026-11-25T09:00:00.000Z' }
    })
    t.equal(await localOf(agent, 'aeeh'), undefined, 'no evaluation holds it')
    t.notOk((await listed(agent)).includes('aeeh'))
    t.same(await listed(agent, true), ['aeeh'])
    t.match(await localOf(elsewhere, 'aeeh'), { version: 1 }, 'elsewhere it goes on')
    t.same(await listed(elsewhere, true), [])
    t.match((await read(agent, 'aeeh')).body, {
      withdrawn: true,
      versions: [{ version: 2, withdrawn: true }, { version: 1 }]
    })
    t.match(await withdraw(coordinator, 'aeeh', 1), { status: 412, body: { version: 2 } })
    t.match(await withdraw(coordinator, 'aeeh', 2), { status: 200, body: { version: 2 } }, 'it is so already')
    t.match(await withdraw(coordinator, 'aeeh', 2, false), {
      status: 200,
      body: { version: 3, origin: 'relais', withdrawn: false }
    })
    t.match(await localOf(agent, 'aeeh'), { version: 3 })
    t.same(await listed(agent, true), [])
    const { conditions } = (await read(agent, 'aeeh')).body
    t.same(conditions, (await read(elsewhere, 'aeeh')).body.conditions, 'as it comes with Relais')
  }
)

t.test('a right of the collective is taken up again as it was, or by writing it anew', async (t) => {
  const { version } = (await read(agent, 'aide_cantine')).body
  t.match(await withdraw(coordinator, 'aide_cantine', version), { status: 200, body: { withdrawn: true } })
  t.equal(await localOf(agent, 'aide_cantine'), undefined)
  const back = await withdraw(coordinator, 'aide_cantine', version + 1, false)
  t.match(back, { status: 200, body: { origin: 'collective', label: canteen.label, withdrawn: false } })
  t.match(await localOf(agent, 'aide_cantine'), { version: version + 2 })
  await withdraw(coordinator, 'aide_cantine', version + 2)
  const anew = { ...canteen, label: 'Aide aux repas' }
  t.match(await write(coordinator, 'aide_cantine', { version: version + 3, body: anew }), { status: 200 })
  t.match(await localOf(agent, 'aide_cantine'), { label: 'Aide aux repas' })
})

t.test('nobody else withdraws, nothing that is not there, and no right of the nation', async (t) => {
  const [before] = await rowsOf()
  for (const who of [agent, staffOf(ccas, ['administrator', 'lead']), softwareOf(ccas)])
    t.match(await withdraw(who, 'fsl', 2), { status: 403, body: { code: 'role-missing' } })
  t.match(await withdraw(coordinator, 'aide_inconnue', 1), { status: 404, body: { code: 'right-not-found' } })
  t.match(await withdraw(coordinator, 'rsa', 1), { status: 404, body: { code: 'right-not-found' } })
  t.match(await withdraw(elsewhere, 'aide_cantine', 1), { status: 404 }, 'of another collective')
  t.match(await house.ask(coordinator, at(withdrawLocalRight, 'fsl'), { body: { withdrawn: true } }), { status: 428 })
  t.match(await house.ask(coordinator, at(withdrawLocalRight, 'fsl'), { version: 2, body: {} }), { status: 422 })
  t.same(await rowsOf(), [before])
})

t.test('another process knows of it within five seconds', async (t) => {
  const other = await openHouse(t, { services: [rightsCheck], database, now: '2026-11-25T09:00:00.000Z' })
  const holds = async () =>
    (await other.ask(agent, listLocalRights)).body.items.some(({ code }: { code: string }) => code === 'rsj')
  t.ok(await holds())
  await withdraw(coordinator, 'rsj', 1)
  t.ok(await holds(), 'it has just looked')
  await other.moveTo('2026-11-25T09:00:05.000Z')
  t.notOk(await holds())
})

t.test('what is evaluated is not kept', async (t) => {
  await localOf(agent, 'fsl', { ...HOMELESS, local: { answers: { 'fsl/need': true } } })
  const kept = await asOwner<{ n: number }>(
    database.adminUrl,
    "select count(*)::int as n from rights_check.local_rights where entry::text like '%fsl/need%' and code <> 'fsl'"
  )
  t.same(kept, [{ n: 0 }])
})
