import t from 'tap'
import { ageBandOf, people, personOf, territories } from '../src/index.ts'

t.test('seventy-one people live in the ten quarters', async (t) => {
  t.equal(people.length, 71)
  const quarters = territories.filter(({ kind }) => kind === 'quartier').map(({ id }) => id)
  t.strictSame(new Set(people.map((person) => person.territoryId)), new Set(quarters))
})

t.test('no two people share an identifier, a name, a phone or an address', async (t) => {
  const unique = (things: (string | null)[]) => {
    const said = things.filter((thing) => thing !== null)
    t.strictSame([...new Set(said)], said)
  }
  unique(people.map(({ id }) => id))
  unique(people.map(({ slug }) => slug))
  unique(people.map(({ phone }) => phone))
  unique(people.map(({ email }) => email))
})

t.test('a phone is one that Arcep keeps for fiction, and mail goes nowhere', async (t) => {
  for (const { phone, email } of people) {
    if (phone !== null) t.match(phone, /^\+33(46571|63998)\d{4}$/)
    if (email !== null) t.match(email, /^[a-z-]+\.[a-z-]+@courriel\.example$/)
  }
})

t.test('each is reached by the channel they prefer', async (t) => {
  for (const { slug, preferredChannel, phone, email } of people) {
    if (preferredChannel === 'email') t.type(email, 'string', slug)
    if (preferredChannel === 'sms') t.match(phone, /^\+336/, slug)
    if (preferredChannel === 'phone') t.type(phone, 'string', slug)
  }
  t.strictSame(new Set(people.map((person) => person.preferredChannel)), new Set(['phone', 'sms', 'email', 'post']))
})

t.test('several languages are spoken, French by most', async (t) => {
  const languages = people.map(({ language }) => language)
  t.ok(languages.filter((language) => language === 'fr').length > 35)
  for (const language of ['ar', 'tr', 'pt', 'en', 'vi', 'ro', 'uk']) t.ok(languages.includes(language), language)
})

t.test('a slug loses its accents and nothing else', async (t) => {
  t.match(personOf('songul-aydinlar'), { givenName: 'Songül', familyName: 'Aydınlar', birthDate: '1979-09-05' })
  t.match(personOf('maria-da-luz-ferreirinha'), { preferredChannel: 'phone', language: 'pt' })
})

t.test('a person holds only what a first contact needs', async (t) => {
  const fields = 'birthDate email familyName givenName id language phone preferredChannel slug territoryId'
  for (const person of people) t.equal(Object.keys(person).sort().join(' '), fields)
})

t.test('an age band changes on the birthday, not before', async (t) => {
  t.equal(ageBandOf('2001-11-23', '2026-11-22'), '18_24')
  t.equal(ageBandOf('2001-11-23', '2026-11-23'), '25_39')
  t.equal(ageBandOf('1966-11-24', '2026-11-23'), '40_59')
  t.equal(ageBandOf('1951-05-03', '2026-11-23'), '75_and_over')
  t.equal(ageBandOf('2008-11-24', '2026-11-23'), 'under_18')
})
