import { demoPassword } from '@relais/demo'
import { testDatabase } from '@relais/test-kit'
import t from 'tap'
import { createThrottle, waitInWords } from '../../src/sign-in/throttle.ts'
import type { Tables } from '../../src/store/tables.ts'
import { Browser } from '../setting/browser.ts'
import { emailOf, testHouse } from '../setting/house.ts'

t.test('after five wrong passwords in a minute even the right one waits, and the page says how long', async (t) => {
  let now = new Date()
  const house = await testHouse(t, { now: () => now })
  const email = emailOf('habitat-ormevert', 'agent')
  const browser = new Browser(house.address)
  const page = await browser.get((await browser.authorization()).url)
  for (let attempt = 1; attempt <= 5; attempt++)
    t.equal((await browser.post(page.url, { email, password: 'wrong' })).status, 422)

  now = new Date(now.getTime() + 20_000)
  const held = await browser.post(page.url, { email, password: demoPassword })
  t.equal(held.status, 429)
  t.equal(held.headers.get('retry-after'), '40')
  t.match(held.text, 'Trop d’essais ont échoué. Réessayez dans 40 secondes.')

  now = new Date(now.getTime() + 40_000)
  t.match((await browser.post(page.url, { email, password: demoPassword })).url, '/signed-in?code=')
})

t.test('an e-mail and an address are counted apart, and a success takes its own attempt back', async (t) => {
  let now = new Date('2026-11-23T09:00:00Z')
  const { open, secret } = await testDatabase(t)
  const database = open<Tables>('relais_identity')
  const throttle = createThrottle(database, secret, () => now)
  const other = createThrottle(open<Tables>('relais_identity'), secret, () => now)

  for (const host of [1, 2, 3, 4, 5]) t.equal(await throttle.take('a@x.example', `192.0.2.${host}`), 0)
  t.equal(await other.take(' A@X.example', '192.0.2.6'), 60, 'the same e-mail from elsewhere, by another process')
  t.equal(await throttle.take('b@x.example', '192.0.2.1'), 0, 'another e-mail from a known address')

  for (const name of 'cdefg') t.equal(await throttle.take(`${name}@x.example`, '2001:db8:1:2::1'), 0)
  t.equal(await throttle.take('h@x.example', '2001:db8:1:2:ffff::9'), 60, 'the same subscriber')
  t.equal(await throttle.take('h@x.example', '2001:db8:1:3::1'), 0, 'another one')

  for (let day = 0; day < 8; day++) {
    t.equal(await throttle.take('i@x.example', '198.51.100.1'), 0)
    await throttle.giveBack('i@x.example', '198.51.100.1')
  }
  now = new Date(now.getTime() + 60_000)
  t.equal(await throttle.take('a@x.example', '192.0.2.6'), 0)
})

t.test('a hundred failures in a day are the most, and knocking does not prolong the wait', async (t) => {
  let now = new Date('2026-11-23T09:00:00Z')
  const { open, secret } = await testDatabase(t)
  const throttle = createThrottle(open<Tables>('relais_identity'), secret, () => now)
  for (let failure = 0; failure < 100; failure++) {
    if (failure % 5 === 0) now = new Date(now.getTime() + 61_000)
    t.equal(await throttle.take('a@x.example', `192.0.2.${failure}`), 0)
  }
  now = new Date('2026-11-24T08:00:00Z')
  const wait = await throttle.take('a@x.example', '192.0.2.200')
  t.equal(wait, 3661)
  t.equal(await throttle.take('a@x.example', '192.0.2.200'), wait)
  now = new Date(now.getTime() + wait * 1000)
  t.equal(await throttle.take('a@x.example', '192.0.2.200'), 0)
})

t.test('neither an e-mail nor an address can be read back', async (t) => {
  const { open, secret } = await testDatabase(t)
  const database = open<Tables>('relais_identity')
  await createThrottle(database, secret, () => new Date()).take('someone@x.example', '192.0.2.77')
  const rows = await database.kysely.selectFrom('sign_in_attempts').selectAll().execute()
  t.equal(rows.length, 4)
  t.ok(rows.every(({ subject }) => subject.length === 32))
})

t.test('a wait is told in words', async (t) => {
  t.equal(waitInWords(1), '1 seconde')
  t.equal(waitInWords(89), '89 secondes')
  t.equal(waitInWords(90), '2 minutes')
  t.equal(waitInWords(5399), '90 minutes')
  t.equal(waitInWords(86_400), '24 heures')
})
