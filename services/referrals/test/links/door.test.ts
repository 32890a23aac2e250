import t from 'tap'
import { codesIn, linksIn, openLinks, until } from '../setting/links.ts'
import { places } from '../setting/places.ts'

const house = await openLinks(t)
const { bring, deskLink, enter, writeToDesk, personLink, browser, owner, moveTo, box, address } = house
const BORN = { day: '12', month: '3', year: '1984' }
let day = 0

/** What is counted per address begins anew on another day; every test has one of its own. */
t.beforeEach(async () => {
  day += 1
  await moveTo(`2027-01-${String(day).padStart(2, '0')}T09:00:00.000Z`)
})

/** What jobs write meanwhile, whoever looks at a page. */
const OF_JOBS = ['outbox', 'event_feed', 'notifications', 'telling', 'digest_days']

/** All that stands in the schema, as one hash a table. */
async function everything(): Promise<Record<string, string>> {
  const tables = await owner<{ name: string }>("select tablename as name from pg_tables where schemaname = 'referrals'")
  const hashes = await owner<{ name: string; hash: string }>(
    tables
      .filter(({ name }) => !OF_JOBS.includes(name))
      .map(
        ({ name }) =>
          `select '${name}' as name, coalesce(md5(string_agg(x::text, '|' order by x::text)), '') as hash from referrals.${name} x`
      )
      .join(' union all ')
  )
  return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash]))
}

t.test('twenty scanners that open, look ahead and ask for the head of each address change nothing', async (t) => {
  const desk = await deskLink(await writeToDesk())
  const person = (await personLink(await bring('accepted'))).path
  const before = await everything()
  const headers: Record<string, string>[] = [
    {},
    { purpose: 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
    { 'user-agent': 'BingPreview/1.0b' },
    { 'x-purpose': 'preview', accept: '*/*' }
  ]
  const paths = [desk, `${desk}/code`, person, '/suivi', `${person}?langue=ar`]
  await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      for (const path of paths)
        for (const method of ['GET', 'HEAD']) {
          const answer = await fetch(`${address}${path}`, { method, headers: headers[at % headers.length]! })
          const text = await answer.text()
          t.equal(answer.status, 200)
          t.same(answer.headers.getSetCookie(), [])
          t.notMatch(text, /Yasmina|Exemple|rsa|prime_activite/)
        }
    })
  )
  t.same(await everything(), before)
  t.same(codesIn(box), [])
})

t.test('a page is kept by nobody, listed by nobody, tells nobody where it was, and runs nothing', async (t) => {
  const by = await enter(await deskLink(await writeToDesk()))
  for (const path of [by.page.path, await deskLink(await writeToDesk()), '/suivi']) {
    const { headers, text } = await by.get(path)
    t.equal(headers.get('cache-control'), 'no-store', path)
    t.match(headers.get('x-robots-tag'), 'noindex')
    t.equal(headers.get('referrer-policy'), 'no-referrer')
    t.match(headers.get('content-security-policy'), "default-src 'none'")
    t.notMatch(headers.get('content-security-policy'), 'script-src')
    t.notMatch(text, /<script|javascript:| on\w+=/i)
  }
})

t.test(
  'the cookie is out of reach of scripts and of other pages, and never leaves with a request from elsewhere',
  async (t) => {
    const by = await enter(await deskLink(await writeToDesk()))
    const [cookie] = by.cookies
    t.match(
      cookie!.line,
      /^relais-lien=[\w-]{43}; Path=\/lien\/ouvert\/[0-9a-f-]{36}; Max-Age=1800; HttpOnly; SameSite=Strict$/
    )
  }
)

t.test('the fifth wrong code is the last: then even the right one opens nothing, nor later, nor twice', async (t) => {
  const link = await deskLink(await writeToDesk())
  const by = browser()
  const before = codesIn(box).length
  await by.get(link)
  await by.send('Recevoir le code', { geste: 'code' })
  await until(() => codesIn(box).length > before)
  const code = codesIn(box).at(-1)!
  const wrong = code === '000000' ? '111111' : '000000'
  for (let tries = 0; tries < 5; tries += 1) t.equal((await by.post(`${link}/code`, { code: wrong })).status, 422)
  t.match((await by.post(`${link}/code`, { code })).text, 'Ce code ne convient pas, ou n’est plus valable.')

  await by.get(link)
  await by.send('Recevoir le code', { geste: 'code' })
  await until(() => codesIn(box).length > before + 1)
  const second = codesIn(box).at(-1)!
  t.match((await by.post(`${link}/code`, { code })).text, 'Ce code ne convient pas', 'the first one is over')
  const both = [browser(), browser()]
  const entered = await Promise.all(both.map((one) => one.post(`${link}/code`, { code: second })))
  t.same(entered.map(({ status }) => status).toSorted(), [200, 422])
  t.equal((await browser().post(`${link}/code`, { code: second })).status, 422, 'used once')

  await by.get(link)
  await by.send('Recevoir le code', { geste: 'code' })
  await until(() => codesIn(box).length > before + 2)
  const third = codesIn(box).at(-1)!
  await moveTo(`2027-01-${String(day).padStart(2, '0')}T09:10:01.000Z`)
  t.equal((await by.post(`${link}/code`, { code: third })).status, 422, 'ten minutes are over')
})

t.test('codes are sent three times in ten minutes, and fifty tries a day is all that a link has', async (t) => {
  const link = await deskLink(await writeToDesk())
  const by = browser()
  for (let asked = 0; asked < 3; asked += 1) t.equal((await by.post(link)).status, 200)
  const fourth = await by.post(link)
  t.equal(fourth.status, 429)
  t.match(fourth.text, 'Réessayez dans 10 minutes.')
  t.equal(fourth.headers.get('retry-after'), '600')

  let refused = 0
  for (let tries = 0; tries < 60; tries += 1) {
    if (tries % 25 === 0) await moveTo(`2027-01-${String(day).padStart(2, '0')}T${10 + tries / 25}:30:00.000Z`)
    if ((await by.post(`${link}/code`, { code: String(tries).padStart(6, '0') })).status === 429) refused += 1
  }
  t.equal(refused, 10)
})

t.test('a form of another session, or of none, does nothing', async (t) => {
  const sent = await writeToDesk()
  const [one, other] = [await enter(await deskLink(sent)), await enter(await deskLink(sent))]
  const mine = one.form('value="accept"')
  const theirs = other.form('value="accept"')
  for (const form of [
    { ...mine.hidden, form: theirs.hidden.form! },
    { ...mine.hidden, form: '' },
    { action: 'accept' }
  ]) {
    const answer = await one.post(mine.action, { ...form, text: 'Ce que j’avais écrit.' })
    t.equal(answer.status, 401)
    t.match(answer.text, 'Ce que j’avais écrit.')
  }
  const [row] = await owner<{ state: string }>('select state from referrals.referrals where id = $1', [sent.id])
  t.equal(row!.state, 'acknowledged')
})

t.test('a session opens its own link and no other', async (t) => {
  const mine = await enter(await deskLink(await writeToDesk()))
  const other = await enter(await deskLink(await writeToDesk()))
  const [cookie] = mine.cookies
  const answer = await fetch(`${address}${other.page.path}`, { headers: { cookie: `relais-lien=${cookie!.value}` } })
  t.equal(answer.status, 401)
  t.notMatch(await answer.text(), 'Yasmina')
  const person = await fetch(`${address}${mine.page.path.replace('/lien/', '/suivi/')}`, {
    headers: { cookie: `relais-suivi=${cookie!.value}` }
  })
  t.equal(person.status, 401)
})

t.test('a link for an organisation that does not have the referral opens nothing', async (t) => {
  const sent = await writeToDesk()
  for (const recipientId of [places.mission.id, places.ccas.id]) {
    const link = await deskLink({ id: sent.id, recipientId })
    t.equal((await browser().get(link)).status, 410)
    t.equal((await browser().post(link)).status, 410)
  }
})

t.test('dates of birth are tried five times at a link, then the right one waits as well', async (t) => {
  const { path } = await personLink(await bring('accepted'))
  const by = browser()
  await by.get(path)
  for (let year = 1970; year < 1975; year += 1)
    t.equal((await by.post(path, { ...BORN, year: String(year) })).status, 422)
  const held = await by.post(path, BORN)
  t.equal(held.status, 429)
  t.match(held.text, 'Attendez 15 minutes')
  await moveTo(`2027-01-${String(day).padStart(2, '0')}T09:15:01.000Z`)
  t.match((await by.post(path, BORN)).text, 'Bonjour Yasmina')
})

t.test('a short code is tried five times, and an address may try ten', async (t) => {
  const { shortCode } = await personLink(await bring('accepted'))
  const by = browser()
  for (let year = 1970; year < 1975; year += 1)
    t.equal((await by.post('/suivi', { ...BORN, code: shortCode!, year: String(year) })).status, 422)
  t.equal((await by.post('/suivi', { ...BORN, code: shortCode! })).status, 429)
  const guesses = await Promise.all(
    Array.from({ length: 8 }, (_, at) => browser().post('/suivi', { ...BORN, code: `BBBBBBB${'CDFGHJKM'[at]}` }))
  )
  t.equal(guesses.filter(({ status }) => status === 429).length, 3)
})

t.test('a new link goes to the address on file alone, and the answer is the same for any address', async (t) => {
  const sent = await writeToDesk()
  const ended = await deskLink(sent, 1)
  await moveTo(`2027-01-${String(day + 2).padStart(2, '0')}T09:00:00.000Z`)
  await until(() => linksIn(box).length > 0)
  const before = box.mails.length
  const by = browser()
  t.equal((await by.get(ended)).status, 410)
  const answers = [
    await by.send('Recevoir un nouveau lien'),
    await browser().post('/lien/AAAAAAAAAAAAAAAAAAAAAA/nouveau', { email: 'moi@ailleurs.example' })
  ]
  t.equal(answers[0]!.status, 200)
  t.equal(answers[0]!.text, answers[1]!.text)
  await until(() => box.mails.length > before)
  const [mail] = box.mails.slice(before)
  t.match(mail!.to, { text: 'accueil@relais-emploi.example' })
  const fresh = linksIn(box).at(-1)!
  t.not(fresh, ended)
  t.match((await enter(fresh)).page.text, 'Yasmina Exemple')
  const astray = box.mails.filter((one) => JSON.stringify(one.to).includes('moi@ailleurs.example'))
  t.same(astray, [], 'nothing was sent to the address that is not on file')
})
