import {
  addMember,
  changeMember,
  changeOrganisation,
  createApiClient,
  type DirectoryChange,
  listDirectoryChanges,
  readOrganisation,
  revokeApiClient,
  signConvention
} from '@relais/contract'
import { organisationOf } from '@relais/demo'
import { sql } from 'kysely'
import t from 'tap'
import type { Tables } from '../src/store/tables.ts'
import { emailOf, testHouse } from './setting/house.ts'

let now = new Date('2026-11-23T22:30:00.000Z')
const house = await testHouse(t, { now: () => now })
const { ask } = house
const landlord = organisationOf('habitat-ormevert')
const holds = (role: string) => landlord.members.find(({ roles }) => (roles as string[]).includes(role))!
const [boss, agent] = [holds('administrator'), holds('agent')]
const administrator = await house.memberToken(boss.email)
const worker = await house.memberToken(agent.email)
const coordinator = await house.memberToken(emailOf('metropole-lyon', 'coordinator'))
const officer = await house.memberToken(emailOf('metropole-lyon', 'privacy_officer'))
const elsewhere = await house.memberToken(emailOf('ccas-venissieux', 'administrator'))

const changes = async (who: string, query = ''): Promise<DirectoryChange[]> => {
  const { status, body } = await ask(who, listDirectoryChanges, { query })
  t.equal(status, 200)
  return body.items
}
const told = (lines: DirectoryChange[]) =>
  lines.map(({ operation, fields }) => [operation, fields.join()].join(' ').trim())

t.test('each change of the directory is one line: who, what and when, never what it became', async (t) => {
  t.same(await changes(administrator), [])
  const role = { id: agent.id, version: 1, body: { roles: ['agent', 'lead'], jobTitle: 'Cheffe' } }
  t.equal((await ask(administrator, changeMember, role)).status, 200)
  t.match(await changes(administrator), [
    {
      at: '2026-11-23T22:30:00.000Z',
      operation: 'changeMember',
      organisationId: landlord.id,
      byOrganisationId: landlord.id,
      memberId: boss.id,
      clientId: 'relais-web',
      fields: ['jobTitle', 'roles'],
      subjectId: agent.id
    }
  ])
  t.equal((await ask(administrator, changeMember, role)).status, 412)
  t.equal((await ask(administrator, signConvention, { id: landlord.id, body: { version: '2026-1' } })).status, 409)
  t.equal((await changes(administrator)).length, 1, 'what is refused is no change')

  const colleague = {
    givenName: 'Inès',
    familyName: 'Delorme',
    email: 'ines@habitat-ormevert.example',
    roles: ['agent']
  }
  t.equal((await ask(administrator, addMember, { body: colleague, key: 'once' })).status, 201)
  t.equal((await ask(administrator, addMember, { body: colleague, key: 'once' })).status, 201)
  const client = { name: 'Logiciel', scopes: ['directory:read'] }
  const { body: made } = await ask(administrator, createApiClient, { body: client })
  t.equal((await ask(administrator, revokeApiClient, { id: made.id })).status, 204)
  t.equal((await ask(administrator, revokeApiClient, { id: made.id })).status, 204)
  const lines = await changes(administrator)
  t.same(told(lines), ['revokeApiClient', 'createApiClient', 'addMember', 'changeMember jobTitle,roles'])
  t.match(lines, [{ subjectId: made.id }, { subjectId: made.id }])
  t.notMatch(JSON.stringify(lines), /Cheffe|Delorme|ines@|Logiciel/)
})

t.test(
  'what a coordinator changes of an organisation stands in both journals, and names nobody to the other',
  async (t) => {
    now = new Date('2026-11-23T23:30:00.000Z')
    const { version } = (await ask(coordinator, readOrganisation, { id: landlord.id })).body
    const change = { id: landlord.id, version, body: { maySend: false } }
    t.equal((await ask(coordinator, changeOrganisation, change)).status, 200)
    const [ours] = await changes(administrator)
    t.match(ours, { operation: 'changeOrganisation', fields: ['maySend'], memberId: null, organisationId: landlord.id })
    t.equal(ours!.byOrganisationId, organisationOf('metropole-lyon').id)
    const [theirs] = await changes(officer)
    t.match(theirs, { operation: 'changeOrganisation', organisationId: landlord.id })
    t.not(theirs!.memberId, null)
    t.same(await changes(elsewhere), [], 'nobody else reads of it')
    for (const who of [worker, coordinator])
      t.match(await ask(who, listDirectoryChanges), {
        status: 403,
        body: { code: 'role-missing', required: ['administrator', 'privacy_officer'] }
      })
  }
)

t.test('days are those of France, and pages follow one another', async (t) => {
  t.equal((await changes(administrator, 'from=2026-11-24&to=2026-11-24')).length, 1, 'half past midnight')
  t.equal((await changes(administrator, 'to=2026-11-23')).length, 4)
  t.equal((await changes(administrator, `memberId=${boss.id}`)).length, 4)
  const all = await changes(administrator)
  const first = await ask(administrator, listDirectoryChanges, { query: 'limit=2' })
  const second = await ask(administrator, listDirectoryChanges, { query: `limit=3&cursor=${first.body.next}` })
  t.same([...first.body.items, ...second.body.items], all)
  t.equal(second.body.next, null)
  const refused = async (query: string) => (await ask(administrator, listDirectoryChanges, { query })).body.errors
  t.match(await refused('from=2026-11-24&to=2026-11-23'), [{ field: 'query.to', rule: 'period-order' }])
  t.match(await refused('cursor=bm9uZQ'), [{ field: 'query.cursor', rule: 'cursor' }])
})

t.test('a line is never changed, nor written for others, and is forgotten with its year', async (t) => {
  const database = house.database.open<Tables>('relais_identity')
  const viewer = { collectiveId: null, organisationId: landlord.id, duty: 'member' } as const
  const run = (text: string) => database.transaction(viewer, async (trx) => (await sql.raw(text).execute(trx.db)).rows)
  await t.rejects(run("update identity.acts set operation = 'other'"), /permission denied/)
  t.same(await run('with gone as (delete from identity.acts returning id) select count(*)::int as n from gone'), [
    { n: 0 }
  ])
  await t.rejects(
    run(`insert into identity.acts select gen_random_uuid(), collective_id, organisation_id, '${organisationOf('ccas-venissieux').id}',
      null, client_id, operation, fields, subject_id, at from identity.acts limit 1`),
    /row-level security/
  )
  t.same(await run("select identity.purge_acts('2026-11-23T23:00:00.000Z')::int as n"), [{ n: 4 }])
  t.equal((await changes(administrator)).length, 1)
})
