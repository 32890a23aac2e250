import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { demoPassword } from '@relais/demo'
import t from 'tap'
import { dataFolder, postmasterOf, runs, start } from '../setting/command.ts'

const CONTRACT = join(import.meta.dirname, '../../../../openapi/v1.json')
const folder = dataFolder(t)
const first = start(t, { DATA_DIR: folder, CONTACT_EMAIL: 'acces@relais.example' })
const address = await first.address
const get = (path: string) => fetch(new URL(path, address))

t.test('says where it answers, where the documentation is, and who may sign in to the demo', async (t) => {
  const said = first.out()
  for (const line of [`${address}/`, `${address}/docs`, `${address}/openapi.json`, folder, demoPassword])
    t.ok(said.includes(line), line)
  t.ok(/^ {4}\S.*@\S+\.\S+$/m.test(said), 'an e-mail to sign in with')
  t.match(said, /Documents .*in quarantine for want of a scanner \(set CLAMD_URL, or SCAN=off to try the demo\)/)
  t.equal(first.err(), '')
})

t.test('is alive, and ready with all four services', async (t) => {
  const alive = await get('/healthz')
  t.same([alive.status, await alive.json()], [200, { status: 'ok' }])
  const ready = await get('/readyz')
  t.equal(ready.status, 200)
  t.same(await ready.json(), {
    status: 'ok',
    services: { identity: true, 'rights-check': true, referrals: true, reporting: true }
  })
})

t.test('the home page is French and nothing in it may run', async (t) => {
  const answer = await get('/')
  const page = await answer.text()
  t.equal(answer.status, 200)
  t.match(answer.headers.get('content-type'), 'text/html')
  t.ok(page.includes('<html lang="fr">') && page.includes('Passer le relais'))
  const policy = answer.headers.get('content-security-policy') ?? ''
  t.match(policy, "default-src 'none'")
  t.notMatch(policy, 'unsafe')
  t.notMatch(page, /<script|https?:\/\//)
})

t.test('a browser that calls it localhost is sent on to the name that sign-in knows; software is not', async (t) => {
  const asked = (accept: string, path: string) =>
    fetch(new URL(path, address.replace('127.0.0.1', 'localhost')), { headers: { accept }, redirect: 'manual' })
  const moved = await asked('text/html,*/*;q=0.8', '/orientations?vue=ouvertes')
  t.equal(moved.status, 302)
  t.equal(moved.headers.get('location'), `${address}/orientations?vue=ouvertes`)
  t.equal((await asked('application/json', '/v1/me')).status, 401)
  t.equal((await asked('*/*', '/healthz')).status, 200)
})

t.test('the accessibility statement names whom to write to, in French unless asked otherwise', async (t) => {
  const french = await (await get('/accessibilite?langue=xx')).text()
  t.ok(french.includes('<html lang="fr">') && french.includes('href="mailto:acces@relais.example"'))
  t.ok(
    (await (await get('/accessibilite?langue=en')).text()).includes('Write to <a href="mailto:acces@relais.example">')
  )
  t.match(await (await get('/suivi?langue=ar')).text(), 'href="/accessibilite?langue=ar"')
})

t.test('the documentation is made of files of this server alone', async (t) => {
  const page = await (await get('/docs/')).text()
  const parts = [...page.matchAll(/<(?:script|link|img)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(([, part]) => part!)
  t.ok(parts.length >= 4, parts.join(' '))
  let code = ''
  for (const part of parts) {
    const at = new URL(part, `${address}/docs/`)
    t.equal(at.origin, address, part)
    const answer = await fetch(at)
    t.equal(answer.status, 200, part)
    if (part.includes('initializer')) code = await answer.text()
  }
  t.ok(code.includes('SwaggerUIBundle'), 'the initializer was read')
  const [, url] = /"?url"?\s*:\s*["']([^"']+)["']|resolveUrl\(['"]([^'"]+)/.exec(code) ?? []
  t.ok(url === undefined || !/^(https?:)?\/\//.test(url), String(url))
  t.notMatch(code, /validator\.swagger\.io/)
  const described = await get('/docs/json')
  t.same(await described.json(), JSON.parse(readFileSync(CONTRACT, 'utf8')))
  const policy = (await get('/docs/')).headers.get('content-security-policy') ?? ''
  t.match(policy, "default-src 'self'")
  t.notMatch(policy, /https?:\/\//)
})

t.test('the contract is served as it is printed, byte for byte', async (t) => {
  const answer = await get('/openapi.json')
  t.ok(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(CONTRACT)))
})

t.test('each kind of problem has its page, and an unknown address is a problem', async (t) => {
  const page = await get('/problems/not-found')
  t.equal(page.status, 200)
  t.match(await page.text(), 'not-found')
  for (const path of [
    '/problems/made-up',
    '/nothing/here',
    '/v1/nothing',
    '/docs/../etc/passwd',
    '/problems/toString'
  ]) {
    const answer = await get(path)
    t.equal(answer.status, 404, path)
    t.match(answer.headers.get('content-type'), 'application/problem+json', path)
    t.match(await answer.json(), { code: 'not-found', status: 404 }, path)
  }
})

t.test(
  'SIGTERM stops it and the database with it, although a browser holds a connection on which it asks nothing',
  async (t) => {
    const postmaster = postmasterOf(folder)!
    t.ok(runs(postmaster))
    const silent = connect(Number(new URL(address).port), '127.0.0.1')
    // on a busy machine it was not let in yet when the door closes
    silent.on('error', () => {})
    await new Promise((resolve) => silent.once('connect', resolve))
    const asked = performance.now()
    first.kill('SIGTERM')
    t.equal(await first.ended, 0)
    silent.destroy()
    t.ok(performance.now() - asked < 9_000, 'soon')
    t.notOk(runs(postmaster))
    t.equal(postmasterOf(folder), undefined)
    t.equal(first.err(), '')
  }
)
