import {
  changePerson,
  createAgreement,
  createPerson,
  listAgreements,
  listPersons,
  readPerson,
  readReferral,
  searchPersons
} from '@relais/contract'
import t from 'tap'
import { agreed, expect, openReferrals, yasmina } from '../setting/house.ts'
import { people, places } from '../setting/places.ts'

const { act, ask, bring, owner, moveTo } = await openReferrals(t)

const create = async (body: object, who = people.ccas) => expect(201, await ask(who, createPerson, { body }))
const search = async (body: object, who = people.ccas) =>
  expect(200, await ask(who, searchPersons, { body })).items.map(({ id }: { id: string }) => id)

t.test('a person is recorded with the least that a referral needs', async (t) => {
  const answer = await ask(people.ccas, createPerson, { body: yasmina })
  const { id } = answer.body
  t.match(answer, { status: 201, headers: { etag: '"v1"', location: `/v1/persons/${id}` } })
  t.strictSame(answer.body, {
    id,
    version: 1,
    givenName: 'Yasmina',
    familyName: 'Exemple',
    birthDate: '1984-03-12',
    phone: '+33639981234',
    email: 'yasmina@exemple.fr',
    preferredChannel: 'phone',
    language: 'fr',
    ageBand: '40_59',
    lastContactOn: '2026-12-23',
    createdAt: '2026-12-23T09:00:00.000Z',
    updatedAt: '2026-12-23T09:00:00.000Z'
  })
  t.strictSame((await ask(people.ccas, readPerson, { id })).body, answer.body)
  t.match(await create({ givenName: 'Ana', familyName: 'Modèle' }), {
    birthDate: null,
    phone: null,
    email: null,
    ageBand: 'unknown',
    language: 'fr'
  })
})

t.test('the band of age is that of the day', async (t) => {
  const born = async (birthDate: string) => (await create({ ...yasmina, birthDate })).ageBand
  t.equal(await born('2008-12-24'), 'under_18')
  t.equal(await born('2008-12-23'), '18_24')
  t.equal(await born('2001-12-24'), '18_24')
  t.equal(await born('2001-12-23'), '25_39')
  t.equal(await born('1986-12-23'), '40_59')
  t.equal(await born('1966-12-24'), '40_59')
  t.equal(await born('1966-12-23'), '60_74')
  t.equal(await born('1951-12-24'), '60_74')
  t.equal(await born('1951-12-23'), '75_and_over')
  t.equal(await born('2026-12-24'), 'unknown', 'a day to come')
})

t.test('a correction replaces what is sent over the version that was read, and no other', async (t) => {
  const { id } = await create(yasmina)
  await moveTo('2026-12-24T09:00:00.000Z')
  const change = (version: number | undefined, body: object) => ask(people.ccas, changePerson, { id, version, body })
  const changed = await change(1, { phone: '07 56 78 90 12', birthDate: '1950-01-01', language: 'ar' })
  t.match(changed, {
    status: 200,
    headers: { etag: '"v2"' },
    body: {
      version: 2,
      givenName: 'Yasmina',
      phone: '+33756789012',
      email: 'yasmina@exemple.fr',
      birthDate: '1950-01-01',
      ageBand: '75_and_over',
      language: 'ar',
      updatedAt: '2026-12-24T09:00:00.000Z',
      createdAt: '2026-12-23T09:00:00.000Z'
    }
  })
  t.match(await change(1, { phone: null }), { status: 412, body: { code: 'version-stale', version: 2 } })
  t.match(await change(undefined, { phone: null }), { status: 428 })
  t.match(await change(2, { birthDate: '1899-12-31' }), {
    status: 422,
    body: { errors: [{ field: 'body.birthDate' }] }
  })
  t.match(await change(2, { givenName: null }), { status: 422 })
  t.match((await change(2, { phone: null, email: null, birthDate: null })).body, {
    version: 3,
    phone: null,
    email: null,
    birthDate: null,
    ageBand: 'unknown',
    familyName: 'Exemple'
  })
  t.same(await search({ phone: '0756789012' }), [], 'what is gone is not found any more')
})

t.test('of eight corrections at once over one version exactly one is made', async (t) => {
  const { id } = await create(yasmina)
  const answers = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
      ask(people.ccas, changePerson, { id, version: 1, body: { givenName: `Prénom ${n}` } })
    )
  )
  t.same(answers.map(({ status }) => status).toSorted(), [200, 412, 412, 412, 412, 412, 412, 412])
  t.equal((await ask(people.ccas, readPerson, { id })).body.version, 2)
})

t.test('a person is found by names and date of birth, phone or e-mail, however they are written', async (t) => {
  const who = people.mission
  const { id } = await create(
    {
      givenName: 'Éloïse-Marie',
      familyName: 'D’Ângelo Núñez',
      birthDate: '1990-07-14',
      phone: '+33 (0)6 39 98 55 66',
      email: 'Eloise@Exemple.FR'
    },
    who
  )
  for (const by of [
    { givenName: 'ELOISE MARIE', familyName: "d'angelo-nunez", birthDate: '1990-07-14' },
    { givenName: ' eloïse  marie ', familyName: 'D ANGELO NUÑEZ', birthDate: '1990-07-14' },
    { phone: '06.39.98.55.66' },
    { phone: '0033639985566' },
    { phone: '+33639985566' },
    { email: 'eloise@exemple.fr' },
    { email: 'other@exemple.fr', phone: '06 39 98 55 66' }
  ])
    t.same(await search(by, who), [id], JSON.stringify(by))
  for (const by of [
    { givenName: 'Éloïse', familyName: 'D’Ângelo Núñez', birthDate: '1990-07-14' },
    { givenName: 'Éloïse-Marie', familyName: 'D’Ângelo Núñez', birthDate: '1990-07-15' },
    { givenName: 'D’Ângelo Núñez', familyName: 'Éloïse-Marie', birthDate: '1990-07-14' },
    { phone: '06 39 98 55 67' },
    { email: 'eloise@exemple.com' }
  ])
    t.same(await search(by, who), [], JSON.stringify(by))
  for (const by of [{}, { givenName: 'Éloïse-Marie', familyName: 'D’Ângelo Núñez' }, { birthDate: '1990-07-14' }])
    t.match(await ask(who, searchPersons, { body: by }), { status: 422, body: { errors: [{ rule: 'too-little' }] } })
  t.same(await search({ phone: '06 39 98 55 66' }), [], 'another organisation does not find them')
})

t.test('persons and agreements are listed latest first, in pages that neither repeat nor skip', async (t) => {
  const who = people.prefecture
  const ids: string[] = []
  for (const n of [1, 2, 3, 4, 5]) ids.unshift((await create({ ...yasmina, givenName: `Prénom ${n}` }, who)).id)
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const query: Record<string, string> = { limit: '2', ...(cursor === null ? {} : { cursor }) }
    const { items, next } = expect(200, await ask(who, listPersons, { query }))
    seen.push(...items.map(({ id }: { id: string }) => id))
    cursor = next
  } while (cursor !== null)
  t.same(seen, ids)
  t.match(await ask(who, listPersons, { query: { cursor: 'WzFd' } }), {
    status: 422,
    body: { errors: [{ field: 'query.cursor', rule: 'cursor' }] }
  })

  const [id] = ids as [string]
  const agree = async (rights: string[]) =>
    expect(201, await ask(who, createAgreement, { id, body: { ...agreed, recipientId: places.caf.id, rights } }))
  const [one, two] = [await agree(['rsa']), await agree(['apl'])]
  t.match(one, {
    version: 1,
    personId: id,
    recipientId: places.caf.id,
    rights: ['rsa'],
    level: 'follow_up',
    givenOn: '2026-12-23',
    expiresOn: '2027-06-23',
    withdrawnAt: null
  })
  const first = expect(200, await ask(who, listAgreements, { id, query: { limit: 1 } }))
  t.same(first.items, [two])
  t.match(expect(200, await ask(who, listAgreements, { id, query: { limit: 1, cursor: first.next } })), {
    items: [one],
    next: null
  })
  t.match(await ask(who, createAgreement, { id, body: { ...agreed, recipientId: places.caf.id, rights: ['rmi'] } }), {
    status: 422,
    body: { errors: [{ field: 'body.rights.0', rule: 'unknown-code' }] }
  })
})

const CANARIES = [
  'Zébuline',
  'Kanaripol',
  '1977-08-09',
  '639980777',
  'zebuline',
  'Besoin kanari',
  'Démarche kanari',
  'Évaluation kanari',
  'Mot kanari',
  'Note kanari'
]

/** The canaries that can be read in any table, in texts or in bytes. */
async function hits(): Promise<string[]> {
  const tables = await owner<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'referrals'::regnamespace and relkind = 'r'"
  )
  const found: string[] = []
  for (const { name } of tables) {
    for (const { row } of await owner<{ row: string }>(`select to_jsonb(t)::text as row from referrals.${name} t`)) {
      const bytes = [...row.matchAll(/\\\\x([0-9a-f]*)/g)].map(([, hex]) => Buffer.from(hex!, 'hex'))
      const readable = [row, ...bytes.map((one) => one.toString('utf8'))].join('\n').toLowerCase()
      for (const canary of CANARIES) if (readable.includes(canary.toLowerCase())) found.push(`${name} ${canary}`)
    }
  }
  return found
}

t.test('nothing that identifies people or was written about them is readable in the database', async (t) => {
  const person = {
    givenName: 'Zébuline',
    familyName: 'Kanaripol',
    birthDate: '1977-08-09',
    phone: '06 39 98 07 77',
    email: 'zebuline@kanaripol.example'
  }
  const at = await bring('acknowledged', {
    person,
    agreement: { ...agreed, level: 'confidential' },
    need: 'Besoin kanari',
    followUp: 'Démarche kanari',
    assessment: 'Évaluation kanari'
  })
  const accepted = await act(people.caf, at, 'accept', { text: 'Mot kanari' })
  await act(people.caf, accepted.body, 'start', { metOn: '2026-12-23', text: 'Note kanari' })
  await ask(people.ccas, readPerson, { id: at.personId! })
  await search({ phone: '06 39 98 07 77' })
  await create(person)
  t.match(
    (await ask(people.caf, readReferral, { id: at.id })).body,
    { person: { familyName: 'Kanaripol' }, assessment: 'Évaluation kanari' },
    'it is there'
  )

  t.same(await hits(), [])
  await owner("update referrals.persons set contact_sealed = convert_to('Kanaripol', 'UTF8') where id = $1", [
    at.personId
  ])
  t.same(await hits(), ['persons Kanaripol'], 'what is readable is found')
})

t.test('a sealed value that is moved to another row, or changed by a bit, opens no more', async (t) => {
  const [one, two] = [await create(yasmina), await create({ ...yasmina, givenName: 'Ana' })]
  await owner(
    'update referrals.persons p set name_sealed = o.name_sealed from referrals.persons o where p.id = $1 and o.id = $2',
    [one.id, two.id]
  )
  t.equal((await ask(people.ccas, readPerson, { id: one.id })).status, 500)
  await owner(
    'update referrals.persons set contact_sealed = set_byte(contact_sealed, 40, get_byte(contact_sealed, 40) # 1) where id = $1',
    [two.id]
  )
  t.equal((await ask(people.ccas, readPerson, { id: two.id })).status, 500)
})
