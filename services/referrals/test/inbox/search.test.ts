import { changePerson, listPersonReads, searchReferrals } from '@relais/contract'
import t from 'tap'
import { agreed, expect, openReferrals } from '../setting/house.ts'
import { minguettes, people, places, software } from '../setting/places.ts'
import { listsOf } from './lists.ts'

const house = await openReferrals(t)
const { act, ask, bring, moveTo, owner, write } = house
const { found, search } = listsOf(house)

const aicha = {
  givenName: 'Aïcha-Lou',
  familyName: 'Ben Ali',
  birthDate: '1979-02-03',
  phone: '06 39 98 55 44',
  email: 'Aicha.BenAli@exemple.fr'
}
const read = await bring('acknowledged')
const unread = await write()
const hers = await bring('accepted', { person: aicha, urgent: true, territoryId: minguettes.id })
const draft = await write({ person: { ...aicha, birthDate: null, phone: null }, send: false })

t.test('whole words of the names are found, in any order, without accents or hyphens', async (t) => {
  for (const q of ['exemple', 'EXEMPLE', 'Yasmina', 'exemple yasmina', ' Yasmina   Exemple ', 'Éxemple'])
    t.same(await search(people.caf, q), [read.id], q)
  for (const q of [
    'ben ali',
    'benali',
    'Ben-Ali',
    'aicha',
    'Aïcha Lou',
    'aichalou',
    'lou ben ali',
    'Benali aïcha',
    'ali'
  ])
    t.same(await search(people.caf, q), [hers.id], q)
  for (const q of ['exempl', 'yasmina benali', 'exemple exemple durand', 'exempl%', 'ben durand'])
    t.same(await search(people.caf, q), [], q)
})

t.test('a phone number, an e-mail, a date of birth are found however they are written', async (t) => {
  for (const q of ['06 39 98 55 44', '0639985544', '+33 6 39 98 55 44', '06.39.98.55.44', '0033639985544'])
    t.same(await search(people.caf, q), [hers.id], q)
  t.same(await search(people.caf, 'aicha.benali@EXEMPLE.fr'), [hers.id])
  for (const q of ['1979-02-03', '03/02/1979', '3/2/1979', '03.02.1979', 'ben ali 03/02/1979', '03-02-1979 0639985544'])
    t.same(await search(people.caf, q), [hers.id], q)
  for (const q of ['1979', '02/1979', '31/02/1979', '06 39 98 55 45', 'ben ali 04/02/1979', 'benali@exemple.fr'])
    t.same(await search(people.caf, q), [], q)
})

t.test('a referral is found by its id, or by how it begins', async (t) => {
  const short = read.id.slice(0, 8)
  const together = [hers.id, unread.id, read.id]
  t.same(await search(people.caf, short), together, 'those of the same minute')
  t.same(await search(people.caf, read.id), [read.id])
  t.same(await search(people.caf, read.id.slice(0, 20).toUpperCase()), [read.id])
  t.same(await search(people.caf, `${short} exemple`), [read.id])
  t.same(await search(people.caf, unread.id), [unread.id], 'an id tells nothing of anybody')
  t.same(await search(people.caf, draft.id), [])
})

t.test('whoever may not read a name finds nothing by it', async (t) => {
  t.notOk((await search(people.caf, 'exemple')).includes(unread.id), 'not before it is taken note of')
  const opened = expect(200, await act(people.caf, unread, 'acknowledge'))
  t.same(await search(people.caf, 'exemple'), [opened.id, read.id])
  expect(200, await act(people.caf, opened, 'decline'))
  t.same(await search(people.caf, 'exemple'), [read.id], 'nor after it was declined')
  for (const who of [people.mission, people.stranger, people.coordinator, people.farCoordinator])
    for (const q of ['exemple', 'benali', '0639985544', '03/02/1979', hers.id, hers.id.slice(0, 8)])
      t.same(await search(who, q), [], q)
})

t.test('a landlord reads no date of birth, and finds nobody by one', async (t) => {
  const minimal = {
    agreement: { ...agreed, level: 'minimal' as const },
    recipientId: places.landlord.id,
    person: aicha
  }
  const told = await bring('acknowledged', minimal, people.ccas, people.landlord)
  t.same(await search(people.landlord, 'benali'), [told.id])
  t.same(await search(people.landlord, '0639985544'), [told.id])
  t.same(await search(people.landlord, '03/02/1979'), [])
  t.same(await search(people.landlord, 'benali 03/02/1979'), [])
  const sent = await write(
    { person: aicha, agreement: { ...agreed, level: 'minimal' }, followUp: null },
    people.landlord
  )
  t.same(await search(people.landlord, 'benali', { side: 'sent' }), [sent.id])
  t.same(await search(people.landlord, '03/02/1979', { side: 'sent' }), [], 'as little as it is shown one')
})

t.test('the sender finds its drafts too, and the filters of lists hold', async (t) => {
  t.same(await search(people.ccas, 'benali', { side: 'sent', state: ['draft'] }), [draft.id])
  t.same(await search(people.ccas, 'benali', { side: 'sent', state: ['accepted'] }), [hers.id])
  t.same(await search(people.caf, 'benali', { urgent: true, territoryId: [minguettes.id], ballWith: 'mine' }), [
    hers.id
  ])
  t.same(await search(people.caf, 'benali', { urgent: false }), [])
  t.same(await search(people.caf, 'benali', { ownerId: people.caf.memberId }), [hers.id])
  t.same(await search(people.caf, 'benali', { clock: 'late' }), [])
  const seen: string[] = []
  for (let cursor: string | null = null; ; ) {
    const body: object = { q: 'exemple', side: 'sent', limit: 1, sort: 'due', ...(cursor === null ? {} : { cursor }) }
    const page = expect(200, await ask(people.ccas, searchReferrals, { body }))
    seen.push(...page.items.map(({ id }: { id: string }) => id))
    cursor = page.next
    if (cursor === null) break
  }
  t.same(seen.toSorted(), [read.id, unread.id].toSorted(), 'in pages')
})

t.test('what was corrected is found by what it is now', async (t) => {
  const [{ person_id: id }] = (await owner<{ person_id: string }>(
    'select person_id from referrals.referrals where id = $1',
    [read.id]
  )) as [{ person_id: string }]
  t.equal((await ask(people.ccas, changePerson, { id, version: 1, body: { familyName: 'Modèle' } })).status, 200)
  t.same(await search(people.caf, 'exemple'), [])
  t.same(await search(people.caf, 'modele yasmina'), [read.id])
  const rows = await owner('select * from referrals.person_words where person_id = $1', [id])
  t.equal(rows.length, 5, 'two names, a phone, an e-mail, a date')
  t.notMatch(JSON.stringify(rows), /yasmina|mod[eè]le|1984|639/i)
})

t.test('the end of the agreement ends it', async (t) => {
  await moveTo('2027-07-01T09:00:00.000Z')
  t.same(await search(people.caf, 'benali'), [])
  t.same(await search(people.caf, hers.id), [hers.id])
  t.equal((await found(people.caf, hers.id))[0]?.person, null)
  await moveTo('2026-12-23T09:00:00.000Z')
  t.same(await search(people.caf, 'benali'), [hers.id])
})

t.test(
  'names that are found are journalled, also when the answer is repeated; nothing found is nothing read',
  async (t) => {
    const [{ person_id: id }] = (await owner<{ person_id: string }>(
      'select person_id from referrals.referrals where id = $1',
      [hers.id]
    )) as [{ person_id: string }]
    const lines = async () =>
      expect(200, await ask(people.ccas, listPersonReads, { id, query: { limit: 100 } })).items.filter(
        ({ operation }: { operation: string }) => operation === 'searchReferrals'
      )
    const before = (await lines()).length
    const body = { q: 'benali' }
    const first = await ask(people.caf, searchReferrals, { body, key: 'once' })
    const second = await ask(people.caf, searchReferrals, { body, key: 'once' })
    t.equal(first.text, second.text)
    // the journal of the CCAS holds what the CCAS read; the CAF's own stands in its own lines
    const count = await owner<{ n: number }>(
      `select count(*)::int as n from referrals.reads where operation = 'searchReferrals' and organisation_id = $1 and $2 = any(person_ids) and at = '2026-12-23T09:00:00Z'`,
      [places.caf.id, id]
    )
    t.ok(count[0]!.n >= 2)
    t.equal((await lines()).length, before)
    const [{ n }] = (await owner<{ n: number }>('select count(*)::int as n from referrals.reads')) as [{ n: number }]
    await search(people.caf, 'personne')
    t.same((await owner<{ n: number }>('select count(*)::int as n from referrals.reads'))[0]?.n, n)
  }
)

t.test('software of the organisation searches; a question that is none is refused', async (t) => {
  t.same(await search(software.caf, 'benali'), [hers.id])
  for (const [body, field, rule] of [
    [{ q: '' }, 'body.q', 'too_small'],
    [{ q: 'x'.repeat(121) }, 'body.q', 'too_big'],
    [{ q: 'un deux trois quatre cinq six sept huit neuf' }, 'body.q', 'too-many-words'],
    [{ q: '% * ...' }, 'body.q', 'no-words'],
    [{ q: '1 84 03 69 259 123 40' }, 'body.q', 'nir'],
    [{ q: 'benali', side: 'collective' }, 'body.side', 'invalid_value'],
    [{ q: 'benali', cursor: 'WzFd' }, 'body.cursor', 'cursor'],
    [{}, 'body.q', 'invalid_type']
  ] as const)
    t.match(
      await ask(people.caf, searchReferrals, { body }),
      { status: 422, body: { errors: [{ field, rule }] } },
      rule
    )
})
