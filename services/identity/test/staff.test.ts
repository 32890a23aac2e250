import {
  changeMember,
  changeOrganisation,
  listMembers,
  listStaff,
  type Member,
  readOrganisation,
  type Staff
} from '@relais/contract'
import { collective, organisationOf, organisations } from '@relais/demo'
import { createTokenSource } from '@relais/service-kit'
import { asOwner } from '@relais/test-kit'
import t from 'tap'
import { emailOf, testHouse } from './setting/house.ts'

const house = await testHouse(t)
const { ask } = house
const caf = organisationOf('caf-rhone')
const ccas = organisationOf('ccas-venissieux')
const lead = organisationOf('metropole-lyon')
const ofRelais = await createTokenSource(house.house, 'relais-referrals', 'staff:read').token()
const coordinator = await house.memberToken(emailOf('metropole-lyon', 'coordinator'))
const administrator = await house.memberToken(emailOf('caf-rhone', 'administrator'))
const agent = await house.memberToken(emailOf('caf-rhone', 'agent'))

const asked = (query: string, token = ofRelais) => ask(token, listStaff, { query })
const listed = async (query: string): Promise<Staff[]> =>
  (await asked(`collectiveId=${collective.id}&${query}`)).body.items

t.test(
  'for each organisation, a service of Relais is told who can act, their absence, delegate and notices',
  async (t) => {
    const [first, second, none] = await listed(`organisationId=${caf.id},${ccas.id}`)
    t.equal(none, undefined)
    const found = [first!, second!].find(({ organisationId }) => organisationId === caf.id)!
    const { members, ...organisation } = found
    t.strictSame(organisation, {
      organisationId: caf.id,
      name: caf.name,
      slug: 'caf-rhone',
      kind: 'caf',
      retentionMonths: 24,
      deskEmail: 'accueil@caf-rhone.example',
      deskPhone: '+33465710100'
    })
    t.same(members.map(({ email }) => email).toSorted(), caf.members.map(({ email }) => email).toSorted())
    t.strictSame(
      members.find(({ givenName }) => givenName === 'Anne-Sophie'),
      {
        id: caf.members[1]!.id,
        givenName: 'Anne-Sophie',
        familyName: 'Delaporterie',
        email: 'anne-sophie.delaporterie@caf-rhone.example',
        roles: ['agent'],
        awayFrom: '2026-11-16',
        awayUntil: null,
        delegateId: caf.members[0]!.id,
        notices: { mail: 'each', inApp: true },
        signsIn: true
      }
    )
  }
)

t.test('a role narrows the members; alone, it finds every organisation where somebody holds it', async (t) => {
  const [only] = await listed(`organisationId=${caf.id}&role=lead`)
  t.same(
    only!.members.map(({ givenName }) => givenName),
    ['Véronique']
  )
  const coordinators = await listed('role=coordinator')
  t.same(
    coordinators.map(({ organisationId, members }) => [
      organisationId,
      members.map(({ givenName }) => givenName).sort()
    ]),
    [[lead.id, ['Claire', 'Yacine']]]
  )
  t.match(await listed(`organisationId=${caf.id}&role=coordinator`), [{ organisationId: caf.id, members: [] }])
})

t.test('fifty organisations in one question, and no more; and not without naming any', async (t) => {
  const ids = organisations.map(({ id }) => id)
  const all = await listed(`organisationId=${ids.join(',')}`)
  t.equal(all.length, 50)
  t.same(
    all.map(({ organisationId }) => organisationId),
    ids.toSorted()
  )
  t.equal(all.flatMap(({ members }) => members).length, organisations.flatMap(({ members }) => members).length)
  t.equal((await asked(`collectiveId=${collective.id}&organisationId=${[...ids, lead.id].join(',')}`)).status, 422)
  t.match(await asked(`collectiveId=${collective.id}`), {
    status: 422,
    body: { errors: [{ field: 'query.organisationId', rule: 'required' }] }
  })
  t.match(await asked(`organisationId=${caf.id}`), { status: 422, body: { errors: [{ field: 'query.collectiveId' }] } })
})

t.test('what the collective does not have is left out, and no key is made for a collective that is none', async (t) => {
  const nowhere = '019b8d41-b400-7000-8000-0000000000c9'
  t.same(await listed(`organisationId=${nowhere}`), [])
  t.same((await asked(`collectiveId=${nowhere}&organisationId=${caf.id}`)).body, { items: [] })
  t.same(
    await asOwner(house.database.adminUrl, 'select id from identity.data_keys where collective_id = $1', [nowhere]),
    []
  )
})

t.test('nobody else is told: neither a coordinator, nor an organisation of its own, nor another service', async (t) => {
  const tokens = [
    coordinator,
    administrator,
    agent,
    await house.machineToken('caf-rhone'),
    await createTokenSource(house.house, 'relais-reporting', 'events:read').token()
  ]
  const refused = { status: 403, body: { code: 'scope-missing', required: ['staff:read'] } }
  for (const token of tokens) {
    for (const id of [caf.id, ccas.id, '019b8d41-b400-7000-8000-0000000000c9']) {
      const answer = await asked(`collectiveId=${collective.id}&organisationId=${id}`, token)
      t.match(answer, refused)
      t.notMatch(JSON.stringify(answer.body), /Delaporterie|caf-rhone/)
    }
  }
})

t.test('the scope is not given to software of an organisation, nor to the pages, whatever is asked', async (t) => {
  const granting = asOwner(
    house.database.adminUrl,
    `update identity.api_clients set scopes = scopes || '{staff:read}' where client_id = 'caf-rhone-api'`
  )
  await t.rejects(granting, { constraint: 'api_clients_staff_ours' } as unknown as Error)
  t.equal(await house.machineToken('caf-rhone', 'staff:read'), undefined)
  const [web] = await asOwner<{ scopes: string[] }>(
    house.database.adminUrl,
    `select scopes from identity.api_clients where client_id = 'relais-web'`
  )
  t.notOk(web!.scopes.includes('staff:read'))
})

t.test('a neighbour that asks with a worker’s token, in place of its own, is told nothing', async (t) => {
  const answer = await house.house.callAs(administrator)(listStaff, {
    query: { collectiveId: collective.id, organisationId: [caf.id] }
  })
  t.match(answer, { refusal: 'scope-missing' })
})

t.test('an organisation whose members have all left is still told, with nobody', async (t) => {
  const machine = await house.machineToken('passeclair')
  const passeclair = organisationOf('passeclair')
  await asOwner(house.database.adminUrl, 'update identity.members set left_at = now() where organisation_id = $1', [
    passeclair.id
  ])
  t.match(await listed(`organisationId=${passeclair.id}`), [
    { organisationId: passeclair.id, deskEmail: 'accueil@passeclair.example', retentionMonths: 24, members: [] }
  ])
  t.equal((await ask(machine, readOrganisation, { id: passeclair.id })).body.members, 0)
})

t.test('nobody acts for an organisation that left the collective', async (t) => {
  const version = (await ask(coordinator, readOrganisation, { id: ccas.id })).body.version
  t.equal((await ask(coordinator, changeOrganisation, { id: ccas.id, version, body: { left: true } })).status, 200)
  t.match(await listed(`organisationId=${ccas.id}`), [{ organisationId: ccas.id, members: [] }])
  t.same(
    (await listed('role=administrator')).filter(({ organisationId }) => organisationId === ccas.id),
    []
  )
})

t.test('whoever leaves is no longer told', async (t) => {
  const { items } = (await ask(administrator, listMembers)).body as { items: Member[] }
  const leaving = items.find(({ givenName }) => givenName === 'Karim')!
  const { id, version } = leaving
  t.equal((await ask(administrator, changeMember, { id, version, body: { left: true } })).status, 200)
  const [now] = await listed(`organisationId=${caf.id}`)
  t.same(now!.members.map(({ givenName }) => givenName).sort(), ['Anne-Sophie', 'Bruno', 'Véronique'])
  t.equal(now!.members.find(({ givenName }) => givenName === 'Anne-Sophie')!.delegateId, null)
})

t.test(
  'an organisation keeps persons 24 months unless its administrator or a coordinator says otherwise',
  async (t) => {
    const read = async () => (await ask(agent, readOrganisation, { id: caf.id })).body
    const { version, retentionMonths } = await read()
    t.equal(retentionMonths, 24)
    const change = (token: string, months: unknown, over: number) =>
      ask(token, changeOrganisation, { id: caf.id, version: over, body: { retentionMonths: months } })
    t.match(await change(agent, 12, version), { status: 403, body: { required: ['administrator', 'coordinator'] } })
    for (const months of [0, 37, 1.5, null])
      t.match(await change(administrator, months, version), {
        status: 422,
        body: { errors: [{ field: 'body.retentionMonths' }] }
      })
    t.match(await change(administrator, 12, version), { status: 200, body: { retentionMonths: 12 } })
    t.match(await change(coordinator, 36, version + 1), { status: 200, body: { retentionMonths: 36 } })
    t.equal((await listed(`organisationId=${caf.id}`))[0]!.retentionMonths, 36)
  }
)
