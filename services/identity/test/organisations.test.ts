import { randomUUID } from 'node:crypto'
import {
  changeOrganisation,
  createOrganisation,
  listOrganisations,
  listTerritories,
  readCollective,
  readOrganisation,
  signConvention
} from '@relais/contract'
import { organisationOf, organisations, territoryId } from '@relais/demo'
import t from 'tap'
import { emailOf, testHouse } from './setting/house.ts'

const house = await testHouse(t)
const { ask } = house
const landlord = organisationOf('habitat-ormevert')
const ccas = organisations.find(({ kind }) => kind === 'ccas')!
const machine = await house.machineToken('habitat-ormevert')
const administrator = await house.memberToken(emailOf('habitat-ormevert', 'administrator'))
const agent = await house.memberToken(emailOf('habitat-ormevert', 'agent'))
const coordinator = await house.memberToken(
  organisations.flatMap(({ members }) => members).find(({ roles }) => roles.includes('coordinator'))!.email
)
const read = async (id: string) => (await ask(machine, readOrganisation, { id })).body

t.test('the collective tells its convention in force and how many take part', async (t) => {
  const { status, body } = await ask(machine, readCollective)
  t.equal(status, 200)
  t.equal(body.slug, 'venissieux')
  t.equal(body.organisations, organisations.length)
  t.match(body.convention, { version: '2026-1', publishedOn: '2026-01-12' })
})

t.test('the territories come by name, page by page, each once', async (t) => {
  const names: string[] = []
  let query = 'limit=7'
  for (;;) {
    const { body } = await ask(machine, listTerritories, { query })
    names.push(...body.items.map(({ name }: { name: string }) => name))
    if (body.next === null) break
    query = `limit=7&cursor=${body.next}`
  }
  t.equal(names.length, 19)
  t.same(names, names.toSorted(new Intl.Collator('fr').compare))
  const { body } = await ask(machine, listTerritories, { query: 'kind=qpv' })
  t.equal(body.items.length, 6)
  t.equal((await ask(machine, listTerritories, { query: 'cursor=bm90IG91cnM' })).status, 422)
})

t.test('the directory is filtered by kind, right, place, part taken and name', async (t) => {
  const slugs = async (query: string) =>
    (await ask(machine, listOrganisations, { query: `limit=100&${query}` })).body.items.map(
      ({ slug }: { slug: string }) => slug
    )
  t.equal((await slugs('')).length, organisations.length)
  t.same(await slugs('kind=ccas'), [ccas.slug])
  t.equal(
    (await slugs('kind=caf,cpam')).length,
    organisations.filter(({ kind }) => kind === 'caf' || kind === 'cpam').length
  )
  t.ok((await slugs('right=fsl')).includes('habitat-ormevert'))
  t.same(await slugs('right=no_such_right'), [])
  t.same(
    await slugs('q=epicerie').then((found: string[]) => found.length > 0),
    organisations.some(({ name }) => /[eé]picerie/i.test(name))
  )
  t.ok((await slugs('q=ORMEVERT')).includes('habitat-ormevert'))
  t.same(await slugs('q=%25'), [], 'a percent sign is a letter like another')
  const there = await slugs(`territory=${territoryId('minguettes')}`)
  t.ok(there.includes('habitat-ormevert'))
  const everywhere = organisations.filter(({ territoryIds }) => territoryIds.includes(territoryId('venissieux')))
  for (const { slug } of everywhere) t.ok(there.includes(slug), 'whoever works in the whole town works here too')
  const receiving = await slugs('may=receive')
  const expected = organisations.filter((one) => one.mayReceive && one.convention !== null && one.pausedOn === null)
  t.same(receiving.toSorted(), expected.map(({ slug }) => slug).toSorted())
  t.equal((await ask(machine, listOrganisations, { query: 'kind=bank' })).status, 422)
})

t.test(
  'an organisation is read whole, with an ETag; its members are counted for itself and a coordinator only',
  async (t) => {
    const own = await ask(machine, readOrganisation, { id: landlord.id })
    t.equal(own.status, 200)
    t.equal(own.headers.get('etag'), '"v1"')
    t.match(own.body, {
      slug: 'habitat-ormevert',
      kind: 'landlord',
      secrecyRegime: 'outside_secrecy',
      sendsNow: true,
      receivesNow: true,
      convention: { version: '2026-1', signedAt: '2026-01-16T09:00:00.000Z', inForce: true },
      members: 3
    })
    t.equal(own.body.services[0].name, 'Accompagnement social des locataires')
    t.same(own.body.rights, ['apl', 'fsl'])
    t.equal((await ask(machine, readOrganisation, { id: ccas.id })).body.members, null)
    t.equal((await ask(coordinator, readOrganisation, { id: ccas.id })).body.members, ccas.members.length)
    t.match(await ask(machine, readOrganisation, { id: randomUUID() }), {
      status: 404,
      body: { code: 'organisation-not-found' }
    })
  }
)

t.test('a paused organisation and one that signed nothing do not receive', async (t) => {
  const paused = organisations.find(({ pausedOn }) => pausedOn !== null)!
  t.match(await read(paused.id), { mayReceive: true, receivesNow: false, pausedFrom: paused.pausedOn, sendsNow: true })
  const unsigned = organisations.find(({ convention, maySend }) => convention === null && maySend)
  if (unsigned) t.match(await read(unsigned.id), { maySend: true, sendsNow: false, convention: null })
})

const newcomer = {
  name: 'Épicerie du Plateau',
  kind: 'association',
  siret: '00099001000019',
  secrecyRegime: 'discretion',
  maySend: true,
  mayReceive: true,
  territoryIds: [territoryId('minguettes')],
  services: [{ name: 'Aide alimentaire', rights: ['aide_ccas'], phone: '+33465710999' }]
}

t.test('a coordinator adds an organisation, once per key; nobody else does', async (t) => {
  const key = randomUUID()
  const made = await ask(coordinator, createOrganisation, { body: { ...newcomer, siret: null }, key })
  t.equal(made.status, 201)
  t.equal(made.headers.get('location'), `/v1/organisations/${made.body.id}`)
  t.match(made.body, { slug: 'epicerie-du-plateau', sendsNow: false, convention: null, version: 1, members: 0 })
  t.equal(made.body.services[0].rights[0], 'aide_ccas')
  const again = await ask(coordinator, createOrganisation, { body: { ...newcomer, siret: null }, key })
  t.same(again.body, made.body)
  const twin = await ask(coordinator, createOrganisation, { body: { ...newcomer, siret: null } })
  t.equal(twin.body.slug, 'epicerie-du-plateau-2')

  for (const token of [administrator, agent]) {
    t.match(await ask(token, createOrganisation, { body: newcomer }), {
      status: 403,
      body: { code: 'role-missing', required: ['coordinator'] }
    })
  }
  t.match(await ask(machine, createOrganisation, { body: newcomer }), { status: 403, body: { code: 'scope-missing' } })
})

t.test(
  'a SIRET with a wrong key, a taken one, and a regime that a kind never has are refused by field and rule',
  async (t) => {
    const refused = async (change: object) => {
      const { status, body } = await ask(coordinator, createOrganisation, { body: { ...newcomer, ...change } })
      return [
        status,
        body.code,
        body.errors?.map(({ field, rule }: { field: string; rule: string }) => `${field} ${rule}`)
      ]
    }
    t.same(await refused({ siret: '00000099900011' }), [422, 'invalid-request', ['body.siret siren-key']])
    t.same(await refused({ siret: '35600000012345' }), [422, 'invalid-request', ['body.siret siret-key']])
    t.same(await refused({ siret: landlord.siret }), [409, 'siret-taken', undefined])
    t.same(await refused({ kind: 'life_place' }), [422, 'invalid-request', ['body.secrecyRegime kind-outside-secrecy']])
    t.same(await refused({ siret: null, territoryIds: [randomUUID()] }), [
      422,
      'invalid-request',
      ['body.territoryIds.0 territory-unknown']
    ])
    t.same(await refused({ siret: null, services: [{ id: randomUUID(), name: 'x' }] }), [
      422,
      'invalid-request',
      ['body.services.0.id service-unknown']
    ])
    const { body } = await ask(machine, listOrganisations, { query: 'limit=100' })
    t.equal(body.items.length, organisations.length + 2, 'nothing of what was refused is there')
  }
)

t.test(
  'an administrator changes the pause, places and services of their own organisation over the version read',
  async (t) => {
    const before = await read(landlord.id)
    const [service] = before.services
    const changed = await ask(administrator, changeOrganisation, {
      id: landlord.id,
      version: before.version,
      body: {
        pausedFrom: '2026-11-01',
        pausedUntil: '2099-01-01',
        territoryIds: [territoryId('parilly')],
        services: [{ name: 'Nouveau guichet' }, { id: service.id, name: 'Accompagnement', rights: ['apl'] }]
      }
    })
    t.equal(changed.status, 200)
    t.equal(changed.headers.get('etag'), `"v${before.version + 1}"`)
    t.match(changed.body, {
      receivesNow: false,
      sendsNow: true,
      territoryIds: [territoryId('parilly')],
      rights: ['apl'],
      name: before.name,
      siret: before.siret
    })
    t.same(
      changed.body.services.map(({ name }: { name: string }) => name),
      ['Nouveau guichet', 'Accompagnement']
    )
    t.equal(changed.body.services[1].id, service.id)

    const stale = await ask(administrator, changeOrganisation, {
      id: landlord.id,
      version: before.version,
      body: { pausedFrom: null }
    })
    t.match(stale, { status: 412, body: { code: 'version-stale', version: before.version + 1 } })
    t.match(await ask(administrator, changeOrganisation, { id: landlord.id, body: { pausedFrom: null } }), {
      status: 428
    })
    const resumed = await ask(administrator, changeOrganisation, {
      id: landlord.id,
      version: before.version + 1,
      body: { pausedFrom: null }
    })
    t.match(resumed.body, { pausedFrom: null, pausedUntil: null, receivesNow: true })
  }
)

t.test(
  'what only a coordinator changes, other organisations and other roles are refused, and nothing changes',
  async (t) => {
    const before = await read(landlord.id)
    const attempt = (token: string, id: string, body: object) =>
      ask(token, changeOrganisation, { id, version: before.version, body })
    t.match(await attempt(administrator, landlord.id, { maySend: false }), {
      status: 403,
      body: { required: ['coordinator'] }
    })
    t.match(await attempt(administrator, landlord.id, { left: true }), { status: 403 })
    t.match(await attempt(agent, landlord.id, { name: 'x' }), { status: 403, body: { code: 'role-missing' } })
    t.match(await attempt(administrator, ccas.id, { name: 'x' }), {
      status: 404,
      body: { code: 'organisation-not-found' }
    })
    t.match(await attempt(administrator, landlord.id, {}), { status: 422 })
    t.match(await attempt(administrator, landlord.id, { pausedFrom: '2026-12-02', pausedUntil: '2026-12-01' }), {
      status: 422,
      body: { errors: [{ field: 'body.pausedUntil', rule: 'pause-order' }] }
    })
    t.match(
      await attempt(administrator, landlord.id, { territoryIds: [], services: [{ id: randomUUID(), name: 'x' }] }),
      { status: 422 }
    )
    t.match(await attempt(coordinator, landlord.id, { secrecyRegime: 'professional_secrecy' }), {
      status: 422,
      body: { errors: [{ rule: 'kind-outside-secrecy' }] }
    })
    t.same(await read(landlord.id), before)
    t.match(await attempt(coordinator, landlord.id, { maySend: false }), {
      status: 200,
      body: { maySend: false, sendsNow: false }
    })
  }
)

t.test('a lead or an administrator signs the convention in force for their own organisation, once', async (t) => {
  const unsigned = organisations.find(
    ({ convention, members }) =>
      convention === null && members.some(({ roles }) => roles.includes('lead') || roles.includes('administrator'))
  )!
  const signer = unsigned.members.find(({ roles }) => roles.includes('lead') || roles.includes('administrator'))!
  const token = await house.memberToken(signer.email)
  const sign = (who: string, id: string, version = '2026-1') => ask(who, signConvention, { id, body: { version } })
  t.match(await sign(token, unsigned.id, '2025-9'), { status: 409, body: { code: 'convention-not-in-force' } })
  t.match(await sign(token, ccas.id), { status: 404 })
  t.equal((await read(unsigned.id)).convention, null)

  const signed = await sign(token, unsigned.id)
  t.match(signed, { status: 201, body: { organisationId: unsigned.id, version: '2026-1', signedBy: signer.id } })
  t.match(await read(unsigned.id), { convention: { version: '2026-1', inForce: true }, version: 2 })
  // Who signed is for their own organisation to know; that it signed, for all.
  t.equal((await ask(token, readOrganisation, { id: unsigned.id })).body.signedBy, signer.id)
  t.equal((await read(unsigned.id)).signedBy, null)
  const { body } = await ask(machine, listOrganisations, { query: `q=${encodeURIComponent(unsigned.name)}` })
  t.match(body.items, [{ id: unsigned.id, convention: { version: '2026-1', inForce: true } }])
  t.match(await sign(token, unsigned.id), { status: 409, body: { code: 'convention-signed' } })
  t.match(await sign(agent, landlord.id), { status: 403, body: { required: ['lead', 'administrator'] } })
})

t.test('an organisation that leaves is not listed, and nobody of it gets a token', async (t) => {
  const leaving = organisationOf('residences-arzille')
  const { version } = await read(leaving.id)
  t.equal((await ask(coordinator, changeOrganisation, { id: leaving.id, version, body: { left: true } })).status, 200)
  const { body } = await ask(machine, listOrganisations, {
    query: `q=${encodeURIComponent('Résidences Val d’Arzille')}`
  })
  t.same(body.items, [])
  t.equal(await house.machineToken('residences-arzille'), undefined)
  await t.rejects(house.memberToken(leaving.members[0]!.email), /not signed in: 422/)
})
