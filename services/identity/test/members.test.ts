import { randomUUID } from 'node:crypto'
import {
  addMember,
  changeMember,
  createApiClient,
  listApiClients,
  listMembers,
  readMe,
  readOrganisation,
  revokeApiClient
} from '@relais/contract'
import { demoPassword, organisationOf, organisations } from '@relais/demo'
import { decodeJwt } from 'jose'
import { refreshTokenGrant } from 'openid-client'
import t from 'tap'
import { Browser } from './setting/browser.ts'
import { emailOf, oauthError, testHouse } from './setting/house.ts'

const house = await testHouse(t)
const { ask } = house
const landlord = organisationOf('habitat-ormevert')
const administrator = await house.memberToken(emailOf('habitat-ormevert', 'administrator'))
const agent = await house.memberToken(emailOf('habitat-ormevert', 'agent'))
const machine = await house.machineToken('habitat-ormevert')
const stranger = await house.memberToken(emailOf('residences-arzille', 'agent'))
const coordinator = await house.memberToken(
  organisations.flatMap(({ members }) => members).find(({ roles }) => roles.includes('coordinator'))!.email
)
const idOf = (role: string) => landlord.members.find(({ roles }) => (roles as string[]).includes(role))!.id
const listed = async () =>
  (await ask(administrator, listMembers)).body.items as {
    id: string
    version: number
    email: string
    roles: string[]
  }[]
const versionOf = async (id: string) => (await listed()).find((member) => member.id === id)!.version

t.test('a member learns who they are, and software whom it speaks for', async (t) => {
  const { body } = await ask(agent, readMe)
  t.match(body, {
    member: {
      id: idOf('agent'),
      givenName: 'Sabrina',
      familyName: 'Dumonceau',
      jobTitle: 'Conseillère sociale locataires'
    },
    clientId: 'relais-web',
    organisation: { id: landlord.id, slug: 'habitat-ormevert' },
    collective: { slug: 'venissieux' },
    roles: ['agent'],
    scopes: ['directory:read', 'directory:write', 'referrals:read']
  })
  t.match((await ask(machine, readMe)).body, {
    member: null,
    clientId: 'habitat-ormevert-api',
    roles: [],
    organisation: { id: landlord.id }
  })
})

t.test('an organisation lists its own members, and coordinators read no others', async (t) => {
  t.same((await listed()).map(({ email }) => email).toSorted(), landlord.members.map(({ email }) => email).toSorted())
  const { body } = await ask(agent, listMembers, { query: 'role=lead' })
  t.equal(body.items.length, 1)
  t.match(body.items[0], { givenName: 'Patrick', familyName: 'Vernoisel', signsIn: true, version: 1 })
  const theirs = (await ask(coordinator, listMembers, { query: 'limit=100' })).body.items
  t.notOk(theirs.some(({ id }: { id: string }) => landlord.members.some((member) => member.id === id)))
})

const newcomer = {
  givenName: 'Zoé',
  familyName: 'Arquembourg',
  email: 'Zoe.Arquembourg@habitat-ormevert.example',
  roles: ['agent']
}

t.test('an administrator adds a colleague, who is counted and does not sign in yet', async (t) => {
  const key = randomUUID()
  const added = await ask(administrator, addMember, { body: newcomer, key })
  t.match(added, {
    status: 201,
    body: { email: 'zoe.arquembourg@habitat-ormevert.example', jobTitle: null, signsIn: false, version: 1 }
  })
  t.same((await ask(administrator, addMember, { body: newcomer, key })).body, added.body)
  t.match(await ask(administrator, addMember, { body: newcomer }), { status: 409, body: { code: 'email-taken' } })
  t.equal((await ask(machine, readOrganisation, { id: landlord.id })).body.members, 4)
  await t.rejects(house.memberToken(newcomer.email), /not signed in: 422/)
})

t.test('others add nobody, and an administrator gives no role of the collective', async (t) => {
  const before = await listed()
  const body = { ...newcomer, email: 'other@habitat-ormevert.example' }
  t.match(await ask(agent, addMember, { body }), { status: 403, body: { required: ['administrator'] } })
  t.match(await ask(machine, addMember, { body }), { status: 403, body: { code: 'scope-missing' } })
  t.match(await ask(administrator, addMember, { body: { ...body, roles: ['coordinator'] } }), {
    status: 403,
    body: { required: ['coordinator'] }
  })
  t.match(await ask(administrator, addMember, { body: { ...body, roles: ['agent', 'agent'] } }), { status: 422 })
  t.match(await ask(administrator, addMember, { body: { ...body, roles: ['king'] } }), { status: 422 })
  t.match(await ask(administrator, addMember, { body: { ...body, email: 'nowhere' } }), {
    status: 422,
    body: { errors: [{ field: 'body.email' }] }
  })
  t.same(await listed(), before)
})

t.test('anyone notes their own absence; only an administrator changes roles', async (t) => {
  const id = idOf('agent')
  t.match(await ask(agent, changeMember, { id, version: 1, body: { awayUntil: '2027-01-03' } }), {
    status: 200,
    body: { awayUntil: '2027-01-03', version: 2, givenName: 'Sabrina' }
  })
  t.match(await ask(agent, changeMember, { id, version: 1, body: { awayUntil: null } }), {
    status: 412,
    body: { version: 2 }
  })
  t.match(await ask(agent, changeMember, { id, version: 2, body: { roles: ['administrator'] } }), { status: 403 })
  t.match(await ask(agent, changeMember, { id: idOf('lead'), version: 1, body: { awayUntil: null } }), { status: 403 })
  t.match(
    await ask(administrator, changeMember, {
      id,
      version: 2,
      body: { roles: ['agent', 'lead'], familyName: 'Dumonceau-Petit' }
    }),
    {
      status: 200,
      body: { roles: ['agent', 'lead'], familyName: 'Dumonceau-Petit', jobTitle: 'Conseillère sociale locataires' }
    }
  )
  const fresh = await house.memberToken(emailOf('habitat-ormevert', 'agent'))
  t.same(decodeJwt(fresh).roles, ['agent', 'lead'], 'the next token holds the new roles')
})

t.test('another organisation finds nobody, coordinators included', async (t) => {
  const id = idOf('lead')
  for (const token of [stranger, coordinator]) {
    t.match(await ask(token, changeMember, { id, version: 1, body: { left: true } }), {
      status: 404,
      body: { code: 'member-not-found' }
    })
  }
  t.equal(await versionOf(id), 1)
})

t.test('the last administrator stays one', async (t) => {
  const id = idOf('administrator')
  t.match(await ask(administrator, changeMember, { id, version: 1, body: { left: true } }), {
    status: 409,
    body: { code: 'last-administrator' }
  })
  t.match(await ask(administrator, changeMember, { id, version: 1, body: { roles: ['agent'] } }), { status: 409 })
  t.equal(await versionOf(id), 1)
})

t.test('a member who leaves gets no new token, by password or by refresh', async (t) => {
  const email = emailOf('habitat-ormevert', 'lead')
  const browser = new Browser(house.address)
  const { config } = await browser.authorization()
  const tokens = await browser.signIn(email, demoPassword)
  const left = await ask(administrator, changeMember, { id: idOf('lead'), version: 1, body: { left: true } })
  t.equal(left.status, 200)
  await t.rejects(refreshTokenGrant(config, tokens.refresh_token!), oauthError('invalid_grant'))
  await t.rejects(house.memberToken(email), /not signed in: 422/)
  const page = await browser.get((await browser.authorization()).url)
  t.match(page.text, 'Mot de passe', 'the open session does not help')
  const next = await browser.post(page.url, { email: emailOf('habitat-ormevert', 'agent'), password: demoPassword })
  t.match(next.url, '/signed-in?code=', 'and does not hinder whoever comes next')
  t.notOk((await listed()).some(({ id }) => id === idOf('lead')))
  t.equal(
    (await ask(administrator, addMember, { body: { ...newcomer, email } })).status,
    201,
    'the address is free again'
  )
})

t.test(
  'API clients are made, listed without secret and revoked by an administrator of the organisation only',
  async (t) => {
    const body = { name: 'Logiciel', scopes: ['rights:read', 'rights:read'] }
    const made = await ask(administrator, createApiClient, { body })
    t.match(made, {
      status: 201,
      body: { grant: 'client_credentials', authentication: 'secret', scopes: ['rights:read'], revokedAt: null }
    })
    t.match(made.body.clientId, /^habitat-ormevert-[2-9a-z]{8}$/)
    t.match(made.body.clientSecret, /^relais_[\w-]{43}$/)
    const list = await ask(administrator, listApiClients)
    t.equal(list.body.items.length, 2)
    t.notMatch(JSON.stringify(list.body), made.body.clientSecret)

    const { id } = made.body
    t.match(await ask(agent, createApiClient, { body }), { status: 403 })
    t.match(await ask(agent, listApiClients), { status: 403, body: { required: ['administrator', 'privacy_officer'] } })
    t.match(await ask(agent, revokeApiClient, { id }), { status: 403 })
    const elsewhere = organisations
      .flatMap(({ slug, members }) => (slug === 'habitat-ormevert' ? [] : members))
      .find(({ roles }) => roles.includes('administrator'))!
    t.match(await ask(await house.memberToken(elsewhere.email), revokeApiClient, { id }), {
      status: 404,
      body: { code: 'api-client-not-found' }
    })
    t.equal((await ask(administrator, listApiClients)).body.items[1].revokedAt, null)
    t.equal((await ask(administrator, revokeApiClient, { id })).status, 204)
    const [, first] = (await ask(administrator, listApiClients)).body.items
    t.type(first.revokedAt, 'string')
    t.equal((await ask(administrator, revokeApiClient, { id })).status, 204, 'again: nothing changes')
    t.same((await ask(administrator, listApiClients)).body.items[1], first)
  }
)

t.test('an API client that could not be safe is refused by field', async (t) => {
  const refused = async (change: object) => {
    const { status, body } = await ask(administrator, createApiClient, {
      body: { name: 'x', scopes: ['rights:read'], ...change }
    })
    return [
      status,
      ...(body.errors ?? []).map(({ field, rule }: { field: string; rule: string }) => `${field} ${rule}`)
    ]
  }
  t.same(await refused({ authentication: 'none' }), [422, 'body.authentication forbidden'])
  t.same(await refused({ grant: 'authorization_code' }), [422, 'body.redirectUris required'])
  t.same(await refused({ redirectUris: ['https://a.example/'] }), [422, 'body.redirectUris forbidden'])
  t.same(await refused({ authentication: 'private_key' }), [422, 'body.publicKeys required'])
  for (const uri of [
    'http://a.example/',
    'https://a.example/#x',
    'javascript:alert(1)',
    'https://user@a.example/',
    '/signed-in'
  ]) {
    t.equal((await refused({ grant: 'authorization_code', redirectUris: [uri] }))[0], 422, uri)
  }
  for (const scope of ['everything', 'staff:read']) t.equal((await refused({ scopes: [scope] }))[0], 422, scope)
  t.equal(
    (
      await refused({
        grant: 'authorization_code',
        authentication: 'none',
        redirectUris: ['http://127.0.0.1:8000/back']
      })
    )[0],
    201
  )
})
