import { createPerson, findDuplicates, listPersonReads, type NewPerson, type Worker } from '@relais/contract'
import t from 'tap'
import type { z } from 'zod'
import { expect, openReferrals, yasmina } from '../setting/house.ts'
import { people, places, software } from '../setting/places.ts'

const { ask, act, write, bring, owner, moveTo } = await openReferrals(t)

type Named = z.input<typeof NewPerson>
const record = async (person: Named, who: Worker = people.ccas): Promise<string> =>
  expect(201, await ask(who, createPerson, { body: person })).id
const question = (more: object) => ({ recipientId: places.caf.id, rights: ['rsa'], ...more })
const find = async (more: object, who: Worker = people.ccas) =>
  expect(200, await ask(who, findDuplicates, { body: question(more) }))
const named = (givenName: string, familyName: string, birthDate: string | null = '1984-03-12'): Named => ({
  givenName,
  familyName,
  birthDate
})
/** Who is found under a name, each with the score and the reasons. */
const alike = async (person: Named, who: Worker = people.ccas) =>
  (await find({ person }, who)).candidates.map(
    ({ person: { id }, score, reasons }: { person: { id: string }; score: number; reasons: string[] }) => ({
      id,
      score,
      reasons
    })
  )

t.test('a person is found again however their names are written in Vénissieux', async (t) => {
  const who = people.mission
  for (const [recorded, asked] of [
    [named('Mohamed', 'Ben Ali'), named('Mohammed', 'Benali')],
    [named('Mouhamadou', 'Traoré'), named('Mamadou', 'Traore')],
    [named('Abdelkader', 'El Amrani'), named('Abd el-Kader', 'Elamrani')],
    [named('Kader', 'Zitouni'), named('Abdelkader', 'Zitouni')],
    [named('Khadija', 'Haddad'), named('Hadija', 'Hadad')],
    [named('Walid', 'Gharbi'), named('Oualid', 'Rharbi')],
    [named('Chérif', 'Bensalem'), named('Sherif', 'Ben Salem')],
    [named('Şerife', 'Yılmaz'), named('Serife', 'Yilmaz')],
    [named('Ayşe', 'Koç'), named('Ayse', 'Kotch')],
    [named('Songül', 'Öztürk'), named('SONGUL', 'OZTURK')],
    [named('Saïd', 'Ali Mze'), named('Said Ali', 'Mzé')],
    [named('Fatima', "M'Madi"), named('Fatimata', 'Madi')],
    [named('Roukia', 'Attoumani'), named('Roukiya', 'Atoumani')],
    [named('Maria da Luz', 'Ferreira'), named('Maria', 'Ferreira')],
    [named('Jean-Pierre', 'Dupont'), named('Jean', 'Dupond')],
    [named('Thibault', 'Lefebvre'), named('Thibaud', 'Lefèvre')],
    [named('Youssef', 'Chaïb'), named('Yousef', 'Chaib')],
    [named('Nguyễn', 'Thị Lan'), named('Nguyen', 'Thi Lan')],
    [named('Oksana', 'Kravtchouk'), named('Oxana', 'Kravchuk')],
    [named('Philippe', "D'Angelo"), named('Filipe', 'Dangelo')]
  ] as const) {
    const id = await record(recorded, who)
    const found = await alike(asked, who)
    t.equal(found[0]?.id, id, `${asked.givenName} ${asked.familyName}`)
    t.ok(found[0]?.score >= 60, `${asked.givenName} ${asked.familyName}: ${found[0]?.score} ${found[0]?.reasons}`)
  }
  t.same(await alike(named('Émilie', 'Garandot'), who), [], 'somebody else altogether is not found')
})

t.test('names that were exchanged are found, and the nearest comes first', async (t) => {
  const who = people.prefecture
  const exact = await record(named('Yasmina', 'Exemple'), who)
  const swapped = await record(named('Exemple', 'Yasmina'), who)
  const slip = await record(named('Yasmina', 'Exemple', '1984-12-03'), who)
  const year = await record(named('Yasmina', 'Exemple', '1984-07-30'), who)
  const undated = await record(named('Yasmina', 'Exemple', null), who)
  await record(named('Yasmina', 'Exemple', '1961-07-30'), who)
  t.same(await alike(named('yasmina', 'EXEMPLE'), who), [
    { id: exact, score: 100, reasons: ['same_names', 'same_birth_date'] },
    { id: swapped, score: 90, reasons: ['swapped_names', 'same_birth_date'] },
    { id: slip, score: 82, reasons: ['same_names', 'near_birth_date'] },
    { id: year, score: 72, reasons: ['same_names', 'same_birth_year'] },
    { id: undated, score: 70, reasons: ['same_names', 'birth_date_unknown'] }
  ])
  t.equal((await alike(named('Yasmina', 'Exemple', null), who)).length, 6, 'without a date, all of that name')
})

t.test('a telephone number finds a person whose name changed, and not their whole family', async (t) => {
  const id = await record({ ...named('Amel', 'Benyoucef'), phone: '06 39 98 44 55' }, people.cafe)
  await record({ ...named('Rayan', 'Benyoucef', '2009-01-02'), phone: '06 39 98 44 55' }, people.cafe)
  t.same(await alike({ ...named('Amel', 'Mercier'), phone: '+33639984455' }, people.cafe), [
    { id, score: 53, reasons: ['same_birth_date', 'same_phone'] }
  ])
})

t.test('only one’s own persons are shown, and showing them is journalled', async (t) => {
  const id = await record(named('Noura', 'Modèle'))
  t.same(await alike(named('Noura', 'Modèle'), people.landlord), [])
  t.equal((await find({ personId: id })).candidates[0].person.familyName, 'Modèle')
  t.same(
    expect(200, await ask(people.ccas, listPersonReads, { id })).items.map(
      ({ operation, level }: { operation: string; level: string }) => [operation, level]
    ),
    [['findDuplicates', 'confidential']]
  )
  t.match(await ask(people.landlord, findDuplicates, { body: question({ personId: id }) }), {
    status: 404,
    body: { code: 'person-not-found' }
  })
})

t.test(
  'others answer one bit: an open referral of this identity, to this recipient or for one of these rights',
  async (t) => {
    const person = { ...named('Lucette', 'Secret', '1950-07-29'), phone: '06 39 98 66 77' }
    const elsewhere = async (more: object, who: Worker = people.mission) =>
      (await find({ person, ...more }, who)).elsewhere
    t.equal(await elsewhere({}), false)
    const draft = await write({ person, send: false })
    t.equal(await elsewhere({}), false, 'a draft is nobody’s business')
    const open = expect(200, await act(people.ccas, draft, 'send'))
    t.equal(await elsewhere({}), true)
    t.equal(await elsewhere({ rights: ['apl'] }), true, 'the same recipient, another right')
    t.equal(await elsewhere({ recipientId: places.prefecture.id }), true, 'another recipient, the same right')
    t.equal(await elsewhere({ recipientId: places.prefecture.id, rights: ['apl'] }), false)
    t.equal(await elsewhere({ person: { ...person, familyName: 'SECRÊT' } }), true, 'accents and case tell nothing')
    t.equal(
      await elsewhere({ person: { ...person, birthDate: '1950-07-28' } }),
      false,
      'never somebody who is only near'
    )
    t.equal(await elsewhere({}, people.ccas), false, 'one’s own are shown among the candidates')
    t.same((await find({ person }, people.ccas)).candidates[0].openReferralIds, [open.id])

    expect(200, await act(people.ccas, open, 'withdraw'))
    t.equal(await elsewhere({}), false, 'what has ended is told no more')
  }
)

t.test('without a date of birth nothing is compared with others', async (t) => {
  const person = named('Roger', 'Sansdate', null)
  await bring('accepted', { person })
  t.match(await find({ person }, people.mission), { candidates: [], elsewhere: false, compared: false })
  t.match(await find({ person: { ...person, birthDate: '1950-01-01' } }, people.mission), {
    elsewhere: false,
    compared: true
  })
})

t.test('the answer is the same whoever the others are, however many, and whatever they did', async (t) => {
  const person = named('Paulette', 'Témoin', '1943-09-21')
  const texts = []
  for (const who of [people.ccas, people.prefecture, people.cafe]) {
    await write(
      {
        person,
        agreement: { ...{ howGiven: 'in_person_oral', givenOn: '2026-12-23' } },
        followUp: null,
        duplicateDecision: 'sent_knowingly'
      },
      who
    )
    texts.push((await ask(people.mission, findDuplicates, { body: question({ person }) })).text)
  }
  t.strictSame(new Set(texts), new Set(['{"candidates":[],"elsewhere":true,"compared":true}']))
})

t.test('what cannot be asked says why', async (t) => {
  const refused = async (body: object, who: Worker = people.ccas) => {
    const answer = await ask(who, findDuplicates, { body })
    return [answer.status, answer.body.errors?.[0]?.rule ?? answer.body.code]
  }
  const person = named('Ana', 'Modèle')
  t.same(await refused(question({})), [422, 'one-of'])
  t.same(await refused(question({ person, rights: ['rmi'] })), [422, 'unknown-code'])
  t.same(await refused(question({ person, recipientId: '019aaf6e-7a00-7000-8000-00000000000a' })), [
    404,
    'organisation-not-found'
  ])
  t.same(await refused(question({ person: { ...person, familyName: '1 84 03 69 259 123 45' } })), [422, 'nir'])
  t.same(await refused(question({ person, hasty: true })), [422, 'unrecognized_keys'])
})
t.test('an organisation asks 500 times a day and no more, in the name of its software too', async (t) => {
  await owner(
    `insert into referrals.reads select gen_random_uuid(), $1, $2, null, 'x', 'findDuplicates', 0, '{}', null, '2026-12-23T08:00:00Z' from generate_series(1, 498)`,
    [software.landlord.collectiveId, places.landlord.id]
  )
  t.match(await ask(software.landlord, findDuplicates, { body: question({ person: yasmina }) }), { status: 200 })
  for (const who of [software.landlord, people.landlord])
    t.match(await ask(who, findDuplicates, { body: question({ person: yasmina }) }), {
      status: 429,
      body: { code: 'questions-spent' }
    })
  t.match(await ask(people.ccas, findDuplicates, { body: question({ person: yasmina }) }), { status: 200 })
  await moveTo('2026-12-24T09:00:01.000Z')
  t.match(await ask(people.landlord, findDuplicates, { body: question({ person: yasmina }) }), { status: 200 })
})
